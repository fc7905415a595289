#include "child_search.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sightline::mobile {

namespace {

/// Letters with a stroke and joined letters, which Unicode does not take apart.
constexpr std::array<std::pair<char16_t, const char16_t*>, 10> kPlain{{{u'ł', u"l"}, {u'ø', u"o"}, {u'đ', u"d"}, {u'ð', u"d"},
    {u'þ', u"th"}, {u'æ', u"ae"}, {u'œ', u"oe"}, {u'ß', u"ss"}, {u'ı', u"i"}, {u'ħ', u"h"}}};

QString plain(const QString& text)
{
    QString folded;
    for (const QChar letter :
        text.normalized(QString::NormalizationForm_KD).toCaseFolded().normalized(QString::NormalizationForm_KD)) {
        if (letter.isMark() || letter == u'\'' || letter == u'’') continue;
        const auto known =
            std::find_if(kPlain.begin(), kPlain.end(), [&](const auto& pair) { return pair.first == letter.unicode(); });
        if (known != kPlain.end())
            folded += QString::fromUtf16(known->second);
        else
            folded += letter;
    }
    return folded;
}

} // namespace

std::vector<QString> searchWords(const QString& text)
{
    std::vector<QString> found;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty()) found.push_back(std::exchange(word, {}));
    };
    for (const QChar letter : plain(text)) {
        if (letter.isLetterOrNumber() || letter.isSurrogate())
            word += letter;
        else
            end();
    }
    end();
    return found;
}

bool isFound(const std::vector<QString>& among, const std::vector<QString>& question)
{
    return std::all_of(question.begin(), question.end(), [&](const QString& asked) {
        return std::any_of(among.begin(), among.end(), [&](const QString& word) { return word.startsWith(asked); });
    });
}

} // namespace sightline::mobile

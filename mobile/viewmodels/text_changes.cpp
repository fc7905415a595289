#include "text_changes.h"

#include <algorithm>
#include <vector>

#include <QRegularExpression>
#include <QStringList>

namespace sightline::mobile {

namespace {

constexpr std::size_t kComparedMax = 4'000'000; ///< Pairs of words: 2,000 against 2,000.

QStringList wordsOf(const QString& text)
{
    // Each word with the space after it, so that nothing is lost when they are joined again.
    static const QRegularExpression kWord{QStringLiteral("\\S+\\s*|^\\s+")};
    QStringList words;
    for (auto found = kWord.globalMatch(text); found.hasNext();) words << found.next().captured();
    return words;
}

/// How long the longest common run of words is that `before` from i and `after` from j have in their order.
class Common {
public:
    Common(const QStringList& before, const QStringList& after)
        : m_columns{static_cast<std::size_t>(after.size()) + 1}
        , m_lengths((static_cast<std::size_t>(before.size()) + 1) * m_columns)
    {
        for (qsizetype i = before.size(); i-- > 0;)
            for (qsizetype j = after.size(); j-- > 0;)
                at(i, j) =
                    before[i].trimmed() == after[j].trimmed() ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    [[nodiscard]] int& at(qsizetype i, qsizetype j)
    {
        return m_lengths[static_cast<std::size_t>(i) * m_columns + static_cast<std::size_t>(j)];
    }

private:
    std::size_t m_columns;
    std::vector<int> m_lengths;
};

QString escaped(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', QLatin1String{"<br>"});
}

/// Words that stand together, told apart from the next ones.
class Runs {
public:
    void add(const QString& word)
    {
        if (m_open && !m_runs.isEmpty())
            m_runs.last() += word;
        else
            m_runs << word;
        m_open = true;
    }
    void end() { m_open = false; }
    [[nodiscard]] QString text() const
    {
        QStringList trimmed;
        for (const QString& run : m_runs) trimmed << run.simplified();
        return trimmed.join(QStringLiteral(" … "));
    }

private:
    QStringList m_runs;
    bool m_open = false;
};

} // namespace

TextChanges textChanges(const QString& before, const QString& after)
{
    if (before == after) return {escaped(after), {}, {}};
    const QStringList old = wordsOf(before);
    const QStringList now = wordsOf(after);
    if (static_cast<std::size_t>(old.size()) * static_cast<std::size_t>(now.size()) > kComparedMax)
        return {QStringLiteral("<u>%1</u>").arg(escaped(after)), after.simplified(), before.simplified()};
    Common common{old, now};
    TextChanges changes;
    Runs added;
    Runs removed;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < old.size() || j < now.size()) {
        if (i < old.size() && j < now.size() && old[i].trimmed() == now[j].trimmed()) {
            changes.marked += escaped(now[j]);
            added.end();
            removed.end();
            ++i;
            ++j;
        } else if (j < now.size() && (i == old.size() || common.at(i, j + 1) >= common.at(i + 1, j))) {
            changes.marked += QStringLiteral("<u>%1</u>").arg(escaped(now[j]));
            added.add(now[j++]);
        } else {
            removed.add(old[i++]);
        }
    }
    changes.added = added.text();
    changes.removed = removed.text();
    return changes;
}

} // namespace sightline::mobile

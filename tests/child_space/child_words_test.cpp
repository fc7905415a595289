#include <boost/test/unit_test.hpp>

#include <set>

#include <QFileInfo>
#include <QRegularExpression>

#include "child_at_tablet.h"
#include "child_space/child_words.h"

using namespace sightline;
using namespace sightline::child_space;

namespace {

const Names kNames{QStringLiteral("Ali"), QStringLiteral("Jo")};

/// Words of more than nine letters that a child of six or seven knows, or must meet here.
const QSet<QString> kLongWords{QStringLiteral("favourite"), QStringLiteral("embarrassed"), QStringLiteral("everywhere")};
/// What would be a score, a reward, or asking a child to explain a feeling.
const QRegularExpression kNever{
    QStringLiteral("well done|good job|brave|clever|score|points|star\\b|level|why do you|why are you|great work|prize"),
    QRegularExpression::CaseInsensitiveOption};

QStringList sentencesOf(const Prompt& prompt)
{
    QStringList all{prompt.asked, prompt.hint, prompt.title};
    for (const PromptChoice& choice : prompt.choices) all << choice.words;
    for (const PromptChoice& column : prompt.columns) all << column.words;
    return all;
}

QStringList promptSentences(ChildLevel level)
{
    QStringList all;
    for (const VoiceModule module : allModules()) {
        all << titleOf(module);
        for (const Prompt& prompt : promptsOf(module, level, kNames)) all += sentencesOf(prompt);
    }
    return all + sentencesOf(practicePrompt(level));
}

QStringList pageSentences()
{
    QStringList all;
    for (const auto& row : WordsOf<ChildLevel>::kWords) all += words::welcomeLines(row.first, true);
    all << words::welcomeHeading(kNames) << words::whoReadsHeading() << words::whoReadsAfterHeading() << words::practiceHeading()
        << words::homeHeading() << words::notSafe() << words::notSafeHeading() << words::hiddenHeading()
        << words::showBackHeading() << words::thanksHeading() << words::giveTo({}) << words::giveTo(kNames.worker)
        << words::tabletFull(kNames.worker) << words::skipped() << words::dontKnow() << words::dontWantToSay() << words::tookOut()
        << words::typedByChild() << words::typedByWorker(kNames.worker) << words::typesChild()
        << words::typesWorker(kNames.worker);
    all += words::whoReadsLines(kNames) + words::whoReadsAfterLines(kNames) + words::practiceLines() + words::homeLines()
        + words::notSafeLines(kNames) + words::showBackLines(true) + words::showBackLines(false) + words::thanksLines(kNames);
    for (const PromptChoice& reader : words::readers(kNames.worker)) all << reader.words;
    return all;
}

/// Why a child might not be able to read it; empty if there is nothing.
QString hardIn(const QString& text, int words_max)
{
    static const QRegularExpression kEnds{QStringLiteral("[.!?]\\s+")};
    static const QRegularExpression kLetters{QStringLiteral("[^\\p{L}']+")};
    if (text.contains(QRegularExpression{QStringLiteral("\\d")})) return QStringLiteral("a digit");
    if (text.contains(kNever)) return QStringLiteral("what is never said to a child");
    for (const QString& sentence : text.split(kEnds, Qt::SkipEmptyParts)) {
        const QStringList words = sentence.split(kLetters, Qt::SkipEmptyParts);
        if (words.size() > words_max) return QStringLiteral("too long a sentence");
        for (const QString& word : words)
            if (word.size() > 9 && !kLongWords.contains(word.toLower())) return QStringLiteral("a long word");
    }
    return {};
}

} // namespace

BOOST_AUTO_TEST_SUITE(child_words)

BOOST_AUTO_TEST_CASE(every_sentence_is_short_without_digits_long_words_scores_or_praise)
{
    int looked_at = 0;
    const auto check = [&](const QStringList& sentences) {
        for (const QString& sentence : sentences) {
            BOOST_TEST(hardIn(sentence, 11).toStdString() == "", sentence.toStdString());
            looked_at += sentence.isEmpty() ? 0 : 1;
        }
    };
    for (const auto& row : WordsOf<ChildLevel>::kWords) check(promptSentences(row.first));
    check(pageSentences());
    BOOST_TEST(looked_at > 300);
}

BOOST_AUTO_TEST_CASE(the_check_sees_what_is_hard_to_read)
{
    BOOST_TEST(!hardIn(QStringLiteral("Pick one of 5 faces."), 11).isEmpty());
    BOOST_TEST(!hardIn(QStringLiteral("Tell us about your circumstances."), 11).isEmpty());
    BOOST_TEST(!hardIn(QStringLiteral("Why do you feel sad?"), 11).isEmpty());
    BOOST_TEST(!hardIn(QStringLiteral("Well done for sharing."), 11).isEmpty());
    BOOST_TEST(!hardIn(QStringLiteral("If you tell us a thing that we think is bad we tell all."), 11).isEmpty());
}

BOOST_AUTO_TEST_CASE(there_are_many_feelings_and_some_are_neither_good_nor_bad)
{
    const Prompt faces = promptsOf(VoiceModule::HowIFeel, ChildLevel::Pictures, kNames).at(0);
    BOOST_TEST(faces.choices.size() >= 12U);
    std::set<QString> codes;
    for (const PromptChoice& face : faces.choices) {
        codes.insert(face.code);
        BOOST_TEST(!face.words.isEmpty());
        BOOST_TEST(face.picture == QStringLiteral("face_") + face.code);
    }
    for (const char* code : {"ok", "confused", "not_sure", "tired"}) BOOST_TEST(codes.count(QString::fromLatin1(code)) == 1U);
}

BOOST_AUTO_TEST_CASE(names_of_prompts_and_cards_are_the_same_at_every_level_and_no_two_are_alike)
{
    std::set<QString> names;
    for (const VoiceModule module : allModules()) {
        const auto pictures = promptsOf(module, ChildLevel::Pictures, kNames);
        const auto words = promptsOf(module, ChildLevel::MoreWords, {});
        BOOST_REQUIRE(pictures.size() == words.size());
        for (std::size_t i = 0; i < pictures.size(); ++i) {
            BOOST_TEST(pictures[i].name == words[i].name);
            BOOST_TEST(names.insert(pictures[i].name).second, pictures[i].name.toStdString());
            std::set<QString> codes;
            for (const PromptChoice& choice : pictures[i].choices) BOOST_TEST(codes.insert(choice.code).second);
        }
    }
    for (const char* name : {"want.now", "want.future", "want.grown_ups", "houses.worries", "houses.good", "houses.dreams"})
        BOOST_TEST(names.count(QString::fromLatin1(name)) == 1U);
}

BOOST_AUTO_TEST_CASE(every_card_has_its_picture_among_those_of_the_childs_pages)
{
    int looked_at = 0;
    const auto check = [&](const QString& picture) {
        if (picture.isEmpty()) return;
        BOOST_TEST(QFileInfo::exists(QStringLiteral(PICTURES "/%1.svg").arg(picture)), picture.toStdString());
        ++looked_at;
    };
    const auto checkAll = [&](const Prompt& prompt) {
        check(prompt.picture);
        for (const PromptChoice& choice : prompt.choices) check(choice.picture);
        for (const PromptChoice& column : prompt.columns) check(column.picture);
    };
    for (const VoiceModule module : allModules()) {
        check(pictureOf(module));
        for (const Prompt& prompt : promptsOf(module, ChildLevel::Pictures, kNames)) checkAll(prompt);
    }
    checkAll(practicePrompt(ChildLevel::Pictures));
    BOOST_TEST(looked_at > 100);
}

BOOST_AUTO_TEST_CASE(the_limit_is_said_where_the_child_chooses_who_reads)
{
    BOOST_TEST(words::whoReadsLines(kNames).join(u' ').contains(QStringLiteral("not safe")));
    BOOST_TEST(words::whoReadsAfterLines(kNames).join(u' ').contains(QStringLiteral("we have to tell people who can help")));
}

BOOST_AUTO_TEST_SUITE_END()

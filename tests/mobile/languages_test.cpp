#include <boost/test/unit_test.hpp>

#include <QCoreApplication>
#include <QTemporaryDir>

#include "platform/languages.h"
#include "session/idle.h"
#include "viewmodels/language_watch.h"
#include "viewmodels/settings_view_model.h"
#include "viewmodels/unlock_view_model.h"
#include "viewmodels/words.h"

using namespace sightline;
using namespace sightline::mobile;

namespace {

/// A second one over the fixture's, taken away at the end.
struct Fixture {
    Languages languages;

    [[nodiscard]] static std::string said(const char* context, const char* source)
    {
        return QCoreApplication::translate(context, source).toStdString();
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(languages, Fixture)

BOOST_AUTO_TEST_CASE(english_has_its_plurals)
{
    const CivilDate today = CivilDate::parse("2026-11-22").value();
    BOOST_TEST(words::dueIn(today.plusDays(-1), today).toStdString() == "1 day overdue");
    BOOST_TEST(words::dueIn(today.plusDays(-4), today).toStdString() == "4 days overdue");
    BOOST_TEST(words::dueIn(today.plusDays(3), today).toStdString() == "due in 3 days");
}

BOOST_AUTO_TEST_CASE(every_language_of_the_settings_is_in_the_program)
{
    const std::map<std::string, std::string> settings{{"en_GB", "Settings"}, {"cy", "Gosodiadau"}, {"pl", "Ustawienia"},
        {"ur", "ترتیبات"}, {"ro", "Setări"}, {"so", "Dejinta"}};
    BOOST_TEST(languagesBuiltIn().size() == settings.size());
    for (const LanguageOffered& language : languagesBuiltIn()) {
        languages.use(language.code);
        BOOST_TEST(said("SettingsScreen", "Settings") == settings.at(language.code.toStdString()));
    }
}

BOOST_AUTO_TEST_CASE(what_is_not_translated_is_said_in_english)
{
    languages.use(QStringLiteral("pl"));
    BOOST_TEST(said("UnlockPage", "A sentence that nobody has translated") == "A sentence that nobody has translated");
}

BOOST_AUTO_TEST_CASE(each_language_has_plurals_of_its_own)
{
    languages.use(QStringLiteral("en_GB"));
    BOOST_TEST(UnlockViewModel::tr("You have %n tries left.", nullptr, 1).toStdString() == "You have 1 try left.");
    languages.use(QStringLiteral("pl"));
    const auto tries = [](int n) { return UnlockViewModel::tr("You have %n tries left.", nullptr, n).toStdString(); };
    BOOST_TEST(tries(1) != tries(2));
    BOOST_TEST(tries(2).find('2') != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_language_that_is_not_there_means_english)
{
    languages.use(QStringLiteral("cy"));
    languages.use(QStringLiteral("xx"));
    BOOST_TEST(languages.current().toStdString() == "en_GB");
}

BOOST_AUTO_TEST_CASE(whoever_keeps_sentences_is_told_once)
{
    int told = 0;
    const LanguageWatch watch;
    QObject::connect(&watch, &LanguageWatch::changed, &watch, [&] { ++told; });
    languages.use(QStringLiteral("ro"));
    languages.use(QStringLiteral("ro"));
    BOOST_TEST(told == 1);
}

BOOST_AUTO_TEST_CASE(the_settings_speak_the_chosen_language_and_say_that_nobody_reviewed_it)
{
    std::vector<std::string> spoken;
    SettingsViewModel settings{languagesBuiltIn(), QStringLiteral("en_GB"), [&](const QString& code) {
                                   spoken.push_back(code.toStdString());
                                   languages.use(code);
                               }};
    BOOST_TEST(settings.languageNote().isEmpty());
    settings.chooseLanguage(QStringLiteral("cy"));
    BOOST_TEST(spoken == std::vector<std::string>{"cy"}, boost::test_tools::per_element());
    BOOST_TEST(settings.language().toStdString() == "cy");
    BOOST_TEST(!settings.languageNote().isEmpty());
    settings.chooseLanguage(QStringLiteral("xx"));
    BOOST_TEST(settings.language().toStdString() == "cy");
}

BOOST_AUTO_TEST_CASE(the_settings_say_how_long_until_the_tablet_locks_itself)
{
    const SettingsViewModel settings{languagesBuiltIn(), QStringLiteral("en_GB"), {}};
    BOOST_TEST(settings.autoLock().contains(QStringLiteral("for %1 minutes").arg(kIdleLock.count())));
}

BOOST_AUTO_TEST_SUITE_END()

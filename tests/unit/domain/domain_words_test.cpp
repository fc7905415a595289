#include <boost/mpl/list.hpp>
#include <boost/test/unit_test.hpp>

#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include "domain/enums.h"

using namespace sightline;

using AllEnums = boost::mpl::list<Sighting, Outcome, Mode, Purpose, NotAloneReason, Measure, IntervalUnit, PlanType, Regime,
    WorkerRole, AllocationRole, RecordKind, Place, Awake, InterpreterUse, Communication, DomesticAbuse, HealthReview, LateReason>;

BOOST_AUTO_TEST_SUITE(domain_words)

BOOST_AUTO_TEST_CASE_TEMPLATE(tables_list_the_values_in_their_order_of_declaration, E, AllEnums)
{
    std::size_t position = 0;
    for (const auto& [value, word] : WordsOf<E>::kWords) BOOST_TEST(static_cast<std::size_t>(value) == position++, word);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(words_are_distinct_and_read_back, E, AllEnums)
{
    std::set<std::string_view> words;
    for (const auto& [value, word] : WordsOf<E>::kWords) {
        BOOST_TEST(words.insert(word).second, word);
        BOOST_TEST((fromText<E>(word) == value));
        BOOST_TEST(toText(value) == word);
        BOOST_TEST(word.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string_view::npos, word);
    }
    BOOST_TEST(!fromText<E>("").has_value());
    BOOST_TEST(!fromText<E>("no such word").has_value());
}

BOOST_AUTO_TEST_CASE_TEMPLATE(the_glossary_has_every_word, E, AllEnums)
{
    std::ifstream file{SIGHTLINE_GLOSSARY};
    const std::string glossary{std::istreambuf_iterator<char>{file}, {}};
    BOOST_REQUIRE(!glossary.empty());
    for (const auto& [value, word] : WordsOf<E>::kWords)
        BOOST_TEST(glossary.find('`' + std::string{word} + '`') != std::string::npos, word);
}

BOOST_AUTO_TEST_CASE(sightings_are_ordered_from_nothing_said_to_seen_alone)
{
    BOOST_TEST((Sighting::NotRecorded < Sighting::NotSeen));
    BOOST_TEST((Sighting::NotSeen < Sighting::SeenWithOthers));
    BOOST_TEST((Sighting::SeenWithOthers < Sighting::SeenAlone));
}

BOOST_AUTO_TEST_SUITE_END()

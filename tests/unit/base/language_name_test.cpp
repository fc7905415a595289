#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "base/language_name.h"

using namespace sightline;

namespace {

const std::vector<std::string> kCodes{"en", "cy", "PL", "en-GB", "zh-Hant", "bfi"};
const std::vector<std::string> kNames{"English", "Welsh", "Polish", "English", "Chinese", "British Sign Language"};
const std::vector<std::string> kKept{"Polish", "Sylheti", "xx", "", "Polish - some English"};

} // namespace

BOOST_AUTO_TEST_SUITE(language_name)

BOOST_DATA_TEST_CASE(
    a_code_is_said_as_a_word, boost::unit_test::data::make(kCodes) ^ boost::unit_test::data::make(kNames), code, name)
{
    BOOST_TEST(languageName(code) == name);
}

BOOST_DATA_TEST_CASE(what_is_no_code_stays_as_somebody_wrote_it, boost::unit_test::data::make(kKept), written)
{
    BOOST_TEST(languageName(written) == written);
}

BOOST_AUTO_TEST_SUITE_END()

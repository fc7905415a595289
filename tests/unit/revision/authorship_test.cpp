#include <boost/test/unit_test.hpp>

#include "revision/authorship.h"
#include "support/revisions.h"

using namespace sightline;
using namespace sightline::test;
using rules::WrittenBy;

BOOST_AUTO_TEST_SUITE(authorship)

BOOST_AUTO_TEST_CASE(a_record_belongs_to_whoever_wrote_its_first_revision)
{
    const revision::Revision first = revision::makeRevision(aVisit(1, 1, "sam"));
    const revision::Revision change = revision::makeRevision(aChange(first, "kim"));
    BOOST_TEST((revision::recordAuthor({&change, &first}) == WorkerId{"sam"}));
    BOOST_TEST(!revision::recordAuthor({&change}).has_value());
}

BOOST_AUTO_TEST_CASE(a_provisional_verdict_is_read_again_when_the_author_is_known)
{
    const WorkerId sam{"sam"};
    const WorkerId kim{"kim"};
    BOOST_TEST((revision::effectiveBy(WrittenBy::Author, kim, std::nullopt) == WrittenBy::Author));
    BOOST_TEST((revision::effectiveBy(WrittenBy::Author, kim, sam) == WrittenBy::Other));
    BOOST_TEST((revision::effectiveBy(WrittenBy::Other, sam, sam) == WrittenBy::Author));
    BOOST_TEST((revision::effectiveBy(WrittenBy::Manager, kim, sam) == WrittenBy::Manager));
}

BOOST_AUTO_TEST_SUITE_END()

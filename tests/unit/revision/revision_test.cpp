#include <boost/test/unit_test.hpp>

#include "support/revisions.h"

using namespace sightline;
using namespace sightline::test;

namespace {

std::string complaint(const wire::Revision& message)
{
    const auto parsed = revision::parseRevision(message.SerializeAsString());
    return parsed.has_value() ? "none" : parsed.error().detail;
}

} // namespace

BOOST_AUTO_TEST_SUITE(revision_test)

BOOST_AUTO_TEST_CASE(its_id_is_the_hash_of_its_bytes_and_its_bytes_survive_parsing)
{
    const revision::Revision made = revision::makeRevision(aVisit(1, 1, "sam"));
    BOOST_TEST(made.id.text() == crypto::sha256(made.bytes));

    const auto parsed = revision::parseRevision(made.bytes);
    BOOST_REQUIRE(parsed.has_value());
    BOOST_TEST(parsed.value().bytes == made.bytes);
    BOOST_TEST(parsed.value().id.text() == made.id.text());
    BOOST_TEST((parsed.value().record() == nth<RecordId>(1)));
    BOOST_TEST((parsed.value().kind() == RecordKind::Visit));
}

BOOST_AUTO_TEST_CASE(a_field_of_a_newer_program_stays_in_the_bytes)
{
    wire::Revision message = aVisit(1, 1, "sam");
    message.GetReflection()->MutableUnknownFields(&message)->AddLengthDelimited(900, "from a later version");
    const std::string bytes = message.SerializeAsString();

    const auto parsed = revision::parseRevision(bytes);
    BOOST_REQUIRE(parsed.has_value());
    BOOST_TEST(parsed.value().bytes == bytes);
    BOOST_TEST(parsed.value().bytes.find("from a later version") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(every_malformed_revision_says_what_is_wrong)
{
    wire::Revision message = aVisit(1, 1, "sam");
    message.set_record_id("short");
    BOOST_TEST(complaint(message) == "revision: record_id is not 16 bytes");

    message = aVisit(1, 1, "sam");
    message.set_child_id("short");
    BOOST_TEST(complaint(message) == "revision: child_id is not 16 bytes");

    message = aVisit(1, 1, "sam");
    message.add_parents("short");
    BOOST_TEST(complaint(message) == "revision: a parent is not 32 bytes");

    message = aVisit(1, 1, "sam");
    message.clear_author_id();
    BOOST_TEST(complaint(message) == "revision: author_id is empty");

    message = aVisit(1, 1, "sam");
    message.clear_recorded_at();
    BOOST_TEST(complaint(message) == "revision: recorded_at is missing");

    message = aVisit(1, 1, "sam");
    message.set_kind(static_cast<wire::Kind>(77));
    BOOST_TEST(complaint(message) == "revision: kind 77 is not known here");

    message = aVisit(1, 1, "sam");
    message.clear_body();
    BOOST_TEST(complaint(message) == "revision: has no body");

    message = aVisit(1, 1, "sam");
    message.mutable_note()->set_observation("of another kind");
    BOOST_TEST(complaint(message) == "revision: its body is of another kind");

    message = revision::blankRevision(RecordKind::Child, nth<RecordId>(1), nth<ChildId>(2), by("admin"));
    message.mutable_child()->set_given_name("Ali");
    BOOST_TEST(complaint(message) == "revision: a child's record must have the child's id");

    BOOST_TEST(revision::parseRevision("\xff\xff\xff not protobuf").error().detail == "revision: cannot be read");
    BOOST_TEST(revision::parseRevision(std::string(revision::kRevisionBytesMax + 1, 'x')).error().detail
        == "revision: is longer than 262144 bytes");
}

BOOST_AUTO_TEST_CASE(every_cut_of_the_bytes_is_refused_or_is_another_revision)
{
    const revision::Revision made = revision::makeRevision(aVisit(1, 1, "sam"));
    for (std::size_t length = 0; length < made.bytes.size(); ++length) {
        const auto parsed = revision::parseRevision(made.bytes.substr(0, length));
        if (parsed.has_value()) BOOST_TEST(parsed.value().id.text() != made.id.text());
    }
}

BOOST_AUTO_TEST_SUITE_END()

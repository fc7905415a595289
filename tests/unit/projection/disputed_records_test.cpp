#include <boost/test/unit_test.hpp>

#include "projection/child_summary.h"
#include "unit/projection/known.h"

using namespace sightline;
using namespace sightline::test;
using projection::KnownRevision;
using projection::readChild;
using projection::summarise;

namespace {

const ChildId kAli = nth<ChildId>(1);
const RecordId kRecord = nth<RecordId>(30);

wire::Revision changeOf(const KnownRevision& first)
{
    wire::Revision change = revision::blankRevision(first.revision.kind(), kRecord, kAli, by("max", 1'780'000'100'000));
    change.add_parents(first.revision.id.text());
    change.set_reason("Agreed by telephone");
    return change;
}

KnownRevision anException()
{
    wire::Revision message = revision::blankRevision(RecordKind::Exception, kRecord, kAli, by("max"));
    wire::ExceptionPatch& exception = *message.mutable_exception();
    exception.set_clock("cp.seen_alone");
    exception.set_from("2026-05-01");
    exception.set_until("2026-05-20");
    exception.set_authority("Head of service");
    exception.set_reason("In hospital abroad");
    return known(message, 1);
}

KnownRevision extendedTo(const KnownRevision& first, const std::string& until, std::uint64_t seq)
{
    wire::Revision change = changeOf(first);
    change.mutable_exception()->set_until(until);
    return known(change, seq);
}

KnownRevision aTransfer()
{
    wire::Revision message = revision::blankRevision(RecordKind::Transfer, kRecord, kAli, by("max"));
    wire::TransferPatch& transfer = *message.mutable_transfer();
    transfer.set_from_worker("ana");
    transfer.set_to_worker("ben");
    transfer.set_role("lead");
    transfer.set_start("2026-06-01");
    transfer.set_reason("The family moved");
    return known(message, 1);
}

KnownRevision decided(const KnownRevision& first, const std::string& decision, std::uint64_t seq)
{
    wire::Revision change = changeOf(first);
    change.mutable_transfer()->set_decision(decision);
    return known(change, seq);
}

std::vector<RecordId> disputedOf(std::vector<KnownRevision> revisions)
{
    return summarise(readChild(kAli, std::move(revisions))).disputed;
}

} // namespace

BOOST_AUTO_TEST_SUITE(disputed_records)

BOOST_AUTO_TEST_CASE(an_exception_that_two_people_end_on_two_days_is_among_the_disputed_records_of_the_child)
{
    const KnownRevision first = anException();
    BOOST_TEST(disputedOf({first}).empty());
    BOOST_TEST(disputedOf({first, extendedTo(first, "2026-05-25", 2)}).empty());
    BOOST_CHECK(
        disputedOf({first, extendedTo(first, "2026-05-25", 2), extendedTo(first, "2026-05-30", 3)}) == std::vector{kRecord});
}

BOOST_AUTO_TEST_CASE(a_transfer_that_one_accepts_and_another_declines_is_among_the_disputed_records_of_the_child)
{
    const KnownRevision first = aTransfer();
    BOOST_TEST(disputedOf({first}).empty());
    BOOST_TEST(disputedOf({first, decided(first, "accepted", 2)}).empty());
    BOOST_CHECK(disputedOf({first, decided(first, "accepted", 2), decided(first, "declined", 3)}) == std::vector{kRecord});
}

BOOST_AUTO_TEST_SUITE_END()

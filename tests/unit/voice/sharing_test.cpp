#include "voice/sharing.h"

#include <boost/test/unit_test.hpp>

#include "support/voice_revisions.h"

using namespace sightline;
using namespace sightline::test;

namespace {

const SharingReader kCaptured{WorkerId{"sam"}, false};
const SharingReader kColleague{WorkerId{"kim"}, false};
const SharingReader kManager{WorkerId{"max"}, true};

SharingNow chosen(std::vector<Audience> readers, bool not_sure = false)
{
    return {WorkerId{"sam"}, {std::move(readers), {}, not_sure}, {}, false};
}

} // namespace

BOOST_AUTO_TEST_SUITE(who_may_read_what_a_child_said)

BOOST_AUTO_TEST_CASE(the_worker_who_was_there_and_their_manager_always_may)
{
    SharingNow sharing = chosen({});
    sharing.withdrawn = true;
    BOOST_TEST(mayRead(sharing, kCaptured));
    BOOST_TEST(mayRead(sharing, kManager));
    BOOST_TEST(!mayRead(sharing, kColleague));
}

BOOST_AUTO_TEST_CASE(a_colleague_reads_what_the_child_left_open_to_anyone_helping_until_it_is_taken_back)
{
    SharingNow sharing = chosen({Audience::AnyoneHelping});
    BOOST_TEST(mayRead(sharing, kColleague));
    sharing.withdrawn = true;
    BOOST_TEST(!mayRead(sharing, kColleague));
    BOOST_TEST(!mayRead(chosen({Audience::School, Audience::Parent}), kColleague));
    BOOST_TEST(!mayRead(chosen({Audience::AnyoneHelping}, true), kColleague)); // Not sure: the narrowest.
}

BOOST_AUTO_TEST_CASE(a_wider_share_lets_in_whom_it_names_and_ends_when_the_child_takes_it_back)
{
    SharingNow sharing = chosen({});
    sharing.wider.push_back(sharedWider(1, {}, {"kim"}));
    BOOST_TEST(mayRead(sharing, kColleague));
    BOOST_TEST(!mayRead(sharing, {WorkerId{"lee"}, false}));
    sharing.wider.push_back(sharedWider(1, {Audience::AnyoneHelping}));
    BOOST_TEST(mayRead(sharing, {WorkerId{"lee"}, false}));
    sharing.withdrawn = true;
    BOOST_TEST(!mayRead(sharing, kColleague));
}

BOOST_AUTO_TEST_CASE(a_document_is_printed_only_if_every_one_of_its_readers_is_let_in)
{
    SharingNow sharing = chosen({Audience::Parent});
    BOOST_TEST(mayPrintFor(sharing, {Audience::Parent}));
    BOOST_TEST(!mayPrintFor(sharing, {Audience::Parent, Audience::Carer}));
    BOOST_TEST(!mayPrintFor(sharing, {Audience::AnyoneHelping}));
    BOOST_TEST(mayPrintFor(sharing, {}));
    sharing.wider.push_back(sharedWider(1, {Audience::Carer}));
    BOOST_TEST(mayPrintFor(sharing, {Audience::Parent, Audience::Carer}));
    sharing.withdrawn = true;
    BOOST_TEST(!mayPrintFor(sharing, {}));
}

BOOST_AUTO_TEST_CASE(while_the_child_named_somebody_as_not_only_a_recorded_share_lets_anybody_in)
{
    SharingNow sharing = chosen({Audience::AnyoneHelping, Audience::Parent});
    sharing.chosen.never = {"my stepdad"};
    BOOST_TEST(!mayRead(sharing, kColleague));
    BOOST_TEST(mayRead(sharing, kCaptured));
    BOOST_TEST(mayRead(sharing, kManager));
    BOOST_TEST(!mayPrintFor(sharing, {Audience::AnyoneHelping}));
    BOOST_TEST(!mayPrintFor(sharing, {Audience::Parent}));
    BOOST_TEST(mayPrintFor(sharing, {}));
    sharing.wider.push_back(sharedWider(1, {Audience::AnyoneHelping}));
    BOOST_TEST(mayRead(sharing, kColleague));
    BOOST_TEST(mayPrintFor(sharing, {Audience::AnyoneHelping}));
    BOOST_TEST(!mayPrintFor(sharing, {Audience::Parent}));
}

BOOST_AUTO_TEST_CASE(who_may_share_wider)
{
    BOOST_TEST(mayShareWider(chosen({}), kCaptured));
    BOOST_TEST(mayShareWider(chosen({}), kManager));
    BOOST_TEST(!mayShareWider(chosen({Audience::AnyoneHelping}), kColleague));
}

BOOST_AUTO_TEST_CASE(the_choice_in_words_says_who_and_who_not)
{
    BOOST_TEST(sharingInWords({{}, {"my stepdad"}, false}, "Jo Marsh") == "Only Jo Marsh and their manager. Not: my stepdad.");
    BOOST_TEST(sharingInWords({{}, {}, true}, "Jo Marsh") == "Only Jo Marsh and their manager (the child was not sure).");
    BOOST_TEST(sharingInWords({{Audience::AnyoneHelping, Audience::School}, {}, false}, "Jo Marsh")
        == "Jo Marsh and their manager, anyone helping the child, school.");
    BOOST_TEST(sharingInWords({{Audience::AnyoneHelping, Audience::School}, {"my stepdad"}, false}, "Jo Marsh")
        == "Only Jo Marsh and their manager, until one of them records who else. The child chose anyone helping the child, "
           "school. "
           "Not: my stepdad.");
}

BOOST_AUTO_TEST_SUITE_END()

#include "browser.h"

using namespace sightline;
using namespace sightline::test;
using namespace sightline::server;

BOOST_FIXTURE_TEST_SUITE(work_from_the_page, Browser)

BOOST_AUTO_TEST_CASE(an_exception_is_recorded_listed_and_ended_and_a_second_click_writes_nothing)
{
    signIn("max");
    const auto form = get(child + "/exceptions/new");
    auto fields = hidden(form.body, child + "/exceptions/new");
    fields.insert(fields.end(),
        {{"clock", "cp.seen_alone"}, {"from", today().toString()}, {"until", today().plusDays(9).toString()},
            {"authority", "Head of service"}, {"reason", "In <b>hospital</b>"}});
    const auto done = post(child + "/exceptions/new", fields);
    BOOST_TEST(done.status == 303, done.body);
    const auto before = head();
    BOOST_TEST(post(child + "/exceptions/new", fields).status == 303);
    BOOST_TEST(head() == before);
    BOOST_TEST((clockNamed("cp.seen_alone").state == rules::ClockState::Suspended));
    BOOST_TEST(has(get("/exceptions"), "Head of service"));
    const std::string one = child + "/exceptions/" + file().exceptions.at(0).record.id.toString();
    BOOST_TEST(has(get(one), "In &lt;b&gt;hospital&lt;/b&gt;"));
    BOOST_TEST(fill(one, {{"reason", "Home again"}}).status == 303);
    BOOST_TEST((clockNamed("cp.seen_alone").state != rules::ClockState::Suspended));
}

BOOST_AUTO_TEST_CASE(what_is_wrong_is_told_at_its_field_and_what_was_typed_stays)
{
    signIn("max");
    const auto before = head();
    const auto wrong = fill(child + "/exceptions/new",
        {{"clock", "cp.seen_alone"}, {"from", "yesterday"}, {"until", ""}, {"authority", ""}, {"reason", "A <reason>"}});
    BOOST_TEST(wrong.status == 400);
    BOOST_TEST(has(wrong, "<title>Error: "));
    BOOST_TEST(has(wrong, "<a href=\"#authority\">Enter who agreed the exception</a>"));
    BOOST_TEST(has(wrong, "<a href=\"#until\">Enter the day on which the exception runs out</a>"));
    BOOST_TEST(has(wrong, "A &lt;reason&gt;</textarea>"));
    BOOST_TEST(has(wrong, "value=\"yesterday\""));
    const auto early = fill(child + "/exceptions/new",
        {{"clock", "cp.seen_alone"}, {"from", today().plusDays(-2).toString()}, {"until", today().plusDays(2).toString()},
            {"authority", "Head"}, {"reason", "Why"}});
    BOOST_TEST(early.status == 400);
    BOOST_TEST(has(early, "<a href=\"#from\">The exception starts today or later"));
    BOOST_TEST(head() == before);
}

BOOST_AUTO_TEST_CASE(a_child_of_another_team_is_the_same_page_as_one_that_does_not_exist)
{
    signIn("lee");
    const std::string nobody = "/children/" + nth<ChildId>(99).toString();
    for (const std::string page : {"/exceptions/new", "/plans/new", "/allocations", "/transfers/new", "/supervision/new"}) {
        const auto theirs = get(child + page);
        BOOST_TEST(theirs.status == 404, page);
        BOOST_TEST(theirs.body == get(nobody + page).body, page);
    }
    signIn("sam"); // Not a manager.
    for (const std::string page : {"/exceptions/new", "/plans/new", "/allocations", "/transfers/new", "/supervision/new"})
        BOOST_TEST(get(child + page).status == 404, page);
    BOOST_TEST(get("/reviews").status == 404);
}

BOOST_AUTO_TEST_CASE(a_form_from_elsewhere_or_of_nobody_changes_nothing)
{
    const auto before = head();
    BOOST_TEST(post(child + "/supervision/new", {{"text", "x"}}).status == 401);
    signIn("max");
    BOOST_TEST(post(child + "/supervision/new", {{"text", "x"}, {"held_on", today().toString()}}).status == 403);
    BOOST_TEST(head() == before);
}

BOOST_AUTO_TEST_CASE(a_plan_is_previewed_refused_below_the_floor_and_changed_with_a_reason)
{
    signIn("max");
    const std::string page = child + "/plans/" + plan.toString();
    const Fields row{{"measure", "seen_alone"}, {"first_n", ""}, {"first_unit", "working_days"}, {"by", "social_worker"}};
    const auto with = [&](const std::string& n, const std::string& unit, Fields more) {
        Fields fields = row;
        fields.insert(fields.end(), {{"n", n}, {"unit", unit}});
        fields.insert(fields.end(), more.begin(), more.end());
        return fields;
    };
    const auto sent = [&](const Fields& typed) {
        const auto shown = get(page);
        const auto first = shown.body.find("action=\"" + page + "\"");
        Fields fields = hidden(shown.body.substr(0, shown.body.find("</form>", first) + 7), page);
        fields.insert(fields.end(), typed.begin(), typed.end());
        return post(page, fields);
    };
    const auto preview = sent(with("5", "working_days", {{"do", "preview"}}));
    BOOST_TEST(preview.status == 200, preview.body);
    BOOST_TEST(has(preview, "Seen alone by a social worker every 5 working days"));
    BOOST_TEST(has(preview, "The next five due dates"));
    const auto before = head();
    const auto low = sent(with("8", "weeks", {{"do", "save"}, {"reason", "Fewer"}, {"agreed_by", "Head"}}));
    BOOST_TEST(low.status == 422);
    BOOST_TEST(has(low, "WT2010 5.115"));
    BOOST_TEST(has(low, "<a href=\"#n-1\">"));
    BOOST_TEST(has(low, "value=\"8\""));
    const auto unnamed = sent(with("15", "working_days", {{"do", "save"}, {"reason", "Fewer"}, {"agreed_by", ""}}));
    BOOST_TEST(unnamed.status == 422);
    BOOST_TEST(has(unnamed, "<a href=\"#agreed_by\">Enter who agreed to it"));
    BOOST_TEST(head() == before);
    const auto more = sent(with("5", "working_days", {{"do", "add_row"}}));
    BOOST_TEST(has(more, "Row 2"));
    const auto done = sent(with("5", "working_days", {{"do", "save"}, {"reason", "More worry"}}));
    BOOST_TEST(done.status == 303, done.body);
    BOOST_TEST(clockNamed("plan:r1").explanation.find("5 working days") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_plan_with_two_rows_is_written_once)
{
    signIn("max");
    const std::string page = child + "/plans/new";
    const auto shown = get(page);
    auto fields = hidden(shown.body, page);
    fields.insert(fields.end(),
        {{"type", "child_in_need"}, {"start", today().toString()}, {"plan_id", "CIN-1"}, {"row", ""}, {"measure", "seen"},
            {"n", "20"}, {"unit", "working_days"}, {"first_n", ""}, {"first_unit", "working_days"}, {"by", "social_worker"},
            {"measure", "seen"}, {"n", "3"}, {"unit", "months"}, {"first_n", "10"}, {"first_unit", "days"},
            {"by", "health_visitor"}, {"lives-2", "yes"}, {"do", "save"}});
    const auto done = post(page, fields);
    BOOST_TEST(done.status == 303, done.body);
    const auto before = head();
    BOOST_TEST(post(page, fields).status == 303);
    BOOST_TEST(head() == before);
    const auto now = file();
    const auto& made = now.plans.at(0).fact.plan_id == "CIN-1" ? now.plans.at(0) : now.plans.at(1);
    BOOST_TEST(made.fact.plan.requirements.size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_form_that_somebody_overtook_is_told_keeps_what_was_typed_and_can_be_saved_then)
{
    BOOST_REQUIRE((push(aVisit(40, 1, "sam", today().toString())) == wire::OUTCOME_ACCEPTED));
    signIn("max");
    const std::string page = child + "/visits/" + nth<RecordId>(40).toString() + "/strike";
    auto fields = hidden(get(page).body, page);
    fields.emplace_back("reason", "Wrong child");
    wire::Revision change = aChange(file().visits.at(0).record.history.at(0).revision, "sam");
    change.mutable_visit()->set_bedroom_seen(true);
    BOOST_REQUIRE((push(change) == wire::OUTCOME_ACCEPTED));
    const auto late = post(page, fields);
    BOOST_TEST(late.status == 422);
    BOOST_TEST(has(late, "Somebody changed this at "));
    BOOST_TEST(has(late, "Wrong child</textarea>"));
    auto again = hidden(late.body, page);
    again.emplace_back("reason", "Wrong child");
    BOOST_TEST(post(page, again).status == 303);
    BOOST_TEST(file().visits.at(0).fact.credits_nothing);
}

BOOST_AUTO_TEST_CASE(a_dispute_is_shown_side_by_side_and_settled_with_a_reason)
{
    BOOST_REQUIRE((push(aVisit(40, 1, "sam", today().toString())) == wire::OUTCOME_ACCEPTED));
    const auto first = file().visits.at(0).record.history.at(0).revision;
    for (const char* const word : {"seen_with_others", "not_seen"}) {
        wire::Revision change = aChange(first, "sam", std::string{"My notes say "} + word);
        change.mutable_visit()->set_sighting(word);
        change.mutable_visit()->set_not_alone_reason("child_refused");
        push(change);
    }
    signIn("max");
    const Review review = only();
    BOOST_TEST(has(get("/reviews"), "Two people changed this"));
    BOOST_TEST(has(get("/reviews?kind=late"), "Nothing of this kind needs a person"));
    const std::string page = "/reviews/" + review.id;
    const auto shown = get(page);
    BOOST_TEST(has(shown, "Seen with others."));
    BOOST_TEST(has(shown, "Not seen."));
    BOOST_TEST(has(shown, "the lowest counts"));
    BOOST_TEST(has(shown, "Received"));
    const auto unchosen = fill(page, {{"reason", "I asked them"}});
    BOOST_TEST(unchosen.status == 400);
    BOOST_TEST(has(unchosen, "<a href=\"#take\">Select which version holds</a>"));
    BOOST_TEST(has(unchosen, "I asked them</textarea>"));
    auto fields = hidden(shown.body, page);
    fields.insert(fields.end(), {{"take", review.disputed.at("sighting").back().revision_hex}, {"reason", "I asked them"}});
    BOOST_TEST(post(page, fields).status == 303);
    BOOST_TEST(open().empty());
    const auto before = head();
    BOOST_TEST(where(post(page, fields)) == "/reviews"); // Settled already: told, not done twice.
    BOOST_TEST(head() == before);
}

BOOST_AUTO_TEST_CASE(what_came_late_about_a_child_who_left_is_seen_by_the_manager_of_who_wrote_it)
{
    const auto offer = anOffer();
    BOOST_REQUIRE(offered(offer).has_value());
    BOOST_REQUIRE(decided(offer.id, TransferDecision::Accepted).has_value());
    days(1);
    BOOST_REQUIRE((push(aVisit(40, 1, "sam", today().toString())) == wire::OUTCOME_ACCEPTED_LATE));
    signIn("max");
    BOOST_REQUIRE(get(child).status == 404);
    const Review review = only();
    BOOST_REQUIRE((review.kind == ReviewKind::Late));
    const std::string page = "/reviews/" + review.id;
    const auto list = get("/reviews");
    BOOST_TEST(has(list, page));
    BOOST_TEST(!has(list, "href=\"" + child)); // No link to what is not theirs.
    BOOST_TEST(!has(get(page), "href=\"" + child));
    const auto fields = [&] {
        auto found = hidden(get(page).body, page);
        found.emplace_back("reason", "Sam said goodbye");
        return found;
    }();
    BOOST_TEST(where(post(page, fields)) == "/reviews");
    BOOST_TEST(open().empty());
    const auto before = head();
    BOOST_TEST(where(post(page, fields)) == "/reviews");
    BOOST_TEST(head() == before);
}

BOOST_AUTO_TEST_CASE(other_matters_of_a_child_who_left_are_not_the_last_manager_s)
{
    BOOST_REQUIRE((push(aVisit(40, 1, "sam", today().toString())) == wire::OUTCOME_ACCEPTED));
    const auto first = file().visits.at(0).record.history.at(0).revision;
    for (const char* const word : {"seen_with_others", "not_seen"}) {
        wire::Revision change = aChange(first, "sam", std::string{"My notes say "} + word);
        change.mutable_visit()->set_sighting(word);
        change.mutable_visit()->set_not_alone_reason("child_refused");
        push(change);
    }
    const auto offer = anOffer();
    BOOST_REQUIRE(offered(offer).has_value());
    BOOST_REQUIRE(decided(offer.id, TransferDecision::Accepted).has_value());
    days(1);
    const std::string page = "/reviews/" + only().id;
    signIn("max");
    BOOST_TEST(!has(get("/reviews"), page));
    BOOST_TEST(get(page).status == 404);
    signIn("lee");
    BOOST_TEST(has(get("/reviews"), page));
}

BOOST_AUTO_TEST_CASE(a_list_of_reviews_goes_on_on_the_next_page_and_none_is_left_out)
{
    for (int n = 0; n < 60; ++n) // Kept aside: the day has not come yet.
        BOOST_REQUIRE((push(aVisit(100 + n, 1, "sam", today().plusDays(30).toString())) == wire::OUTCOME_QUARANTINED));
    signIn("max");
    const auto first = get("/reviews?kind=quarantined");
    const auto second = get("/reviews?kind=quarantined&page=2");
    BOOST_TEST(has(first, "1 to 50 of 60 things are shown"));
    BOOST_TEST(has(second, "51 to 60 of 60 things are shown"));
    BOOST_TEST(has(first, "href=\"/reviews?kind=quarantined&amp;page=2\" rel=\"next\""));
    BOOST_TEST(has(second, "href=\"/reviews?kind=quarantined&amp;page=1\" rel=\"prev\""));
    for (const Review& review : open())
        BOOST_TEST(has(first, review.id) != has(second, review.id), review.id << " stands on one of the pages");
    BOOST_TEST(get("/reviews?page=99").body.find("51 to 60") != std::string::npos); // Settled meanwhile: the last one.
    for (const char* const typed : {"0", "-1", "two", "99999999999999999999"}) {
        const auto bad = get(std::string{"/reviews?page="} + typed);
        BOOST_TEST(bad.status == 400, typed);
        BOOST_TEST(has(bad, "<title>Error: "));
        BOOST_TEST(has(bad, "“page” must be a number from 1"));
    }
}

BOOST_AUTO_TEST_CASE(a_review_is_settled_only_with_its_own_whole_id_and_a_version_that_somebody_wrote)
{
    BOOST_REQUIRE((push(aVisit(40, 1, "sam", today().toString())) == wire::OUTCOME_ACCEPTED));
    const auto first = file().visits.at(0).record.history.at(0).revision;
    for (const char* const word : {"seen_with_others", "not_seen"}) {
        wire::Revision change = aChange(first, "sam", std::string{"My notes say "} + word);
        change.mutable_visit()->set_sighting(word);
        change.mutable_visit()->set_not_alone_reason("child_refused");
        push(change);
    }
    signIn("max");
    const Review review = only();
    const std::string page = "/reviews/" + review.id;
    const auto before = head();
    const auto sent = [&](const std::string& id, const std::string& take) {
        auto fields = hidden(get(page).body, page);
        std::erase_if(fields, [](const auto& field) { return field.first == "review"; });
        if (!id.empty()) fields.emplace_back("review", id);
        fields.insert(fields.end(),
            {{"take", take}, {"reason", "I asked them"}, {"write_sighting", "seen_alone"},
                {"write_not_alone_reason", "child_refused"}});
        return post(page, fields);
    };
    const std::string taken = review.disputed.at("sighting").back().revision_hex;
    for (const std::string& id :
        {review.id.substr(0, 1), review.id.substr(0, 16), std::string(review.id.size(), '0'), std::string{}})
        BOOST_TEST(sent(id, taken).status == 404, id);
    const auto written = sent(review.id, "write");
    BOOST_TEST(written.status == 400);
    BOOST_TEST(has(written, "<a href=\"#take\">Select which version holds</a>"));
    BOOST_TEST(head() == before);
    BOOST_TEST(sent(review.id, taken).status == 303);
}

BOOST_AUTO_TEST_CASE(a_row_that_is_not_of_this_plan_is_a_new_one_and_a_form_that_lost_what_it_was_made_from_is_told)
{
    signIn("max");
    const std::string page = child + "/plans/" + plan.toString();
    const auto shown = get(page);
    const auto first = shown.body.find("action=\"" + page + "\"");
    const Fields given = hidden(shown.body.substr(0, shown.body.find("</form>", first) + 7), page);
    const auto sent = [&](const std::string& row, bool with_basis) {
        Fields fields;
        for (const auto& [name, value] : given)
            if (name != "row" && (with_basis || name != "based_on")) fields.emplace_back(name, value);
        fields.insert(fields.end(),
            {{"row", row}, {"measure", "seen_alone"}, {"n", "5"}, {"unit", "working_days"}, {"first_n", ""},
                {"first_unit", "working_days"}, {"by", "social_worker"}, {"do", "save"}, {"reason", "More worry"}});
        return post(page, fields);
    };
    const auto before = head();
    const auto lost = sent("r1", false);
    BOOST_TEST(lost.status == 422);
    BOOST_TEST(has(lost, "Somebody changed this"));
    BOOST_TEST(head() == before);
    const auto done = sent("fort", true);
    BOOST_TEST(done.status == 303, done.body);
    const auto now = file();
    BOOST_REQUIRE(now.plans.at(0).fact.plan.requirements.size() == 2U);
    for (const Requirement& row : now.plans.at(0).fact.plan.requirements) BOOST_TEST(row.id.text() != "fort");
}

BOOST_AUTO_TEST_CASE(an_administrator_finds_the_workers_of_every_team_and_gives_the_child_to_one)
{
    addWorker("ada", WorkerRole::Administrator, false, "");
    signIn("ada");
    const auto shown = get(child + "/allocations");
    BOOST_TEST(has(shown, "value=\"noor\""));
    BOOST_TEST(!has(shown, "value=\"ada\""));
    BOOST_TEST(!has(shown, "/transfers/new"));
    BOOST_TEST(
        fill(child + "/allocations", {{"worker", "noor"}, {"role", "lead"}, {"from", today().toString()}, {"replace", "yes"}})
            .status
        == 303);
    BOOST_TEST(leads(today()) == std::vector<std::string>{"noor"});
}

BOOST_AUTO_TEST_CASE(a_child_is_offered_and_accepted_from_the_inbox)
{
    signIn("max");
    const auto offered = fill(child + "/transfers/new",
        {{"what", "sam lead"}, {"to", "noor"}, {"start", today().toString()}, {"reason", "The family moved"}});
    BOOST_TEST(where(offered) == "/transfers", offered.body);
    BOOST_TEST(has(get("/transfers"), "Take the offer back"));
    BOOST_TEST(has(get(child + "/transfers/new"), "until a manager of the worker"));
    const std::string offer = "/transfers/" + file().transfers.at(0).record.id.toString();
    signIn("lee");
    BOOST_TEST(has(get("/transfers"), "Accept or decline"));
    const auto unsaid = fill(offer, {{"decision", "declined"}, {"reason", ""}});
    BOOST_TEST(unsaid.status == 400);
    BOOST_TEST(fill(offer, {{"decision", "accepted"}, {"reason", ""}}).status == 303);
    BOOST_TEST(leads(today()) == std::vector<std::string>{"noor"});
    BOOST_TEST(has(get("/transfers"), "No child is offered to your teams."));
    signIn("max"); // Max has lost the child with it.
    BOOST_TEST(get(child + "/allocations").status == 404);
}

BOOST_AUTO_TEST_CASE(allocations_and_supervision_are_written_from_the_page)
{
    signIn("max");
    BOOST_TEST(
        fill(child + "/allocations", {{"worker", "kim"}, {"role", "lead"}, {"from", today().toString()}, {"replace", "yes"}})
            .status
        == 303);
    BOOST_TEST(leads(today()) == std::vector<std::string>{"kim"});
    BOOST_TEST(has(get(child + "/allocations"), "Worker kim"));
    BOOST_TEST(fill(child + "/supervision/new",
                   {{"held_on", today().toString()}, {"about", plan.toString()}, {"text", "Kim to ring the school"},
                       {"actions", ""}, {"by_when", ""}})
                   .status
        == 303);
    BOOST_TEST(file().supervisions.at(0).author == "max");
}

BOOST_AUTO_TEST_CASE(every_page_of_work_holds_its_own_without_script_and_style)
{
    signIn("max");
    for (const std::string& page : {child + "/exceptions/new", child + "/plans/new", child + "/plans/" + plan.toString(),
             child + "/allocations", child + "/transfers/new", child + "/supervision/new", std::string{"/reviews"},
             std::string{"/exceptions"}, std::string{"/transfers"}}) {
        const auto shown = get(page);
        BOOST_TEST(shown.status == 200, page);
        BOOST_TEST(!has(shown, "style="), page);
        BOOST_TEST(!has(shown, "onclick"), page);
    }
}

BOOST_AUTO_TEST_SUITE_END()

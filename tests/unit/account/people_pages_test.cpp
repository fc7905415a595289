#include "account_world.h"

using namespace sightline;
using namespace sightline::test;

namespace {

std::string passwordOn(const server::http::Response& response)
{
    static const std::regex kShown{"[a-z2-9]{4}(-[a-z2-9]{4}){4}"};
    std::smatch found;
    BOOST_REQUIRE_MESSAGE(std::regex_search(response.body, found, kShown), response.status << " " << response.body);
    return found[0];
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(people_pages, AccountWorld)

BOOST_AUTO_TEST_CASE(a_one_time_password_is_on_the_answer_itself_so_that_no_other_tab_takes_it)
{
    signIn("admin");
    const auto given = post("/accounts/sam/password");
    BOOST_TEST(given.status == 200);
    const std::string password = passwordOn(given);
    BOOST_TEST(accounts.signIn("sam", password, "here").has_value());
    BOOST_TEST(!has(get("/accounts"), password));
}

BOOST_AUTO_TEST_CASE(who_is_added_has_a_one_time_password_on_the_answer_itself)
{
    signIn("admin");
    const auto added = post("/accounts/new", {{"id", "jo"}, {"name", "Jo Hall"}, {"role", "social_worker"}, {"team", "north"}});
    BOOST_TEST(added.status == 200);
    BOOST_TEST(accounts.signIn("jo", passwordOn(added), "here").has_value());
    BOOST_TEST(has(added, "Jo Hall is added"));
}

BOOST_AUTO_TEST_CASE(a_team_that_nobody_has_heard_of_is_asked_about_before_somebody_s_children_go_with_them)
{
    addChild(1, "sam");
    signIn("admin");
    const auto asked = post("/accounts/sam/team", {{"team", "nroth"}, {"was", "north"}});
    BOOST_TEST(asked.status == 422);
    BOOST_TEST(has(asked, "value=\"nroth\""));
    BOOST_TEST(has(asked, "name=\"new_team\""));
    BOOST_TEST(has(asked, "north"));
    BOOST_TEST(worker("sam").team == "north");
    BOOST_TEST(post("/accounts/sam/team", {{"team", "nroth"}, {"new_team", "yes"}, {"was", "north"}}).status == 303);
    BOOST_TEST(worker("sam").team == "nroth");
    BOOST_TEST(post("/accounts/sam/team", {{"team", "north"}, {"was", "nroth"}}).status == 303);
    BOOST_TEST(worker("sam").team == "north");
}

BOOST_AUTO_TEST_CASE(whoever_saw_other_teams_than_there_are_now_undoes_nothing_that_they_did_not_see)
{
    addWorker("eve", WorkerRole::SocialWorker, true, "east");
    addWorker("lee", WorkerRole::Manager, false, "", {"east", "south"});
    signIn("admin");
    BOOST_TEST(has(get("/accounts/lee"), "name=\"was\" value=\"east\""));
    BOOST_TEST(has(get("/accounts/sam"), "name=\"was\" value=\"north\""));
    // Somebody else, from another page.
    BOOST_REQUIRE(server::moveToTeam(authority, WorkerId{"sam"}, "south", by_admin).has_value());
    BOOST_REQUIRE(server::setManages(authority, WorkerId{"lee"}, {"south"}, by_admin).has_value());
    const auto before = auditLines().size();
    const auto moved = post("/accounts/sam/team", {{"team", "east"}, {"was", "north"}});
    BOOST_TEST(moved.status == 422);
    BOOST_TEST(has(moved, "they are in south now"));
    BOOST_TEST(has(moved, "name=\"was\" value=\"south\"")); // So that it can be sent again.
    BOOST_TEST(has(moved, "value=\"east\""));
    const auto managed = post("/accounts/lee/manages", {{"manages", "east, south, north"}, {"was", "east"}, {"was", "south"}});
    BOOST_TEST(managed.status == 422);
    BOOST_TEST(has(managed, "they are manager of south now"));
    BOOST_TEST(worker("sam").team == "south");
    BOOST_TEST((worker("lee").manages == std::vector<std::string>{"south"}));
    BOOST_TEST(auditLines().size() == before);
    BOOST_TEST(post("/accounts/sam/team", {{"team", "north"}, {"was", "south"}}).status == 303);
    BOOST_TEST(post("/accounts/lee/manages", {{"manages", "north"}, {"was", "south"}}).status == 303);
}

BOOST_AUTO_TEST_CASE(an_administrator_gives_somebody_another_role_and_their_sessions_end)
{
    signIn("sam");
    const std::string sams = token;
    BOOST_REQUIRE(sessions.personOf(sams).has_value());
    signIn("admin");
    BOOST_TEST(has(get("/accounts/sam"), "<option value=\"social_worker\" selected"));
    BOOST_TEST(has(get("/accounts/sam"), "name=\"was\" value=\"qualified social_worker\""));
    BOOST_TEST(post("/accounts/sam/role", {{"role", "manager"}, {"was", "qualified social_worker"}}).status == 303);
    BOOST_TEST((worker("sam").role == WorkerRole::Manager));
    BOOST_TEST(!worker("sam").qualified);
    BOOST_TEST(!sessions.personOf(sams).has_value());
    const auto line = auditLines().back();
    BOOST_TEST(line.action == "change_role");
    BOOST_TEST(line.about == "sam");
    BOOST_TEST(line.reason == "manager");
    BOOST_TEST(line.who.text() == "admin");
}

BOOST_AUTO_TEST_CASE(whoever_saw_another_role_than_there_is_now_undoes_nothing_that_they_did_not_see)
{
    signIn("admin");
    // Somebody else, from another page.
    BOOST_REQUIRE(server::changeRole(authority, WorkerId{"sam"}, WorkerRole::FamilySupportWorker, false, by_admin).has_value());
    const auto before = auditLines().size();
    const auto late = post("/accounts/sam/role", {{"role", "manager"}, {"was", "qualified social_worker"}});
    BOOST_TEST(late.status == 422);
    BOOST_TEST(has(late, "href=\"#role\""));
    BOOST_TEST(has(late, "they are of the role family_support_worker now"));
    BOOST_TEST(has(late, "name=\"was\" value=\"family_support_worker\"")); // So that it can be sent again.
    BOOST_TEST(has(late, "<option value=\"manager\" selected"));
    BOOST_TEST((worker("sam").role == WorkerRole::FamilySupportWorker));
    BOOST_TEST(auditLines().size() == before);
    BOOST_TEST(post("/accounts/sam/role", {{"role", "manager"}}).status == 422); // A form that does not say what it showed.
    BOOST_TEST(post("/accounts/sam/role", {{"role", "manager"}, {"was", "family_support_worker"}}).status == 303);
}

BOOST_AUTO_TEST_CASE(a_role_that_cannot_be_is_named_beside_its_field_and_changes_nothing)
{
    addChild(1, "sam");
    signIn("admin");
    const auto says = [&](const std::string& who, const std::vector<std::pair<std::string, std::string>>& fields, int status,
                          const std::string& words) {
        const auto before = auditLines().size();
        const auto was = worker(who);
        const auto refused = post("/accounts/" + who + "/role", fields);
        BOOST_TEST(refused.status == status, who << ": " << refused.status);
        BOOST_TEST(has(refused, "<title>Error: "));
        BOOST_TEST(has(refused, "href=\"#role\""));
        BOOST_TEST(has(refused, words), words);
        BOOST_TEST((worker(who).role == was.role && worker(who).qualified == was.qualified));
        BOOST_TEST(auditLines().size() == before);
    };
    says("sam", {}, 400, "Choose a role");
    says("sam", {{"role", "king"}}, 400, "Choose a role");
    says("sam", {{"role", "manager"}, {"qualified", "yes"}}, 400, "Only a social worker is a qualified one");
    const std::pair<std::string, std::string> sams{"was", "qualified social_worker"};
    says("sam", {{"role", "social_worker"}, {"qualified", "yes"}, sams}, 422, "is a qualified social_worker already");
    says("sam", {{"role", "auditor"}, sams}, 422, "works with 1 child; allocate to somebody else first");
    says("max", {{"role", "social_worker"}, {"was", "manager"}}, 422, "manages teams");
    says("admin", {{"role", "manager"}, {"was", "administrator"}}, 422, "is the last administrator");
    BOOST_TEST(post("/accounts/nobody/role", {{"role", "manager"}}).status == 404);
    signIn("max");
    BOOST_TEST(post("/accounts/sam/role", {{"role", "manager"}}).status == 404);
    BOOST_TEST((worker("sam").role == WorkerRole::SocialWorker));
}

BOOST_AUTO_TEST_CASE(who_must_choose_a_password_first_is_told_no_news_by_a_poll_either)
{
    give("max", kGood, server::PasswordIs::Temporary);
    goOnWith(sessions.open(accounts.signIn("max", kGood, "here").value()));
    BOOST_TEST(get("/changes?after=0").status == 403);
    BOOST_TEST(get("/dashboard").status == 303);
}

BOOST_AUTO_TEST_CASE(a_one_time_password_that_is_no_longer_good_is_told_in_words_when_it_is_changed)
{
    give("sam", kGood, server::PasswordIs::Temporary);
    clock.advance(std::chrono::hours{7 * 24} - std::chrono::minutes{1});
    goOnWith(sessions.open(accounts.signIn("sam", kGood, "here").value()));
    clock.advance(std::chrono::minutes{2});
    const auto refused = post("/account/password", {{"old", kGood}, {"new", "another good one"}, {"again", "another good one"}});
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(has(refused, "no longer good"));
}

BOOST_AUTO_TEST_SUITE_END()

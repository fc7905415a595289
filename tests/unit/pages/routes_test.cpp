// The pages of figures and of children, asked for as a browser does: every number leads to a list of that length, nothing wrong
// makes an error of ours, nobody learns of a child that is not theirs.
#include <regex>
#include <thread>

#include "page_world.h"

using namespace sightline;
using namespace sightline::test;

namespace {

bool has(const std::string& html, const std::string& text)
{
    return html.find(text) != std::string::npos;
}

std::string unescaped(std::string text)
{
    for (std::size_t at = text.find("&amp;"); at != std::string::npos; at = text.find("&amp;", at + 1)) text.replace(at, 5, "&");
    return text;
}

/// Every link to a list with the number that it stands on.
std::vector<std::pair<std::string, std::size_t>> numbersOf(const std::string& html)
{
    static const std::regex cell{"<a class=\"govuk-link\" href=\"(/(?:children|visits|due)\\?[^\"]*)\">([0-9]+)"};
    static const std::regex panel{"<a href=\"(/(?:children|visits|due)\\?[^\"]*)\"><span class=\"sl-panel__number\">([0-9]+)<"};
    std::vector<std::pair<std::string, std::size_t>> found;
    for (const std::regex& each : {cell, panel})
        for (std::sregex_iterator at{html.begin(), html.end(), each}, end; at != end; ++at)
            found.emplace_back(unescaped((*at)[1]), std::stoul((*at)[2]));
    return found;
}

/// How many a list says it has.
std::optional<std::size_t> lengthOf(const std::string& html)
{
    if (has(html, "There is no such") || has(html, "Nothing is.")) return 0;
    static const std::regex caption{"<caption[^>]*>(?:[0-9]+ to [0-9]+ of )?([0-9]+) (?:child|visit|due date)[^<]*<"};
    static const std::regex due{"<caption[^>]*>[^<]* of ([0-9]+) child(?:ren)?<"};
    std::smatch match;
    if (std::regex_search(html, match, due)) return std::stoul(match[1]);
    if (std::regex_search(html, match, caption)) return std::stoul(match[1]);
    return std::nullopt;
}

} // namespace

BOOST_AUTO_TEST_SUITE(board_routes)

BOOST_AUTO_TEST_CASE(every_number_leads_to_a_list_of_that_length_for_everybody_who_may_look)
{
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        BOOST_TEST_MESSAGE("seed " << seed);
        PageWorld world{seed};
        for (int i = 0; i < 150; ++i) world.step(false);
        for (const char* who : {"aud", "max", "lin", "sam"}) {
            world.signIn(who);
            std::size_t looked_at = 0;
            for (const char* page : {"/dashboard", "/dashboard?plan=child_protection&period=26", "/dashboard/teams/north",
                     "/dashboard/workers/sam"}) {
                const auto shown = world.get(page);
                if (shown.status == 404) continue; // Not this reader's team or worker just now.
                BOOST_REQUIRE_EQUAL(shown.status, 200);
                for (const auto& [href, number] : numbersOf(shown.body)) {
                    const auto list = world.get(href);
                    BOOST_REQUIRE_MESSAGE(list.status == 200, href);
                    BOOST_TEST(lengthOf(list.body).value_or(999999) == number, who << ' ' << page << " -> " << href);
                    ++looked_at;
                }
            }
            BOOST_TEST(looked_at > 20u);
        }
    }
}

BOOST_AUTO_TEST_CASE(rows_by_team_add_up_to_all_or_it_is_said_why_not)
{
    PageWorld world{4};
    for (int i = 0; i < 120; ++i) world.step(false);
    const std::string html = world.get("/dashboard").body;
    static const std::regex row{"list=all\">([0-9]+)</a>"};
    std::vector<std::size_t> numbers;
    for (std::sregex_iterator at{html.begin(), html.end(), row}, end; at != end; ++at) numbers.push_back(std::stoul((*at)[1]));
    BOOST_REQUIRE(numbers.size() > 1u);
    std::size_t sum = 0;
    for (std::size_t i = 0; i + 1 < numbers.size(); ++i) sum += numbers[i];
    BOOST_TEST((sum == numbers.back() || has(html, "The rows add up to " + std::to_string(sum))));
}

BOOST_AUTO_TEST_CASE(a_wrong_address_is_named_by_its_field_and_is_never_an_error_of_ours)
{
    PageWorld world;
    for (const char* path : {"/dashboard", "/children", "/visits", "/due", "/dashboard/trend", "/dashboard/teams/north"})
        for (const auto& [query, field] :
            std::vector<std::pair<std::string, std::string>>{{"as_of=2026-02-30", "as_of"}, {"plan=nothing", "plan"},
                {"worker=nobody", "worker"}, {"state=%00", "state"}, {"age=%FF%FE", "age"}, {"period=1", "period"},
                {"page=18446744073709551616", "page"}, {"sort=<script>", "sort"}, {"known_at=2026-13-01", "known_at"}}) {
            const auto page = world.get(std::string{path} + "?" + query);
            BOOST_TEST(page.status == 400, path << '?' << query);
            BOOST_TEST(has(page.body, "href=\"#" + field + "\""), path << '?' << query);
            BOOST_TEST(has(page.body, "<title>Error: "));
            BOOST_TEST(!has(page.body, "<script>"));
        }
    for (const char* address :
        {"/children?list=x", "/visits?list=x", "/due?within=0", "/due?within=61", "/due?within=x", "/dashboard/known-at?as_of=x",
            "/dashboard/known-at?known_at=2026-06-01&as_of=2026-06-03", "/dashboard?team=elsewhere"})
        BOOST_TEST(world.get(address).status == 400, address);
    for (const char* address : {"/dashboard/teams/elsewhere", "/dashboard/workers/nobody", "/children/x", "/children/x/visits/y"})
        BOOST_TEST(world.get(address).status == 404, address);
}

BOOST_AUTO_TEST_CASE(a_child_of_another_team_has_the_page_of_one_that_does_not_exist)
{
    PageWorld world;
    world.addChild(50, "kim"); // Team south.
    const std::string theirs = "/children/" + nth<ChildId>(50).toString();
    const std::string nobodys = "/children/" + nth<ChildId>(51).toString();
    world.signIn("lin");
    BOOST_TEST(world.get(theirs).status == 200);
    world.signIn("max");
    for (const std::string& rest :
        {std::string{}, "/visits/" + nth<RecordId>(7).toString(), std::string{"/clocks/cp.seen_alone"}}) {
        const auto hidden = world.get(theirs + rest);
        const auto none = world.get(nobodys + rest);
        BOOST_TEST(hidden.status == 404);
        BOOST_TEST(hidden.body == none.body);
    }
    BOOST_TEST(!has(world.get("/children").body, "Child 50"));
}

BOOST_AUTO_TEST_CASE(overdue_children_who_are_narrowed_away_are_said)
{
    PageWorld world{2};
    for (int i = 0; i < 40; ++i) world.step(false);
    const auto overdue = lengthOf(world.get("/children?state=overdue").body).value_or(0);
    BOOST_REQUIRE(overdue > 0u);
    BOOST_TEST(!has(world.get("/children?state=overdue").body, "not in this list"));
    const std::string said = std::to_string(overdue) + (overdue == 1 ? " overdue child is" : " overdue children are");
    BOOST_TEST(has(world.get("/children?state=no_clock").body, said + " not in this list"));
    BOOST_TEST(has(world.get("/dashboard?state=no_clock").body, said + " not counted on this page"));
}

BOOST_AUTO_TEST_CASE(a_look_at_a_child_is_written_down_before_it_is_answered)
{
    PageWorld world;
    world.signIn("max");
    world.addChild(50, "sam");
    const std::string path = "/children/" + nth<ChildId>(50).toString();
    BOOST_REQUIRE(world.get(path).status == 200);
    std::size_t lines = 0;
    world.inRead([&](server::ReadSession& session) {
        session.scanAudit({WorkerId{"max"}, nth<ChildId>(50), 0}, [&](const server::AuditEntry& entry) {
            lines += entry.action == "see_child" && entry.outcome == "done" && entry.about == path ? 1U : 0U;
            return true;
        });
        return 0;
    });
    BOOST_TEST(lines == 1u);
}

BOOST_AUTO_TEST_CASE(changes_speak_of_the_readers_own_children_only)
{
    PageWorld world;
    world.addChild(50, "kim");
    world.addChild(60, "sam");
    const auto head = [&] { return world.inRead([](server::ReadSession& session) { return session.head().seq(); }); };
    const auto changes = [&](std::uint64_t after) { return world.get("/changes?after=" + std::to_string(after)); };
    world.signIn("max");
    const std::uint64_t before = head();
    BOOST_TEST(changes(before).status == 204);
    world.allocate(9001, 50, "kim", "2026-02-01"); // Somebody else's.
    BOOST_TEST(changes(before).status == 204);
    world.allocate(9002, 60, "sam", "2026-02-01");
    const auto changed = changes(before);
    BOOST_TEST(changed.status == 200);
    BOOST_TEST(has(changed.body, "{\"head\":" + std::to_string(head()) + "}"));
    BOOST_TEST(changes(head() + 100).status == 200); // Restored from a backup: another log.
    for (const char* wrong : {"/changes", "/changes?after=", "/changes?after=x", "/changes?after=-1", "/changes?after=1e9"})
        BOOST_TEST(world.get(wrong).status == 400, wrong);
    world.cookie.clear();
    BOOST_TEST(changes(before).status == 401);
}

BOOST_AUTO_TEST_CASE(a_page_that_lies_open_notices_midnight)
{
    PageWorld world;
    world.signIn("max");
    const auto head = world.inRead([](server::ReadSession& session) { return session.head().seq(); });
    const std::string after = "/changes?after=" + std::to_string(head);
    BOOST_TEST(world.get(after + "&day=2026-06-04").status == 204);
    world.clock.advance(std::chrono::hours{13}); // 23:10 UTC: in London it is the fifth.
    world.signIn("max");
    const auto changed = world.get(after + "&day=2026-06-04");
    BOOST_TEST(changed.status == 200);
    BOOST_TEST(has(changed.body, "{\"head\":" + std::to_string(head) + "}"));
    BOOST_TEST(world.get(after + "&day=2026-06-05").status == 204);
    BOOST_TEST(world.get(after).status == 204); // Whoever does not say the day asks for the log only.
    for (const char* wrong : {"x", "2026-02-30", "20260604"}) BOOST_TEST(world.get(after + "&day=" + wrong).status == 400, wrong);
}

BOOST_AUTO_TEST_CASE(the_trend_says_that_plan_and_state_of_today_do_not_narrow_the_past)
{
    PageWorld world{3};
    for (int i = 0; i < 60; ++i) world.step(false);
    const std::string told = "Plan type and state do not narrow these weeks";
    const auto weeks = [&](const std::string& query) {
        const std::string html = world.get("/dashboard/trend" + query).body;
        return html.substr(html.find("<table"));
    };
    const std::string all = weeks("");
    BOOST_TEST(!has(world.get("/dashboard/trend").body, told));
    BOOST_TEST(!has(world.get("/dashboard").body, told));
    for (const char* query : {"?plan=child_protection", "?state=overdue", "?plan=looked_after&state=met"}) {
        BOOST_TEST(weeks(query) == all, query);
        for (const char* page : {"/dashboard/trend", "/dashboard"})
            BOOST_TEST(has(world.get(std::string{page} + query).body, told), page << query);
    }
    const std::string html = world.get("/dashboard/trend?plan=child_protection").body;
    BOOST_TEST(!has(html, "plan type: ")); // Not said to be narrowed by it.
    BOOST_TEST(!has(html, "id=\"plan\""));
    BOOST_TEST(has(html, "href=\"/dashboard?plan=child_protection\"")); // And the way back has it still.
}

BOOST_AUTO_TEST_CASE(who_has_not_synced_claims_nothing_of_what_a_tablet_holds)
{
    PageWorld world;
    world.signIn("max");
    const std::string html = world.get("/freshness").body;
    BOOST_TEST(has(html, "What a tablet holds unsent, and since when, is not known until it syncs"));
    BOOST_TEST(has(html, "Last contact"));
    BOOST_TEST(!has(html, "at most"));
    BOOST_TEST(!has(html, "no older than"));
}

BOOST_AUTO_TEST_CASE(a_table_leads_to_its_export_with_the_same_filters_where_the_reader_may_export)
{
    PageWorld world{3};
    for (int i = 0; i < 60; ++i) world.step(false);
    const std::string query = "?team=north&plan=child_protection&as_of=2026-05-20&known_at=2026-05-25";
    world.signIn("max");
    for (const auto& [page, table] :
        {std::pair{"/children", "children"}, {"/due", "compliance"}, {"/visits", "visits"}, {"/dashboard", ""}}) {
        const std::string html = world.get(page + query).body;
        const auto at = html.find("href=\"/exports?");
        BOOST_REQUIRE_MESSAGE(at != std::string::npos, page);
        const std::string href = html.substr(at, html.find('"', at + 6) - at);
        for (const std::string& part : {std::string{"team=north"}, std::string{"plan=child_protection"},
                 std::string{"as_of=2026-05-20"}, std::string{"known_at=2026-05-25"}})
            BOOST_TEST(has(href, part), page << ' ' << part);
        if (*table != '\0') BOOST_TEST(has(href, std::string{"table="} + table), page);
    }
    BOOST_TEST(has(world.get("/freshness").body, "href=\"/exports?table=devices\""));
    world.signIn("sam"); // A practitioner exports nothing.
    for (const char* page : {"/children", "/due", "/visits", "/dashboard"})
        BOOST_TEST(!has(world.get(page).body, "href=\"/exports?"), page);
}

BOOST_AUTO_TEST_CASE(the_start_page_is_that_of_the_role_and_nobody_sees_anything_without_signing_in)
{
    PageWorld world;
    world.signIn("sam");
    BOOST_TEST(world.get("/").headers.at("location") == "/children");
    BOOST_TEST(world.get("/freshness").status == 404);
    world.signIn("max");
    BOOST_TEST(world.get("/").headers.at("location") == "/dashboard");
    BOOST_TEST(world.get("/freshness").status == 200);
    world.cookie.clear();
    for (const char* address : {"/", "/dashboard", "/children", "/visits", "/due", "/dashboard/trend", "/dashboard/known-at",
             "/freshness", "/dashboard.json"}) {
        const auto page = world.get(address);
        BOOST_TEST(page.status == 303, address);
        BOOST_TEST(page.headers.at("location").starts_with("/sign-in"), address);
    }
}

BOOST_AUTO_TEST_CASE(what_the_child_said_is_for_those_whom_the_child_let_read_it)
{
    PageWorld world;
    world.addChild(50, "sam");
    VoiceEntry entry = anEntry({}, "behind the shed"); // The child let in nobody but the worker who was there and the manager.
    world.push(world.sam, aVoice(9100, 50, "sam", entry));
    const std::string path = "/children/" + nth<ChildId>(50).toString();
    world.signIn("max");
    BOOST_TEST(has(world.get(path).body, "behind the shed"));
    world.signIn("sam");
    BOOST_TEST(has(world.get(path).body, "behind the shed"));
    for (const char* who : {"ann", "aud"}) {
        world.signIn(who);
        const auto page = world.get(path);
        BOOST_TEST(page.status == 200);
        BOOST_TEST(!has(page.body, "behind the shed"), who);
    }
}

BOOST_AUTO_TEST_CASE(i_dont_feel_safe_stands_above_everything_for_those_who_may_know_of_it)
{
    PageWorld world;
    world.addChild(50, "sam");
    world.push(world.sam, aFlagRevision(9300, 50, "sam"));
    world.signIn("max");
    for (const char* address : {"/dashboard", "/dashboard?as_of=never", "/dashboard/teams/north"}) {
        const std::string body = world.get(address).body;
        const auto panel = body.find("class=\"sl-safety\"");
        BOOST_REQUIRE_MESSAGE(panel != std::string::npos, address);
        BOOST_TEST(panel < body.find("Choose what is shown"));
        BOOST_TEST(has(body, "href=\"/reviews/")); // Its manager may say that it was seen.
    }
    BOOST_TEST(has(world.get("/dashboard.json").body, "\"safety_flags\""));
    world.signIn("lin");
    BOOST_TEST(!has(world.get("/dashboard").body, "sl-safety"));
    world.signIn("ann");
    BOOST_TEST(!has(world.get("/dashboard").body, "sl-safety"));
    BOOST_TEST(world.get("/dashboard.json").status == 404);
}

BOOST_AUTO_TEST_CASE(a_visit_shows_both_versions_and_every_revision_with_when_it_was_received)
{
    PageWorld world;
    world.addChild(50, "sam");
    wire::Revision message = aVisit(9200, 50, "sam", "2026-06-01");
    message.mutable_visit()->set_sighting("seen_alone");
    const auto first = revision::makeRevision(message);
    world.push(world.sam, std::move(message));
    for (const char* sighting : {"seen_with_others", "not_seen"}) {
        wire::Revision change = aChange(first, "sam");
        change.mutable_visit()->set_sighting(sighting);
        world.push(world.sam, std::move(change));
    }
    world.signIn("max");
    const std::string child = "/children/" + nth<ChildId>(50).toString();
    const auto page = world.get(child + "/visits/" + nth<RecordId>(9200).toString());
    BOOST_REQUIRE(page.status == 200);
    for (const char* text : {"Version 1", "Version 3", "Two people changed this", "seen with others", "not seen",
             "this counts: not seen", "Worker sam", "Received"})
        BOOST_TEST(has(page.body, text), text);
    BOOST_TEST(has(world.get(child).body, "Two people changed this"));
}

BOOST_AUTO_TEST_CASE(every_due_date_of_a_child_opens_its_explanation)
{
    PageWorld world{3};
    for (int i = 0; i < 60; ++i) world.step(false);
    std::size_t opened = 0;
    static const std::regex clock{"href=\"(/children/[^\"]*/clocks/[^\"]*)\""};
    for (int n = 1; n <= BusyAuthority::kChildren; ++n) {
        const auto child = world.get("/children/" + nth<ChildId>(n).toString());
        BOOST_REQUIRE(child.status == 200);
        for (std::sregex_iterator at{child.body.begin(), child.body.end(), clock}, end; at != end; ++at) {
            const auto why = world.get((*at)[1]);
            BOOST_TEST(why.status == 200, (*at)[1]);
            BOOST_TEST(has(why.body, "Which rule says so"));
            ++opened;
        }
    }
    BOOST_TEST(opened > 5u);
}

BOOST_AUTO_TEST_CASE(no_page_asks_for_what_its_policy_refuses)
{
    PageWorld world{5};
    for (int i = 0; i < 60; ++i) world.step(false);
    for (const char* address : {"/dashboard", "/dashboard/teams/north", "/children", "/visits?period=26", "/due",
             "/due?within=10", "/dashboard/trend", "/dashboard/known-at", "/dashboard/known-at?as_of=2026-06-01", "/freshness"}) {
        const auto page = world.get(address);
        BOOST_TEST(page.status == 200, address);
        for (const char* refused : {" style=", "<style", "<script>", " onclick", "javascript:", "http://", "https://"})
            BOOST_TEST(!has(page.body, refused), address << ' ' << refused);
    }
}

BOOST_AUTO_TEST_SUITE_END()

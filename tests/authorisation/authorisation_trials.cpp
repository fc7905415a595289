// S1: random people ask every address of the real router for random children; each answer against the oracle.
#include <cstring>
#include <iostream>
#include <stdexcept>

#include <fmt/format.h>

#include "access/accounts.h"
#include "access/sessions.h"
#include "authorisation/addresses.h"
#include "authorisation/small_world.h"
#include "cli/served_routes.h"
#include "projections/boards.h"
#include "service/sync_service.h"
#include "support/experiment.h"

namespace sightline::authorisation {

namespace {

namespace http = server::http;
using test::nth;

constexpr std::size_t kRequestsBetweenEvents = 12;
constexpr int kNoSuchChild = 999;
constexpr crypto::Argon2Cost kCheap{1, 8}; ///< Nobody guesses here.

struct Counts {
    std::size_t requests = 0;
    std::size_t allowed = 0;
    std::size_t over_disclosed = 0;
    std::size_t wrongly_refused = 0;
    std::size_t tablets = 0;
};

/// Everything that answers, as `serve` puts it together.
struct Server {
    explicit Server(SmallWorld& world)
        : service{world.authority, world.clock}
        , deposits{world.authority, world.clock}
        , tablets{world.authority, world.clock}
        , accounts{world.authority, world.clock, kCheap}
        , sessions{world.authority, world.clock}
        , boards{world.authority, world.clock}
        , web{world.authority, world.clock, accounts, sessions, boards, notices}
        , router{server::cli::servedRoutes({service, deposits, tablets, web, metrics, queue})}
    { }

    server::SyncService service;
    server::SealedDeposits deposits;
    server::Sessions tablets;
    server::Accounts accounts;
    server::WebSessions sessions;
    server::Boards boards;
    server::dashboard::Notices notices;
    server::dashboard::Web web;
    server::api::Metrics metrics;
    http::WorkerQueue queue{1, 1};
    http::Router router;
};

std::optional<Address> addressFor(const http::Route& route)
{
    for (const Address& address : addresses())
        if (address.method == route.method && address.path == route.path) return address;
    // Files of the page have names that change with what is in them.
    if (route.method == "GET" && route.path.starts_with("/assets/")) return Address{"GET", route.path, For::Anybody, "", true};
    return std::nullopt;
}

class Trials {
public:
    Trials(std::uint64_t seed, std::size_t wanted)
        : m_seed{seed}
        , m_wanted{wanted}
        , m_world{seed}
        , m_server{m_world}
    { }

    /// False: an address is not covered.
    [[nodiscard]] bool run()
    {
        for (const http::Route& route : m_server.router.routes()) {
            const auto address = addressFor(route);
            if (address)
                m_addresses.push_back(*address);
            else
                std::cout << "NOT COVERED: " << route.method << " " << route.path << " – say in addresses.cpp what it needs\n";
        }
        if (m_addresses.size() != m_server.router.routes().size()) return false;
        while (m_counts.requests < m_wanted) {
            m_world.happen();
            // A board that is being worked out is told so (503); whose it is, is the question here.
            const auto board = m_server.boards.wait({londonDate(m_world.clock.now()), std::nullopt});
            if (!board.has_value()) throw std::runtime_error{board.error().detail};
            for (std::size_t n = 0; n < kRequestsBetweenEvents; ++n) ask();
            askTablet();
        }
        return true;
    }

    [[nodiscard]] const Counts& counts() const { return m_counts; }

private:
    enum class Who { Known, Nobody, Forged, OtherForm };

    /// The person's session; opened anew when they could sign in and have none any more.
    std::string tokenOf(const std::string& person, const Facts& facts)
    {
        std::string& token = m_tokens[person];
        const bool stands = !token.empty() && m_server.sessions.personOf(token).has_value();
        if (!stands && !facts.people.at(person).has_left) {
            const auto session = m_world.authority.store->beginRead();
            token = m_server.sessions.open(*session.value()->worker(WorkerId{person}));
        }
        return token;
    }

    std::string filled(const std::string& path, int child)
    {
        std::string whole;
        for (std::size_t at = 0; at < path.size();) {
            if (path[at] != '{') {
                whole += path[at++];
                continue;
            }
            const std::size_t end = path.find('}', at);
            const std::string name = path.substr(at + 1, end - at - 1);
            if (name == "child")
                whole += nth<ChildId>(child).toString();
            else if (name == "worker")
                whole += path.starts_with("/accounts") ? "spare" : m_world.anybody();
            else if (name == "team")
                whole += "team" + std::to_string(m_world.below(SmallWorld::kTeams));
            else if (name == "visit")
                whole += nth<RecordId>(5000 + child).toString();
            else
                whole += nth<RecordId>(static_cast<int>(m_world.below(9000))).toString();
            at = end + 1;
        }
        return whole;
    }

    /// Next to nothing, but from this session, or from another: what is allowed is told what it lacks.
    void addBody(http::Request& request, Who who, const std::string& token)
    {
        const auto signed_in = m_server.sessions.personOf(token);
        std::string csrf = who == Who::OtherForm ? crypto::toHex(crypto::randomBytes(32)) : std::string{};
        if (signed_in && who == Who::Known) csrf = signed_in->csrf;
        const bool is_json = request.path.starts_with("/v1/");
        request.headers["content-type"] = is_json ? "application/json" : "application/x-www-form-urlencoded";
        request.headers["x-csrf-token"] = csrf;
        request.headers["if-match"] = "\"0\"";
        request.body = is_json ? "{}" : "csrf=" + csrf;
    }

    void ask()
    {
        const Facts facts = m_world.facts();
        const Address& address = m_addresses[m_world.below(m_addresses.size())];
        const std::string person = m_world.anybody();
        const int child = m_world.below(12) == 0 ? kNoSuchChild : m_world.anyChild();
        const std::size_t dice = m_world.below(20);
        const Who who = dice == 0 ? Who::Nobody : dice == 1 ? Who::Forged : dice == 2 ? Who::OtherForm : Who::Known;

        const std::string token = tokenOf(person, facts);
        http::Request request{address.method, filled(address.path, child), {}, {{"host", "127.0.0.1:8480"}}, {}};
        if (who == Who::Known || who == Who::OtherForm) request.headers["cookie"] = "__Host-sightline=" + token;
        if (who == Who::Forged) request.headers["cookie"] = "__Host-sightline=" + crypto::toHex(crypto::randomBytes(32));
        if (address.method != "GET") addBody(request, who, token);
        const http::Response answer = m_server.router.answer(request);
        ++m_counts.requests;
        const bool is_there = (who == Who::Known || who == Who::OtherForm) && !facts.people.at(person).has_left;
        judge(facts, address, request, answer, is_there ? std::optional{person} : std::nullopt, child, who == Who::OtherForm);
        lookForMarks(facts, request, answer, is_there ? std::optional{person} : std::nullopt);
    }

    /// What the oracle says should have come of it.
    enum class Should { BeAnswered, BeRefused, GoToSignIn, BeToldNo };

    Should should(
        const Facts& facts, const Address& address, const std::optional<std::string>& person, int child, bool other_form)
    {
        if (address.whom == For::Anybody || address.whom == For::ThisMachine) return Should::BeAnswered;
        if (address.whom == For::Tablets) return Should::BeToldNo;
        if (!person) return Should::GoToSignIn;
        if (other_form && address.method != "GET") return Should::BeToldNo;
        if (address.whom == For::SignedIn) return Should::BeAnswered;
        if (address.whom == For::Role)
            return roleMay(facts.people.at(*person), address.action) ? Should::BeAnswered : Should::BeRefused;
        const bool exists = child <= SmallWorld::kChildren;
        return exists && mayAbout(facts, *person, address.action, child) ? Should::BeAnswered : Should::BeRefused;
    }

    void judge(const Facts& facts, const Address& address, const http::Request& request, const http::Response& answer,
        const std::optional<std::string>& person, int child, bool other_form)
    {
        const auto location = answer.headers.find("location");
        const bool to_sign_in = answer.status == 401
            || (answer.status == 303 && location != answer.headers.end() && location->second.starts_with("/sign-in")
                && request.path != "/sign-out");
        const bool told_no = answer.status >= 400 && answer.status < 500;
        const bool refused = to_sign_in || answer.status == 403 || answer.status == 404;
        if (answer.status >= 500) return wrong("the server failed", m_counts.wrongly_refused, request, answer, person, child);
        switch (should(facts, address, person, child, other_form)) {
        case Should::BeAnswered:
            ++m_counts.allowed;
            if (refused && !(answer.status == 404 && address.names_more) && request.path != "/sign-in")
                wrong("wrongly refused", m_counts.wrongly_refused, request, answer, person, child);
            return;
        case Should::GoToSignIn:
            if (!to_sign_in) wrong("answered to nobody", m_counts.over_disclosed, request, answer, person, child);
            return;
        case Should::BeToldNo:
            if (!told_no) wrong("answered what is not theirs", m_counts.over_disclosed, request, answer, person, child);
            return;
        case Should::BeRefused:
            if (answer.status != 404) return wrong("over-disclosed", m_counts.over_disclosed, request, answer, person, child);
            compareRefusal(answer, request, person, child);
            return;
        }
    }

    /// What is not theirs and what does not exist have the very same page.
    void compareRefusal(
        const http::Response& answer, const http::Request& request, const std::optional<std::string>& person, int child)
    {
        http::Request nowhere = request;
        nowhere.path = "/children/" + nth<ChildId>(kNoSuchChild).toString();
        nowhere.method = "GET";
        nowhere.body.clear();
        const bool has_page = std::any_of(m_addresses.begin(), m_addresses.end(),
            [](const Address& each) { return each.method == "GET" && each.path == "/children/{child}"; });
        if (!has_page || request.method != "GET" || !request.path.starts_with("/children/")) return;
        // Asked again: a notice ("… is in another team now") is said once, on whichever page comes next.
        if (m_server.router.answer(nowhere).body != m_server.router.answer(request).body)
            wrong("a refusal that tells", m_counts.over_disclosed, request, answer, person, child);
    }

    void lookForMarks(
        const Facts& facts, const http::Request& request, const http::Response& answer, const std::optional<std::string>& person)
    {
        const std::array<std::pair<const char*, const char*>, 3> kinds{
            {{"Zqname", "see_child"}, {"Zqnote", "see_visit_text"}, {"Zqvoice", "see_voice"}}};
        for (const auto& [mark, action] : kinds)
            for (std::size_t at = answer.body.find(mark); at != std::string::npos; at = answer.body.find(mark, at + 1)) {
                const int child = std::atoi(answer.body.c_str() + at + std::strlen(mark));
                if (!person || !mayAbout(facts, *person, action, child))
                    return wrong(fmt::format("shows {} of child {}", mark, child).c_str(), m_counts.over_disclosed, request,
                        answer, person, child);
            }
    }

    /// A new tablet is told of exactly the children that are its worker's.
    void askTablet()
    {
        const Facts facts = m_world.facts();
        const std::string person = m_world.anybody();
        DeviceId& device = m_devices.try_emplace(person, DeviceId{Uuid{}}).first->second;
        if (device == DeviceId{Uuid{}}) {
            device = DeviceId{crypto::newUuid(m_world.clock.now())};
            auto session = m_world.authority.store->beginWrite();
            session.value()->putDevice({device, WorkerId{person}, crypto::SigningKey::generate().public_key, "tablet",
                m_world.clock.now(), std::nullopt, false, std::nullopt});
            if (!session.value()->commit().has_value()) throw std::runtime_error{"no device"};
        }
        wire::SyncRequest request;
        request.set_protocol(sync::kProtocol);
        const auto answer = m_server.service.exchange(device, request);
        ++m_counts.requests;
        ++m_counts.tablets;
        std::set<int> told;
        if (answer.has_value())
            for (const std::string& child : std::get<wire::SyncResponse>(answer.value()).scope().children())
                told.insert(static_cast<unsigned char>(child[15]) + 256 * static_cast<unsigned char>(child[14]));
        const std::set<int> expected = onTablet(facts, person);
        if (told == expected) return;
        const bool more = !std::includes(expected.begin(), expected.end(), told.begin(), told.end());
        ++(more ? m_counts.over_disclosed : m_counts.wrongly_refused);
        std::cout << fmt::format(
            "seed {}: the tablet of {} is told of other children than are theirs, after “{}”\n", m_seed, person, m_world.what());
    }

    void wrong(const char* what, std::size_t& count, const http::Request& request, const http::Response& answer,
        const std::optional<std::string>& person, int child)
    {
        if (++count > 20) return;
        std::cout << fmt::format("seed {}: {}: {} {} as {} about child {} gave {}, after “{}”{}\n", m_seed, what, request.method,
            request.path, person.value_or("nobody"), child, answer.status, m_world.what(),
            answer.note.empty() ? "" : ": " + answer.note);
    }

    std::uint64_t m_seed;
    std::size_t m_wanted;
    SmallWorld m_world;
    Server m_server;
    std::vector<Address> m_addresses;
    std::map<std::string, std::string> m_tokens;
    std::map<std::string, DeviceId> m_devices;
    Counts m_counts;
};

struct Options {
    std::uint64_t seed = 20261122;
    std::size_t requests = test::longScale() ? 100'000 : 2'000;
    std::string control; ///< The same program with a turned table.
};

Options readOptions(int argc, char** argv)
{
    Options options;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string name = argv[i];
        if (name == "--seed") options.seed = std::stoull(argv[i + 1]);
        if (name == "--requests") options.requests = std::stoul(argv[i + 1]);
        if (name == "--control") options.control = argv[i + 1];
    }
    return options;
}

int run(const Options& options)
{
    Trials trials{options.seed, options.requests};
    if (!trials.run()) return 1;
    const Counts& counts = trials.counts();
    const bool held = counts.over_disclosed == 0 && counts.wrongly_refused == 0 && counts.allowed > counts.requests / 10;
    std::cout << fmt::format(
        "{} requests ({} by tablets, {} to be answered) at {} addresses: {} over-disclosed, {} wrongly refused\n",
        counts.requests, counts.tablets, counts.allowed, addresses().size(), counts.over_disclosed, counts.wrongly_refused);
    if (options.control.empty()) return held ? 0 : 1;
    const std::string command = options.control + " --requests 2000 --seed " + std::to_string(options.seed) + " > /dev/null";
    const bool caught = std::system(command.c_str()) != 0;
    test::Experiment{"S1", fmt::format("{} requests", counts.requests),
        fmt::format("{} over-disclosed, {} wrongly refused", counts.over_disclosed, counts.wrongly_refused),
        fmt::format("{0}..{0}", options.seed),
        caught ? "practitioners let into the audit log: caught" : "practitioners let into the audit log: NOT caught"}
        .report();
    return held && caught ? 0 : 1;
}

} // namespace

} // namespace sightline::authorisation

int main(int argc, char** argv)
{
    if (!sightline::crypto::ready()) return 2;
    try {
        return sightline::authorisation::run(sightline::authorisation::readOptions(argc, argv));
    } catch (const std::exception& failure) {
        std::cerr << failure.what() << '\n';
        return 2;
    }
}

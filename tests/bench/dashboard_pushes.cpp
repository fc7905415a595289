#include "bench/dashboard_pushes.h"

#include <nlohmann/json.hpp>

#include "bench/dashboard_authority.h"
#include "crypto/crypto.h"
#include "service/sync_service.h"
#include "sync/tablet_sync.h"

namespace sightline::bench {

namespace {

constexpr int kTablets = 4;

template <typename T>
T must(Result<T> result)
{
    if (!result.has_value()) throw std::runtime_error{result.error().detail};
    return std::move(result).value();
}

/// A tablet of the first lead and what it pushes, signed beforehand.
struct Pusher {
    DeviceId device;
    std::vector<wire::SyncRequest> requests;
    wire::SyncResponse last{}; ///< Where it stands, as a tablet tells the server.
    std::string scope{};
};

Pusher prepared(server::Authority& authority, const std::vector<ChildId>& led, int pushes, Clock& clock)
{
    const WorkerId lead{std::string{kFirstLead}};
    const crypto::SigningKey key = crypto::SigningKey::generate();
    Pusher one{DeviceId{crypto::newUuid(clock.now())}, {}};
    {
        auto session = must(authority.store->beginWrite());
        session->putDevice({one.device, lead, key.public_key, "tablet", clock.now(), std::nullopt, false, std::nullopt});
        if (!session->commit().has_value()) throw std::runtime_error{"the tablet could not be enrolled"};
    }
    revision::LanePosition position;
    static std::size_t visits = 7'500; // Others than the writer's.
    for (int i = 0; i < pushes; ++i) {
        const auto group = revision::makeGroup(GroupId{crypto::newUuid(clock.now())}, one.device, wire::LANE_NORMAL, position,
            {revision::makeRevision(visitTo(led, visits++, clock))}, key);
        position = {position.next_seq + 1, group.headerDigest()};
        *one.requests.emplace_back().add_groups() = revision::toWire(group);
    }
    return one;
}

void exchange(server::SyncService& service, Pusher& one, wire::SyncRequest request)
{
    request.set_protocol(sync::kProtocol);
    request.set_generation(one.last.generation());
    *request.mutable_known_head() = one.last.head();
    request.set_complete_to(one.last.complete_to());
    request.set_scope_version(one.scope);
    auto answer = must(service.exchange(one.device, std::move(request)));
    if (!std::holds_alternative<wire::SyncResponse>(answer)) throw std::runtime_error{"a push was not taken in"};
    one.last = std::get<wire::SyncResponse>(std::move(answer));
    if (one.last.has_scope()) one.scope = one.last.scope().version();
}

} // namespace

wire::Revision visitTo(const std::vector<ChildId>& led, std::size_t n, Clock& clock)
{
    const ChildId& child = led.at(n % led.size());
    // Two on one day by one worker would be taken for one that was entered twice.
    const CivilDate day = londonDate(clock.now()).plusDays(-static_cast<int>(n / led.size() % 300));
    wire::RecordedAt at;
    at.set_wall_ms(clock.now().time_since_epoch().count());
    at.set_zone("Europe/London");
    wire::Revision message = revision::blankRevision(
        RecordKind::Visit, RecordId{crypto::newUuid(clock.now())}, child, {WorkerId{std::string{kFirstLead}}, at});
    wire::VisitPatch& visit = *message.mutable_visit();
    visit.set_home_visit_id(HomeVisitId{crypto::newUuid(clock.now())}.raw());
    visit.set_occurred_on(day.toString());
    visit.set_purpose("statutory_visit");
    visit.set_mode("in_person");
    visit.set_outcome("completed");
    visit.set_place("home");
    visit.set_where_child_lives(true);
    visit.mutable_performer()->set_worker(std::string{kFirstLead});
    visit.mutable_performer()->set_role("social_worker");
    visit.mutable_performer()->set_qualified(true);
    visit.set_sighting("seen_alone");
    return message;
}

double pushesASecond(server::Authority& authority, const std::vector<ChildId>& led, int pushes, Clock& clock)
{
    const int each = std::max(1, pushes / kTablets);
    std::vector<Pusher> all;
    for (int n = 0; n < kTablets; ++n) all.push_back(prepared(authority, led, each, clock));
    server::SyncService service{authority, clock};
    for (Pusher& one : all) exchange(service, one, {}); // Its first contact and caseload are written once, not with every push.
    std::atomic<bool> failed{false};
    const auto before = std::chrono::steady_clock::now();
    std::vector<std::thread> threads;
    for (Pusher& one : all)
        threads.emplace_back([&] {
            try {
                for (wire::SyncRequest& request : one.requests) exchange(service, one, std::move(request));
            } catch (const std::exception&) {
                failed = true;
            }
        });
    for (std::thread& thread : threads) thread.join();
    if (failed) throw std::runtime_error{"a push failed"};
    return each * kTablets / std::chrono::duration<double>(std::chrono::steady_clock::now() - before).count();
}

OpenPages::OpenPages(const ServedDashboard& server, int pages)
{
    for (int n = 0; n < pages; ++n)
        m_threads.emplace_back([this, probe = std::make_shared<HttpProbe>(server.signedIn(Reader::Manager))] {
            std::uint64_t head = 0;
            while (!m_over) {
                const auto changed = probe->get("/changes?after=" + std::to_string(head));
                if (changed.status == 200) {
                    head = nlohmann::json::parse(changed.body).at("head").get<std::uint64_t>();
                    static_cast<void>(probe->get("/dashboard"));
                }
                std::this_thread::sleep_for(std::chrono::seconds{1});
            }
        });
}

OpenPages::~OpenPages()
{
    m_over = true;
    for (std::thread& thread : m_threads) thread.join();
}

SteadyWriter::SteadyWriter(server::Authority& authority, std::vector<ChildId> led, Clock& clock)
    : m_thread{[this, &authority, led = std::move(led), &clock] {
        Tablet tablet = must(Tablet::enrolled(authority, WorkerId{std::string{kFirstLead}}, clock));
        for (std::size_t n = 0; !m_over; ++n) {
            auto session = must(authority.store->beginWrite());
            tablet.push(*session, {visitTo(led, n, clock)}, clock);
            if (!session->commit().has_value()) throw std::runtime_error{"the commit failed"};
            session.reset();
            std::this_thread::sleep_for(std::chrono::seconds{1});
        }
    }}
{ }

SteadyWriter::~SteadyWriter()
{
    m_over = true;
    m_thread.join();
}

} // namespace sightline::bench

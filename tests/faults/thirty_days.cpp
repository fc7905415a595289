#include "thirty_days.h"

#include <algorithm>
#include <fstream>
#include <random>
#include <stdexcept>

#include "support/revisions.h"

namespace sightline::faults {

namespace {

constexpr const char* kPin = "482915";
constexpr int kRevisionsPerGroup = 20;
constexpr int kGroupsPerPush = 25;
constexpr std::size_t kConsoleGroups = 100;

template <typename T>
T must(Result<T> result)
{
    if (!result.has_value()) throw std::runtime_error{result.error().detail};
    return std::move(result).value();
}

Uuid numbered(std::uint64_t seed, char kind, int number)
{
    const std::string hash = crypto::sha256(std::to_string(seed) + kind + std::to_string(number));
    return *Uuid::fromBytes(std::string_view{hash}.substr(0, 16));
}

/// Jo's tablet, which needs no store: it only sends.
class Sender {
public:
    Sender(server::Authority& authority, Clock& clock)
        : m_service{authority, clock}
    {
        wire::EnrolRequest request;
        request.set_protocol(sync::kProtocol);
        request.set_code(must(server::makeEnrolCode(authority, WorkerId{"jo"}, clock)));
        request.set_public_key(m_key.public_key);
        request.set_proof(m_key.sign(sync::enrolBytes(request.code(), m_key.public_key)));
        m_device = *DeviceId::fromBytes(must(m_service.enrol(request)).device_id());
    }

    void add(std::vector<revision::Revision> revisions, Clock& clock)
    {
        const auto group = revision::makeGroup(
            GroupId{crypto::newUuid(clock.now())}, m_device, wire::LANE_NORMAL, m_position, std::move(revisions), m_key);
        m_position = {m_position.next_seq + 1, group.headerDigest()};
        *m_request.add_groups() = revision::toWire(group);
    }
    [[nodiscard]] int waiting() const { return m_request.groups_size(); }

    void send()
    {
        m_request.set_protocol(sync::kProtocol);
        m_request.set_byte_budget(1);
        auto answer = must(m_service.exchange(m_device, std::move(m_request)));
        auto* response = std::get_if<wire::SyncResponse>(&answer);
        if (response == nullptr) throw std::runtime_error{"the server says it lost history"};
        for (const wire::GroupReceipt& receipt : response->receipts())
            for (const wire::RevisionReceipt& one : receipt.revisions())
                if (one.outcome() != wire::OUTCOME_ACCEPTED) throw std::runtime_error{"Jo's work: " + one.reason()};
        m_request = {};
        m_request.set_generation(response->generation());
        *m_request.mutable_known_head() = response->head();
        if (response->has_scope()) m_scope = response->scope().version();
        m_request.set_scope_version(m_scope);
        m_request.set_complete_to(response->head().seq());
    }

private:
    server::SyncService m_service;
    crypto::SigningKey m_key = crypto::SigningKey::generate();
    DeviceId m_device = test::nth<DeviceId>(0); ///< Until it is enrolled.
    revision::LanePosition m_position;
    wire::SyncRequest m_request;
    std::string m_scope;
};

} // namespace

ThirtyDays::ThirtyDays(std::string authorityFolder, std::string vault, Month month, std::uint64_t seed)
    : m_folder{std::move(authorityFolder)}
    , m_vault{std::move(vault)}
    , m_month{month}
    , m_seed{seed}
    , m_authority{must(server::Authority::open(m_folder))}
{ }

ChildId ThirtyDays::child(int number) const
{
    return ChildId{numbered(m_seed, 'c', number)};
}

void ThirtyDays::console(std::vector<std::vector<wire::Revision>> groups)
{
    for (std::size_t from = 0; from < groups.size(); from += kConsoleGroups) {
        const auto to = std::min(groups.size(), from + kConsoleGroups);
        std::vector<std::vector<wire::Revision>> part(
            groups.begin() + static_cast<std::ptrdiff_t>(from), groups.begin() + static_cast<std::ptrdiff_t>(to));
        static_cast<void>(
            must(server::recordAtConsole(m_authority, WorkerId{std::string{server::kAdministrator}}, std::move(part), m_clock)));
    }
}

wire::Revision ThirtyDays::allocation(int number, const std::string& worker) const
{
    const RecordId record{numbered(m_seed, worker == "sam" ? 's' : 'j', number)};
    wire::Revision message = revision::blankRevision(RecordKind::Allocation, record, child(number), test::by("admin"));
    message.mutable_allocation()->set_worker(worker);
    message.mutable_allocation()->set_role(worker == "sam" ? "lead" : "second");
    message.mutable_allocation()->set_from("2026-01-01");
    return message;
}

void ThirtyDays::makeChildren()
{
    std::vector<std::vector<wire::Revision>> groups;
    for (int n = 0; n < m_month.children + m_month.moved; ++n) {
        wire::Revision made = revision::blankRevision(RecordKind::Child, RecordId{child(n).uuid()}, child(n), test::by("admin"));
        made.mutable_child()->set_given_name("Child");
        made.mutable_child()->set_family_name(std::to_string(n));
        made.mutable_child()->set_date_of_birth("2018-03-01");
        groups.push_back({made, allocation(n, "jo")});
        if (n < m_month.children) groups.back().push_back(allocation(n, "sam"));
    }
    console(std::move(groups));
}

void ThirtyDays::saveOffline()
{
    vault::NoPlatformSecret platform;
    const auto tablet = must(mobile::Tablet::open(m_vault, kPin, platform, m_clock));
    for (int i = 0; i < m_month.saves; ++i) {
        ChildSeen seen{.child = child(i % m_month.children),
            .sighting = Sighting::SeenAlone,
            .not_alone_reason = {},
            .not_alone_detail = {},
            .awake = {},
            .bedroom_seen = {},
            .note = {}};
        seen.note.observation = "Visit " + std::to_string(i) + ". " + std::string(300, 'o');
        HomeVisit visit{.occurred_on = tablet->today(),
            .started_at = {},
            .ended_at = {},
            .purpose = Purpose::StatutoryVisit,
            .mode = Mode::InPerson,
            .outcome = Outcome::Completed,
            .place = Place::Home,
            .where_child_lives = true,
            .announced = {},
            .present = {},
            .interpreter = {},
            .children = {}};
        visit.children.push_back(std::move(seen));
        static_cast<void>(must(tablet->saveHomeVisit(visit)));
    }
    std::ofstream ids{savedFile()};
    for (const revision::Group& group : must(tablet->store().unsent(std::size_t{1} << 20, std::size_t{1} << 40)))
        for (const revision::Revision& revision : group.revisions) ids << crypto::toHex(revision.id.text()) << '\n';
}

void ThirtyDays::colleagueSends()
{
    Sender jo{m_authority, m_clock};
    std::mt19937_64 random{m_seed};
    const auto all = static_cast<std::uint64_t>(m_month.children + m_month.moved);
    for (int made = 0; made < m_month.rows;) {
        std::vector<revision::Revision> revisions;
        for (int i = 0; i < kRevisionsPerGroup && made < m_month.rows; ++i, ++made) {
            wire::Revision visit = test::aVisit(1, 1, "jo");
            visit.set_record_id(numbered(m_seed, 'v', made).bytes.data(), 16);
            visit.set_child_id(child(static_cast<int>(random() % all)).raw());
            visit.mutable_visit()->set_home_visit_id(visit.record_id());
            revisions.push_back(revision::makeRevision(std::move(visit)));
        }
        jo.add(std::move(revisions), m_clock);
        if (jo.waiting() == kGroupsPerPush) jo.send();
    }
    if (jo.waiting() > 0) jo.send();
}

void ThirtyDays::caseloadMoves()
{
    std::vector<std::vector<wire::Revision>> groups;
    for (int n = 0; n < m_month.moved; ++n) {
        const auto given = revision::makeRevision(allocation(n, "sam"));
        wire::Revision ended = revision::blankRevision(RecordKind::Allocation, given.record(), given.child(), test::by("admin"));
        ended.add_parents(given.id.text());
        ended.set_reason("Another worker leads from today");
        ended.mutable_allocation()->set_to(londonDate(m_clock.now()).toString());
        groups.push_back({ended});
        groups.push_back({allocation(m_month.children + n, "sam")});
    }
    console(std::move(groups));
}

std::vector<std::string> ThirtyDays::differences()
{
    std::vector<std::string> found;
    checkServer(found);
    checkTablet(found);
    return found;
}

void ThirtyDays::checkServer(std::vector<std::string>& found)
{
    auto session = must(m_authority.store->beginRead());
    std::ifstream ids{savedFile()};
    int count = 0;
    for (std::string hex; std::getline(ids, hex); ++count) {
        const std::string id = *crypto::fromHex(hex);
        const auto row = session->rowOfRevision(id);
        if (!row)
            found.push_back("not on the server: " + hex);
        else if (crypto::sha256(row->bytes) != id)
            found.push_back("altered on the server: " + hex);
        else if (row->outcome == wire::OUTCOME_QUARANTINED)
            found.push_back("quarantined: " + hex + " " + row->reason);
    }
    if (count < m_month.saves) found.push_back("the tablet said it had saved more than it held");
}

void ThirtyDays::checkTablet(std::vector<std::string>& found)
{
    vault::NoPlatformSecret platform;
    const auto tablet = must(mobile::Tablet::open(m_vault, kPin, platform, m_clock));
    auto session = must(m_authority.store->beginRead());
    if (must(tablet->store().pendingGroups()) != 0) found.push_back("the queue is not empty");
    for (int n = 0; n < m_month.children + m_month.moved; ++n) {
        std::vector<std::string> here;
        for (const projection::KnownRevision& known : must(tablet->store().revisionsOf(child(n))))
            here.push_back(known.revision.id.text());
        std::vector<std::string> there;
        if (n >= m_month.moved) // The first ones have left.
            for (const server::LogRow& row : session->rowsOfChild(child(n), 0, std::size_t{1} << 40))
                there.push_back(row.revision_id);
        std::sort(here.begin(), here.end());
        std::sort(there.begin(), there.end());
        if (here != there)
            found.push_back("child " + std::to_string(n) + ": " + std::to_string(here.size()) + " revisions on the tablet, "
                + std::to_string(there.size()) + " expected");
    }
}

} // namespace sightline::faults

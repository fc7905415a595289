#include "projections/board_maker.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "service/child_files.h"
#include "service/key_file.h"
#include "service/last_received.h"
#include "service/lease.h"
#include "service/reviews.h"

namespace sightline::server {

namespace {

constexpr std::size_t kChildrenASession = 200; ///< A session holds back the tidying of the log for as long as it lasts.

std::unique_ptr<KeptProjections> openKept(const Authority& authority)
{
    auto keys = readKeyFile(keyFile(authority.folder));
    if (!keys.has_value()) return nullptr;
    auto kept = KeptProjections::open(authority.folder, std::move(keys.value().store_key));
    return kept.has_value() ? std::move(kept).value() : nullptr;
}

/// What a projection must have been made by and from.
std::string versionOf(std::uint64_t generation, const wire::ChildHead& head)
{
    return std::string{projectionFormat()} + '/' + std::to_string(generation) + '/' + std::to_string(head.seq()) + '/'
        + std::to_string(head.count()) + '/' + head.digest();
}

/// As the store has them; children are counted by `countChildren`. The server's console is no tablet that anybody carries.
std::vector<BoardWorker> workersOf(ReadSession& session, const DeviceId& console)
{
    std::map<WorkerId, BoardWorker> workers;
    for (Worker& worker : session.workers())
        workers.emplace(worker.id, BoardWorker{worker.id, worker.name, worker.role, worker.team, worker.disabled, 0, 0, {}, {}});
    for (Device& device : session.devices()) {
        const auto worker = workers.find(device.worker);
        if (worker == workers.end() || device.id == console) continue;
        BoardWorker& owner = worker->second;
        const bool revoked = device.revoked_at.has_value();
        owner.devices.push_back({device.id, std::move(device.name), device.last_seen, revoked});
        if (!revoked && device.last_seen && (!owner.last_contact || *owner.last_contact < *device.last_seen))
            owner.last_contact = device.last_seen;
    }
    std::vector<BoardWorker> sorted;
    sorted.reserve(workers.size());
    for (auto& [id, worker] : workers) sorted.push_back(std::move(worker));
    return sorted;
}

bool sameWorkers(const std::vector<BoardWorker>& a, const std::vector<BoardWorker>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const BoardWorker& one, const BoardWorker& other) {
        return one.id == other.id && one.name == other.name && one.role == other.role && one.team == other.team
            && one.disabled == other.disabled && one.devices == other.devices;
    });
}

std::map<WorkerId, std::string> teams(const std::vector<BoardWorker>& workers)
{
    std::map<WorkerId, std::string> found;
    for (const BoardWorker& worker : workers) found.emplace(worker.id, worker.team);
    return found;
}

void countChildren(Board& board)
{
    struct Count {
        int children = 0;
        int led = 0;
    };
    std::unordered_map<std::string_view, Count> counts;
    std::vector<std::string_view> counted;
    for (const auto& child : board.children) {
        counted.clear();
        for (const BoardAllocation& allocation : child->workers) {
            const std::string_view worker = allocation.worker.text();
            if (std::find(counted.begin(), counted.end(), worker) != counted.end()) continue;
            counted.push_back(worker);
            ++counts[worker].children;
        }
        for (const WorkerId& lead : child->leads) ++counts[lead.text()].led;
    }
    for (BoardWorker& worker : board.workers) {
        const Count count = counts[worker.id.text()];
        worker.children = count.children;
        worker.children_led = count.led;
    }
}

/// Somebody moved to another team: their children are in another.
void moveTeams(Board& board, LeadLists& lists)
{
    const auto now = teams(board.workers);
    for (std::size_t i = 0; i < board.children.size(); ++i) {
        const BoardChild& child = *board.children[i];
        auto found = teamsOf(child.leads, now);
        if (found == child.teams.items()) continue;
        auto moved = std::make_shared<BoardChild>(child);
        moved->teams = lists.teams.of(std::move(found));
        board.put(std::move(moved));
    }
}

/// What was known before the last row that the board has was received does not change any more, whatever is written, because no
/// later row is received earlier (service/last_received.h); who works where may. The clock alone says nothing: it may be set
/// back.
bool isSettled(ReadSession& session, const Board& board)
{
    if (!board.known_at) return false;
    const auto last = receivedAt(session, board.seq);
    return last && *board.known_at < *last;
}

void tell(const BoardMaker::Told& told, std::size_t done, std::size_t of)
{
    if (told) told({done, of});
}

int tooYoungBelow(ReadSession& session)
{
    return static_cast<int>(tooYoungBelowYears(session));
}

std::vector<ChildId> changedSince(ReadSession& session, std::uint64_t seq)
{
    std::vector<ChildId> changed = session.childrenChangedSince(seq);
    std::erase(changed, kNoChild);
    return changed;
}

} // namespace

/// One session's reading for one board.
struct BoardMaker::Reading {
    ReadSession& session;
    BoardDay day;
    std::optional<Instant> known_at;
    std::uint64_t generation;
    rules::SafetyRule safety;

    Reading(ReadSession& in, const Board& board, LeadLists& lists)
        : session{in}
        , day{board.as_of, board.week_ends, board.too_young_below_years, teams(board.workers), lists}
        , known_at{board.known_at}
        , generation{in.generation()}
        , safety{safetyRule(in)}
    { }
};

BoardMaker::BoardMaker(Authority& authority, Clock& clock)
    : m_authority{authority}
    , m_clock{clock}
    , m_kept{openKept(authority)}
{ }

/// Null: nothing of this child was known then.
std::shared_ptr<const BoardChild> BoardMaker::read(const Reading& reading, const ChildId& child)
{
    const auto head = reading.session.childHead(child);
    if (!head) return nullptr;
    const std::string version = versionOf(reading.generation, *head);
    std::optional<ChildProjection> projection;
    if (m_kept) projection = projectionFromBytes(child, m_kept->find(child, version));
    bool news = !projection;
    const bool all = !reading.known_at || (projection && projection->last_received <= *reading.known_at);
    if (!projection || !all) {
        auto known = knownRevisions(reading.session, child);
        const auto wasKnown = [&](const projection::KnownRevision& one) {
            return !reading.known_at || one.received_at <= *reading.known_at;
        };
        if (std::none_of(known.begin(), known.end(), wasKnown)) return nullptr;
        projection = project(child, std::move(known), reading.safety, reading.known_at);
    }
    news = bringWeeksUpTo(*projection, reading.day.week_ends) || news;
    // What is kept is everything that is known, up to the weeks of today.
    const bool today = !reading.known_at && reading.day.day == londonDate(m_clock.now());
    if (news && today && m_kept) m_kept->keep({child, version, toBytes(*projection)});
    return std::make_shared<const BoardChild>(boardChild(*projection, reading.day));
}

Result<std::shared_ptr<const Board>> BoardMaker::make(
    const Question& question, const Told& told, const Stopped& stopped, int weeks)
{
    auto board = std::make_shared<Board>(
        Board{question.as_of, question.known_at, m_clock.now(), 0, 0, {}, {}, weekEnds(question.as_of, weeks)});
    std::vector<ChildId> children;
    {
        SIGHTLINE_TRY(session, m_authority.store->beginRead());
        SIGHTLINE_CHECK(inSession([&, &session = session]() -> Result<void> {
            board->seq = session->head().seq();
            board->too_young_below_years = tooYoungBelow(*session);
            board->workers = workersOf(*session, m_authority.console_device);
            children = session->children();
            return {};
        }));
    }
    std::vector<std::shared_ptr<const BoardChild>> made;
    made.reserve(children.size());
    for (std::size_t from = 0; from < children.size(); from += kChildrenASession) {
        if (stopped && stopped()) return Error{ErrorCode::Cancelled, "the board is not needed any more"};
        tell(told, from, children.size());
        SIGHTLINE_TRY(session, m_authority.store->beginRead());
        SIGHTLINE_CHECK(inSession([&, &session = session]() -> Result<void> {
            const Reading reading{*session, *board, m_lists};
            const std::size_t to = std::min(children.size(), from + kChildrenASession);
            for (std::size_t i = from; i < to; ++i)
                if (auto child = read(reading, children[i])) made.push_back(std::move(child));
            return {};
        }));
        keep();
    }
    board->setChildren(std::move(made));
    SIGHTLINE_CHECK(bringUpToDate(*board, {}));
    return BoardPtr{std::move(board)};
}

Result<std::optional<std::size_t>> BoardMaker::behind(const Board& board)
{
    SIGHTLINE_TRY(session, m_authority.store->beginRead());
    return inSession([&, &session = session]() -> Result<std::optional<std::size_t>> {
        if (tooYoungBelow(*session) != board.too_young_below_years) return std::optional{board.children.size()};
        if (!isSettled(*session, board) && session->head().seq() != board.seq)
            return std::optional{changedSince(*session, board.seq).size()};
        if (sameWorkers(workersOf(*session, m_authority.console_device), board.workers)) return std::optional<std::size_t>{};
        return std::optional<std::size_t>{0};
    });
}

Result<std::shared_ptr<const Board>> BoardMaker::renew(const Board& board, const Told& told)
{
    auto renewed = std::make_shared<Board>(board);
    SIGHTLINE_CHECK(bringUpToDate(*renewed, told));
    return BoardPtr{std::move(renewed)};
}

Result<void> BoardMaker::bringUpToDate(Board& board, const Told& told)
{
    SIGHTLINE_TRY(session, m_authority.store->beginRead());
    return inSession([&, &session = session]() -> Result<void> {
        const bool settled = isSettled(*session, board);
        board.made_at = m_clock.now();
        std::vector<BoardWorker> workers = workersOf(*session, m_authority.console_device);
        if (!sameWorkers(workers, board.workers)) {
            board.workers = std::move(workers);
            moveTeams(board, m_lists);
        }
        const std::uint64_t head = settled ? board.seq : session->head().seq();
        // The authority's age of those who are asked for their views decides something of every child's visits.
        const int tooYoung = tooYoungBelow(*session);
        std::vector<ChildId> changed;
        if (tooYoung != board.too_young_below_years)
            changed = session->children();
        else if (head != board.seq)
            changed = changedSince(*session, board.seq);
        board.too_young_below_years = tooYoung;
        const Reading reading{*session, board, m_lists};
        std::size_t done = 0;
        for (const ChildId& id : changed) {
            tell(told, done++, changed.size());
            if (auto child = read(reading, id)) board.put(std::move(child));
        }
        board.seq = head;
        countChildren(board);
        return {};
    });
}

void BoardMaker::keep()
{
    // A disk that is full keeps nothing and loses nothing: the log is read again next time.
    if (m_kept) static_cast<void>(m_kept->flush());
}

std::size_t BoardMaker::waitingToBeKept()
{
    return m_kept ? m_kept->waiting() : 0;
}

} // namespace sightline::server

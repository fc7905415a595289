#include "projections/boards.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "projections/asked_boards.h"
#include "projections/board_maker.h"

namespace sightline::server {

namespace {

constexpr std::size_t kAtOnceMost = 200; ///< Children whom a reader waits for; more are read in the background.
constexpr std::size_t kAnewFrom = 2'000; ///< So many are read in many short sessions, as at the start.
constexpr std::chrono::milliseconds kLook{250}; ///< How often the follower looks whether somebody else wrote.
constexpr std::chrono::seconds kRestMost{2};
constexpr std::chrono::seconds kKeepWithin{5};
constexpr std::chrono::seconds kAfterFailure{5};
constexpr std::chrono::milliseconds kLookForRoom{500};

} // namespace

class Boards::Work {
public:
    Work(Authority& authority, Clock& clock)
        : m_clock{clock}
        , m_maker{authority, clock}
    { }
    ~Work() { stop(); }

    Result<Answer> now()
    {
        startFollowing();
        const auto slot = todaysSlot();
        return answer(slot, true);
    }

    Result<Answer> ask(const Question& question)
    {
        if (isToday(question)) return now();
        const auto slot = slotOf(question);
        return answer(slot, false);
    }

    Result<BoardPtr> wait(const Question& question, const Told& told)
    {
        const SlotPtr slot = isToday(question) ? todaysSlot() : slotToWaitFor(question);
        const std::unique_lock renewing{slot->renewing};
        const BoardPtr board = boardOf(*slot);
        auto made = board ? m_maker.renew(*board, told) : m_maker.make(slot->question, told, {});
        if (made.has_value()) settle(*slot, made.value());
        m_maker.keep();
        if (!isToday(question)) waitedFor(*slot);
        return made;
    }

private:
    using Slot = AskedBoard;
    using SlotPtr = AskedBoards::Ptr;

    [[nodiscard]] CivilDate today() const { return londonDate(m_clock.now()); }
    [[nodiscard]] bool isToday(const Question& question) const { return !question.known_at && question.as_of == today(); }

    BoardPtr boardOf(Slot& slot)
    {
        const std::lock_guard lock{m_mutex};
        return slot.board;
    }

    void settle(Slot& slot, BoardPtr board)
    {
        const std::lock_guard lock{m_mutex};
        slot.board = std::move(board);
        slot.failure.reset();
        m_changed.notify_all();
    }

    /// So that it is worked out again in the background: what has not changed since is kept elsewhere.
    void forget(Slot& slot)
    {
        const std::lock_guard lock{m_mutex};
        slot.board.reset();
        slot.progress = {};
        m_asked.queue(slot);
        m_changed.notify_all();
    }

    /// At the change of day a new one.
    SlotPtr todaysSlot()
    {
        const std::lock_guard lock{m_mutex};
        if (!m_today || m_today->question.as_of != today()) {
            m_today = std::make_shared<Slot>(Question{today(), std::nullopt});
            m_changed.notify_all();
        }
        return m_today;
    }

    SlotPtr slotOf(const Question& question)
    {
        const std::lock_guard lock{m_mutex};
        const SlotPtr slot = m_asked.ask(question, m_clock.sinceBoot());
        if (!m_stopping && !m_answering.joinable()) m_answering = std::thread{[this] { answerQuestions(); }};
        m_changed.notify_all();
        return slot;
    }

    SlotPtr slotToWaitFor(const Question& question)
    {
        const std::lock_guard lock{m_mutex};
        const SlotPtr slot = m_asked.ask(question, m_clock.sinceBoot());
        ++slot->waited_for;
        return slot;
    }

    void waitedFor(Slot& slot)
    {
        const std::lock_guard lock{m_mutex};
        --slot.waited_for;
        slot.handed_out = slot.board != nullptr;
        m_changed.notify_all();
    }

    Answer handOut(Slot& slot, const BoardPtr& board)
    {
        const std::lock_guard lock{m_mutex};
        slot.handed_out = true;
        m_changed.notify_all();
        return board;
    }

    Result<Answer> answer(const SlotPtr& slot, bool followed)
    {
        const BoardPtr board = boardOf(*slot);
        if (!board) {
            const std::lock_guard lock{m_mutex};
            if (!slot->failure) return Answer{slot->progress};
            const Error failure = *slot->failure;
            if (!followed) { // Asked again, it is tried again.
                slot->failure.reset();
                m_asked.queue(*slot);
            }
            m_changed.notify_all();
            return failure;
        }
        SIGHTLINE_TRY(behind, m_maker.behind(*board));
        if (!behind) return handOut(*slot, board);
        if (*behind > kAtOnceMost) {
            if (!followed) forget(*slot);
            return Answer{Progress{0, *behind}};
        }
        const std::unique_lock renewing{slot->renewing};
        const BoardPtr latest = boardOf(*slot);
        if (!latest) return Answer{Progress{}};
        SIGHTLINE_TRY(still, m_maker.behind(*latest));
        if (!still) return handOut(*slot, latest);
        SIGHTLINE_TRY(renewed, m_maker.renew(*latest));
        settle(*slot, renewed);
        return handOut(*slot, renewed);
    }

    void startFollowing()
    {
        const std::lock_guard lock{m_mutex};
        if (!m_stopping && !m_following.joinable()) m_following = std::thread{[this] { follow(); }};
    }

    [[nodiscard]] bool stopping()
    {
        const std::lock_guard lock{m_mutex};
        return m_stopping;
    }

    void note(Slot& slot, const Progress& progress)
    {
        const std::lock_guard lock{m_mutex};
        slot.progress = progress;
    }

    /// True: it is up to date now.
    bool workOn(Slot& slot, const BoardMaker::Stopped& stopped)
    {
        const std::unique_lock renewing{slot.renewing};
        const auto told = [&](const Progress& progress) { note(slot, progress); };
        const BoardPtr board = boardOf(slot);
        Result<BoardPtr> made = board;
        if (!board) {
            made = m_maker.make(slot.question, told, stopped);
        } else {
            const auto behind = m_maker.behind(*board);
            if (behind.has_value() && !behind.value()) return true;
            const bool anew = behind.has_value() && *behind.value() >= kAnewFrom;
            made = anew ? m_maker.make(slot.question, told, stopped) : m_maker.renew(*board, told);
        }
        if (made.has_value()) {
            settle(slot, made.value());
            return true;
        }
        const std::lock_guard lock{m_mutex};
        if (made.error().code != ErrorCode::Cancelled) slot.failure = made.error();
        return false;
    }

    void follow()
    {
        auto kept = m_clock.sinceBoot();
        while (!stopping()) {
            const SlotPtr slot = todaysSlot();
            const auto begun = m_clock.sinceBoot();
            const bool done = workOn(*slot, [this] { return stopping(); });
            // While tablets push by the hundred it takes a quarter of one core at most: readers catch up by themselves.
            const auto rest = std::clamp<std::chrono::milliseconds>(3 * (m_clock.sinceBoot() - begun), kLook, kRestMost);
            if (m_clock.sinceBoot() - kept >= kKeepWithin || m_maker.waitingToBeKept() > kAtOnceMost) {
                m_maker.keep();
                kept = m_clock.sinceBoot();
            }
            std::unique_lock lock{m_mutex};
            m_changed.wait_for(lock, done ? rest : std::chrono::milliseconds{kAfterFailure}, [this] { return m_stopping; });
        }
        m_maker.keep();
    }

    /// Null: the server stops.
    SlotPtr nextQuestion()
    {
        std::unique_lock lock{m_mutex};
        while (!m_stopping) {
            if (SlotPtr next = m_asked.next(m_clock.sinceBoot())) return next;
            if (m_asked.anyOpen())
                m_changed.wait_for(lock, kLookForRoom); // A board that nobody asks for any more makes room.
            else
                m_changed.wait(lock);
        }
        return nullptr;
    }

    void answerQuestions()
    {
        while (const SlotPtr slot = nextQuestion())
            workOn(*slot, [&] {
                const std::lock_guard lock{m_mutex};
                return m_stopping || !m_asked.has(*slot);
            });
    }

    void stop()
    {
        {
            const std::lock_guard lock{m_mutex};
            m_stopping = true;
            m_changed.notify_all();
        }
        if (m_following.joinable()) m_following.join();
        if (m_answering.joinable()) m_answering.join();
        m_maker.keep();
    }

    Clock& m_clock;
    BoardMaker m_maker;
    std::mutex m_mutex; ///< Of everything below, and of the slots but for `renewing`.
    std::condition_variable m_changed;
    SlotPtr m_today;
    AskedBoards m_asked;
    bool m_stopping = false;
    std::thread m_following;
    std::thread m_answering;
};

Boards::Boards(Authority& authority, Clock& clock)
    : m_work{std::make_unique<Work>(authority, clock)}
{ }

Boards::~Boards() = default;

Result<Boards::Answer> Boards::now()
{
    return m_work->now();
}

Result<Boards::Answer> Boards::ask(const Question& question)
{
    return m_work->ask(question);
}

Result<Boards::BoardPtr> Boards::wait(const Question& question, const Told& told)
{
    return m_work->wait(question, told);
}

} // namespace sightline::server

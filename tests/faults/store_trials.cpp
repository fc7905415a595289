// Every call that the store makes of the disk, made to fail, one after the other.
#include <memory>
#include <stdexcept>

#include "disk_trials.h"
#include "simulation/memory_disk.h"
#include "tablet_story.h"
#include "watched_vfs.h"

namespace sightline::faults {

namespace {

using simulation::MemoryDisk;

constexpr const char* kStore = "/store.db";
constexpr const char* kDiskName = "failing-disk";

class FailingDisk final : public DiskWatch {
public:
    void arm(Failure failure, std::size_t at)
    {
        m_failure = failure;
        m_fails_at = at;
        m_calls.clear();
    }
    void disarm() { m_fails_at = 0; }
    [[nodiscard]] const std::vector<DiskCall>& calls() const { return m_calls; }

    [[nodiscard]] Verdict on(const DiskRequest& request) override
    {
        m_calls.push_back(request.call);
        const std::size_t number = m_calls.size();
        if (m_fails_at == 0 || number < m_fails_at) return Verdict::Pass;
        switch (m_failure) {
        case Failure::Once: return number == m_fails_at ? Verdict::Fail : Verdict::Pass;
        case Failure::FromThenOn: return Verdict::Fail;
        case Failure::Full: return request.call == DiskCall::Write ? Verdict::Full : Verdict::Pass;
        case Failure::Lie: return number == m_fails_at ? Verdict::Lie : Verdict::Pass;
        }
        return Verdict::Pass;
    }

private:
    Failure m_failure = Failure::Once;
    std::size_t m_fails_at = 0; ///< From 1; 0: never.
    std::vector<DiskCall> m_calls;
};

/// How the store is opened.
struct Variant {
    std::string name;
    int cache_kib;
    int checkpoint_pages;
};

template <typename T>
T must(Result<T> result)
{
    if (!result.has_value()) throw std::runtime_error{result.error().detail};
    return std::move(result).value();
}

class StoreTrial {
public:
    StoreTrial(std::string name, const Variant& variant, const std::function<Step(TabletStory&, store::TabletStore&)>& make)
        : m_name{std::move(name) + ", " + variant.name}
    {
        m_options.vfs = m_watched.name();
        m_options.cache_kib = variant.cache_kib;
        store::OpenOptions create = m_options;
        create.create = true;
        {
            auto store = must(store::TabletStore::open(kStore, m_key, create));
            run(m_story.caseload(), store);
            run(m_story.page(12, 400), store);
            run(m_story.saveVisit(1, 300), store);
            run(m_story.draft(), store);
            m_step = make(m_story, store);
            m_old = must(stateOf(store));
        }
        m_base = m_disk.image("");
        disarmedRun();
    }

    void everyCall(Failure failure, Trials& trials)
    {
        for (std::size_t at = 1; at <= m_calls.size(); ++at) {
            const DiskCall call = m_calls[at - 1];
            if (failure == Failure::Full && call != DiskCall::Write) continue;
            if (failure == Failure::Lie && call != DiskCall::Write && call != DiskCall::Flush) continue;
            tryOne(failure, at, trials);
        }
    }

private:
    static void run(const Step& step, store::TabletStore& store)
    {
        const auto done = step.run(store);
        if (!done.has_value()) throw std::runtime_error{step.name + ": " + done.error().detail};
    }

    /// What it should become, and the calls it takes.
    void disarmedRun()
    {
        m_disk.putBack("", m_base);
        m_watch.arm(Failure::Once, 0);
        {
            auto store = must(store::TabletStore::open(kStore, m_key, m_options));
            run(m_step, store);
            m_new = must(stateOf(store));
        }
        m_calls = m_watch.calls();
    }

    /// The state on these bytes after the app is started again on a sound disk; empty if it cannot be read.
    std::string stateOn(const MemoryDisk::Image& image)
    {
        if (image == m_base) return m_old;
        m_disk.putBack("", image);
        auto store = store::TabletStore::open(kStore, m_key, m_options);
        if (!store.has_value()) return {};
        const auto state = stateOf(store.value());
        return state.has_value() ? state.value() : std::string{};
    }

    void tryOne(Failure failure, std::size_t at, Trials& trials)
    {
        ++trials.calls;
        const std::string where = m_name + ", way " + std::to_string(static_cast<int>(failure)) + ", call " + std::to_string(at);
        m_disk.putBack("", m_base);
        m_watch.arm(failure, at);
        bool saved = false;
        {
            auto store = store::TabletStore::open(kStore, m_key, m_options);
            if (store.has_value()) {
                const auto done = m_step.run(store.value());
                saved = done.has_value();
                if (!saved) {
                    trials.judgeSentence(done.error(), where);
                    tryAgain(store.value(), failure, where, trials);
                }
            } else {
                trials.judgeSentence(store.error(), where);
            }
        }
        m_watch.disarm();
        judge(saved, where, trials);
    }

    /// Without starting the app again: the disk has room again, and the worker taps "Save" once more.
    void tryAgain(store::TabletStore& store, Failure failure, const std::string& where, Trials& trials)
    {
        if (failure == Failure::FromThenOn) return;
        m_watch.disarm();
        const auto state = stateOf(store);
        if (!state.has_value() || (state.value() != m_old && state.value() != m_new)) {
            trials.add(trials.neither, where + ": the open store is neither old nor new");
        } else if (state.value() == m_old) {
            const auto again = m_step.run(store);
            const auto after = stateOf(store);
            if (!again.has_value() || !after.has_value() || after.value() != m_new)
                trials.add(trials.stuck, where + ": a second try on the open store did not do it");
        }
    }

    void judge(bool saved, const std::string& where, Trials& trials)
    {
        const MemoryDisk::Image killed = m_disk.image("");
        const MemoryDisk::Image cut = m_disk.afterPowerCut([] { return false; });
        const std::string onKilled = stateOn(killed);
        const std::string onCut = cut == killed ? onKilled : stateOn(cut);
        for (const auto& [how, state] : {std::pair{"started again", onKilled}, std::pair{"after a power cut", onCut}}) {
            if (saved && state != m_new) trials.add(trials.false_saved, where + ": said saved, but " + how + " it is not there");
            if (!saved && state != m_old && state != m_new)
                trials.add(trials.neither, where + ": " + how + " neither old nor new");
        }
    }

    std::string m_name;
    MemoryDisk m_disk{std::string{kDiskName} + "-below"};
    FailingDisk m_watch;
    WatchedVfs m_watched{kDiskName, m_disk.name(), m_watch};
    crypto::Secret m_key = crypto::randomSecret(32);
    TabletStory m_story{7};
    store::OpenOptions m_options;
    Step m_step;
    std::string m_old;
    std::string m_new;
    MemoryDisk::Image m_base;
    std::vector<DiskCall> m_calls;
};

struct Scenario {
    std::string name;
    std::function<Step(TabletStory&, store::TabletStore&)> make;
};

const Scenario kSave{
    "a visit with two siblings", [](TabletStory& story, store::TabletStore&) { return story.saveVisit(3, 900); }};

/// What happens most, and what deletes.
std::vector<Scenario> quickScenarios()
{
    return {kSave, {"a page of a pull", [](TabletStory& story, store::TabletStore&) { return story.page(20, 700); }},
        {"a child leaves", [](TabletStory& story, store::TabletStore&) { return story.purge(); }},
        {"history lost", [](TabletStory& story, store::TabletStore& store) {
             const Step sent = must(story.receipts(store, false));
             static_cast<void>(sent.run(store));
             return story.historyDiverged();
         }}};
}

std::vector<Scenario> longScenarios()
{
    std::vector<Scenario> all = quickScenarios();
    all.push_back({"receipts and a backup",
        [](TabletStory& story, store::TabletStore& store) { return must(story.receipts(store, true)); }});
    all.push_back({"a child comes back", [](TabletStory& story, store::TabletStore& store) {
                       static_cast<void>(story.purge().run(store));
                       return story.comesBack();
                   }});
    all.push_back(
        {"an urgent word", [](TabletStory& story, store::TabletStore&) { return story.saveVisit(1, 100, wire::LANE_URGENT); }});
    all.push_back({"what a child said and drew", [](TabletStory& story, store::TabletStore&) { return story.saveVoice(300); }});
    all.push_back({"a draft", [](TabletStory& story, store::TabletStore&) { return story.draft(); }});
    all.push_back({"a visit and then a long one", [](TabletStory& story, store::TabletStore& store) {
                       static_cast<void>(story.saveVisit(2, 500).run(store));
                       return story.saveVisit(5, 40'000);
                   }});
    return all;
}

} // namespace

void Trials::add(int& count, const std::string& what)
{
    ++count;
    if (found.size() < 40) found.push_back(what);
}

void Trials::judgeSentence(const Error& error, const std::string& where)
{
    const bool plain = !error.detail.empty() && error.detail.size() < 300 && error.detail.find('\n') == std::string::npos
        && error.detail.find(' ') != std::string::npos;
    // NotFound or "not this key" would send a worker to enrol again, away from what is saved here.
    const bool misleads = error.code == ErrorCode::NotFound || error.code == ErrorCode::WrongSecret;
    if (!plain || misleads) add(unclear, where + ": the error says " + std::string{toText(error.code)} + " " + error.detail);
}

void tryStore(Trials& trials, bool any)
{
    std::vector<Variant> variants{{"as shipped", 64 * 1024, 1000}};
    if (any) {
        variants.push_back({"checkpoint at every commit", 64 * 1024, 1});
        variants.push_back({"a cache that spills", 16, 1000});
    }
    for (const Variant& variant : variants)
        for (const Scenario& scenario : any ? longScenarios() : quickScenarios()) {
            ++trials.scenarios;
            checkpointEvery(variant.checkpoint_pages);
            StoreTrial trial{scenario.name, variant, scenario.make};
            for (const Failure failure : kFailures) trial.everyCall(failure, trials);
        }
}

void tryLyingDisk(Trials& trials)
{
    checkpointEvery(1000);
    ++trials.scenarios;
    StoreTrial trial{kSave.name, {"a lying disk", 64 * 1024, 1000}, kSave.make};
    trial.everyCall(Failure::Lie, trials);
}

} // namespace sightline::faults

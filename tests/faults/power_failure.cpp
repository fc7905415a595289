// R4: the tablet's store after the power went, at any moment, on disks that keep of the unflushed writes what they like.
#include <algorithm>
#include <cstdio>
#include <memory>

#include "disk_tape.h"
#include "support/experiment.h"
#include "tablet_story.h"

using namespace sightline;
using namespace sightline::faults;
using simulation::MemoryDisk;

namespace {

constexpr const char* kStore = "/store.db";
constexpr int kImagesPerStory = 50;
constexpr int kStepsPerStory = 24;
constexpr int kCheckpointPages = 40;
constexpr int kImagesCi = 500;
constexpr int kImagesLong = 100'000;

struct Tally {
    int images = 0;
    int lost = 0; ///< Something that was acknowledged is not there.
    int mixed = 0; ///< Neither what was acknowledged nor what was under way: half of something.
    int unreadable = 0;

    [[nodiscard]] bool clean() const { return lost == 0 && mixed == 0 && unreadable == 0; }
};

template <typename T>
T must(Result<T> result, const char* what)
{
    if (result.has_value()) return std::move(result).value();
    std::fprintf(stderr, "%s: %s\n", what, result.error().detail.c_str());
    std::exit(1);
}

/// One story, recorded: what the store said of itself after each acknowledged step, and where on the tape that was.
struct Recorded {
    std::unique_ptr<DiskTape> tape;
    std::vector<std::size_t> acknowledged; ///< Moments.
    std::vector<std::string> states;
};

class Recorder {
public:
    Recorder(std::uint64_t seed, const crypto::Secret& key, bool durable)
        : m_key{key}
        , m_story{seed}
    {
        m_options.durable = durable;
        store::OpenOptions create;
        create.create = true;
        create.vfs = m_disk.name();
        auto made = must(store::TabletStore::open(kStore, m_key, create), "making a store");
        static_cast<void>(made);
    }

    Recorded record()
    {
        Recorded recorded{std::make_unique<DiskTape>(m_disk.image("")), {}, {}};
        const WatchedVfs watched{"recorded", m_disk.name(), *recorded.tape};
        m_options.vfs = watched.name();
        auto store = std::make_unique<store::TabletStore>(must(store::TabletStore::open(kStore, m_key, m_options), "opening"));
        const auto acknowledge = [&] {
            recorded.states.push_back(must(stateOf(*store), "reading"));
            recorded.acknowledged.push_back(recorded.tape->length());
        };
        acknowledge();
        run(m_story.caseload(), *store);
        acknowledge();
        for (int i = 0; i < kStepsPerStory; ++i) {
            if (m_story.pick(10) == 0) { // The app is closed and opened: the log goes into the store.
                store.reset();
                store = std::make_unique<store::TabletStore>(must(store::TabletStore::open(kStore, m_key, m_options), "opening"));
            }
            run(must(m_story.any(*store), "the next step"), *store);
            acknowledge();
        }
        store.reset();
        return recorded;
    }

private:
    static void run(const Step& step, store::TabletStore& store)
    {
        const auto done = step.run(store);
        if (done.has_value()) return;
        std::fprintf(stderr, "%s: %s\n", step.name.c_str(), done.error().detail.c_str());
        std::exit(1);
    }

    const crypto::Secret& m_key;
    MemoryDisk m_disk{"recorded-disk"};
    TabletStory m_story;
    store::OpenOptions m_options;
};

/// Opens what the power cut left, as the app would, and puts it into the tally.
void examine(const Recorded& recorded, std::size_t moment, MemoryDisk& disk, const crypto::Secret& key, Tally& tally)
{
    ++tally.images;
    store::OpenOptions options;
    options.vfs = disk.name();
    const auto last = static_cast<std::size_t>(
        std::upper_bound(recorded.acknowledged.begin(), recorded.acknowledged.end(), moment) - recorded.acknowledged.begin());
    std::string state;
    {
        auto store = store::TabletStore::open(kStore, key, options);
        if (!store.has_value()) {
            ++tally.unreadable;
            return;
        }
        const auto read = stateOf(store.value());
        // It must also go on from here: the next save is the next one of its lane.
        const auto goesOn = store.value().saveDraft("after", "the power came back");
        if (!read.has_value() || !goesOn.has_value()) {
            ++tally.unreadable;
            return;
        }
        state = read.value();
    }
    auto database = store::Database::open(kStore, key, options);
    if (!database.has_value() || !database.value().check().empty()) {
        ++tally.unreadable;
        return;
    }
    const std::size_t first = last == 0 ? 0 : last - 1; // Acknowledged; `last` itself may have been under way.
    for (std::size_t i = first; i <= last && i < recorded.states.size(); ++i)
        if (recorded.states[i] == state) return;
    const auto older = std::find(recorded.states.begin(), recorded.states.end(), state);
    ++(older == recorded.states.end() ? tally.mixed : tally.lost);
}

void tryStory(std::uint64_t seed, bool durable, int images, Tally& tally)
{
    const crypto::Secret key = crypto::randomSecret(32);
    const Recorded recorded = Recorder{seed, key, durable}.record();
    std::mt19937_64 random{seed};
    for (int i = 0; i < images; ++i) {
        // Every second cut comes right after somebody was told "saved".
        const std::size_t moment = i % 2 == 0 ? recorded.acknowledged[random() % recorded.acknowledged.size()]
                                              : random() % (recorded.tape->length() + 1);
        MemoryDisk after{"after-the-cut"};
        after.putBack("", recorded.tape->cutAt(moment, static_cast<Fate>(random() % kFates), random));
        const Tally before = tally;
        examine(recorded, moment, after, key, tally);
        const bool found = before.lost != tally.lost || before.mixed != tally.mixed || before.unreadable != tally.unreadable;
        if (found && durable)
            std::printf("seed %llu, image %d, moment %zu: %s\n", static_cast<unsigned long long>(seed), i, moment,
                before.lost != tally.lost         ? "lost"
                    : before.mixed != tally.mixed ? "half of a step"
                                                  : "unreadable");
    }
}

} // namespace

int main()
{
    if (!crypto::ready()) return 1;
    checkpointEvery(kCheckpointPages);
    const int images = test::longScale() ? kImagesLong : kImagesCi;
    const auto stories = static_cast<std::uint64_t>(images / kImagesPerStory);
    Tally tally;
    for (std::uint64_t seed = 1; seed <= stories; ++seed) tryStory(seed, true, kImagesPerStory, tally);
    // The control: the same stories on a store that does not flush its commits.
    Tally control;
    for (std::uint64_t seed = 1; seed <= 3; ++seed) tryStory(seed, false, kImagesPerStory, control);

    test::Experiment{"R4", std::to_string(tally.images) + " images",
        std::to_string(tally.lost) + " lost, " + std::to_string(tally.mixed) + " half done, " + std::to_string(tally.unreadable)
            + " unreadable",
        "1.." + std::to_string(stories),
        "synchronous=NORMAL loses " + std::to_string(control.lost) + " of " + std::to_string(control.images)}
        .report();
    return tally.clean() && control.lost > 0 ? 0 : 1;
}

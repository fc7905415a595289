#include "service/escrow.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "service/sealed_deposits.h"
#include "vault/sealed_group.h"

namespace sightline::server {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kGroupsPerStep = 200;
constexpr std::size_t kBytesPerStep = std::size_t{8} * 1024 * 1024;

Result<std::string> contentOf(const std::string& path, std::size_t most)
{
    std::ifstream file{path, std::ios::binary};
    if (!file) return Error{ErrorCode::NotFound, path + " cannot be opened"};
    std::string bytes(most + 1, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    if (file.bad() || bytes.size() > most) return Error{ErrorCode::InvalidInput, path + " is not what it should be: too large"};
    return bytes;
}

/// A step's groups: of one device and lane, in the order of their numbers.
struct Step {
    std::vector<SealedDeposit> deposits;
    std::vector<wire::SignedGroup> groups;
};

using Faults = std::vector<std::pair<std::string, std::string>>; ///< Digest, and why.

/// Opens one box. A fault is a line for people that names the group and nothing in it.
Result<wire::SignedGroup> unseal(const SealedDeposit& deposit, const crypto::EscrowKey& key)
{
    SIGHTLINE_TRY(sealed, vault::parseSealed(deposit.bytes));
    const std::string name = "sealed save " + std::to_string(deposit.device_seq) + " of device " + deposit.device.toString();
    auto opened = crypto::openSealed(key, sealed.box);
    if (!opened) return Error{ErrorCode::StorageDamaged, name + ": this key does not open it"};
    wire::SignedGroup group;
    const bool readable = group.ParseFromString(*opened);
    crypto::wipe(*opened);
    if (!readable) return Error{ErrorCode::StorageDamaged, name + ": what is in it cannot be read"};
    return group;
}

std::uint64_t highestSeq(const wire::GroupReceipt& receipt)
{
    std::uint64_t seq = 0;
    for (const wire::RevisionReceipt& one : receipt.revisions()) seq = std::max(seq, one.seq());
    return seq;
}

void count(OpenedSealed& outcome, const wire::GroupReceipt& receipt)
{
    ++outcome.groups;
    if (receipt.outcome() == wire::OUTCOME_QUARANTINED) ++outcome.set_aside;
    for (const wire::RevisionReceipt& one : receipt.revisions()) ++outcome.outcomes[std::string{sync::toText(one.outcome())}];
}

/// The opening of one authority's deposits, one lane after the other.
class Opening {
public:
    Opening(Authority& authority, const crypto::EscrowKey& key, Clock& clock, const OpenOptions& options)
        : m_authority{authority}
        , m_key{key}
        , m_clock{clock}
        , m_options{options}
    { }

    Result<OpenedSealed> run()
    {
        SIGHTLINE_TRY(waiting, listWaiting());
        m_all = waiting.size();
        std::size_t first = 0;
        while (first < waiting.size()) {
            std::size_t end = first + 1;
            std::size_t bytes = waiting[first].size;
            const auto same = [&](const SealedDeposit& one) {
                return one.device == waiting[first].device && one.lane == waiting[first].lane;
            };
            while (end < waiting.size() && same(waiting[end]) && end - first < kGroupsPerStep
                && bytes + waiting[end].size <= kBytesPerStep)
                bytes += waiting[end++].size;
            SIGHTLINE_CHECK(openStep(
                {waiting.begin() + static_cast<std::ptrdiff_t>(first), waiting.begin() + static_cast<std::ptrdiff_t>(end)}));
            first = end;
            if (m_options.progress) m_options.progress(first, m_all);
        }
        return std::move(m_outcome);
    }

private:
    /// Descriptions only: what waits may be more than fits into memory.
    Result<std::vector<SealedDeposit>> listWaiting()
    {
        SIGHTLINE_TRY(session, m_authority.store->beginRead());
        return inSession([&, &session = session]() -> Result<std::vector<SealedDeposit>> { return session->sealedWaiting(); });
    }

    Result<void> openStep(std::vector<SealedDeposit> descriptions)
    {
        Step step;
        Faults faults;
        SIGHTLINE_TRY(reading, m_authority.store->beginRead());
        auto device = inSession([&, &session = reading]() -> Result<std::optional<Device>> {
            for (SealedDeposit& deposit : descriptions) deposit.bytes = session->sealedBytes(deposit.digest);
            return session->device(descriptions.front().device);
        });
        reading.reset();
        if (!device.has_value()) return device.error();
        for (SealedDeposit& deposit : descriptions) {
            auto opened = device.value() ? unseal(deposit, m_key)
                                         : Result<wire::SignedGroup>{Error{ErrorCode::NotFound,
                                             "device " + deposit.device.toString() + " is not one of this authority's"}};
            deposit.bytes.clear();
            if (opened.has_value()) {
                step.deposits.push_back(std::move(deposit));
                step.groups.push_back(std::move(opened).value());
            } else
                faults.emplace_back(deposit.digest, opened.error().detail);
        }
        std::vector<ArrivedGroup> arrived;
        if (device.value()) arrived = checkArrived(std::move(step.groups), *device.value());
        return settle(descriptions.front().device, step.deposits, std::move(arrived), faults);
    }

    Result<void> settle(
        const DeviceId& id, const std::vector<SealedDeposit>& deposits, std::vector<ArrivedGroup> arrived, const Faults& faults)
    {
        const Instant now = m_clock.now();
        SIGHTLINE_TRY(session, m_authority.store->beginWrite());
        return inSession([&, &session = session]() -> Result<void> {
            OpenedSealed done;
            for (const auto& [digest, fault] : faults) {
                session->noteSealedFault(digest, fault);
                done.faults.push_back(fault);
            }
            if (!arrived.empty()) SIGHTLINE_CHECK(append(*session, id, deposits, std::move(arrived), now, done));
            SIGHTLINE_CHECK(session->commit());
            add(std::move(done));
            return {};
        });
    }

    Result<void> append(WriteSession& session, const DeviceId& id, const std::vector<SealedDeposit>& deposits,
        std::vector<ArrivedGroup> arrived, Instant now, OpenedSealed& done)
    {
        auto device = session.device(id);
        const auto worker = device ? session.worker(device->worker) : std::nullopt;
        if (!worker) return Error{ErrorCode::StorageDamaged, "device " + id.toString() + " belongs to nobody"};
        std::size_t at = 0;
        std::string gap;
        const AcceptedGaps gaps = m_options.past_gaps ? AcceptedGaps::Pass : AcceptedGaps::Wait;
        while (at < deposits.size()) {
            const AppendOutcome outcome = appendArrived(session, *device, *worker, arrived, now, gaps);
            for (const wire::GroupReceipt& receipt : outcome.receipts) {
                session.settleSealed(deposits[at++].digest, now, highestSeq(receipt));
                count(done, receipt);
            }
            if (outcome.cloned && !device->cloned) {
                device->cloned = true;
                session.putDevice(*device);
            }
            if (!outcome.history_lost) break;
            arrived.erase(arrived.begin(), arrived.begin() + static_cast<std::ptrdiff_t>(outcome.receipts.size()));
            const revision::Group& next = *arrived.front().group;
            if (!m_options.past_gaps || next.previous.empty() || next.previous == gap) break;
            gap = next.previous;
            session.quarantineGroup({gap, device->id, {}, std::string{kNeverArrived}, now});
        }
        done.waiting += deposits.size() - at;
        return {};
    }

    void add(OpenedSealed done)
    {
        m_outcome.groups += done.groups;
        m_outcome.set_aside += done.set_aside;
        m_outcome.waiting += done.waiting;
        for (const auto& [word, number] : done.outcomes) m_outcome.outcomes[word] += number;
        std::move(done.faults.begin(), done.faults.end(), std::back_inserter(m_outcome.faults));
    }

    Authority& m_authority;
    const crypto::EscrowKey& m_key;
    Clock& m_clock;
    const OpenOptions& m_options;
    std::size_t m_all = 0;
    OpenedSealed m_outcome;
};

/// Files as given; of a folder those that are sealed groups.
Result<std::vector<std::string>> filesOf(const std::vector<std::string>& paths)
{
    std::vector<std::string> files;
    for (const std::string& path : paths) {
        std::error_code failed;
        if (!fs::is_directory(path, failed)) {
            files.push_back(path);
            continue;
        }
        const std::size_t before = files.size();
        for (fs::directory_iterator entry{path, failed}, end; !failed && entry != end; entry.increment(failed))
            if (entry->path().extension() == ".sealed") files.push_back(entry->path().string());
        if (failed) return Error{ErrorCode::StorageFailed, path + ": " + failed.message()};
        if (files.size() == before) return Error{ErrorCode::InvalidInput, path + ": holds no sealed visits (*.sealed)"};
        std::sort(files.begin() + static_cast<std::ptrdiff_t>(before), files.end());
    }
    return files;
}

} // namespace

Result<crypto::EscrowKey> readEscrowKey(const std::string& path, const Authority& authority)
{
    constexpr std::size_t kMost = 4096;
    SIGHTLINE_TRY(text, contentOf(path, kMost));
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r' || text.back() == ' ')) text.pop_back();
    auto bytes = crypto::fromHex(text);
    crypto::wipe(text);
    auto key = bytes ? crypto::EscrowKey::fromSecret(crypto::Secret{*bytes}) : std::nullopt;
    if (bytes) crypto::wipe(*bytes);
    if (!key) return Error{ErrorCode::StorageDamaged, path + ": is not an escrow key"};
    if (key->public_key != authority.escrow_public_key)
        return Error{ErrorCode::WrongSecret, path + ": is the escrow key of another authority"};
    return std::move(*key);
}

Result<std::size_t> bringSealed(Authority& authority, const std::vector<std::string>& paths, Clock& clock)
{
    SIGHTLINE_TRY(files, filesOf(paths));
    SIGHTLINE_TRY(session, authority.store->beginWrite());
    return inSession([&, &session = session]() -> Result<std::size_t> {
        std::size_t fresh = 0;
        for (const std::string& file : files) {
            auto bytes = contentOf(file, vault::kSealedBytesMax);
            if (!bytes.has_value()) return Error{ErrorCode::InvalidInput, bytes.error().detail};
            const auto sealed = vault::parseSealed(bytes.value());
            if (!sealed.has_value()) return Error{ErrorCode::InvalidInput, file + ": " + sealed.error().detail};
            SealedDeposit deposit = describe(sealed.value(), bytes.value());
            if (!session->device(deposit.device))
                return Error{ErrorCode::InvalidInput, file + ": is of a device that is not this authority's"};
            if (session->sealedDeposit(deposit.digest)) continue;
            deposit.received_at = clock.now();
            deposit.head_seq = session->head().seq();
            session->keepSealed(deposit);
            ++fresh;
        }
        SIGHTLINE_CHECK(session->commit());
        return fresh;
    });
}

Result<OpenedSealed> openSealed(Authority& authority, const crypto::EscrowKey& key, Clock& clock, const OpenOptions& options)
{
    return Opening{authority, key, clock, options}.run();
}

} // namespace sightline::server

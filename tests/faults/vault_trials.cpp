// Every call of the system that the vault makes, made to fail, one after the other.
#include <cerrno>
#include <filesystem>
#include <functional>
#include <stdexcept>

#include "disk_trials.h"
#include "support/fake_clock.h"
#include "support/files.h"
#include "support/revisions.h"
#include "support/temporary_folder.h"
#include "system_calls.h"
#include "vault/sealed_outbox.h"
#include "vault/vault.h"

namespace sightline::faults {

namespace {

using vault::Vault;

constexpr const char* kPin = "402851";
constexpr const char* kNewPin = "731942";
constexpr crypto::Argon2Cost kCheap{1, 8};

/// A vault with one sealed group; every trial starts from the same files.
class VaultTrial {
public:
    VaultTrial()
    {
        vault::NewVault contents{"w.khan", "Wasim Khan", "Northmere", "https://sync.example", crypto::SigningKey::generate()};
        auto made = Vault::create(m_folder, kPin, std::move(contents), m_platform, m_clock, {kCheap});
        if (!made.has_value()) throw std::runtime_error{made.error().detail};
        m_key = std::string{made.value().store_key.bytes()};
        if (!sealed().put(header(1), "the first group").has_value()) throw std::runtime_error{"sealing"};
        m_base = test::contents(m_folder);
    }

    /// `then` says what is wrong afterwards, if anything is; it is told whether success was reported.
    void everyCall(const std::string& name, const std::function<Result<void>(VaultTrial&)>& run,
        const std::function<std::string(VaultTrial&, bool)>& then, Trials& trials)
    {
        ++trials.scenarios;
        for (const Failure failure : kFailures) {
            reset();
            armSystemCalls(0, 0, false);
            static_cast<void>(run(*this));
            const std::size_t calls = disarmSystemCalls();
            for (std::size_t at = 1; at <= calls; ++at) {
                ++trials.calls;
                const std::string where =
                    name + ", way " + std::to_string(static_cast<int>(failure)) + ", call " + std::to_string(at);
                reset();
                armSystemCalls(at, failure == Failure::Full ? ENOSPC : EIO, failure != Failure::Once);
                const auto done = run(*this);
                disarmSystemCalls();
                if (!done.has_value()) trials.judgeSentence(done.error(), where);
                const std::string wrong = then(*this, done.has_value());
                if (!wrong.empty()) trials.add(done.has_value() ? trials.false_saved : trials.neither, where + ": " + wrong);
            }
        }
    }

    Result<void> changePin()
    {
        return Vault::changePin(m_folder, kPin, kNewPin, m_platform, m_clock, {kCheap}, m_clock.bootId());
    }
    Result<void> unlock()
    {
        SIGHTLINE_TRY(keys, Vault::unlock(m_folder, kPin, m_platform, m_clock, m_clock.bootId()));
        return {};
    }
    Result<void> seal() { return sealed().put(header(2), "the second group"); }

    [[nodiscard]] std::string afterPinChange(bool done)
    {
        const bool old = opens(kPin);
        const bool changed = opens(kNewPin);
        if (old == changed) return old ? "both PINs open it" : "neither PIN opens it";
        return done && old ? "said changed, but only the old PIN opens it" : "";
    }
    [[nodiscard]] std::string afterUnlock(bool) { return opens(kPin) ? "" : "the right PIN no longer opens it"; }
    [[nodiscard]] std::string afterSealing(bool done)
    {
        const auto listing = sealed().list();
        if (!listing.has_value() || !listing.value().damaged.empty()) return "the sealed outbox cannot be read";
        const std::size_t groups = listing.value().groups.size();
        if (groups < 1 || groups > 2) return "the first sealed group is gone";
        return done && groups != 2 ? "said sealed, but it is not there" : "";
    }

private:
    [[nodiscard]] vault::SealedOutbox sealed() const { return vault::SealedOutbox{m_folder + "/sealed", m_escrow.public_key}; }
    static vault::SealedHeader header(int n)
    {
        return {test::nth<DeviceId>(1), vault::SealedLane::Normal, static_cast<std::uint64_t>(n), test::nth<GroupId>(n)};
    }
    void reset()
    {
        for (const auto& [path, bytes] : test::contents(m_folder))
            if (!m_base.contains(path)) std::filesystem::remove(path);
        for (const auto& [path, bytes] : m_base) test::writeFile(path, bytes);
    }
    /// Looks without leaving a trace: a wrong try is counted on disk.
    bool opens(const char* pin)
    {
        const auto before = test::contents(m_folder);
        const auto keys = Vault::unlock(m_folder, pin, m_platform, m_clock, m_clock.bootId());
        for (const auto& [path, bytes] : before) test::writeFile(path, bytes);
        return keys.has_value() && keys.value().store_key.bytes() == m_key;
    }

    test::TemporaryFolder m_temporary;
    std::string m_folder = m_temporary.file("vault");
    vault::NoPlatformSecret m_platform;
    test::FakeClock m_clock;
    crypto::EscrowKey m_escrow = crypto::EscrowKey::generate();
    std::string m_key;
    std::map<std::string, std::string> m_base;
};

} // namespace

void tryVault(Trials& trials, bool any)
{
    VaultTrial trial;
    trial.everyCall("a PIN change", &VaultTrial::changePin, &VaultTrial::afterPinChange, trials);
    if (!any) return;
    trial.everyCall("unlocking", &VaultTrial::unlock, &VaultTrial::afterUnlock, trials);
    trial.everyCall("sealing a group", &VaultTrial::seal, &VaultTrial::afterSealing, trials);
}

} // namespace sightline::faults

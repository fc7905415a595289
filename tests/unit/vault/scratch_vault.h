#pragma once

#include <map>
#include <string>

#include <boost/test/unit_test.hpp>

#include "support/fake_clock.h"
#include "support/temporary_folder.h"
#include "vault/vault.h"

namespace sightline::test {

constexpr const char* kPin = "402851";
constexpr const char* kWrongPin = "402852";
constexpr crypto::Argon2Cost kCheap{1, 8};

/// A key store that can be lost, refuse to answer, and tells what it was asked.
class FakePlatformSecret final : public vault::PlatformSecret {
public:
    [[nodiscard]] Result<crypto::Secret> forVault(const std::string& vault_id) override
    {
        if (unavailable) return Error{ErrorCode::StorageFailed, "the key store does not answer"};
        auto& secret = secrets[vault_id];
        if (secret.empty()) secret = crypto::randomBytes(32);
        return crypto::Secret{secret};
    }
    Result<void> destroy(const std::string& vault_id) override
    {
        secrets.erase(vault_id);
        return {};
    }

    bool unavailable = false;
    std::map<std::string, std::string> secrets;
};

/// A vault of one worker in a folder of its own, with short calls.
struct ScratchVault {
    ScratchVault()
    {
        vault::NewVault contents{
            "w.khan", "Wasim Khan", "Northmere", "https://sync.northmere.example", crypto::SigningKey::generate()};
        auto created = vault::Vault::create(folder, kPin, std::move(contents), platform, clock, {kCheap});
        BOOST_REQUIRE_MESSAGE(created.has_value(), (created.has_value() ? "" : created.error().detail));
        keys = std::move(created).value();
    }

    [[nodiscard]] Result<vault::VaultKeys> unlock(const char* pin)
    {
        return vault::Vault::unlock(folder, pin, platform, clock, clock.bootId());
    }
    [[nodiscard]] ErrorCode refusal(const char* pin)
    {
        const auto result = unlock(pin);
        BOOST_REQUIRE(!result.has_value());
        return result.error().code;
    }
    [[nodiscard]] vault::VaultLabel label()
    {
        const auto result = vault::Vault::label(folder, clock, clock.bootId());
        BOOST_REQUIRE_MESSAGE(result.has_value(), (result.has_value() ? "" : result.error().detail));
        return result.value();
    }
    /// A wrong try as soon as one is allowed.
    void tryWrongAfterTheWait()
    {
        clock.advance(label().wait);
        BOOST_TEST((refusal(kWrongPin) == ErrorCode::WrongSecret));
    }
    [[nodiscard]] bool opens(const char* pin)
    {
        const auto opened = unlock(pin);
        return opened.has_value() && opened.value().store_key.bytes() == keys.store_key.bytes()
            && opened.value().device_key.public_key == keys.device_key.public_key;
    }

    TemporaryFolder temporary;
    std::string folder = temporary.file("vaults/khan");
    std::string record = folder + "/vault.json";
    FakePlatformSecret platform;
    FakeClock clock;
    vault::VaultKeys keys;
};

} // namespace sightline::test

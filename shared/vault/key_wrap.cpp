#include "vault/key_wrap.h"

namespace sightline::vault {
namespace {

constexpr std::size_t kStoreKeySize = 32;
constexpr std::size_t kSaltSize = 16;
constexpr std::size_t kPlatformCheckSize = 16;

crypto::Secret joined(std::string_view first, std::string_view second)
{
    std::string both;
    both.reserve(first.size() + second.size()); // One buffer, so that there is one to wipe.
    both.append(first).append(second);
    crypto::Secret secret{both};
    crypto::wipe(both);
    return secret;
}

Result<crypto::Secret> wrappingKey(
    std::string_view pin, const crypto::Secret& platform_secret, const std::string& salt, crypto::Argon2Cost cost)
{
    SIGHTLINE_TRY(stretched, crypto::argon2id(pin, salt, cost));
    // 32 bytes always come first, so no two pairs are joined to the same bytes.
    const crypto::Secret input = joined(stretched.bytes(), platform_secret.bytes());
    return crypto::deriveKey(input.bytes(), salt, "sightline vault wrap 1");
}

/// Of a random 256-bit secret: says nothing about it.
std::string platformCheck(const std::string& vault_id, const crypto::Secret& platform_secret)
{
    if (platform_secret.empty()) return {};
    const crypto::Secret check = crypto::deriveKey(platform_secret.bytes(), vault_id, "sightline vault platform check 1");
    return std::string{check.bytes().substr(0, kPlatformCheckSize)};
}

} // namespace

Result<void> wrapKeys(VaultRecord& record, std::string_view pin, const crypto::Secret& platform_secret, const VaultKeys& keys,
    crypto::Argon2Cost cost)
{
    const std::string salt = crypto::randomBytes(kSaltSize);
    SIGHTLINE_TRY(key, wrappingKey(pin, platform_secret, salt, cost));
    const crypto::Secret plain = joined(keys.store_key.bytes(), keys.device_key.secret.bytes());
    record.cost = cost;
    record.salt = salt;
    record.wrapped_keys = crypto::encrypt(key, plain.bytes(), boundLabel(record));
    record.platform_check = platformCheck(record.vault_id, platform_secret);
    return {};
}

Result<std::optional<VaultKeys>> unwrapKeys(
    const VaultRecord& record, std::string_view pin, const crypto::Secret& platform_secret)
{
    using Keys = std::optional<VaultKeys>;
    SIGHTLINE_TRY(key, wrappingKey(pin, platform_secret, record.salt, record.cost));
    const auto plain = crypto::decrypt(key, record.wrapped_keys, boundLabel(record));
    if (!plain || plain->bytes().size() < kStoreKeySize) return Keys{};
    auto device_key = crypto::SigningKey::fromSecret(crypto::Secret{plain->bytes().substr(kStoreKeySize)});
    if (!device_key) return Keys{};
    return Keys{VaultKeys{crypto::Secret{plain->bytes().substr(0, kStoreKeySize)}, std::move(*device_key)}};
}

bool isPlatformSecretOf(const VaultRecord& record, const crypto::Secret& platform_secret)
{
    // A vault made without one is opened without one, even where there is a key store by now.
    return record.platform_check.empty()
        || crypto::equalInConstantTime(record.platform_check, platformCheck(record.vault_id, platform_secret));
}

} // namespace sightline::vault

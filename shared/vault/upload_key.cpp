#include "vault/upload_key.h"

#include <nlohmann/json.hpp>

#include "vault/durable_file.h"

namespace sightline::vault {
namespace {

using Json = nlohmann::json;

constexpr int kFormat = 1;
constexpr std::size_t kFileSizeMax = 64 * 1024;
constexpr std::size_t kPublicKeySize = 32;

std::string pathIn(const std::string& folder)
{
    return folder + '/' + kUploadKeyFile;
}

std::optional<UploadIdentity> read(const std::string& bytes)
{
    const Json document = Json::parse(bytes, nullptr, false);
    if (!document.is_object() || document.value("format", 0) != kFormat) return std::nullopt;
    const auto member = [&](const char* name) {
        const auto found = document.find(name);
        return found != document.end() && found->is_string() ? found->get<std::string>() : std::string{};
    };
    const auto device = DeviceId::parse(member("device_id"));
    auto secret = crypto::fromHex(member("upload_key"));
    auto authority = crypto::fromHex(member("authority_key"));
    if (!device || !secret || !authority || authority->size() != kPublicKeySize) return std::nullopt;
    auto key = crypto::SigningKey::fromSecret(crypto::Secret{*secret});
    crypto::wipe(*secret);
    if (!key) return std::nullopt;
    return UploadIdentity{*device, std::move(*key), std::move(*authority), member("server_pins")};
}

} // namespace

Result<void> writeUploadIdentity(const std::string& vault_folder, const UploadIdentity& identity)
{
    const Json document{{"format", kFormat}, {"what", "Delivers this tablet's sealed visits without its PIN. It opens nothing."},
        {"device_id", identity.device.toString()}, {"upload_key", crypto::toHex(identity.key.secret.bytes())},
        {"authority_key", crypto::toHex(identity.authority_key)}, {"server_pins", identity.server_pins}};
    return writeDurably(pathIn(vault_folder), document.dump(2) + '\n');
}

Result<UploadIdentity> readUploadIdentity(const std::string& vault_folder)
{
    SIGHTLINE_TRY(bytes, readWhole(pathIn(vault_folder), kFileSizeMax));
    auto identity = read(bytes);
    crypto::wipe(bytes);
    if (!identity) return Error{ErrorCode::StorageDamaged, pathIn(vault_folder) + " is damaged"};
    return std::move(*identity);
}

} // namespace sightline::vault

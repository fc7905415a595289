#include <filesystem>

#include <fcntl.h>
#include <unistd.h>

#include "session/setting_names.h"
#include "transport/server_url.h"
#include "transport/sync_run.h"
#include "vault/durable_file.h"
#include "vault/upload_key.h"

namespace sightline::mobile {

namespace {

namespace fs = std::filesystem;

/// The vault is made beside its place and moved there when it is complete. What is not moved is removed.
class WorkFolder {
public:
    explicit WorkFolder(const fs::path& target)
        : m_path{target.string() + ".enrolling-" + crypto::toHex(crypto::randomBytes(6))}
    { }
    WorkFolder(const WorkFolder&) = delete;
    WorkFolder& operator=(const WorkFolder&) = delete;
    ~WorkFolder()
    {
        std::error_code ignored;
        if (!m_moved) fs::remove_all(m_path, ignored);
    }

    [[nodiscard]] std::string path() const { return m_path.string(); }

    [[nodiscard]] Result<void> moveTo(const fs::path& target)
    {
        std::error_code failed;
        fs::rename(m_path, target, failed);
        if (failed)
            return Error{ErrorCode::StorageFailed, "cannot put the vault at " + target.string() + ": " + failed.message()};
        m_moved = true;
        flushFolder(target.parent_path());
        return {};
    }

private:
    /// Until its name is on the disk, the vault could vanish with a power cut; then it has to be enrolled again, nothing else is
    /// lost.
    static void flushFolder(const fs::path& folder)
    {
        const int file = ::open(folder.c_str(), O_RDONLY | O_CLOEXEC);
        if (file < 0) return;
        static_cast<void>(::fsync(file));
        ::close(file);
    }

    fs::path m_path;
    bool m_moved = false;
};

Result<fs::path> placeForVault(const std::string& folder)
{
    std::error_code failed;
    fs::path target = fs::absolute(folder, failed).lexically_normal();
    if (failed || folder.empty()) return Error{ErrorCode::InvalidInput, "the vault's folder cannot be found from its name"};
    if (target.filename().empty()) target = target.parent_path();
    if (fs::exists(target / "vault.json", failed))
        return Error{ErrorCode::AlreadyExists, target.string() + " already has a vault"};
    if (fs::exists(target, failed) && !fs::is_empty(target, failed))
        return Error{ErrorCode::AlreadyExists, target.string() + " is in use by something else"};
    fs::create_directories(target.parent_path(), failed);
    if (failed) return Error{ErrorCode::StorageFailed, "cannot make " + target.parent_path().string() + ": " + failed.message()};
    return target;
}

std::string deviceName()
{
    char name[256] = {};
    return ::gethostname(name, sizeof name - 1) == 0 && name[0] != '\0' ? std::string{name} : std::string{"tablet"};
}

Result<Me> readResponse(const wire::EnrolResponse& response)
{
    const auto odd = [](const char* what) {
        return Error{ErrorCode::ProtocolMismatch, std::string{"the server's answer lacks "} + what};
    };
    const auto device = DeviceId::fromBytes(response.device_id());
    const auto role = fromText<WorkerRole>(response.role());
    if (!device) return odd("the device's id");
    if (!role) return odd("a role that this program knows");
    if (response.worker_id().empty()) return odd("the worker");
    if (response.authority_key().size() != 32) return odd("the authority's key");
    if (!crypto::isEscrowPublicKey(response.escrow_key())) return odd("the organisation's escrow key");
    return Me{WorkerId{response.worker_id()}, response.worker_name(), *role, response.qualified(), response.authority(), *device};
}

Result<void> writeSettings(store::TabletStore& store, const Me& me, const wire::EnrolResponse& response,
    const std::string& server_url, const ServerPins& pins)
{
    const auto authority = AuthorityId::fromBytes(response.authority_id());
    const std::pair<const char*, std::string> settings[]{{kDeviceId, me.device.toString()}, {kWorkerId, me.id.text()},
        {kWorkerName, me.name}, {kRole, std::string{toText(me.role)}}, {kQualified, me.qualified ? "yes" : "no"},
        {kAuthority, me.authority}, {kAuthorityId, authority ? authority->toString() : std::string{}},
        {kAuthorityKey, response.authority_key()}, {kEscrowKey, response.escrow_key()}, {kServerUrl, server_url},
        {kServerPins, pins.pem}, {kEnrolledGeneration, std::to_string(response.generation())}};
    for (const auto& [name, value] : settings) SIGHTLINE_CHECK(store.setSetting(name, value));
    return {};
}

Result<wire::EnrolResponse> askServer(
    ServerConnection& server, const std::string& code, const crypto::SigningKey& key, const crypto::SigningKey& upload_key)
{
    wire::EnrolRequest request;
    request.set_protocol(sync::kProtocol);
    request.set_code(code);
    request.set_public_key(key.public_key);
    request.set_upload_key(upload_key.public_key);
    request.set_proof(key.sign(sync::enrolBytes(code, key.public_key, upload_key.public_key)));
    request.set_device_name(deviceName());
    return server.enrol(request);
}

void forgetPlatformSecret(const std::string& folder, vault::PlatformSecret& platform, Clock& clock)
{
    const auto label = vault::Vault::label(folder, clock);
    if (label.has_value()) static_cast<void>(platform.destroy(label.value().vault_id));
}

Result<void> makeVault(const std::string& folder, std::string_view pin, const Me& me, const wire::EnrolResponse& response,
    const std::string& server_url, crypto::SigningKey key, vault::PlatformSecret& platform, Clock& clock,
    const vault::VaultOptions& options, const ServerPins& pins)
{
    vault::NewVault contents{me.id.text(), me.name, me.authority, server_url, std::move(key)};
    SIGHTLINE_TRY(keys, vault::Vault::create(folder, pin, std::move(contents), platform, clock, options));
    store::OpenOptions create;
    create.create = true;
    SIGHTLINE_TRY(store, store::TabletStore::open(folder + '/' + kStoreFile, keys.store_key, create));
    SIGHTLINE_CHECK(writeSettings(store, me, response, server_url, pins));
    return pins.pem.empty() ? Result<void>{} : vault::writeDurably(folder + '/' + kServerPinsFile, pins.pem);
}

} // namespace

Result<Me> enrol(const std::string& folder, const std::string& server_url, const std::string& code, std::string_view pin,
    ServerConnection& server, vault::PlatformSecret& platform, Clock& clock, const vault::VaultOptions& options,
    const ServerPins& pins)
{
    // Everything that can be refused here is, before the one-time code is used up.
    SIGHTLINE_CHECK(checkServerUrl(server_url));
    SIGHTLINE_CHECK(vault::checkNewPin(pin));
    if (code.empty()) return Error{ErrorCode::InvalidInput, "the enrolment code is empty"};
    SIGHTLINE_TRY(target, placeForVault(folder));

    crypto::SigningKey key = crypto::SigningKey::generate();
    crypto::SigningKey uploadKey = crypto::SigningKey::generate();
    SIGHTLINE_TRY(response, askServer(server, code, key, uploadKey));
    SIGHTLINE_TRY(me, readResponse(response));
    WorkFolder work{target};
    auto made = makeVault(work.path(), pin, me, response, server_url, std::move(key), platform, clock, options, pins);
    if (made.has_value())
        made = vault::writeUploadIdentity(work.path(), {me.device, std::move(uploadKey), response.authority_key(), pins.pem});
    if (made.has_value()) made = work.moveTo(target);
    if (made.has_value()) return me;
    forgetPlatformSecret(work.path(), platform, clock);
    return made.error();
}

} // namespace sightline::mobile

#include "service/key_file.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <nlohmann/json.hpp>

namespace sightline::server {

namespace {

using Json = nlohmann::ordered_json;

Error failed(const std::string& path, int error)
{
    return {ErrorCode::StorageFailed, path + ": " + std::strerror(error)};
}

bool writeAll(int file, std::string_view content) noexcept
{
    while (!content.empty()) {
        const ssize_t written = ::write(file, content.data(), content.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

Result<std::string> hexMember(const Json& json, const std::string& path, const char* name)
{
    const auto member = json.find(name);
    if (member == json.end() || !member->is_string())
        return Error{ErrorCode::StorageDamaged, path + ": \"" + name + "\" is missing"};
    const auto bytes = crypto::fromHex(member->get<std::string>());
    if (!bytes) return Error{ErrorCode::StorageDamaged, path + ": \"" + name + "\" is not hexadecimal"};
    return *bytes;
}

Result<crypto::SigningKey> signingKeyMember(const Json& json, const std::string& path, const char* name)
{
    SIGHTLINE_TRY(bytes, hexMember(json, path, name));
    auto key = crypto::SigningKey::fromSecret(crypto::Secret{bytes});
    if (!key) return Error{ErrorCode::StorageDamaged, path + ": \"" + name + "\" is not a signing key"};
    return std::move(*key);
}

} // namespace

Result<void> writeSecretFile(const std::string& path, std::string_view content)
{
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0) {
        if (errno == EEXIST) return Error{ErrorCode::AlreadyExists, path + " exists already"};
        return failed(path, errno);
    }
    const bool written = writeAll(file, content) && ::fsync(file) == 0;
    const int error = errno;
    ::close(file);
    if (written) return {};
    ::unlink(path.c_str());
    return failed(path, error);
}

Result<void> writeKeyFile(const std::string& path, const AuthorityKeys& keys)
{
    Json json;
    json["what"] = "The keys of a Sightline authority. Whoever has this file and authority.db can read everything.";
    json["store_key"] = crypto::toHex(keys.store_key.bytes());
    json["signing_key"] = crypto::toHex(keys.signing_key.secret.bytes());
    json["console_key"] = crypto::toHex(keys.console_key.secret.bytes());
    json["console_device"] = keys.console_device.toString();
    return writeSecretFile(path, json.dump(2) + "\n");
}

Result<AuthorityKeys> readKeyFile(const std::string& path)
{
    std::ifstream file{path, std::ios::binary};
    if (!file) return Error{ErrorCode::NotFound, path + " cannot be opened"};
    std::stringstream content;
    content << file.rdbuf();
    const Json json = Json::parse(content.str(), nullptr, false);
    if (!json.is_object()) return Error{ErrorCode::StorageDamaged, path + ": is not JSON"};
    SIGHTLINE_TRY(store_key, hexMember(json, path, "store_key"));
    if (store_key.size() != 32) return Error{ErrorCode::StorageDamaged, path + ": \"store_key\" is not 32 bytes"};
    SIGHTLINE_TRY(signing_key, signingKeyMember(json, path, "signing_key"));
    SIGHTLINE_TRY(console_key, signingKeyMember(json, path, "console_key"));
    const auto device = DeviceId::parse(json.value("console_device", std::string{}));
    if (!device) return Error{ErrorCode::StorageDamaged, path + ": \"console_device\" is not an id"};
    return AuthorityKeys{crypto::Secret{store_key}, std::move(signing_key), std::move(console_key), *device};
}

} // namespace sightline::server

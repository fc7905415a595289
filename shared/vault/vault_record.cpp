#include "vault/vault_record.h"

#include <nlohmann/json.hpp>

namespace sightline::vault {
namespace {

using Json = nlohmann::json;

constexpr int kFormat = 1;
constexpr std::size_t kSaltSize = 16;
constexpr std::int64_t kPassesMax = 100;
constexpr std::int64_t kMemoryMax_kib = 4 * 1024 * 1024;
constexpr std::int64_t kCountMax = 1'000;
constexpr std::int64_t kMillisecondsMax = std::int64_t{1} << 53; ///< What every JSON reader holds exactly.

struct Damaged {
    std::string what;
};

std::int64_t number(const Json& object, const char* name, std::int64_t highest)
{
    const auto value = object.at(name).get<std::int64_t>();
    if (value < 0 || value > highest) throw Damaged{std::string{name} + " is out of its range"};
    return value;
}

std::string bytesOf(const Json& object, const char* name)
{
    auto bytes = crypto::fromHex(object.at(name).get<std::string>());
    if (!bytes) throw Damaged{std::string{name} + " is not hexadecimal"};
    return std::move(*bytes);
}

std::string digest(const Json& withoutDigest)
{
    return crypto::toHex(crypto::sha256(withoutDigest.dump()));
}

VaultRecord read(Json document)
{
    if (number(document, "format", 1'000'000) != kFormat) throw Damaged{"its format is not one this program knows"};
    const auto given = document.at("digest").get<std::string>();
    document.erase("digest");
    if (given != digest(document)) throw Damaged{"its digest does not match its content"};

    VaultRecord record;
    record.vault_id = document.at("vault_id").get<std::string>();
    record.worker_id = document.at("worker").at("id").get<std::string>();
    record.worker_name = document.at("worker").at("name").get<std::string>();
    record.authority = document.at("authority").get<std::string>();
    record.server_url = document.at("server_url").get<std::string>();
    record.destroyed = document.at("destroyed").get<bool>();
    record.revoked = document.value("revoked", false);
    const Json& argon2id = document.at("argon2id");
    record.cost = {static_cast<std::uint32_t>(number(argon2id, "passes", kPassesMax)),
        static_cast<std::uint32_t>(number(argon2id, "memory_kib", kMemoryMax_kib))};
    record.salt = bytesOf(argon2id, "salt");
    record.wrapped_keys = bytesOf(document, "wrapped_keys");
    record.platform_check = bytesOf(document, "platform_check");
    if (!record.destroyed && record.salt.size() != kSaltSize) throw Damaged{"the salt has another size than 16 bytes"};
    const Json& tries = document.at("wrong_tries");
    record.tries.count = static_cast<int>(number(tries, "count", kCountMax));
    record.tries.boot_id = tries.at("boot_id").get<std::string>();
    record.tries.until = std::chrono::milliseconds{number(tries, "until_ms", kMillisecondsMax)};
    record.tries.full = std::chrono::milliseconds{number(tries, "full_ms", kMillisecondsMax)};
    return record;
}

} // namespace

std::string boundLabel(const VaultRecord& record)
{
    return "sightline vault 1 "
        + Json::array({record.vault_id, record.worker_id, record.worker_name, record.authority, record.server_url}).dump();
}

Result<std::string> toJson(const VaultRecord& record)
{
    try {
        Json document{
            {"format", kFormat},
            {"vault_id", record.vault_id},
            {"worker", {{"id", record.worker_id}, {"name", record.worker_name}}},
            {"authority", record.authority},
            {"server_url", record.server_url},
            {"destroyed", record.destroyed},
            {"revoked", record.revoked},
            {"argon2id",
                {{"passes", record.cost.passes}, {"memory_kib", record.cost.memory_kib}, {"salt", crypto::toHex(record.salt)}}},
            {"wrapped_keys", crypto::toHex(record.wrapped_keys)},
            {"platform_check", crypto::toHex(record.platform_check)},
            {"wrong_tries",
                {{"count", record.tries.count}, {"boot_id", record.tries.boot_id}, {"until_ms", record.tries.until.count()},
                    {"full_ms", record.tries.full.count()}}},
        };
        document["digest"] = digest(document);
        return document.dump(2); // No line end after it: so a file cut short anywhere is no longer JSON.
    } catch (const Json::exception&) {
        return Error{ErrorCode::InvalidInput, "The worker, authority and server of a vault must be valid UTF-8"};
    }
}

Result<VaultRecord> fromJson(const std::string& bytes, const std::string& path)
{
    const auto damaged = [&](const std::string& what) { return Error{ErrorCode::StorageDamaged, path + " is damaged: " + what}; };
    try {
        return read(Json::parse(bytes));
    } catch (const Damaged& reason) {
        return damaged(reason.what);
    } catch (const Json::parse_error&) {
        return damaged("it is not JSON");
    } catch (const Json::exception&) {
        return damaged("a member is missing or of another kind");
    }
}

} // namespace sightline::vault

#include "service/watermark.h"

#include <filesystem>

#include <nlohmann/json.hpp>

#include "service/durable_file.h"

namespace sightline::server {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kFileBytesMax = std::size_t{16} * 1024;

void appendNumber(std::string& bytes, std::uint64_t number)
{
    for (int shift = 56; shift >= 0; shift -= 8) bytes += static_cast<char>((number >> shift) & 0xff);
}

std::string signedBytes(const Watermark& watermark)
{
    std::string bytes{"sightline/1/watermark"};
    bytes += '\0';
    bytes += watermark.authority.raw();
    appendNumber(bytes, watermark.generation);
    appendNumber(bytes, watermark.head.seq());
    return bytes + watermark.head.chain();
}

std::string hexOf(const Json& json, const char* name)
{
    return crypto::fromHex(json.value(name, std::string{})).value_or(std::string{});
}

Error notOurs(const std::string& path)
{
    return {ErrorCode::StorageDamaged, path + ": was altered, or is of another authority: its signature does not hold"};
}

} // namespace

std::string watermarkFile(const std::string& folder)
{
    return (std::filesystem::path{folder} / "backup.watermark").string();
}

Result<std::optional<Watermark>> readWatermark(
    const std::string& path, const AuthorityId& authority, const std::string& authority_key)
{
    SIGHTLINE_TRY(content, readFileIfAny(path, kFileBytesMax));
    if (!content) return std::optional<Watermark>{};
    const Json json = Json::parse(*content, nullptr, false);
    if (!json.is_object()) return notOurs(path);
    try {
        Watermark watermark{authority, json.value("generation", std::uint64_t{0}), {}};
        watermark.head.set_seq(json.value("row", std::uint64_t{0}));
        watermark.head.set_chain(hexOf(json, "chain"));
        if (!crypto::verifySignature(authority_key, signedBytes(watermark), hexOf(json, "signature"))) return notOurs(path);
        return std::optional{watermark};
    } catch (const Json::exception&) { // A member of another type.
        return notOurs(path);
    }
}

Result<void> writeWatermark(const std::string& path, const Watermark& watermark, const crypto::SigningKey& key)
{
    Json json;
    json["what"] = "How far the log is in a verified backup. Tablets no longer hold what they sent before. Leave this file here.";
    json["generation"] = watermark.generation;
    json["row"] = watermark.head.seq();
    json["chain"] = crypto::toHex(watermark.head.chain());
    json["signature"] = crypto::toHex(key.sign(signedBytes(watermark)));
    return replaceFile(path, json.dump(2) + "\n");
}

std::optional<std::string> lacksPublished(ReadSession& session, const Watermark& published)
{
    const std::uint64_t row = published.head.seq();
    const std::uint64_t last = session.head().seq();
    if (last < row)
        return "row " + std::to_string(last + 1) + ": is missing; the log ends before it, and row " + std::to_string(row)
            + " is in the last published backup";
    if (session.chainAt(row) != published.head.chain())
        return "row " + std::to_string(row) + ": is another one than in the last published backup";
    return std::nullopt;
}

Result<void> requirePublished(Authority& authority)
{
    SIGHTLINE_TRY(published, readWatermark(watermarkFile(authority.folder), authority.id, authority.signing_key.public_key));
    if (!published) return {};
    SIGHTLINE_TRY(session, authority.store->beginRead());
    return inSession([&, &session = session, &published = published]() -> Result<void> {
        if (const auto why = lacksPublished(*session, *published))
            return Error{ErrorCode::Refused,
                "this is an older copy of the records (" + *why
                    + "); bring that backup back with `sightline-server backup restore FILE`"};
        return {};
    });
}

} // namespace sightline::server

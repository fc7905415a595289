#include "service/backup_file.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "crypto/streamed_hash.h"

namespace sightline::server {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kMagic = "sightline-backup";
constexpr std::size_t kSignatureBytes = 64;
constexpr std::size_t kLengthBytes = 8;
constexpr std::size_t kFooterBytes = kSignatureBytes + kLengthBytes + kMagic.size();
constexpr std::uint64_t kManifestBytesMax = std::uint64_t{64} * 1024;
constexpr std::size_t kStep = std::size_t{1024} * 1024;

std::string signedBytes(std::string_view manifest)
{
    std::string bytes{"sightline/1/backup"};
    bytes += '\0';
    bytes += manifest;
    return bytes;
}

std::string toJson(const Manifest& manifest)
{
    Json json;
    json["format"] = 1;
    json["authority"] = manifest.authority.toString();
    json["authority_name"] = manifest.authority_name;
    json["authority_key"] = crypto::toHex(manifest.authority_key);
    json["generation"] = manifest.generation;
    json["row"] = manifest.head.seq();
    json["chain"] = crypto::toHex(manifest.head.chain());
    json["store_bytes"] = manifest.store_bytes;
    json["store_sha256"] = crypto::toHex(manifest.store_sha256);
    json["made_at"] = toText(manifest.made_at);
    json["program"] = manifest.program;
    return json.dump(2) + "\n";
}

/// Throws Json::exception for a member that is missing or of another type.
std::optional<Manifest> fromJson(const Json& json)
{
    if (json.at("format").get<int>() != 1) return std::nullopt;
    const auto authority = AuthorityId::parse(json.at("authority").get<std::string>());
    const auto key = crypto::fromHex(json.at("authority_key").get<std::string>());
    const auto chain = crypto::fromHex(json.at("chain").get<std::string>());
    const auto sha = crypto::fromHex(json.at("store_sha256").get<std::string>());
    const auto made_at = parseInstant(json.at("made_at").get<std::string>());
    if (!authority || !key || !chain || !sha || !made_at) return std::nullopt;
    Manifest manifest{json.at("authority_name").get<std::string>(), *key, *authority, json.at("generation").get<std::uint64_t>(),
        {}, json.at("store_bytes").get<std::uint64_t>(), *sha, *made_at, json.at("program").get<std::string>()};
    manifest.head.set_seq(json.at("row").get<std::uint64_t>());
    manifest.head.set_chain(*chain);
    return manifest;
}

std::optional<Manifest> parseManifest(const std::string& text)
{
    try {
        return fromJson(Json::parse(text));
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

std::uint64_t numberOf(std::string_view bytes)
{
    std::uint64_t number = 0;
    for (const char byte : bytes) number = number << 8U | static_cast<unsigned char>(byte);
    return number;
}

Error damaged(const std::string& path, const char* what)
{
    return {ErrorCode::StorageDamaged, path + ": " + what};
}

} // namespace

Result<void> sealBackup(const std::string& path, const Manifest& manifest, const crypto::SigningKey& key)
{
    const std::string text = toJson(manifest);
    std::string behind = text + key.sign(signedBytes(text));
    for (int shift = 56; shift >= 0; shift -= 8) behind += static_cast<char>((text.size() >> shift) & 0xff);
    behind += kMagic;
    SIGHTLINE_TRY(file, OpenFile::open(path, OpenFile::For::Appending));
    SIGHTLINE_CHECK(file.write(behind));
    return file.flush();
}

Result<Manifest> readManifest(const OpenFile& file, const std::string& path, const std::string& authority_key)
{
    SIGHTLINE_TRY(size, file.size());
    const std::uint64_t footerAt = size < kFooterBytes ? 0 : size - kFooterBytes;
    SIGHTLINE_TRY(footer, file.read(footerAt, kFooterBytes));
    if (!std::string_view{footer}.ends_with(kMagic) || footer.size() != kFooterBytes)
        return damaged(path, "is no backup of Sightline, or its end is missing");
    const std::uint64_t length = numberOf(std::string_view{footer}.substr(kSignatureBytes, kLengthBytes));
    if (length > kManifestBytesMax || length > footerAt) return damaged(path, "its manifest is damaged");
    SIGHTLINE_TRY(text, file.read(footerAt - length, length));
    auto manifest = parseManifest(text);
    if (!manifest) return damaged(path, "its manifest is damaged, or of a newer version of sightline-server");
    if (manifest->authority_key != authority_key)
        return Error{ErrorCode::Refused,
            path + ": is a backup of another authority than authority.key belongs to (" + manifest->authority_name + ", "
                + manifest->authority.toString() + ")"};
    if (!crypto::verifySignature(authority_key, signedBytes(text), footer.substr(0, kSignatureBytes)))
        return damaged(path, "its manifest was altered: the signature does not hold");
    if (manifest->store_bytes != footerAt - length) return damaged(path, "is not as long as its manifest says");
    return std::move(*manifest);
}

Result<std::string> sha256Of(const OpenFile& file, std::uint64_t bytes)
{
    crypto::StreamedHash hash;
    for (std::uint64_t at = 0; at < bytes;) {
        SIGHTLINE_TRY(piece, file.read(at, static_cast<std::size_t>(std::min<std::uint64_t>(kStep, bytes - at))));
        if (piece.empty()) break;
        hash.add(piece);
        at += piece.size();
    }
    return hash.finish();
}

} // namespace sightline::server

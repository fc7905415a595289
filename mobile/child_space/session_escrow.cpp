#include "session_escrow.h"

#include <nlohmann/json.hpp>

namespace sightline::child_space {

namespace {

constexpr std::size_t kKeyBytes = 32;

} // namespace

std::string sealedKeyIn(const std::string& folder)
{
    return folder + "/key.sealed";
}

Result<std::string> sealed(const SessionKey& key, std::string_view escrow_public_key)
{
    if (!crypto::isEscrowPublicKey(escrow_public_key))
        return Error{ErrorCode::InvalidInput, "The organisation's escrow key is missing or is not a key"};
    std::string hex = crypto::toHex(key.key.bytes());
    std::string plain = nlohmann::json{{"child", key.child.toString()}, {"session", key.session.toString()},
        {"worker", key.worker}, {"day", key.day.toString()},
        {"key", hex}}.dump();
    std::string box = crypto::sealTo(escrow_public_key, plain);
    crypto::wipe(hex);
    crypto::wipe(plain);
    return box;
}

Result<SessionKey> openSessionKey(std::string_view bytes, const crypto::EscrowKey& escrow)
{
    auto plain = crypto::openSealed(escrow, bytes);
    if (!plain) return Error{ErrorCode::WrongSecret, "this escrow key does not open the key of the child's session"};
    const auto json = nlohmann::json::parse(*plain, nullptr, false);
    crypto::wipe(*plain);
    const auto text = [&](const char* name) {
        return json.is_object() && json.contains(name) && json[name].is_string() ? json[name].get<std::string>() : "";
    };
    const auto child = ChildId::parse(text("child"));
    const auto session = VoiceSessionId::parse(text("session"));
    const auto day = CivilDate::parse(text("day"));
    const auto key = crypto::fromHex(text("key"));
    if (!child || !session || !day || !key || key->size() != kKeyBytes)
        return Error{ErrorCode::StorageDamaged, "what is sealed beside the child's session is not its key"};
    return SessionKey{*child, *session, text("worker"), *day, crypto::Secret{*key}};
}

} // namespace sightline::child_space

#include "open_session.h"

#include <nlohmann/json.hpp>

namespace sightline::mobile {

namespace {

constexpr const char* kDraft = "child-space";
constexpr const char* kUnreadable = "child-space-unreadable/";
constexpr std::size_t kKeyBytes = 32;

Error unreadable()
{
    return {ErrorCode::StorageDamaged, "what this tablet kept about the child's session cannot be read"};
}

Result<void> keepAs(const std::string& name, Tablet& tablet, const OpenSession& session)
{
    std::string key = crypto::toHex(session.key.bytes());
    std::string content =
        nlohmann::json{{"child", session.child.toString()}, {"session", session.session.toString()}, {"key", key}}.dump();
    const auto kept = tablet.saveDraft(name, content);
    crypto::wipe(key);
    crypto::wipe(content);
    return kept;
}

} // namespace

Result<void> keepOpenSession(Tablet& tablet, const OpenSession& session)
{
    SIGHTLINE_TRY(there, tablet.draft(kDraft));
    if (there) return Error{ErrorCode::Refused, "another child's session has not been finished on this tablet"};
    return keepAs(kDraft, tablet, session);
}

Result<void> keepUnreadableSession(Tablet& tablet, const OpenSession& session)
{
    return keepAs(kUnreadable + session.session.toString(), tablet, session);
}

Result<std::optional<OpenSession>> openSession(Tablet& tablet)
{
    SIGHTLINE_TRY(kept, tablet.draft(kDraft));
    if (!kept) return std::optional<OpenSession>{};
    const auto json = nlohmann::json::parse(*kept, nullptr, false);
    if (!json.is_object()) return unreadable();
    const auto text = [&](const char* name) {
        return json.contains(name) && json[name].is_string() ? json[name].get<std::string>() : "";
    };
    const auto child = ChildId::parse(text("child"));
    const auto session = VoiceSessionId::parse(text("session"));
    const auto key = crypto::fromHex(text("key"));
    if (!child || !session || !key || key->size() != kKeyBytes) return unreadable();
    return std::optional<OpenSession>{OpenSession{*child, *session, crypto::Secret{*key}}};
}

Result<void> forgetOpenSession(Tablet& tablet)
{
    return tablet.discardDraft(kDraft);
}

SessionInMemory::SessionInMemory(
    std::unique_ptr<HeldSession> journal, std::vector<SafetyFlag> flags, std::vector<VoiceEntry> entries)
    : m_journal{std::move(journal)}
    , m_back{std::move(flags), std::move(entries), std::nullopt, true}
{ }

Result<GivenBack> SessionInMemory::read()
{
    // Read as well: what it holds decides whether it may be removed later. What cannot be read in it is in memory.
    static_cast<void>(m_journal->read());
    return m_back;
}

} // namespace sightline::mobile

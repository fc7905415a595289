#include <cctype>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "crypto/certificate_text.h"
#include "service/sync_service.h"
#include "sync/enrol_code.h"

namespace sightline::server {

namespace {

// No I, L, O, U, 0 or 1: a code is read out over the phone.
constexpr std::string_view kCodeLetters = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
constexpr std::size_t kCodeLength = 8;
constexpr std::chrono::minutes kCodeLife{15};

std::string makeCode()
{
    std::string code;
    while (code.size() < kCodeLength) {
        for (const char byte : crypto::randomBytes(16)) {
            const auto value = static_cast<std::size_t>(static_cast<unsigned char>(byte));
            // Only whole multiples of the alphabet, so that every letter is as likely as the next.
            if (value >= 256 / kCodeLetters.size() * kCodeLetters.size() || code.size() == kCodeLength) continue;
            code += kCodeLetters[value % kCodeLetters.size()];
        }
    }
    return code;
}

/// Case and the hyphen in the middle are the reader's affair.
std::string canonical(std::string_view typed)
{
    std::string code;
    for (const char c : typed)
        if (c != '-' && c != ' ') code += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return code;
}

std::string hashOf(std::string_view code)
{
    return crypto::sha256("sightline/enrol-code/" + canonical(code));
}

/// What proves the server to a tablet that has only this code; empty as long as there is no CA, and so no TLS in front.
Result<std::string> proofFor(const Authority& authority, const std::string& once)
{
    const std::string path = authority.folder + "/" + std::string{kServerAuthorityFile};
    std::error_code failed;
    if (!std::filesystem::exists(path, failed) && !failed) return std::string{};
    std::ifstream file{path, std::ios::binary};
    // A code without its proof is no substitute for one whose proof cannot be made.
    if (!file) return Error{ErrorCode::StorageFailed, path + ": cannot be read"};
    std::stringstream content;
    content << file.rdbuf();
    const auto certificate = crypto::certificateFromPem(content.str());
    if (!certificate) return Error{ErrorCode::StorageDamaged, path + ": holds no certificate that can be read"};
    return sync::proofOfAuthority(once, *certificate);
}

Error notEnrolled()
{
    return {ErrorCode::NotAuthorised, "that code is not known, was used already, or is older than 15 minutes"};
}

} // namespace

Result<std::string> makeEnrolCode(Authority& authority, const WorkerId& worker, Clock& clock)
{
    SIGHTLINE_TRY(session, authority.store->beginWrite());
    return inSession([&, &session = session]() -> Result<std::string> {
        const auto known = session->worker(worker);
        if (!known) return Error{ErrorCode::NotFound, "there is no user " + worker.text()};
        if (known->disabled) return Error{ErrorCode::Refused, "user " + worker.text() + " is disabled"};
        sync::EnrolCode code{makeCode(), {}};
        SIGHTLINE_TRY(proof, proofFor(authority, code.once));
        code.proof = std::move(proof);
        session->putEnrolCode({hashOf(code.once), worker, clock.now() + kCodeLife});
        SIGHTLINE_CHECK(session->commit());
        return sync::toText(code);
    });
}

Result<wire::EnrolResponse> SyncService::enrol(const wire::EnrolRequest& request)
{
    if (request.protocol() != sync::kProtocol)
        return Error{ErrorCode::ProtocolMismatch, "this server speaks protocol " + std::to_string(sync::kProtocol)};
    if (request.public_key().size() != 32) return Error{ErrorCode::InvalidInput, "public_key: is not 32 bytes"};
    if (!request.upload_key().empty() && request.upload_key().size() != 32)
        return Error{ErrorCode::InvalidInput, "upload_key: is not 32 bytes"};
    if (request.device_name().size() > 200) return Error{ErrorCode::InvalidInput, "device_name: is longer than 200 bytes"};
    if (!crypto::verifySignature(
            request.public_key(), sync::enrolBytes(request.code(), request.public_key(), request.upload_key()), request.proof()))
        return Error{ErrorCode::NotAuthorised, "the device did not prove that it holds its key"};

    SIGHTLINE_TRY(session, m_authority.store->beginWrite());
    return inSession([&, &session = session]() -> Result<wire::EnrolResponse> {
        const auto code = session->takeEnrolCode(hashOf(request.code()));
        if (!code) return notEnrolled();
        const auto worker = session->worker(code->worker);
        if (m_clock.now() > code->expires_at || !worker || worker->disabled) {
            SIGHTLINE_CHECK(session->commit()); // A code that was tried is used up.
            return notEnrolled();
        }
        const Device device{DeviceId{crypto::newUuid(m_clock.now())}, worker->id, request.public_key(), request.device_name(),
            m_clock.now(), std::nullopt, false, std::nullopt, request.upload_key(), std::nullopt};
        session->putDevice(device);
        wire::EnrolResponse response;
        response.set_device_id(device.id.raw());
        response.set_worker_id(worker->id.text());
        response.set_worker_name(worker->name);
        response.set_role(std::string{toText(worker->role)});
        response.set_qualified(worker->qualified);
        response.set_authority_id(m_authority.id.raw());
        response.set_authority(m_authority.name);
        response.set_authority_key(m_authority.signing_key.public_key);
        response.set_escrow_key(m_authority.escrow_public_key);
        response.set_generation(session->generation());
        SIGHTLINE_CHECK(session->commit());
        return response;
    });
}

} // namespace sightline::server

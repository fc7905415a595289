#include "service/backup.h"

#include "service/watermark.h"
#include "store/embedded_store.h"

namespace sightline::server {

namespace {

Error damaged(const std::string& path, const std::string& what)
{
    return {ErrorCode::StorageDamaged, path + ": " + what};
}

constexpr std::uint64_t kPageBytes = 4096;

/// To a walk over the pages, the manifest behind the last one is a page that is too short.
bool isManifest(const std::string& fault, const Manifest& manifest)
{
    return fault.starts_with("page " + std::to_string(manifest.store_bytes / kPageBytes + 1) + " has an invalid size");
}

/// The first row or group at fault, else the first page.
Result<Verification> checkStore(
    EmbeddedStore& store, const std::string& path, const Manifest& manifest, const BackupProgress& progress)
{
    SIGHTLINE_TRY(session, store.beginRead());
    auto verification = inSession([&, &session = session]() -> Result<Verification> {
        const auto shown = [&](std::size_t done) {
            if (progress) progress(done, manifest.head.seq());
        };
        Verification found = verify(*session, shown);
        if (found.fault) return found;
        const auto id = AuthorityId::fromBytes(session->setting("authority_id").value_or(std::string{}));
        const wire::Head head = session->head();
        if (id != manifest.authority) found.fault = "the store in it is of another authority than its manifest says";
        if (session->generation() != manifest.generation) found.fault = "its generation is another than its manifest says";
        if (head.seq() != manifest.head.seq() || head.chain() != manifest.head.chain())
            found.fault = "its last row is another than its manifest says";
        return found;
    });
    if (!verification.has_value()) return damaged(path, verification.error().detail);
    if (verification.value().fault) return damaged(path, *verification.value().fault);
    SIGHTLINE_TRY(faults, store.faults());
    for (const std::string& fault : faults)
        if (!isManifest(fault, manifest)) return damaged(path, fault);
    return verification;
}

Result<VerifiedBackup> copyAndSeal(
    Authority& authority, const AuthorityKeys& keys, const std::string& part, Clock& clock, const BackupProgress& progress)
{
    SIGHTLINE_TRY(source, EmbeddedStore::open(storeFile(authority.folder), keys.store_key.clone()));
    SIGHTLINE_CHECK(source->copyTo(part));
    SIGHTLINE_TRY(copy, EmbeddedStore::open(part, keys.store_key.clone(), {.read_only = true}));
    SIGHTLINE_TRY(session, copy->beginRead());
    Manifest manifest{authority.name, keys.signing_key.public_key, authority.id, 0, {}, 0, {}, clock.now(), SIGHTLINE_VERSION};
    SIGHTLINE_CHECK(inSession([&, &session = session]() -> Result<void> {
        manifest.generation = session->generation();
        manifest.head = session->head();
        return {};
    }));
    {
        SIGHTLINE_TRY(file, OpenFile::open(part, OpenFile::For::Reading));
        SIGHTLINE_TRY(size, file.size());
        SIGHTLINE_TRY(sum, sha256Of(file, size));
        manifest.store_bytes = size;
        manifest.store_sha256 = std::move(sum);
    }
    SIGHTLINE_CHECK(sealBackup(part, manifest, keys.signing_key));
    return verifyBackup(part, keys, progress);
}

/// First where it outlives the store, then where tablets are told: nothing they forget is ever unaccounted for.
Result<void> publish(Authority& authority, const Watermark& watermark)
{
    SIGHTLINE_CHECK(writeWatermark(watermarkFile(authority.folder), watermark, authority.signing_key));
    SIGHTLINE_TRY(session, authority.store->beginWrite());
    return inSession([&, &session = session]() -> Result<void> {
        if (const auto why = lacksPublished(*session, watermark))
            return Error{ErrorCode::StorageDamaged, "the store was changed meanwhile: " + *why};
        session->setSetting("backup_watermark", std::to_string(watermark.head.seq()));
        return session->commit();
    });
}

} // namespace

Result<VerifiedBackup> verifyBackup(const std::string& path, const AuthorityKeys& keys, const BackupProgress& progress)
{
    SIGHTLINE_TRY(file, OpenFile::open(path, OpenFile::For::Reading));
    file.forgetCached();
    SIGHTLINE_TRY(manifest, readManifest(file, path, keys.signing_key.public_key));
    auto store = EmbeddedStore::open(path, keys.store_key.clone(), {.read_only = true});
    SIGHTLINE_TRY(sum, sha256Of(file, manifest.store_bytes));
    if (!store.has_value() && sum != manifest.store_sha256) return damaged(path, "its first page was altered");
    if (!store.has_value()) return damaged(path, "the store key in authority.key does not open it");
    auto checked = checkStore(*store.value(), path, manifest, progress);
    if (!checked.has_value()) return checked.error();
    // Last, since the walk names a row and this does not: what no table uses may be altered too.
    if (sum != manifest.store_sha256) return damaged(path, "its SHA-256 is another than its manifest says");
    return VerifiedBackup{std::move(manifest), std::move(checked).value()};
}

Result<VerifiedBackup> createBackup(Authority& authority, const std::string& path, Clock& clock, const BackupProgress& progress)
{
    SIGHTLINE_TRY(existing, OpenFile::exists(path));
    if (existing == OpenFile::Existing::Yes) return Error{ErrorCode::AlreadyExists, path + " exists already"};
    SIGHTLINE_TRY(keys, readKeyFile(keyFile(authority.folder)));
    SIGHTLINE_TRY(one, FolderUse::oneBackup(authority.folder));
    SIGHTLINE_CHECK(requirePublished(authority));
    const std::string part = path + ".part";
    SIGHTLINE_CHECK(removeIfAny(part));
    auto made = copyAndSeal(authority, keys, part, clock, progress);
    if (made.has_value()) {
        const auto named = renameToNew(part, path);
        if (!named.has_value()) made = named.error();
    }
    if (!made.has_value()) {
        static_cast<void>(removeIfAny(part));
        return made;
    }
    const Manifest& manifest = made.value().manifest;
    const auto published = publish(authority, {authority.id, manifest.generation, manifest.head});
    if (!published.has_value())
        return Error{published.error().code,
            path + " is made and good, but tablets could not be told, and keep more than they need: " + published.error().detail};
    return made;
}

} // namespace sightline::server

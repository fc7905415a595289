#pragma once

#include <string>

#include "base/result.h"
#include "crypto/crypto.h"
#include "domain/ids.h"

namespace sightline::vault {

/// Who a tablet is when nobody can unlock it: `upload.json` in the vault's folder, beside the sealed groups it is for, readable
/// by its owner only and in clear. The device's signing key lies inside the wrap that a forgotten PIN, a lock-out or a wipe takes
/// away; without a key of another kind the sealed groups could only be carried to the server by hand.
///
/// What somebody gains who copies this file (he has the sealed groups too, and can read none of them):
///   - He may deliver bytes under this tablet's name. The server bounds their number and size, keeps them apart, and takes
///   nothing
///     into the log that is not signed with the device key, which is not here. He cannot push out or change what the tablet
///     itself delivered: a delivery is known by the digest of its bytes.
///   - He may say that the tablet was wiped. The server shows that as what the tablet reported, never as what is known.
///   - He cannot sign in, sync, read a child's name, enrol, or sign a visit: no other request takes this key.
/// What he gains who changes it: with another authority's key the tablet would believe a false "it is backed up" and delete its
/// sealed copies. Whoever can write here can delete them himself.
///
/// The authority's public key is here because a tablet deletes sealed groups, and destroys its store, on the server's word: that
/// word is signed, so that a wrong address, a captive portal or a broken certificate can do neither.
struct UploadIdentity {
    DeviceId device;
    crypto::SigningKey key; ///< Made for this; the server knows its public half from enrolment.
    std::string authority_key; ///< Ed25519, 32 bytes: verifies the server's receipts.
    std::string server_pins{}; ///< PEM: the CA its server must prove itself under; the copy in the store is out of reach.
};

inline constexpr const char* kUploadKeyFile = "upload.json";

/// Survives a power cut. StorageFull, StorageFailed.
[[nodiscard]] Result<void> writeUploadIdentity(const std::string& vault_folder, const UploadIdentity& identity);

/// NotFound, StorageDamaged (names the file).
[[nodiscard]] Result<UploadIdentity> readUploadIdentity(const std::string& vault_folder);

} // namespace sightline::vault

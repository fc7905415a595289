#pragma once

namespace sightline::mobile {

/// What enrolment writes into the store's settings. `role` is also read by the store (who may settle what).
inline constexpr const char* kDeviceId = "device_id"; ///< As text.
inline constexpr const char* kWorkerId = "worker_id";
inline constexpr const char* kWorkerName = "worker_name";
inline constexpr const char* kRole = "role";
inline constexpr const char* kQualified = "qualified"; ///< `yes` or `no`
inline constexpr const char* kAuthority = "authority"; ///< Its name.
inline constexpr const char* kAuthorityId = "authority_id"; ///< As text.
inline constexpr const char* kAuthorityKey = "authority_key"; ///< 32 raw bytes.
inline constexpr const char* kEscrowKey = "escrow_key"; ///< 32 raw bytes.
inline constexpr const char* kServerUrl = "server_url";
inline constexpr const char* kServerPins = "server_pins"; ///< PEM; empty for a server on this machine, without TLS.
inline constexpr const char* kEnrolledGeneration = "enrolled_generation"; ///< The log the device was enrolled with, for support.

// Kept up to date by the store as responses come in.
inline constexpr const char* kLastSent = "last_sent"; ///< RFC 3339
inline constexpr const char* kLastReceived = "last_received"; ///< RFC 3339
inline constexpr const char* kServerOffset = "server_offset_ms";
inline constexpr const char* kServerOffsetAt = "server_offset_at_ms";
inline constexpr const char* kTooYoungBelow = "too_young_below_years";

inline constexpr const char* kDutyNumbers = "duty_numbers"; ///< Whom to call when a child is in danger, as the worker typed it.
inline constexpr const char* kLeaseDaysSetting = "lease_days";

// Kept by the session.
inline constexpr const char* kLeaseMark = "lease_mark"; ///< session/lease.h

// Inside the vault's folder.
inline constexpr const char* kStoreFile = "store.db";
inline constexpr const char* kSealedFolder = "sealed";
/// A copy of kServerPins that can be read without the PIN, for delivering what is sealed. Never used for a sync.
inline constexpr const char* kServerPinsFile = "server-ca.pem";

} // namespace sightline::mobile

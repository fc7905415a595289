#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sightline::sync {

/// What an administrator reads out to make a tablet:
///
///     ABCD-EFGH                        a server on this machine, without TLS
///     ABCD-EFGH-0123-4567-89AB-CDEF    any other
///
/// The first two groups are the one-time code, a secret between the authority and whoever holds the tablet. The other four prove
/// the server to the tablet: 80 bits of SHA-256 over the one-time code and the certificate of the authority's own CA. The tablet
/// asks the server for its certificates first, and sends the one-time code only to one that proves itself under the CA that fits.
/// So a machine in the middle learns no code; and as the proof depends on a code that it does not know and that lives 15 minutes,
/// it can neither prepare a CA that fits nor find one in time (2^80 tries).
struct EnrolCode {
    std::string once; ///< Eight letters and digits, as sent to the server.
    std::string proof; ///< Sixteen, or empty.
};

/// Reads what was typed: small letters, spaces and hyphens anywhere are fine, and in the proof O is 0, I and L are 1. Nullopt if
/// it is neither 8 nor 24 long.
[[nodiscard]] std::optional<EnrolCode> readEnrolCode(std::string_view typed);

/// In groups of four.
[[nodiscard]] std::string toText(const EnrolCode& code);

/// The proof for a CA's certificate (DER). `once` as in EnrolCode.
[[nodiscard]] std::string proofOfAuthority(std::string_view once, std::string_view certificate);

} // namespace sightline::sync

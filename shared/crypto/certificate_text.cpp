#include "crypto/certificate_text.h"

#include <sodium.h>

#include "crypto/sodium_bytes.h"

namespace sightline::crypto {

std::optional<std::string> certificateFromPem(std::string_view pem)
{
    constexpr std::string_view kBegin = "-----BEGIN CERTIFICATE-----";
    constexpr std::string_view kEnd = "-----END CERTIFICATE-----";
    const std::size_t begin = pem.find(kBegin);
    if (begin == std::string_view::npos) return std::nullopt;
    pem.remove_prefix(begin + kBegin.size());
    const std::size_t end = pem.find(kEnd);
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view text = pem.substr(0, end);

    std::string bytes(text.size(), '\0');
    std::size_t length = 0;
    const char* stopped = nullptr;
    if (sodium_base642bin(
            out(bytes), bytes.size(), text.data(), text.size(), " \r\n\t", &length, &stopped, sodium_base64_VARIANT_ORIGINAL)
        != 0)
        return std::nullopt;
    if (length == 0 || stopped != text.data() + text.size()) return std::nullopt;
    bytes.resize(length);
    return bytes;
}

} // namespace sightline::crypto

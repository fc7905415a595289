#include "crypto/base64url.h"

#include <sodium.h>

#include "crypto/sodium_bytes.h"

namespace sightline::crypto {

std::string toBase64Url(std::string_view bytes)
{
    constexpr int kVariant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
    std::string text(sodium_base64_encoded_len(bytes.size(), kVariant), '\0');
    sodium_bin2base64(text.data(), text.size(), in(bytes), bytes.size(), kVariant);
    text.resize(text.find('\0'));
    return text;
}

} // namespace sightline::crypto

#include "sync/enrol_code.h"

#include <cctype>

#include "crypto/crypto.h"

namespace sightline::sync {

namespace {

constexpr std::size_t kOnceLength = 8;
constexpr std::size_t kProofLength = 16;
constexpr std::size_t kGroupLength = 4;
constexpr unsigned kBitsPerLetter = 5;
/// Crockford's base 32: no I, L, O or U.
constexpr std::string_view kProofLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

char asMeant(char letter)
{
    if (letter == 'O') return '0';
    return letter == 'I' || letter == 'L' ? '1' : letter;
}

} // namespace

std::optional<EnrolCode> readEnrolCode(std::string_view typed)
{
    std::string letters;
    for (const char c : typed)
        if (c != '-' && c != ' ') letters += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    if (letters.size() != kOnceLength && letters.size() != kOnceLength + kProofLength) return std::nullopt;
    EnrolCode code{letters.substr(0, kOnceLength), letters.substr(kOnceLength)};
    for (char& letter : code.proof) letter = asMeant(letter);
    return code;
}

std::string toText(const EnrolCode& code)
{
    std::string text;
    for (const char letter : code.once + code.proof) {
        if (text.size() % (kGroupLength + 1) == kGroupLength) text += '-';
        text += letter;
    }
    return text;
}

std::string proofOfAuthority(std::string_view once, std::string_view certificate)
{
    std::string bytes{"sightline/1/server-proof"};
    bytes += '\0';
    bytes += once;
    bytes += '\0';
    bytes += crypto::sha256(certificate);
    const std::string digest = crypto::sha256(bytes);

    std::string proof;
    unsigned held = 0;
    unsigned bits = 0;
    for (std::size_t next = 0; proof.size() < kProofLength;) {
        if (bits < kBitsPerLetter) {
            held = (held << 8U | static_cast<unsigned char>(digest[next++])) & 0xFFFU;
            bits += 8;
        }
        bits -= kBitsPerLetter;
        proof += kProofLetters[held >> bits & 31U];
    }
    return proof;
}

} // namespace sightline::sync

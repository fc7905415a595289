#include <algorithm>

#include "vault/vault.h"

namespace sightline::vault {
namespace {

constexpr std::size_t kPassphraseCharactersMin = 8;
constexpr std::size_t kBytesMax = 1024;

bool isDigit(char c) noexcept
{
    return c >= '0' && c <= '9';
}

/// Bytes that do not continue a UTF-8 character.
std::size_t characters(std::string_view text) noexcept
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

bool allTheSame(std::string_view text) noexcept
{
    return std::all_of(text.begin(), text.end(), [&](char c) { return c == text.front(); });
}

/// 123456, 987654 and 678901: each digit one more, or one less, than the digit before it.
bool isRun(std::string_view digits) noexcept
{
    const auto everyStepIs = [&](int step) {
        for (std::size_t i = 1; i < digits.size(); ++i) {
            if ((digits[i] - digits[i - 1] - step) % 10 != 0) return false;
        }
        return true;
    };
    return everyStepIs(1) || everyStepIs(-1);
}

} // namespace

Result<void> checkNewPin(std::string_view pin)
{
    const auto no = [](const char* why) { return Error{ErrorCode::InvalidInput, why}; };
    if (pin.empty()) return no("Enter a PIN of at least 6 digits, or a passphrase");
    if (pin.size() > kBytesMax) return no("The passphrase is too long");
    const bool digits_only = std::all_of(pin.begin(), pin.end(), isDigit);
    if (!digits_only && characters(pin) < kPassphraseCharactersMin) return no("A passphrase must have at least 8 characters");
    if (digits_only && pin.size() < kPinDigitsMin) return no("The PIN must have at least 6 digits");
    if (allTheSame(pin)) return no("The PIN or passphrase must not be the same character again and again");
    if (digits_only && isRun(pin)) return no("The PIN must not be a run such as 123456");
    return {};
}

} // namespace sightline::vault

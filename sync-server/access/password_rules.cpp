#include "access/password_rules.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "crypto/crypto.h"

namespace sightline::server {

namespace {

std::string lowerCase(std::string_view text)
{
    std::string lower{text};
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return lower;
}

std::size_t charactersOf(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// `abcabcabcabc`, `111111111111`: a piece of up to four characters, again and again.
bool repeatsItself(std::string_view text)
{
    for (std::size_t piece = 1; piece <= 4; ++piece) {
        bool same = true;
        for (std::size_t i = piece; i < text.size() && same; ++i) same = text[i] == text[i - piece];
        if (same) return true;
    }
    return false;
}

/// `abcdefghijkl`, `987654321098`: each character next to the one before.
bool counts(std::string_view text)
{
    const auto steps = [&](int by) {
        for (std::size_t i = 1; i < text.size(); ++i) {
            const int step = text[i] - text[i - 1];
            const bool round =
                (text[i - 1] == '9' && text[i] == '0' && by == 1) || (text[i - 1] == '0' && text[i] == '9' && by == -1);
            if (step != by && !round) return false;
        }
        return true;
    };
    return steps(1) || steps(-1);
}

bool isObvious(const std::string& lower, const Worker& whose)
{
    constexpr std::array<std::string_view, 14> kTriedFirst{"passwordpassword", "password1234", "password12345", "password123456",
        "qwertyuiopas", "qwertyuiop12", "qwerty123456", "letmeinletmein", "iloveyou1234", "welcome12345", "sightline123",
        "sightline1234", "socialworker", "administrator"};
    if (std::find(kTriedFirst.begin(), kTriedFirst.end(), lower) != kTriedFirst.end()) return true;
    if (repeatsItself(lower) || counts(lower)) return true;
    // Their own name, alone or with a few digits behind it.
    std::string letters = lower;
    while (!letters.empty() && std::isdigit(static_cast<unsigned char>(letters.back())) != 0) letters.pop_back();
    std::string name = lowerCase(whose.name);
    std::erase(name, ' ');
    std::erase(letters, ' ');
    return letters.empty() ? false : letters == name || letters == lowerCase(whose.id.text());
}

} // namespace

Result<void> checkPassword(std::string_view password, const Worker& whose)
{
    if (charactersOf(password) < kPasswordCharactersLeast)
        return Error{ErrorCode::InvalidInput,
            "The password must have " + std::to_string(kPasswordCharactersLeast)
                + " characters or more; three or four words will do."};
    if (password.size() > kPasswordBytesMost) return Error{ErrorCode::InvalidInput, "The password is longer than 1,024 bytes."};
    if (isObvious(lowerCase(password), whose))
        return Error{ErrorCode::InvalidInput, "This password is one of the first that somebody would try; choose another."};
    return {};
}

std::string newTemporaryPassword()
{
    constexpr std::string_view kLetters = "abcdefghjkmnpqrstuvwxyz23456789"; // No i, l, o, 0, 1.
    constexpr std::size_t kGroups = 5;
    std::string password;
    while (password.size() < kGroups * 5 - 1) {
        const auto byte = static_cast<unsigned char>(crypto::randomBytes(1).front());
        if (byte >= 256 / kLetters.size() * kLetters.size()) continue; // Each letter is as likely as the others.
        password += kLetters[byte % kLetters.size()];
        if (password.size() % 5 == 4 && password.size() < kGroups * 5 - 1) password += '-';
    }
    return password;
}

} // namespace sightline::server

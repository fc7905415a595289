#include "base/language_name.h"

#include <array>
#include <cctype>
#include <utility>

namespace sightline {

namespace {

/// ISO 639: those in which the tablet speaks to a child, and those that are spoken most in the homes of pupils in England (School
/// census, "first language").
constexpr std::array<std::pair<std::string_view, std::string_view>, 33> kNames{
    {{"am", "Amharic"}, {"ar", "Arabic"}, {"bfi", "British Sign Language"}, {"bg", "Bulgarian"}, {"bn", "Bengali"},
        {"cy", "Welsh"}, {"de", "German"}, {"en", "English"}, {"es", "Spanish"}, {"fa", "Persian"}, {"fr", "French"},
        {"gu", "Gujarati"}, {"hi", "Hindi"}, {"hu", "Hungarian"}, {"it", "Italian"}, {"ku", "Kurdish"}, {"lt", "Lithuanian"},
        {"lv", "Latvian"}, {"ml", "Malayalam"}, {"pa", "Panjabi"}, {"pl", "Polish"}, {"ps", "Pashto"}, {"pt", "Portuguese"},
        {"ro", "Romanian"}, {"ru", "Russian"}, {"so", "Somali"}, {"sq", "Albanian"}, {"ta", "Tamil"}, {"ti", "Tigrinya"},
        {"tr", "Turkish"}, {"uk", "Ukrainian"}, {"ur", "Urdu"}, {"zh", "Chinese"}}};

} // namespace

std::string languageName(std::string_view language)
{
    std::string primary;
    for (const char c : language.substr(0, language.find('-')))
        primary += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    for (const auto& [code, name] : kNames)
        if (primary == code) return std::string{name};
    return std::string{language};
}

} // namespace sightline

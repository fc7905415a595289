#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "base/civil_date.h"
#include "base/instant.h"
#include "base/result.h"
#include "domain/enums.h"

namespace sightline::json {

/// Members keep the order in which they were written: what a command prints is what its description shows.
using Json = nlohmann::ordered_json;

/// How deep arrays and objects may lie in one another.
inline constexpr std::size_t kDepthMax = 64;

/// Parses one JSON document. InvalidInput names line and column; duplicate member names, text after the document and more than
/// kDepthMax levels are refused too.
[[nodiscard]] Result<Json> parse(std::string_view text);

/// Reads a file, or standard input for `-`, and parses it. NotFound if it cannot be opened.
[[nodiscard]] Result<Json> readDocument(const std::string& path);

/// Thrown by Place, caught by `read` below; never leaves this folder's users' one call to `read`.
struct Malformed {
    std::string line; ///< `children[3].visits[0].sighting: must be one of not_recorded, not_seen, …, not "seen"`
};

/// A value inside a document together with the way to it, so that every complaint names its place.
/// Members that nobody asked for are collected in `unknownMembers` (reported, not fatal).
class Place {
public:
    /// `unknown` may be null; both outlive the Place.
    Place(const Json& value, std::string path, std::vector<std::string>* unknown = nullptr);

    [[nodiscard]] const Json& json() const noexcept { return *m_value; }
    [[nodiscard]] const std::string& path() const noexcept { return m_path; }

    /// Must be an object; every other member than `known` is reported as unknown.
    void expectMembers(std::initializer_list<std::string_view> known) const;

    [[nodiscard]] bool has(std::string_view name) const; ///< Present and not null.
    [[nodiscard]] Place member(std::string_view name) const; ///< Malformed "is missing" if absent or null.
    [[nodiscard]] std::optional<Place> optionalMember(std::string_view name) const;
    [[nodiscard]] std::vector<Place> items() const; ///< Must be an array.
    [[nodiscard]] std::vector<Place> itemsOf(std::string_view name) const; ///< Absent means empty.

    [[nodiscard]] std::string text() const; ///< Must be a string of valid UTF-8.
    [[nodiscard]] bool boolean() const;
    [[nodiscard]] int integer(int lowest, int highest) const;
    [[nodiscard]] CivilDate date() const; ///< `YYYY-MM-DD`
    [[nodiscard]] Instant instant() const; ///< RFC 3339

    template <Coded E>
    [[nodiscard]] E word() const
    {
        const std::string given = text();
        if (const auto value = fromText<E>(given)) return *value;
        std::string allowed;
        for (const auto& row : WordsOf<E>::kWords) allowed += (allowed.empty() ? "" : ", ") + std::string{row.second};
        fail("must be one of " + allowed + ", not " + Json(given).dump());
    }

    [[noreturn]] void fail(const std::string& what) const; ///< Throws Malformed with the place in front.

private:
    const Json* m_value;
    std::string m_path;
    std::vector<std::string>* m_unknown;
};

/// Runs `body`, turning Malformed into InvalidInput.
template <typename F>
[[nodiscard]] auto read(F&& body) -> Result<std::invoke_result_t<F>>
{
    try {
        return std::forward<F>(body)();
    } catch (const Malformed& malformed) {
        return Error{ErrorCode::InvalidInput, malformed.line};
    }
}

} // namespace sightline::json

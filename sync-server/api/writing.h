#pragma once

#include "api/call.h"
#include "service/console_change.h"

namespace sightline::server::api {

/// The members of a body; throws json::Malformed with the place, which `reading` turns into an error. Members that nobody knows
/// are refused: a misspelt one must not be passed over.
class Body {
public:
    Body(const json::Json& body, std::initializer_list<std::string_view> known);

    [[nodiscard]] const json::Place& place() const noexcept { return m_place; }
    [[nodiscard]] std::string text(std::string_view name) const; ///< Not blank.
    [[nodiscard]] std::string optionalText(std::string_view name) const; ///< Empty if it is not there.
    [[nodiscard]] CivilDate day(std::string_view name) const;
    [[nodiscard]] CivilDate dayOr(std::string_view name, CivilDate otherwise) const;
    [[nodiscard]] WorkerId worker(std::string_view name) const;
    /// `id`: the sender's own, so that a request sent twice is one record; without it a new one.
    [[nodiscard]] RecordId record(Instant now) const;

private:
    std::vector<std::string> m_unknown;
    json::Place m_place;
};

/// What a service wrote: 201 with where it is, or 200 where it was there already or nothing new was made (`location` is empty).
[[nodiscard]] Result<Said> answerTo(const Result<Written>& written, const std::string& location = {});

/// The record that the path names; NotFound.
[[nodiscard]] Result<RecordId> recordIn(const Call& call, std::string_view part);

} // namespace sightline::server::api

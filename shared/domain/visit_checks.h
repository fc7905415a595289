#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/validation.h"

namespace sightline::form {

/// What the checks of a visit share. Only for the files of this folder.

/// Collects problems in the order of the form.
class Problems {
public:
    void add(std::string field, std::string message) { m_all.push_back({std::move(field), std::nullopt, std::move(message)}); }
    void add(std::string field, ChildId child, std::string message)
    {
        m_all.push_back({std::move(field), child, std::move(message)});
    }
    [[nodiscard]] std::vector<FieldProblem> take() { return std::move(m_all); }

private:
    std::vector<FieldProblem> m_all;
};

/// One child's part of the visit with what is known about the child.
struct Part {
    const ChildSeen& seen;
    std::string called;
    std::string path; ///< `children[1].`
    bool observedInstead; ///< Too young or unable to speak: "awake or asleep" is asked instead of "alone".
};

[[nodiscard]] Part partOf(
    const HomeVisit& visit, std::size_t index, const std::vector<ChildOnVisit>& children, const VisitPolicy& policy);

[[nodiscard]] bool isBlank(const std::optional<std::string>& text);

/// Somebody else in the room contradicts "alone".
void checkRoom(const Part& part, Problems& problems);
/// A health review belongs to a visit for one.
void checkHealthReview(const Part& part, Purpose purpose, Problems& problems);
/// Where there is domestic abuse: whether this child was offered the chance to be seen alone (WT2010 11.82-83).
void checkOffered(const Part& part, const std::optional<DomesticAbuse>& abuse, Problems& problems);
/// And each adult woman, by name.
void checkWomen(const HomeVisit& visit, Problems& problems);
/// Words where "something else" says nothing; a next visit that comes after this one.
void checkAfterwards(const HomeVisit& visit, Problems& problems);

} // namespace sightline::form

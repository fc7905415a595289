#pragma once

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "projection/child_file.h"
#include "projection/words.h"
#include "service/safety_clock.h"

namespace sightline::server {

/// What needs a person.
enum class ReviewKind {
    SafetyFlag, ///< A child said "I don't feel safe" and no manager has acknowledged it.
    Dispute, ///< A record says two things.
    TwoLeads, ///< Two allocations lead for one child at the same time: two managers allocated differently.
    Proposal, ///< An edit of a plan by somebody who is not its manager.
    Quarantined, ///< A revision kept aside against a rule.
    QuarantinedGroup, ///< A save that could not be read or trusted.
    Late, ///< Written about a child who had left its author's caseload.
    EnteredTwice ///< Two visits of one worker that may be one.
};
/// `safety_flag`, `dispute`, `two_leads`, `proposal`, `quarantined`, `quarantined_group`, `late`, `entered_twice`
[[nodiscard]] std::string_view wordOf(ReviewKind kind) noexcept;

/// One thing to look at. A dispute and two leads leave the list when the record is settled; everything else when a manager has
/// said something about it (a signed review in the log). Nothing leaves it because something was deleted.
struct Review {
    /// 16 hexadecimal digits, made from the kind and what it is about: the same for as long as it is about that. A dispute's has
    /// six more after a hyphen that change when a version is added, so that nobody settles what they have not seen.
    std::string id;
    ReviewKind kind;
    ChildId child;
    std::string child_name;
    std::optional<RecordId> record;
    std::optional<RecordKind> record_kind;
    std::map<std::string, std::vector<projection::DisputedVersion>> disputed; ///< Of a dispute; of two leads the field is `lead`.
    rules::Fields counts_as;
    std::vector<std::string> subjects; ///< Hexadecimal ids of revisions or groups, or record ids.
    std::string author; ///< Who wrote what has to be looked at.
    std::optional<DeviceId> device;
    Instant since; ///< When the server received the last of it.
    std::string reason; ///< Why it was kept aside.
    std::string sentence; ///< What it is about, in plain words.
    std::optional<SafetyClock> safety = std::nullopt; ///< Of a safety flag, and of a save that may hold one.
    bool may_be_urgent = false; ///< A save kept aside that came in the lane for "I don't feel safe".
};

struct Reviews {
    std::vector<Review> open;
    std::set<std::string> settled; ///< Ids of what was one once, or could be: "settled already" is told from "there is none".
};

/// Everything that needs a person: safety flags and saves that may hold one first, the one that was received first before the
/// others; then children in the order of ids, then what belongs to no child. `today`: leads in force then.
[[nodiscard]] Reviews allReviews(ReadSession& session, CivilDate today);
/// Of one child; of kNoChild the saves that could not be read.
[[nodiscard]] Reviews reviewsOf(ReadSession& session, const ChildId& child, CivilDate today);
/// Of a child that is read already; people are called by `nameOf` in the sentences.
[[nodiscard]] Reviews reviewsOf(
    const projection::ChildFile& file, const rules::SafetyRule& safety, CivilDate today, const projection::NameOf& nameOf = {});
/// Safety flags, and saves that may hold one, that nobody has acknowledged, in the same order. Reads nothing of children who
/// never said it.
[[nodiscard]] std::vector<Review> openSafetyFlags(ReadSession& session, CivilDate today);
/// The same, by what `openOf` says of a child's open reviews.
[[nodiscard]] std::vector<Review> openSafetyFlags(
    ReadSession& session, const std::function<std::vector<Review>(const ChildId&)>& openOf);

/// The part of a dispute's id that stays the same whatever its versions are; any other id as it is.
[[nodiscard]] std::string stablePart(const std::string& id);

} // namespace sightline::server

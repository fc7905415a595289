#pragma once

#include <string>
#include <vector>

#include "projection/child_file.h"
#include "voice/hand_over.h"

namespace sightline::mobile {

/// What a child said before and what was done about it, and whether it may be shown to the child with these people in the room.
struct LastTimeOffer {
    RecordId entry;
    LastTime words;
};

/// Who a person of the child's record is to the child's sharing choice: "Amira Khan – mother" is a parent. Nullopt where the
/// words do not say so plainly ("mother's partner", "neighbour"): such a person is let in by nobody.
[[nodiscard]] std::optional<Audience> audienceOf(const std::string& person);

/// Of every entry that has an answer to it, the latest first, at most three: the child's own words (or what was picked), and what
/// was done. Left out: what the child took back, what has no words, and what may not be read by one of `others`, the people in
/// the room besides the child and this worker. Where the child named somebody as not to read it, nobody else may be there at all.
[[nodiscard]] std::vector<LastTimeOffer> lastTimeFor(const projection::ChildFile& file, const std::vector<std::string>& others);

} // namespace sightline::mobile

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "voice/voice.h"

namespace sightline {

/// "Last time you said … This is what we did." In words for the child, of this child only, and only what the child's own choice
/// lets be shown with the people who are in the room.
struct LastTime {
    CivilDate on;
    std::string you_said; ///< The child's words or choices, exactly.
    std::string we_did; ///< What happened, in the worker's words; empty: nothing is recorded yet.
};

/// What the worker chose before handing the tablet over: everything the child's space knows, and all it knows. No id of a child,
/// no other child, nothing of a plan, a visit or an address.
struct HandOver {
    VoiceSessionId session;
    std::string child_name; ///< As the child is called: a first name.
    std::string worker_name; ///< As the child calls the worker: "Jo".
    ChildLevel level = ChildLevel::ShortWords;
    std::string language = "en"; ///< BCP 47, of the prompts.
    bool read_aloud = true; ///< Offer to read aloud where this tablet has a voice for the language.
    std::vector<std::string> present; ///< Who is in the room besides the child.
    std::optional<Interpreter> interpreter;
    CivilDate day; ///< London.
    std::vector<LastTime> last_time;
};

} // namespace sightline

#pragma once

#include <string>
#include <string_view>

namespace sightline {

/// "Polish" of `pl`, by the primary subtag of BCP 47, in any case. What is no code that is known here, as "Polish" itself or a
/// language the authority had no code for, stays as it was written.
[[nodiscard]] std::string languageName(std::string_view language);

} // namespace sightline

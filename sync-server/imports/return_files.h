#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/result.h"

namespace sightline::server {

/// Files as authorities send them: from Windows, from spreadsheets, with a byte order mark or without.

inline constexpr std::size_t kReturnBytesMax = 256U * 1024 * 1024;

/// The bytes of a file. NotFound, or InvalidInput for a folder, an empty file, one over kReturnBytesMax or one that cannot be
/// read; the detail is one line that begins with the path.
[[nodiscard]] Result<std::string> readReturn(const std::string& path);

/// Takes a byte order mark away and checks that the rest is UTF-8 text. InvalidInput names the path and the first line that is
/// not.
[[nodiscard]] Result<std::string> asUtf8(const std::string& path, std::string bytes);

/// The path's last part, as bad rows name it.
[[nodiscard]] std::string fileName(const std::string& path);

/// Without white space at both ends; a no-break space is white space.
[[nodiscard]] std::string trimmed(std::string_view text);
/// Trimmed, small letters, runs of white space as one space, typographic apostrophes as plain ones: how column headings are
/// compared.
[[nodiscard]] std::string headingKey(std::string_view text);

} // namespace sightline::server

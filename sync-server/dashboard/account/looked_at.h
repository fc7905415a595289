#pragma once

#include <string>
#include <string_view>

namespace sightline::server::dashboard {

/// What a line of the audit log is about, in words: "a visit", where a page's path was noted; as it was noted otherwise.
[[nodiscard]] std::string lookedAtInWords(std::string_view about);
/// Whether it is a page that everybody may read who may read of the child: a visit, a due date. Forms are for some only.
[[nodiscard]] bool isReadingOfChild(std::string_view about);

} // namespace sightline::server::dashboard

#pragma once

#include <QString>

#include "base/error.h"

namespace sightline::mobile::words {

/// Why something was not saved on this tablet, and what to do about it. Nothing is lost: the form keeps every answer.
[[nodiscard]] QString notSavedBecause(const Error& error);

} // namespace sightline::mobile::words

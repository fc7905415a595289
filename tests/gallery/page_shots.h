#pragma once

#include <functional>

#include "viewmodels/shell_view_model.h"

namespace sightline::test {

/// Opens every page about a child and a visit, and gives each its picture. Writes nothing into the vault.
void takePages(mobile::ShellViewModel& shell, const std::function<void(const char* name)>& grab);

} // namespace sightline::test

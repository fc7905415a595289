#pragma once

#include <cstdint>
#include <random>
#include <string>

#include "store/database.h"

namespace sightline::server_log {

/// One thing somebody did to the log, behind the program's back.
struct Alteration {
    std::string what; ///< For a failure's line.
    std::uint64_t row; ///< The row `verify` has to name.
    bool only_chain = false; ///< Nothing but the chain value covers it.
};

/// Alters one thing of a log of `rows` rows, chosen by `random`: a flipped bit or figure in any column, a row deleted, two rows
/// exchanged, a row's content cut, the end of the log cut off.
[[nodiscard]] Alteration alter(store::Database& database, std::uint64_t rows, std::mt19937_64& random);

} // namespace sightline::server_log

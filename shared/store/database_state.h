#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "store/database.h"

namespace sightline::store {

/// Lets a text be looked up without making a std::string of it.
struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
};

/// The connection and its prepared statements. On the heap, so that a moved Database leaves them where they are.
struct Database::State {
    struct Prepared {
        sqlite3_stmt* statement = nullptr;
        bool in_use = false;
    };

    explicit State(sqlite3* connection) noexcept
        : handle{connection}
    { }
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State();

    sqlite3* handle;
    std::unordered_map<std::string, Prepared, TextHash, std::equal_to<>> prepared;
};

} // namespace sightline::store

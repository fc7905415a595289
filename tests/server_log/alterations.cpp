#include "alterations.h"

#include <algorithm>
#include <array>

namespace sightline::server_log {

namespace {

struct Column {
    const char* name;
    enum class Type { Blob, Number, Text } type;
    bool only_chain;
};

// Every column but the number itself, which has an alteration of its own.
constexpr std::array kColumns{Column{"revision_id", Column::Type::Blob, false}, Column{"record_id", Column::Type::Blob, false},
    Column{"child_id", Column::Type::Blob, false}, Column{"kind", Column::Type::Number, false},
    Column{"outcome", Column::Type::Number, true}, Column{"written_by", Column::Type::Number, true},
    Column{"reason", Column::Type::Text, true}, Column{"received_ms", Column::Type::Number, true},
    Column{"device_id", Column::Type::Blob, true}, Column{"group_id", Column::Type::Blob, false},
    Column{"chain", Column::Type::Blob, true}, Column{"bytes", Column::Type::Blob, false}};

std::string name(const Column& column, std::uint64_t row)
{
    return std::string{column.name} + " of row " + std::to_string(row);
}

void flip(store::Database& database, const Column& column, std::int64_t row, std::mt19937_64& random)
{
    const std::string select = std::string{"SELECT "} + column.name + " FROM log WHERE seq = ?";
    const std::string update = std::string{"UPDATE log SET "} + column.name + " = ? WHERE seq = ?";
    auto found = database.prepare(select);
    found.bind(row);
    if (!found.step()) return;
    auto change = database.prepare(update);
    switch (column.type) {
    case Column::Type::Number: change.bind(found.integer(0) + 1); break;
    case Column::Type::Text: change.bind(found.text(0) + "."); break;
    case Column::Type::Blob: {
        std::string bytes = found.blob(0);
        bytes[random() % bytes.size()] ^= static_cast<char>(1U << (random() % 8));
        change.bindBlob(bytes);
        break;
    }
    }
    change.bind(row).run();
}

void exchange(store::Database& database, std::int64_t one, std::int64_t other)
{
    const auto renumber = [&](std::int64_t from, std::int64_t to) {
        database.prepare("UPDATE log SET seq = ? WHERE seq = ?").bind(to).bind(from).run();
    };
    renumber(one, -1);
    renumber(other, one);
    renumber(-1, other);
}

} // namespace

Alteration alter(store::Database& database, std::uint64_t rows, std::mt19937_64& random)
{
    const std::uint64_t row = 1 + random() % rows;
    const auto at = static_cast<std::int64_t>(row);
    const std::uint64_t what = random() % 8;
    if (what == 0) {
        database.prepare("DELETE FROM log WHERE seq = ?").bind(at).run();
        return {"row " + std::to_string(row) + " deleted", row};
    }
    if (what == 1) {
        const std::uint64_t first = rows - random() % 5;
        database.prepare("DELETE FROM log WHERE seq >= ?").bind(static_cast<std::int64_t>(first)).run();
        return {"rows from " + std::to_string(first) + " on deleted", first};
    }
    if (what == 2) {
        const std::uint64_t other = 1 + (row + random() % (rows - 1)) % rows;
        exchange(database, at, static_cast<std::int64_t>(other));
        return {"rows " + std::to_string(row) + " and " + std::to_string(other) + " exchanged", std::min(row, other)};
    }
    if (what == 3) {
        database.prepare("UPDATE log SET bytes = substr(bytes, 1, length(bytes) - ?) WHERE seq = ?")
            .bind(static_cast<std::int64_t>(1 + random() % 40))
            .bind(at)
            .run();
        return {"content of row " + std::to_string(row) + " cut", row};
    }
    if (what == 4) {
        database.prepare("UPDATE log SET seq = seq + 100000 WHERE seq = ?").bind(at).run();
        return {"row " + std::to_string(row) + " renumbered", row};
    }
    const Column& column = kColumns[random() % kColumns.size()];
    flip(database, column, at, random);
    return {name(column, row) + " changed", row, column.only_chain};
}

} // namespace sightline::server_log

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/instant.h"
#include "base/result.h"
#include "crypto/crypto.h"
#include "domain/ids.h"
#include "revision/revision.pb.h"
#include "rules/record_state.h"

namespace sightline::revision {

/// SHA-256 of a revision's exact bytes: 32 raw bytes. The same bytes are the same revision, wherever they are.
using RevisionId = StrongText<struct RevisionIdTag>;

/// A revision as it is stored and sent: its bytes, their hash, and what they say. The bytes decide; `message` is a reading of
/// them.
struct Revision {
    RevisionId id;
    std::string bytes;
    wire::Revision message;

    [[nodiscard]] RecordId record() const;
    [[nodiscard]] ChildId child() const;
    [[nodiscard]] RecordKind kind() const;
    [[nodiscard]] Instant recordedAt() const;
};

inline constexpr std::uint32_t kSchema = 1;
inline constexpr std::size_t kRevisionBytesMax = std::size_t{256} * 1024;
inline constexpr std::size_t kRevisionsPerGroupMax = 256;

/// Serialises and hashes.
[[nodiscard]] Revision makeRevision(wire::Revision message);

/// Reads stored or received bytes. InvalidInput says what is wrong: not a revision, an id of the wrong length, an unknown kind,
/// no body or a body of another kind, too large. Unknown *fields* are kept in the bytes and are no error.
[[nodiscard]] Result<Revision> parseRevision(std::string bytes);

/// A revision header for a record: everything but reason, parents and body.
struct Authorship {
    WorkerId author;
    wire::RecordedAt recorded_at;
};
[[nodiscard]] wire::Revision blankRevision(RecordKind kind, RecordId record, ChildId child, const Authorship& authorship);

/// The asserted fields by name, values as compact JSON; a plan's rows are `requirements.<id>.<field>`. Found by reflection over
/// the message, so a field added to the .proto takes part in the conflict rules without another line of code.
/// `without`: a field to leave out.
[[nodiscard]] rules::Fields assertedFields(const wire::Revision& message, std::string_view without = {});

/// Asserts one field, named and valued as `assertedFields` has it. InvalidInput: records of this kind have no such field, or the
/// value is of another type. Whether the value makes sense is the caller's to check.
[[nodiscard]] Result<void> assertField(wire::Revision& message, std::string_view name, std::string_view json);

/// The body that a record of this kind has.
[[nodiscard]] wire::Revision::BodyCase bodyOf(RecordKind kind) noexcept;

/// As the conflict rules see it. `by` and `refused` are the authority's verdicts.
[[nodiscard]] rules::RevisionNode toNode(const Revision& revision, rules::WrittenBy by, bool refused);

[[nodiscard]] wire::Kind toWire(RecordKind kind) noexcept;
[[nodiscard]] std::optional<RecordKind> fromWire(wire::Kind kind) noexcept;

} // namespace sightline::revision

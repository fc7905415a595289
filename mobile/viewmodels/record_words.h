#pragma once

#include <optional>

#include <QString>
#include <QStringList>

#include "projection/child_file.h"
#include "viewmodels/worker_names.h"

/// How the app says what a record says. Pure; unknown stays unknown, and a word of a newer program is shown as it is.
namespace sightline::mobile::words {

/// "Home visit", "School visit", "Health contact", "Phone call – not a visit".
[[nodiscard]] QString visitTitle(const projection::VisitFile& visit);
/// The icon of Components that goes with the title.
[[nodiscard]] QString visitIcon(const projection::VisitFile& visit);
/// "Seen alone", "Seen, not alone: Ali did not want to", "No reply at the door". `called` is the child.
[[nodiscard]] QString visitOutcome(const projection::VisitFile& visit, const QString& called);
/// "Your own visit" is "you": who made it, with the role where that tells more.
[[nodiscard]] QString visitBy(const projection::VisitFile& visit, const WorkerNames& names);
[[nodiscard]] bool isStruck(const projection::RecordFile& record);

/// The given name, or the name shown elsewhere.
[[nodiscard]] QString called(const Child& child);

/// "Whether the child was seen": the name of a field where it stands by itself.
[[nodiscard]] QString field(std::string_view name);
/// A value, without quotation marks. An empty text is "None".
[[nodiscard]] QString value(std::string_view field, std::string_view json, const WorkerNames& names);
/// The words of a coded value: "Seen alone" for `sighting` and `seen_alone`.
[[nodiscard]] QString coded(std::string_view field, std::string_view code);
/// The value that counts; of a disputed field every version; nullopt if nobody asserted it.
[[nodiscard]] std::optional<QString> value(
    const projection::RecordFile& record, std::string_view field, const WorkerNames& names);
[[nodiscard]] QStringList list(const projection::RecordFile& record, std::string_view field);
/// Prose that somebody typed: compared word by word, never chosen from a list.
[[nodiscard]] bool isText(RecordKind kind, std::string_view field);

/// "visit", "child's details": what kind of record it is.
[[nodiscard]] QString recordKind(RecordKind kind);

/// "4 June 2026".
[[nodiscard]] QString day(CivilDate day);
/// "4 June 2026 at 2:10pm", always with the day.
[[nodiscard]] QString moment(Instant instant);

} // namespace sightline::mobile::words

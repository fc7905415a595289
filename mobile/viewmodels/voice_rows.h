#pragma once

#include "viewmodels/child_page_rows.h"

/// The rows of a child's own entries. Pure; the roles of each list stand beside its function.
namespace sightline::mobile::child_page {

/// record, title, about, asked, said, notes, pictures, sharing, takenBack, drawings, answered: newest first. `asked`, `said`,
/// `notes` and `pictures` (a sightline::Drawing, or invalid) are as long as each other. What was taken back has none of them.
[[nodiscard]] Rows voices(const projection::ChildFile& file, const WorkerNames& names);
/// The newest that says something and is not taken back: about, said, happened; empty if there is none.
[[nodiscard]] Rows lastSaid(const projection::ChildFile& file, const WorkerNames& names);
/// text, acknowledged: "I don't feel safe", those that wait for a manager first.
[[nodiscard]] Rows flags(const projection::ChildFile& file, const WorkerNames& names);
/// title, about, lines: what a worker saw, newest first.
[[nodiscard]] Rows observations(const projection::ChildFile& file, const WorkerNames& names);

/// asked, said, note, drawing (a sightline::Drawing), hasDrawing: every answer of one entry.
[[nodiscard]] Rows answers(const VoiceEntry& entry, const QString& called);
/// title, text, detail: what stands beside an entry, in its order.
[[nodiscard]] Rows additions(const projection::VoiceFile& voice, const QString& called, const WorkerNames& names);

} // namespace sightline::mobile::child_page

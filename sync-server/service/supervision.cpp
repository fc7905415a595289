#include "service/supervision.h"

#include "service/child_files.h"

namespace sightline::server {

namespace {

Error misuse(std::string why)
{
    return {ErrorCode::InvalidInput, std::move(why)};
}

Result<void> check(const projection::ChildFile& file, const NewSupervision& note, CivilDate today)
{
    if (isBlank(note.text)) return misuse("text: write what was said");
    if (note.held_on > today) return misuse("held_on: the day of the supervision must be today or in the past");
    if (note.by_when && *note.by_when < note.held_on) return misuse("by_when: must not be before the day of the supervision");
    if (note.by_when && isBlank(note.actions)) return misuse("actions: say what is to be done by that day");
    if (!note.about) return {};
    const auto* const about = projection::findRecord(file, *note.about);
    if (about == nullptr || (about->kind != RecordKind::Visit && about->kind != RecordKind::Plan))
        return misuse("about: is no visit or plan of this child");
    return {};
}

wire::Revision newRevision(const NewSupervision& note, Clock& clock)
{
    wire::Revision message =
        revision::blankRevision(RecordKind::Supervision, note.id, note.child, consoleAuthorship(note.author, clock));
    wire::SupervisionPatch& patch = *message.mutable_supervision();
    if (note.about) patch.set_about(note.about->raw());
    patch.set_held_on(note.held_on.toString());
    patch.set_text(note.text);
    if (!isBlank(note.actions)) patch.set_actions(note.actions);
    if (note.by_when) patch.set_by_when(note.by_when->toString());
    return message;
}

} // namespace

Result<Written> addSupervision(Authority& authority, const NewSupervision& note, Clock& clock)
{
    const CivilDate today = londonDate(clock.now());
    Written written{note.id, "The supervision note is in the record. It cannot be changed; write another one to add to it."};
    const auto done = writeAtConsole(
        authority, note.author,
        [&](ReadSession& session, const Worker& author) -> Result<ConsoleGroups> {
            SIGHTLINE_TRY(file, existingChild(session, note.child));
            SIGHTLINE_CHECK(mustManage(session, author, note.child, today));
            wire::Revision message = newRevision(note, clock);
            if (const auto* const there = projection::findRecord(file, note.id)) {
                written.already = holdsAlready(*there, message);
                if (written.already) return ConsoleGroups{};
                return Error{ErrorCode::AlreadyExists, "this form was sent before with other words; open it again"};
            }
            SIGHTLINE_CHECK(check(file, note, today));
            return oneGroup({std::move(message)});
        },
        clock);
    if (!done.has_value()) return done.error();
    return written;
}

} // namespace sightline::server

#include "service/strike_visit.h"

#include "service/child_files.h"

namespace sightline::server {

Result<Written> strikeVisit(Authority& authority, const Strike& strike, Clock& clock)
{
    if (isBlank(strike.reason))
        return Error{ErrorCode::InvalidInput, "reason: say why the visit is struck out; it is kept with it"};
    const CivilDate today = londonDate(clock.now());
    Written written{strike.visit, "The visit is struck out. It stays in the record with the reason, and counts for no due date."};
    const auto done = writeAtConsole(
        authority, strike.author,
        [&](ReadSession& session, const Worker& author) -> Result<ConsoleGroups> {
            SIGHTLINE_TRY(child, childOfRecord(session, strike.visit, "visit"));
            const projection::ChildFile file = childFile(session, child);
            const auto* const record = projection::findRecord(file, strike.visit);
            if (record == nullptr || record->kind != RecordKind::Visit || !record->takesPart())
                return Error{ErrorCode::NotFound, "there is no visit " + strike.visit.toString()};
            SIGHTLINE_CHECK(mustManage(session, author, child, today));
            if (record->state.fields.contains("struck") && record->boolean("struck").value_or(false)) {
                written.already = isTheirLastWord(*record, author.id, strike.reason);
                if (written.already) return ConsoleGroups{};
                return Error{ErrorCode::Refused, "the visit is struck out already"};
            }
            SIGHTLINE_CHECK(checkUnchanged({record}, strike.basis));
            wire::Revision message = changeOf(*record, child, consoleAuthorship(author.id, clock), strike.reason);
            message.mutable_visit()->set_struck(true);
            return oneGroup({std::move(message)});
        },
        clock);
    if (!done.has_value()) return done.error();
    return written;
}

} // namespace sightline::server

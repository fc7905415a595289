#include "service/exceptions.h"

#include <algorithm>

#include "projection/agreed_for.h"
#include "rules/compliance.h"
#include "rules/crediting_visit.h"
#include "service/child_files.h"
#include "sync/oversight_rules.h"

namespace sightline::server {

namespace {

using projection::ChildFile;
using projection::ExceptionFile;

Error misuse(std::string why)
{
    return {ErrorCode::InvalidInput, std::move(why)};
}

Result<void> checkWords(const NewException& exception, CivilDate today)
{
    if (isBlank(exception.authority)) return misuse("authority: say who agreed the exception");
    if (isBlank(exception.reason)) return misuse("reason: say why the exception was agreed");
    if (exception.from < today)
        return misuse("from: the exception starts today or later; a visit that was missed before stays missed");
    if (exception.until <= exception.from) return misuse("until: the exception runs out after the day on which it starts");
    if (exception.until > exception.from.plusDays(sync::kExceptionDaysMost))
        return misuse("until: an exception runs out after " + std::to_string(sync::kExceptionDaysMost)
            + " days at the latest; a longer one is agreed and recorded anew");
    return {};
}

Result<void> checkClock(const ChildFile& file, const NewException& exception, CivilDate today)
{
    const auto names = clockNames(file, today);
    if (std::find(names.begin(), names.end(), exception.clock) == names.end()) {
        std::string known;
        for (const std::string& name : names) known += (known.empty() ? "" : ", ") + name;
        return misuse("clock: the child has no due date \"" + exception.clock
            + (known.empty() ? "\", and none at all" : "\"; there is " + known));
    }
    return {};
}

/// The plan or placement that the exception is about: the one that is named, or the only one that has this due date.
Result<RecordId> aboutOf(const ChildFile& file, const NewException& exception, CivilDate today)
{
    std::vector<RecordId> having;
    std::string names;
    for (const PausableClock& clock : pausableClocks(file, today)) {
        if (clock.name != exception.clock || std::find(having.begin(), having.end(), clock.about) != having.end()) continue;
        having.push_back(clock.about);
        names += (names.empty() ? "" : "; ") + projection::planInWords(file, clock.about.toString()) + " ("
            + clock.about.toString() + ")";
    }
    if (!exception.about) {
        if (having.size() == 1) return having.front();
        return misuse("about: more than one plan or placement has this due date; say which one: " + names);
    }
    if (std::find(having.begin(), having.end(), *exception.about) == having.end())
        return misuse("about: this due date is not one of that plan or placement; it is one of " + names);
    return *exception.about;
}

Result<void> checkAlone(const ChildFile& file, const NewException& exception)
{
    for (const ExceptionFile& other : file.exceptions) {
        const bool same =
            other.fact.clock == exception.clock && (!other.fact.about || *other.fact.about == exception.about->toString());
        if (same && other.fact.from < exception.until && exception.from < other.fact.until)
            return Error{ErrorCode::Refused,
                "there is an exception to this due date already, from " + other.fact.from.inWords() + " until "
                    + other.fact.until.inWords() + "; end it first"};
    }
    return {};
}

wire::Revision newRevision(const NewException& exception, Clock& clock)
{
    wire::Revision message =
        revision::blankRevision(RecordKind::Exception, exception.id, exception.child, consoleAuthorship(exception.author, clock));
    wire::ExceptionPatch& patch = *message.mutable_exception();
    patch.set_clock(exception.clock);
    patch.set_from(exception.from.toString());
    patch.set_until(exception.until.toString());
    patch.set_authority(exception.authority);
    patch.set_reason(exception.reason);
    if (exception.about) patch.set_about(exception.about->raw());
    return message;
}

const ExceptionFile* exceptionIn(const ChildFile& file, const RecordId& id)
{
    for (const ExceptionFile& each : file.exceptions)
        if (each.record.id == id) return &each;
    return nullptr;
}

} // namespace

std::vector<PausableClock> pausableClocks(const ChildFile& file, CivilDate today)
{
    const rules::ChildFacts facts = file.facts();
    const rules::AsOf as_of{today, std::nullopt};
    const auto terms = rules::termsInOrder(rules::builtInCatalogue(), facts, as_of);
    const auto clocks = rules::evaluate(rules::builtInCatalogue(), facts, as_of);
    std::vector<PausableClock> found;
    for (std::size_t i = 0; i < clocks.size(); ++i) {
        const auto about = RecordId::parse(terms.at(i).record);
        if (clocks[i].state != rules::ClockState::NotStarted && about) found.push_back({clocks[i].clock, *about});
    }
    return found;
}

std::vector<std::string> clockNames(const ChildFile& file, CivilDate today)
{
    std::vector<std::string> names;
    for (PausableClock& clock : pausableClocks(file, today))
        if (names.empty() || names.back() != clock.name) names.push_back(std::move(clock.name));
    return names;
}

std::vector<RecordId> sharingAClock(const ChildFile& file, CivilDate today)
{
    std::vector<RecordId> sharing;
    const auto clocks = pausableClocks(file, today);
    for (const PausableClock& each : clocks) {
        const bool shared = std::any_of(clocks.begin(), clocks.end(),
            [&](const PausableClock& other) { return other.name == each.name && other.about != each.about; });
        if (shared && std::find(sharing.begin(), sharing.end(), each.about) == sharing.end()) sharing.push_back(each.about);
    }
    return sharing;
}

Result<Written> recordException(Authority& authority, const NewException& asked, Clock& clock)
{
    const CivilDate today = londonDate(clock.now());
    NewException exception = asked;
    Written written{exception.id, {}};
    const auto done = writeAtConsole(
        authority, exception.author,
        [&](ReadSession& session, const Worker& author) -> Result<ConsoleGroups> {
            SIGHTLINE_TRY(file, existingChild(session, exception.child));
            SIGHTLINE_CHECK(mustManage(session, author, exception.child, today));
            if (const auto* const there = projection::findRecord(file, exception.id)) {
                if (!exception.about) exception.about = RecordId::parse(there->text("about").value_or(std::string{}));
                written.already = holdsAlready(*there, newRevision(exception, clock));
                if (written.already) return ConsoleGroups{};
                return Error{ErrorCode::AlreadyExists, "this form was sent before with other words; open it again"};
            }
            SIGHTLINE_CHECK(checkWords(exception, today));
            SIGHTLINE_CHECK(checkClock(file, exception, today));
            SIGHTLINE_TRY(about, aboutOf(file, exception, today));
            exception.about = about;
            SIGHTLINE_CHECK(checkAlone(file, exception));
            return oneGroup({newRevision(exception, clock)});
        },
        clock);
    if (!done.has_value()) return done.error();
    written.sentence = "The exception is recorded. It runs out on " + exception.until.inWords()
        + "; the due date is shown again from that day on.";
    return written;
}

Result<Written> endException(Authority& authority, const ExceptionEnding& ending, Clock& clock)
{
    const CivilDate today = londonDate(clock.now());
    if (isBlank(ending.reason)) return misuse("reason: say why the exception ends early");
    Written written{ending.id, "The exception has ended. The due date is shown again from today on."};
    const auto done = writeAtConsole(
        authority, ending.author,
        [&](ReadSession& session, const Worker& author) -> Result<ConsoleGroups> {
            SIGHTLINE_TRY(child, childOfRecord(session, ending.id, "exception"));
            const ChildFile file = childFile(session, child);
            const ExceptionFile* const exception = exceptionIn(file, ending.id);
            if (exception == nullptr) return Error{ErrorCode::NotFound, "there is no exception " + ending.id.toString()};
            SIGHTLINE_CHECK(mustManage(session, author, child, today));
            written.already = isTheirLastWord(exception->record, author.id, ending.reason);
            if (written.already) return ConsoleGroups{};
            if (exception->fact.until <= today)
                return Error{ErrorCode::Refused, "the exception ran out on " + exception->fact.until.inWords() + " already"};
            SIGHTLINE_CHECK(checkUnchanged({&exception->record}, ending.basis));
            wire::Revision message = changeOf(exception->record, child, consoleAuthorship(author.id, clock), ending.reason);
            message.mutable_exception()->set_until(today.toString());
            return oneGroup({std::move(message)});
        },
        clock);
    if (!done.has_value()) return done.error();
    return written;
}

} // namespace sightline::server

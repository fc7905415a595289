#include <ostream>

#include "cli/command.h"
#include "cli/console_record.h"
#include "cli/ids.h"
#include "cli/words.h"
#include "service/child_files.h"
#include "service/exceptions.h"
#include "service/strike_visit.h"
#include "service/supervision.h"
#include "service/transfers.h"

namespace sightline::server::cli {

namespace {

Result<ChildId> childNamed(Authority& authority, const std::string& given)
{
    SIGHTLINE_TRY(session, authority.store->beginRead());
    return inSession([&, &session = session] { return findChild(*session, given); });
}

Result<RecordId> recordNamed(Authority& authority, const std::string& given, std::string_view what)
{
    SIGHTLINE_TRY(session, authority.store->beginRead());
    SIGHTLINE_TRY(found, inSession([&, &session = session] { return findAnything(*session, given); }));
    const auto id = RecordId::parse(found.id);
    if (found.kind != "record" || !id) return Error{ErrorCode::NotFound, "there is no " + std::string{what} + " " + given};
    return *id;
}

Result<CivilDate> dayOr(const Console& console, std::string_view option, const std::string& given)
{
    return given.empty() ? Result<CivilDate>{console.today()} : dateOption(option, given);
}

ExitCode told(const Console& console, const Written& written)
{
    console.out << written.record.toString() << '\n';
    console.notice(written.sentence);
    return ExitCode::Done;
}

struct ExceptionOptions {
    std::string child;
    std::string clock;
    std::string plan;
    std::string from;
    std::string until;
    std::string agreed_by;
    std::string reason;
    std::string manager;
};

Result<ExitCode> addException(Console& console, const ExceptionOptions& options)
{
    SIGHTLINE_TRY(from, dayOr(console, "--from", options.from));
    SIGHTLINE_TRY(until, dateOption("--until", options.until));
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_TRY(child, childNamed(authority, options.child));
    std::optional<RecordId> about;
    if (!options.plan.empty()) {
        SIGHTLINE_TRY(id, recordNamed(authority, options.plan, "plan or placement"));
        about = id;
    }
    SIGHTLINE_TRY(written,
        recordException(authority,
            {child, newRecordId(console), options.clock, from, until, options.agreed_by, options.reason,
                WorkerId{options.manager}, about},
            console.clock));
    return told(console, written);
}

struct EndOptions {
    std::string record;
    std::string reason;
    std::string manager;
};

Result<ExitCode> endIt(Console& console, const EndOptions& options)
{
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_TRY(id, recordNamed(authority, options.record, "exception"));
    SIGHTLINE_TRY(written, endException(authority, {id, options.reason, WorkerId{options.manager}}, console.clock));
    return told(console, written);
}

Result<ExitCode> strike(Console& console, const EndOptions& options)
{
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_TRY(id, recordNamed(authority, options.record, "visit"));
    SIGHTLINE_TRY(written, strikeVisit(authority, {id, options.reason, WorkerId{options.manager}}, console.clock));
    return told(console, written);
}

struct SupervisionOptions {
    std::string child;
    std::string about;
    std::string on;
    std::string text;
    std::string actions;
    std::string by_when;
    std::string manager;
};

Result<ExitCode> supervise(Console& console, const SupervisionOptions& options)
{
    SIGHTLINE_TRY(held, dayOr(console, "--on", options.on));
    std::optional<CivilDate> by_when;
    if (!options.by_when.empty()) {
        SIGHTLINE_TRY(day, dateOption("--by", options.by_when));
        by_when = day;
    }
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_TRY(child, childNamed(authority, options.child));
    std::optional<RecordId> about;
    if (!options.about.empty()) {
        SIGHTLINE_TRY(id, recordNamed(authority, options.about, "visit or plan"));
        about = id;
    }
    SIGHTLINE_TRY(written,
        addSupervision(authority,
            {child, newRecordId(console), about, held, options.text, options.actions, by_when, WorkerId{options.manager}},
            console.clock));
    return told(console, written);
}

struct OfferOptions {
    std::string child;
    std::string from;
    std::string to;
    std::string role = "lead";
    std::string start;
    std::string reason;
    std::string manager;
};

Result<ExitCode> offer(Console& console, const OfferOptions& options)
{
    SIGHTLINE_TRY(role, wordOption<AllocationRole>("--role", options.role));
    SIGHTLINE_TRY(start, dayOr(console, "--start", options.start));
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_TRY(child, childNamed(authority, options.child));
    SIGHTLINE_TRY(written,
        offerTransfer(authority,
            {child, newRecordId(console), WorkerId{options.from}, WorkerId{options.to}, role, start, options.reason,
                WorkerId{options.manager}},
            console.clock));
    return told(console, written);
}

Result<ExitCode> decideOffer(Console& console, const EndOptions& options, TransferDecision decision)
{
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_TRY(id, recordNamed(authority, options.record, "offer"));
    SIGHTLINE_TRY(written, decideTransfer(authority, {id, decision, options.reason, WorkerId{options.manager}}, console.clock));
    return told(console, written);
}
Result<ExitCode> acceptOffer(Console& console, const EndOptions& options)
{
    return decideOffer(console, options, TransferDecision::Accepted);
}
Result<ExitCode> declineOffer(Console& console, const EndOptions& options)
{
    return decideOffer(console, options, TransferDecision::Declined);
}
Result<ExitCode> withdrawOffer(Console& console, const EndOptions& options)
{
    return decideOffer(console, options, TransferDecision::Withdrawn);
}

struct ListOptions { };

Result<ExitCode> listOffers(Console& console, const ListOptions& /*options*/)
{
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_TRY(session, authority.store->beginRead());
    return inSession([&, &session = session]() -> Result<ExitCode> {
        const auto offers = openOffers(*session);
        for (const OpenOffer& each : offers) {
            const projection::TransferFile& transfer = each.transfer;
            console.out << transfer.record.id.toString() << "  " << oneLine(each.child_name) << ": "
                        << oneLine(transfer.from_worker.text()) << " to " << oneLine(transfer.to_worker.text()) << ", "
                        << toText(transfer.role) << " from " << transfer.start.inWords() << ", offered by "
                        << oneLine(transfer.offered_by) << ": " << oneLine(transfer.reason) << '\n';
        }
        if (offers.empty()) console.out << "No child is offered to another worker.\n";
        return ExitCode::Done;
    });
}

void reasonAndManager(CLI::App& command, std::string& reason, std::string& manager, bool needed = true)
{
    command.add_option("--reason", reason, "Why; kept with it")->required(needed)->type_name("TEXT");
    command.add_option("--as", manager, "Who says so")->required()->type_name("MANAGER");
}

void addDecision(const Commands& commands, CLI::App& group, const char* name, const char* what, bool reasonNeeded,
    Result<ExitCode> (*run)(Console&, const EndOptions&))
{
    const auto [command, options] = commands.add<EndOptions>(group, name, what, run);
    command->add_option("OFFER", options->record, "The offer's id, or a unique beginning of it")->required();
    reasonAndManager(*command, options->reason, options->manager, reasonNeeded);
}

void addExceptionCommands(const Commands& commands)
{
    CLI::App& group = commands.group("exception", "Agreed exceptions to a due date: with an authority and an expiry");
    const auto [add, added] = commands.add<ExceptionOptions>(
        group, "add", "Suspends one due date of a child until a day. The missed visit stays missed.", &addException);
    add->add_option("CHILD", added->child, "The child's id, the beginning of it, or the local id")->required();
    add->add_option("--clock", added->clock, "The due date, as `compliance` names it: cp.seen_alone")
        ->required()
        ->type_name("CLOCK");
    add->add_option("--plan", added->plan, "The plan or placement whose due date it is; needed where more than one has it")
        ->type_name("ID");
    add->add_option("--from", added->from, "The first day; today if it is left out")->type_name("YYYY-MM-DD");
    add->add_option("--until", added->until, "The first day on which it does not hold any more")
        ->required()
        ->type_name("YYYY-MM-DD");
    add->add_option("--agreed-by", added->agreed_by, "Who agreed it")->required()->type_name("NAME");
    reasonAndManager(*add, added->reason, added->manager);
    const auto [end, ended] =
        commands.add<EndOptions>(group, "end", "Ends an exception early: today it does not hold any more.", &endIt);
    end->add_option("EXCEPTION", ended->record, "The exception's id, or a unique beginning of it")->required();
    reasonAndManager(*end, ended->reason, ended->manager);
}

void addTransferCommands(const Commands& commands)
{
    CLI::App& group = commands.group("transfer", "Moving a child to another worker: offered, then accepted or declined");
    const auto [give, given] = commands.add<OfferOptions>(
        group, "offer", "Offers a child to another worker. Nothing changes until it is accepted.", &offer);
    give->add_option("CHILD", given->child, "The child's id, the beginning of it, or the local id")->required();
    give->add_option("--from", given->from, "Who has the child now")->required()->type_name("WORKER");
    give->add_option("--to", given->to, "Who is to have the child")->required()->type_name("WORKER");
    give->add_option("--role", given->role, "lead (the default), second or health")->type_name("ROLE");
    give->add_option("--start", given->start, "The first day with the new worker; today if it is left out")
        ->type_name("YYYY-MM-DD");
    reasonAndManager(*give, given->reason, given->manager);
    addDecision(commands, group, "accept", "Accepts: the old allocation ends and the new one begins on the same day.", false,
        &acceptOffer);
    addDecision(commands, group, "decline", "Declines: the child stays where it is.", true, &declineOffer);
    addDecision(commands, group, "withdraw", "Takes an offer back: the child stays where it is.", true, &withdrawOffer);
    (void)commands.add<ListOptions>(group, "list", "Lists offers that nobody has decided.", &listOffers);
}

} // namespace

void addOversightCommands(const Commands& commands)
{
    addExceptionCommands(commands);
    addTransferCommands(commands);

    CLI::App& supervision = commands.group("supervision", "What a manager and a worker agreed");
    const auto [note, noted] = commands.add<SupervisionOptions>(
        supervision, "add", "Writes a supervision note. It is never changed; more is said by another one.", &supervise);
    note->add_option("CHILD", noted->child, "The child's id, the beginning of it, or the local id")->required();
    note->add_option("--text", noted->text, "What was said")->required()->type_name("TEXT");
    note->add_option("--about", noted->about, "The visit or plan that it is about")->type_name("RECORD");
    note->add_option("--on", noted->on, "The day of the supervision; today if it is left out")->type_name("YYYY-MM-DD");
    note->add_option("--actions", noted->actions, "What was agreed")->type_name("TEXT");
    note->add_option("--by", noted->by_when, "By when it is done")->type_name("YYYY-MM-DD");
    note->add_option("--as", noted->manager, "The manager who writes it")->required()->type_name("MANAGER");

    CLI::App& visit = commands.group("visit", "Visits, for a manager");
    const auto [struck, striking] = commands.add<EndOptions>(
        visit, "strike", "Strikes a visit out: it counts for no due date, and stays in the record.", &strike);
    struck->add_option("VISIT", striking->record, "The visit's id, or a unique beginning of it")->required();
    reasonAndManager(*struck, striking->reason, striking->manager);
}

} // namespace sightline::server::cli

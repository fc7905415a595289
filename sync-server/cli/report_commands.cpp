#include <ostream>

#include <unistd.h>

#include "cli/command.h"
#include "cli/ids.h"
#include "cli/progress.h"
#include "cli/words.h"
#include "reports/conference.h"
#include "reports/pdf.h"
#include "service/child_files.h"
#include "service/durable_file.h"
#include "service/wishes.h"

namespace sightline::server::cli {

namespace {

struct ConferenceOptions {
    std::string child;
    std::string format = "html";
    std::string readers = "professionals";
    std::string by;
    std::string out;
};

Result<reports::ReportReaders> readersOption(const std::string& text)
{
    if (text == "professionals") return reports::ReportReaders::Professionals;
    if (text == "family") return reports::ReportReaders::Family;
    return Error{ErrorCode::InvalidInput, "--readers: must be one of professionals, family, not \"" + text + "\""};
}

Result<std::string> conferencePage(Console& console, const ConferenceOptions& options, reports::ReportReaders readers)
{
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_TRY(session, authority.store->beginRead());
    return inSession([&, &session = session, &authority = authority]() -> Result<std::string> {
        SIGHTLINE_TRY(child, findChild(*session, options.child));
        std::string by = "an administrator at the server";
        if (!options.by.empty()) {
            SIGHTLINE_TRY(worker, findWorker(*session, options.by));
            by = worker.name;
        }
        reports::Directory workers;
        for (Worker& worker : session->workers()) {
            WorkerId id = worker.id;
            workers.emplace(std::move(id), std::move(worker));
        }
        return reports::conferenceHtml(
            childFile(*session, child), workers, {authority.name, readers, std::move(by), console.clock.now()});
    });
}

/// Readable by its owner only; a file that is there stays as it is.
Result<void> writeNewFile(const std::string& path, const std::string& bytes)
{
    SIGHTLINE_TRY(file, OpenFile::open(path, OpenFile::For::NewFile));
    Result<void> written = file.write(bytes);
    if (written.has_value()) written = file.flush();
    if (!written.has_value()) static_cast<void>(removeIfAny(path));
    return written;
}

Result<ExitCode> conference(Console& console, const ConferenceOptions& options)
{
    SIGHTLINE_TRY(readers, readersOption(options.readers));
    if (options.format != "html" && options.format != "pdf")
        return Error{ErrorCode::InvalidInput, "--format: must be one of html, pdf, not \"" + options.format + "\""};
    const bool pdf = options.format == "pdf";
    if (pdf && options.out.empty() && ::isatty(STDOUT_FILENO) == 1)
        return Error{ErrorCode::InvalidInput, "--out: a PDF is not for a terminal; name the file it goes to"};
    SIGHTLINE_TRY(page, conferencePage(console, options, readers));
    if (pdf) {
        SIGHTLINE_TRY(made, reports::pdfOf(page));
        page = std::move(made);
    }
    if (options.out.empty()) {
        console.out << page;
        return ExitCode::Done;
    }
    SIGHTLINE_CHECK(writeNewFile(options.out, page));
    console.notice("written to " + options.out + ": OFFICIAL-SENSITIVE, and not encrypted there");
    return ExitCode::Done;
}

struct WishesOptions {
    std::string from;
    std::string to;
    std::string team;
    bool json = false;
};

Result<WishesQuestion> readQuestion(const Console& console, const WishesOptions& options)
{
    CivilDate to = console.today();
    if (!options.to.empty()) {
        SIGHTLINE_TRY(day, dateOption("--to", options.to));
        to = day;
    }
    WishesQuestion question = wishesUpTo(to, std::nullopt);
    if (!options.from.empty()) {
        SIGHTLINE_TRY(day, dateOption("--from", options.from));
        question.from = day;
    }
    if (question.from > question.to) return Error{ErrorCode::InvalidInput, "--from: is after --to"};
    if (!options.team.empty()) question.team = options.team;
    return question;
}

Result<ExitCode> printWishes(Console& console, const WishesOptions& options)
{
    SIGHTLINE_TRY(question, readQuestion(console, options));
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_TRY(session, authority.store->beginRead());
    return inSession([&, &session = session, &question = question]() -> Result<ExitCode> {
        if (question.team && !teamExists(*session, *question.team))
            return Error{ErrorCode::NotFound, "--team: nobody works in or manages a team called " + *question.team};
        Progress progress{console.err, "children"};
        const WishesFigure figure =
            wishes(*session, question, [&](std::size_t done, std::size_t all) { progress.show(done, all); });
        progress.clear();
        if (options.json) {
            json::Json document{{"from", question.from.toString()}, {"to", question.to.toString()},
                {"team", question.team ? json::Json(*question.team) : json::Json(nullptr)}, {"visits", figure.visits},
                {"captured", figure.captured}, {"answered", figure.answered}};
            console.out << document.dump(2, ' ', false, json::Json::error_handler_t::replace) << '\n';
        } else {
            console.out << question.from.inWords() << " to " << question.to.inWords()
                        << (question.team ? ", team " + oneLine(*question.team) : ", all teams") << '\n'
                        << inWords(figure) << '\n';
        }
        return ExitCode::Done;
    });
}

} // namespace

void addReportCommands(const Commands& commands)
{
    CLI::App& group = commands.group("report", "Documents for people: a report for a conference, figures for managers");
    const auto [command, options] = commands.add<ConferenceOptions>(group, "conference",
        "What a child said, in the child's words and by the child's choice of readers, and when the child was seen, whether "
        "alone and by "
        "whom. Observes the child's choice; what was taken back is never printed.",
        &conference);
    command->add_option("CHILD", options->child, "The child's id, a unique beginning of it, or the local id")->required();
    command->add_option("--format", options->format, "html (the default) or pdf")->type_name("FORMAT");
    command->add_option("--readers", options->readers, "professionals (the default) or family")->type_name("READERS");
    command->add_option("--by", options->by, "Who prints it, as it stands on every page")->type_name("WORKER");
    command->add_option("--out", options->out, "A new file, readable by you only; standard output if it is left out")
        ->type_name("FILE");

    const auto [figure, wishesOptions] = commands.add<WishesOptions>(group, "wishes",
        "On how many visits children's wishes were captured, and how many of those were answered. Never what was said.",
        &printWishes);
    figure->add_option("--from", wishesOptions->from, "The first day; thirteen weeks up to --to if it is left out")
        ->type_name("YYYY-MM-DD");
    figure->add_option("--to", wishesOptions->to, "The last day; today if it is left out")->type_name("YYYY-MM-DD");
    figure->add_option("--team", wishesOptions->team, "Only children whose lead works in this team on the last day")
        ->type_name("TEAM");
    figure->add_flag("--json", wishesOptions->json, "Print as JSON");
}

} // namespace sightline::server::cli

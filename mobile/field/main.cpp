// The headless tablet: the app's engine without its screens, for people at a prompt, scripts and tests.
#include <functional>
#include <iostream>

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "crypto/crypto.h"
#include "field/commands.h"

namespace {

using namespace sightline;
using field::Exit;

/// What the options chose; run after they have all been read.
using Chosen = std::function<Exit()>;

struct Options {
    field::EnrolOptions enrol;
    field::UploadOptions upload;
    field::ReadOptions read;
    field::VisitOptions visit;
    field::VoiceOptions voice;
};

void addEnrol(CLI::App& app, field::EnrolOptions& options, Chosen& chosen)
{
    CLI::App& command = *app.add_subcommand("enrol", "Make this folder a tablet of the worker the one-time code was made for");
    command.add_option("--server", options.server, "Address of the server; https, or http on this machine")->required();
    command.add_option("--code", options.code, "The one-time code from `sightline-server device code`")->required();
    command.add_flag("--json", options.json, "Print JSON");
    command.add_flag("--weak-pin-hashing-for-tests", options.weak_pin_hashing)->group("");
    command.callback([&] { chosen = [&] { return field::enrolCommand(options); }; });
}

void addUpload(CLI::App& app, field::UploadOptions& options, Chosen& chosen)
{
    CLI::App& command = *app.add_subcommand("upload-sealed",
        "Deliver what was not sent, sealed to your organisation. No PIN: for a forgotten one, a locked or a wiped tablet");
    command.add_option("--server", options.server, "Address of the server; https, or http on this machine")->required();
    command.add_flag("--json", options.json, "Print JSON");
    command.callback([&] { chosen = [&] { return field::uploadSealedCommand(options); }; });
}

CLI::App& addReading(CLI::App& app, const char* name, const char* what, field::ReadOptions& options,
    Exit (*run)(const field::ReadOptions&), Chosen& chosen)
{
    CLI::App& command = *app.add_subcommand(name, what);
    command.add_flag("--json", options.json, "Print JSON");
    command.callback([&options, &chosen, run] { chosen = [&options, run] { return run(options); }; });
    return command;
}

void addVisits(CLI::App& app, field::VisitOptions& options, Chosen& chosen)
{
    CLI::App& visit = *app.add_subcommand("visit", "Record, amend or strike out a visit");
    visit.require_subcommand(1);
    const auto add = [&](const char* name, const char* what, Exit (*run)(const field::VisitOptions&)) -> CLI::App& {
        CLI::App& command = *visit.add_subcommand(name, what);
        command.callback([&options, &chosen, run] { chosen = [&options, run] { return run(options); }; });
        return command;
    };
    CLI::App& made = add("new", "Save a home visit; it survives a power cut once its ids are printed", field::visitNewCommand);
    CLI::App& amended = add("amend", "Change the fields given, and no others", field::visitAmendCommand);
    CLI::App& struck = add(
        "strike", "Strike out a visit that should not have been recorded; it stays in the history", field::visitStrikeCommand);
    for (CLI::App* command : {&made, &amended})
        command->add_option("--json", options.document, "A file, or - for standard input (the PIN then comes from SIGHTLINE_PIN)")
            ->required();
    for (CLI::App* command : {&amended, &struck}) {
        command->add_option("VISIT", options.visit, "The visit's id, or a unique beginning of it")->required();
        command->add_option("--reason", options.reason, "Why; kept with the change")->required();
    }
}

using VoiceCommand = Exit (*)(const field::VoiceOptions&);

/// `ID` stands for a child or an entry, `document` says whether the command must, may or cannot read one.
enum class Document { Must, May, None };
CLI::App& addVoice(CLI::App& parent, const char* name, const char* what, const char* id, Document document, VoiceCommand run,
    field::VoiceOptions& options, Chosen& chosen)
{
    CLI::App& command = *parent.add_subcommand(name, what);
    command.callback([&options, &chosen, run] { chosen = [&options, run] { return run(options); }; });
    command.add_option(id, options.id, "Its id, or a unique beginning of it")->required();
    if (document == Document::None) return command;
    command.add_option("--json", options.document, "A file, or - for standard input (the PIN then comes from SIGHTLINE_PIN)")
        ->required(document == Document::Must);
    return command;
}

void addVoices(CLI::App& app, field::VoiceOptions& options, Chosen& chosen)
{
    CLI::App& voice = *app.add_subcommand("voice", "What a child says: kept as the child's, never changed afterwards");
    voice.require_subcommand(1);
    const auto add = [&](const char* name, const char* what, const char* id, Document document, VoiceCommand run) -> CLI::App& {
        return addVoice(voice, name, what, id, document, run, options, chosen);
    };
    add("new", "Keep what a child said; it survives a power cut once its ids are printed", "CHILD", Document::Must,
        field::voiceNewCommand);
    add("not-safe", "The child says: I don't feel safe. Sent before everything that waits", "CHILD", Document::May,
        field::voiceNotSafeCommand);
    add("respond", "Answer an entry, beside it", "ENTRY", Document::May, field::voiceRespondCommand)
        .add_option("--text", options.text, "The answer");
    add("withdraw", "The child took an entry back; it stays, and nobody new may read it", "ENTRY", Document::May,
        field::voiceWithdrawCommand)
        .add_option("--text", options.text, "What the child said about it, if anything");
    add("happened", "What happened about an entry: what it informed", "ENTRY", Document::Must, field::voiceHappenedCommand);
    add("share", "Let more people read an entry than the child chose: who decided, why, whether the child was told", "ENTRY",
        Document::Must, field::voiceShareCommand);
    add("list", "What a child said, and what stands beside it", "CHILD", Document::None, field::voiceListCommand)
        .add_flag("--json", options.json, "Print JSON");
    addVoice(app, "observe", "How a baby or a child who does not speak was seen to be", "CHILD", Document::Must,
        field::observeCommand, options, chosen);
}

int run(int argc, char** argv)
{
    CLI::App app{"Sightline's tablet without its screens. Every command takes --vault DIR, the folder of this worker's vault.\n"
                 "The PIN comes from SIGHTLINE_PIN or standard input."};
    app.name("sightline-field");
    app.fallthrough(); // --vault may stand before or after the command.
    app.require_subcommand(1);
    std::string vault;
    app.add_option("--vault", vault, "The folder of this worker's vault")->required()->type_name("DIR");
    Options options;
    Chosen chosen;
    addEnrol(app, options.enrol, chosen);
    addUpload(app, options.upload, chosen);
    addReading(app, "caseload", "The children you work with", options.read, field::caseloadCommand, chosen);
    addReading(app, "due", "When each child is due to be visited, and to be seen alone", options.read, field::dueCommand, chosen)
        .add_option("--as-of", options.read.as_of, "As if it were this day, YYYY-MM-DD");
    addReading(app, "show", "A child or a record, with its disputes and history", options.read, field::showCommand, chosen)
        .add_option("ID", options.read.id, "An id, or a unique beginning of it")
        ->required();
    addReading(app, "status", "What has been sent and what became of it", options.read, field::statusCommand, chosen);
    addReading(app, "sync", "Send and receive", options.read, field::syncCommand, chosen);
    addVisits(app, options.visit, chosen);
    addVoices(app, options.voice, chosen);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0) return app.exit(error); // --help
        std::cerr << "sightline-field: " << error.what() << '\n';
        return static_cast<int>(Exit::Misuse);
    }
    options.enrol.vault = options.upload.vault = options.read.vault = options.visit.vault = options.voice.vault = vault;
    return static_cast<int>(chosen());
}

} // namespace

int main(int argc, char** argv)
{
    if (!crypto::ready()) {
        std::cerr << "sightline-field: this machine has no source of randomness\n";
        return static_cast<int>(Exit::Refused);
    }
    const QCoreApplication application{argc, argv};
    return run(argc, argv);
}

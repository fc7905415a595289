#include <ostream>

#include "cli/command.h"
#include "cli/words.h"
#include "rules/evaluate_document.h"
#include "rules/intervals.h"

namespace sightline::server::cli {

namespace {

struct DocumentOptions {
    std::string path;
};

Result<ExitCode> printed(Console& console, const Result<json::Json>& result, const std::vector<std::string>& unknown)
{
    if (!result.has_value()) return result.error();
    for (const std::string& member : unknown) console.notice("unknown member: " + member);
    console.out << result.value().dump(2) << '\n';
    return ExitCode::Done;
}

Result<ExitCode> evaluate(Console& console, const DocumentOptions& options)
{
    SIGHTLINE_TRY(document, inputDocument(options.path));
    std::vector<std::string> unknown;
    return printed(console, rules::evaluateDocument(rules::builtInCatalogue(), document, unknown), unknown);
}

Result<ExitCode> state(Console& console, const DocumentOptions& options)
{
    SIGHTLINE_TRY(document, inputDocument(options.path));
    std::vector<std::string> unknown;
    return printed(console, rules::stateDocument(document, unknown), unknown);
}

struct RulesOptions {
    bool json = false;
};

json::Json toJson(const rules::Rule& rule)
{
    json::Json written = json::Json::object();
    written["clock"] = rule.clock;
    written["source"] = rule.source;
    written["title"] = rule.title;
    written["valid_from"] = rule.valid_from.toString();
    written["applied_from"] = rule.firstDay().toString();
    written["valid_to"] = rule.valid_to ? json::Json(rule.valid_to->toString()) : json::Json(nullptr);
    written["first"] = rules::toJson(rule.first);
    json::Json then = json::Json::array();
    for (const rules::Phase& phase : rule.then) then.push_back(rules::toJson(phase.interval));
    written["then"] = std::move(then);
    written["measure"] = toText(rule.measure);
    written["by"] = rule.by.toText();
    written["where_child_lives"] = rule.where_child_lives;
    return written;
}

Result<ExitCode> printRules(Console& console, const RulesOptions& options)
{
    const rules::Catalogue& catalogue = rules::builtInCatalogue();
    if (options.json) {
        json::Json list = json::Json::array();
        for (const rules::Rule& rule : catalogue.rules) list.push_back(toJson(rule));
        console.out << json::Json({{"version", catalogue.version}, {"rules", std::move(list)}}).dump(2) << '\n';
        return ExitCode::Done;
    }
    console.out << "Rule catalogue " << catalogue.version << '\n';
    for (const rules::Rule& rule : catalogue.rules) {
        console.out << '\n'
                    << rule.clock << "  " << rule.title << "\n  " << rule.source << ", since " << rule.valid_from.toString();
        if (rule.valid_to) console.out << " until " << rule.valid_to->toString();
        console.out << "\n  first visit within " << rules::lengthInWords(rule.first) << ", then ";
        for (const rules::Phase& phase : rule.then)
            console.out << (&phase == &rule.then.front() ? "" : " or ") << rules::inWords(phase.interval);
        console.out << '\n';
    }
    return ExitCode::Done;
}

} // namespace

void addDocumentCommands(const Commands& commands)
{
    const auto [evaluateCommand, evaluateOptions] = commands.add<DocumentOptions>(commands.app, "evaluate",
        "Answers what falls due, for children described in a JSON document. Touches no folder.", &evaluate);
    evaluateCommand->add_option("FILE", evaluateOptions->path, "The document; - reads standard input")->required();

    const auto [stateCommand, stateOptions] = commands.add<DocumentOptions>(commands.app, "state",
        "Shows what a set of revisions says about their records, disputes and all. Touches no folder.", &state);
    stateCommand->add_option("FILE", stateOptions->path, "The document; - reads standard input")->required();

    const auto [rulesCommand, rulesOptions] = commands.add<RulesOptions>(
        commands.app, "rules", "Prints the statutory rules this program goes by, with their sources.", &printRules);
    rulesCommand->add_flag("--json", rulesOptions->json, "Print as JSON");
}

} // namespace sightline::server::cli

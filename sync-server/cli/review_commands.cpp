#include <ostream>

#include "cli/command.h"
#include "cli/review_text.h"
#include "cli/words.h"
#include "service/settle.h"

namespace sightline::server::cli {

namespace {

struct ReviewsOptions {
    bool json = false;
};

Result<ExitCode> printReviews(Console& console, const ReviewsOptions& options)
{
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_TRY(session, authority.store->beginRead());
    return inSession([&, &session = session]() -> Result<ExitCode> {
        const Reviews reviews = allReviews(*session, console.today());
        if (options.json) {
            json::Json list = json::Json::array();
            for (const Review& review : reviews.open) list.push_back(toJson(review, console.clock.now()));
            json::Json document = json::Json::object();
            document["reviews"] = std::move(list);
            console.out << document.dump(2, ' ', false, json::Json::error_handler_t::replace) << '\n';
            return ExitCode::Done;
        }
        for (const Review& review : reviews.open) {
            printReview(console.out, review, console.clock.now());
            console.out << '\n';
        }
        console.out << (reviews.open.empty() ? "Nothing needs a person."
                                             : counted(reviews.open.size(), "thing needs", "things need") + " a person.")
                    << '\n';
        return ExitCode::Done;
    });
}

struct SettleOptions {
    std::string review;
    std::string take;
    std::string values;
    std::string reason;
    std::string manager;
    bool json = false;
};

Result<ExitCode> settleOne(Console& console, const SettleOptions& options)
{
    Settlement settlement{options.review, std::nullopt, std::nullopt, options.reason, WorkerId{options.manager}};
    if (!options.take.empty()) settlement.take = options.take;
    if (!options.values.empty()) {
        SIGHTLINE_TRY(values, inputDocument(options.values));
        settlement.values = std::move(values);
    }
    if (options.manager.empty()) return Error{ErrorCode::InvalidInput, "--as: say which manager settles it"};
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_TRY(settled, settle(authority, settlement, console.clock));
    if (options.json) {
        json::Json document{{"review_id", settled.review.id},
            {"record_id", toJson(settled.review, console.clock.now())["record_id"]}, {"revisions", settled.revisions},
            {"in_words", settled.sentence}};
        console.out << document.dump(2, ' ', false, json::Json::error_handler_t::replace) << '\n';
    } else {
        console.out << oneLine(settled.sentence) << '\n';
    }
    return ExitCode::Done;
}

} // namespace

void addReviewCommands(const Commands& commands)
{
    const auto [list, listOptions] = commands.add<ReviewsOptions>(commands.app, "reviews",
        "Lists what needs a person: children who do not feel safe, records that say two things, what was kept aside or came "
        "late, proposals, visits that may "
        "have "
        "been entered twice.",
        &printReviews);
    list->add_flag("--json", listOptions->json, "Print as JSON");

    const auto [settle, options] = commands.add<SettleOptions>(commands.app, "settle",
        "Says what holds, with a reason: a signed change based on every version. What has nothing to choose is acknowledged.",
        &settleOne);
    settle->add_option("REVIEW", options->review, "The review's id, or a unique beginning of it")->required();
    auto* const take = settle->add_option("--take", options->take, "The version that holds: its revision, or a unique beginning")
                           ->type_name("VERSION");
    settle->add_option("--json", options->values, "A value for every field in dispute, as a JSON file; - reads standard input")
        ->type_name("FILE|-")
        ->excludes(take);
    settle->add_option("--reason", options->reason, "Why; kept for ever with the settlement")->required()->type_name("TEXT");
    settle->add_option("--as", options->manager, "The manager who settles it")->required()->type_name("MANAGER");
    settle->add_flag("--print-json", options->json, "Print the result as JSON");
}

} // namespace sightline::server::cli

#include "cli/review_text.h"

#include <ostream>

#include "base/contract.h"
#include "base/london_moment.h"
#include "cli/words.h"
#include "projection/record_document.h"
#include "projection/words.h"

namespace sightline::server::cli {

namespace {

using json::Json;

constexpr std::size_t kDigitsShown = 12;

Json orNull(const std::string& text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

/// What is typed after the review's id.
std::string_view howToSettle(ReviewKind kind) noexcept
{
    switch (kind) {
    case ReviewKind::Dispute: return "--take VERSION --reason TEXT --as MANAGER";
    case ReviewKind::TwoLeads: return "--take WORKER --reason TEXT --as MANAGER";
    case ReviewKind::Proposal: return "[--take REVISION, to adopt it] --reason TEXT --as MANAGER";
    case ReviewKind::SafetyFlag:
    case ReviewKind::Quarantined:
    case ReviewKind::QuarantinedGroup:
    case ReviewKind::Late:
    case ReviewKind::EnteredTwice: return "--reason TEXT --as MANAGER";
    }
    unreachable("ReviewKind");
}

} // namespace

Json toJson(const Review& review, Instant now)
{
    Json document{{"review_id", review.id}, {"kind", std::string{wordOf(review.kind)}},
        {"child_id", review.child == kNoChild ? Json(nullptr) : Json(review.child.toString())},
        {"name", orNull(review.child_name)}, {"record_id", review.record ? Json(review.record->toString()) : Json(nullptr)},
        {"record_kind", review.record_kind ? Json(std::string{toText(*review.record_kind)}) : Json(nullptr)}};
    document["disputed"] = projection::disputedDocument(review.disputed);
    document["counts_as"] = projection::fieldsDocument(review.counts_as);
    document["subjects"] = review.subjects;
    document["author"] = orNull(review.author);
    document["device"] = review.device ? Json(review.device->toString()) : Json(nullptr);
    document["since"] = toText(review.since);
    document["reason"] = orNull(review.reason);
    document["in_words"] = review.sentence;
    if (review.safety) {
        document["raised"] = toText(review.safety->raised);
        document["received"] = toText(review.safety->received);
        document["acknowledge_by"] = toText(review.safety->acknowledge_by);
        document["acknowledge_source"] = review.safety->source;
        document["overdue"] = review.safety->overdue(now);
    }
    return document;
}

void printReview(std::ostream& out, const Review& review, Instant now)
{
    out << review.id << "  " << wordOf(review.kind) << "  since " << londonDate(review.since).inWords() << "\n  "
        << oneLine(review.sentence) << '\n';
    if (review.safety)
        out << (review.safety->overdue(now) ? "  OVERDUE: " : "  ") << "acknowledge by "
            << londonMoment(review.safety->acknowledge_by) << "; said " << londonMoment(review.safety->raised) << ", reached us "
            << londonMoment(review.safety->received) << "; " << review.safety->source << '\n';
    for (const auto& [field, versions] : review.disputed)
        for (const projection::DisputedVersion& version : versions)
            out << "    " << version.revision_hex.substr(0, kDigitsShown) << "  "
                << oneLine(projection::fieldInWords(field) + ": " + projection::valueInWords(field, version.value_json)) << "  "
                << version.author << ", " << toText(version.recorded_at)
                << (version.device ? ", device " + version.device->toString() : "") << '\n';
    if (review.disputed.empty())
        for (const std::string& subject : review.subjects) out << "    " << subject << '\n';
    if (review.record) out << "  show:    sightline-server show " << review.record->toString() << " --history\n";
    out << "  settle:  sightline-server settle " << review.id << ' ' << howToSettle(review.kind) << '\n';
}

} // namespace sightline::server::cli

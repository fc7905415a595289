#include <algorithm>

#include <fmt/format.h>

#include "base/london_moment.h"
#include "dashboard/board/child_sections.h"
#include "dashboard/board/parts.h"
#include "dashboard/board/table.h"
#include "dashboard/html.h"
#include "projection/words.h"

namespace sightline::server::dashboard {

namespace {

std::string valueFor(const ChildMatter& matter, const std::string& field, const std::string& json)
{
    const std::string words = projection::valueInWords(field, json);
    const bool worker = field == "performer" || field == "lead" || field == "worker";
    return worker ? matter.nameOf(words) : words;
}

/// The first revision's day names a record where it has no day of its own.
std::string titleOf(const ChildMatter& matter, const projection::RecordFile& record)
{
    std::string title{projection::recordInWords(record.kind)};
    title.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(title.front())));
    for (const projection::VisitFile& visit : matter.file.visits)
        if (visit.record.id == record.id) return title + " of " + visit.fact.reading.occurred_on.inWords();
    return title;
}

const Review* reviewOf(const ChildMatter& matter, const projection::RecordFile& record)
{
    for (const Review& review : matter.open_reviews)
        if (review.kind == ReviewKind::Dispute && review.record == record.id) return &review;
    return nullptr;
}

std::string meanwhile(const ChildMatter& matter, const projection::RecordFile& record, const std::string& field)
{
    const auto counts = record.state.counts_as.find(field);
    if (counts == record.state.counts_as.end()) return {};
    return paragraph("Until a manager settles it, this counts: " + valueFor(matter, field, counts->second) + ".");
}

template <typename Files, typename Add>
void eachDisputed(const Files& files, const Add& add)
{
    for (const auto& each : files)
        if (each.record.disputed()) add(each.record);
}

} // namespace

std::string disputeOf(const ChildMatter& matter, const projection::RecordFile& record)
{
    std::string body;
    for (const auto& [field, versions] : projection::disputes(record)) {
        Table table{"Two people recorded " + projection::fieldInWords(field) + " differently",
            {{"Version"}, {"Who"}, {"On"}, {"Recorded"}}, {}};
        for (const projection::DisputedVersion& version : versions)
            table.rows.push_back({escaped(valueFor(matter, field, version.value_json)), escaped(matter.nameOf(version.author)),
                escaped(matter.deviceOf(version.device)), escaped(londonMoment(version.recorded_at))});
        body += html(table) + meanwhile(matter, record, field);
    }
    if (record.state.credits_nothing && record.disputed())
        body += paragraph(
            "One person struck the visit out and another went on changing it: until it is settled it counts for nothing.");
    if (const Review* const review = reviewOf(matter, record); review != nullptr && matter.rights.settle)
        body += "<p class=\"govuk-body\">" + link("/reviews/" + review->id, "Settle this dispute") + "</p>\n";
    return fmt::format("<article class=\"sl-dispute\">\n<h3 class=\"govuk-heading-s\">{} {}</h3>\n{}</article>\n",
        tag(Tone::Blue, "Two versions"), escaped(titleOf(matter, record)), body);
}

std::string disputesSection(const ChildMatter& matter)
{
    const projection::ChildFile& file = matter.file;
    std::string body;
    const auto add = [&](const projection::RecordFile& record) {
        // Texts of notes are for those who may read what workers wrote.
        if (record.kind == RecordKind::Note && !matter.rights.text) return;
        body += disputeOf(matter, record);
    };
    if (file.record && file.record->disputed()) add(*file.record);
    eachDisputed(file.visits, add);
    for (const projection::VisitFile& visit : file.visits)
        for (const projection::RecordFile& note : visit.notes)
            if (note.disputed()) add(note);
    eachDisputed(file.plans, add);
    eachDisputed(file.placements, add);
    eachDisputed(file.allocations, add);
    return body.empty() ? std::string{} : section("disputes", "Two people changed this", body);
}

} // namespace sightline::server::dashboard

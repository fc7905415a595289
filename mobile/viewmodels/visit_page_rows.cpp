#include "visit_page_rows.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "base/contract.h"
#include "projection/same_visit.h"
#include "projection/value_before.h"
#include "revision/authorship.h"
#include "viewmodels/record_words.h"
#include "viewmodels/words.h"

namespace sightline::mobile::visit_page {

namespace {

struct VisitPage {
    Q_DECLARE_TR_FUNCTIONS(VisitPage)
};

/// In the order of the form. A field of a newer program comes after these.
constexpr std::array<std::string_view, 32> kOrder{"outcome", "occurred_on", "started_at", "ended_at", "performer", "place",
    "mode", "where_child_lives", "purpose", "health_review", "announced", "sighting", "awake", "not_alone_reason",
    "not_alone_detail", "others_in_room", "bedroom_seen", "where_sleeps", "language_used", "communication", "interpreter",
    "interpreter_why", "present", "new_in_home", "domestic_abuse", "child_offered_alone", "women_offered_alone",
    "women_not_offered_alone", "in_danger_now", "next_visit_on", "late_reason", "late_detail"};
/// Joins siblings' visits, and how a visit is taken out: neither is an answer of the form.
constexpr std::array<std::string_view, 2> kNotAnswers{"home_visit_id", "struck"};

constexpr std::array<std::string_view, 5> kSections{"observation", "verbatim", "opinion", "analysis", "actions"};

bool isIn(const auto& names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

QString standing(const projection::RecordFile& record, const projection::KnownRevision& known)
{
    const auto in = [&](const std::vector<std::string>& ids) {
        return std::find(ids.begin(), ids.end(), known.revision.id.text()) != ids.end();
    };
    if (in(record.state.quarantined)) {
        const QString why = words::fromStd(known.outcome_reason);
        return why.isEmpty() ? VisitPage::tr("Kept aside. It counts for nothing.")
                             : VisitPage::tr("Kept aside, it counts for nothing: %1.").arg(why);
    }
    if (in(record.state.held)) return VisitPage::tr("Waits for an earlier change that has not arrived.");
    if (known.seq == 0) return VisitPage::tr("Only on this tablet so far.");
    return VisitPage::tr("Received %1.").arg(words::moment(known.received_at));
}

QString changeOf(const projection::RecordFile& record, const projection::KnownRevision& known, const std::string& field,
    const std::string& value, const WorkerNames& names)
{
    const QString now = words::value(field, value, names);
    const auto before = projection::valuesBefore(record, field, {known.revision.id.text()});
    if (before.empty()) return VisitPage::tr("%1: %2").arg(words::field(field), now);
    QStringList versions;
    for (const std::string& version : before) versions << words::value(field, version, names);
    return VisitPage::tr("%1: %2 (before: %3)").arg(words::field(field), now, versions.join(VisitPage::tr(" / ")));
}

RowsModel::Row entryOf(const projection::RecordFile& record, const projection::KnownRevision& known, const WorkerNames& names)
{
    const wire::Revision& message = known.revision.message;
    const bool first = message.parents_size() == 0;
    const bool note = record.kind == RecordKind::Note;
    const QString who = names.of(WorkerId{message.author_id()});
    const QString when = words::moment(known.revision.recordedAt());
    const rules::Fields fields = revision::assertedFields(message);
    const auto struck = fields.find("struck");
    QString what = note ? VisitPage::tr("Notes changed by %1 on %2") : VisitPage::tr("Changed by %1 on %2");
    if (first) what = note ? VisitPage::tr("Notes written by %1 on %2") : VisitPage::tr("Recorded by %1 on %2");
    if (struck != fields.end() && struck->second == "true") what = VisitPage::tr("Struck out by %1 on %2");
    QStringList changes;
    if (!first)
        for (const auto& [field, value] : fields)
            if (field != "struck" && field != "visit_id") changes << changeOf(record, known, field, value, names);
    const QString reason =
        message.reason().empty() ? QString{} : VisitPage::tr("Because: %1").arg(words::fromStd(message.reason()));
    return {what.arg(who, when), reason, changes, standing(record, known)};
}

} // namespace

Rows facts(const projection::VisitFile& visit, const WorkerNames& names)
{
    Rows rows;
    const auto add = [&](std::string_view field) {
        if (const auto value = words::value(visit.record, field, names)) rows.push_back({words::field(field), *value});
    };
    for (const std::string_view field : kOrder) {
        const bool unknown = field == "sighting" && !words::value(visit.record, field, names);
        if (unknown) rows.push_back({words::field(field), VisitPage::tr("Not recorded")});
        add(field);
    }
    for (const auto& [field, live] : visit.record.state.live)
        if (!isIn(kOrder, field) && !isIn(kNotAnswers, field)) add(field);
    return rows;
}

Rows notes(const projection::VisitFile& visit, const WorkerNames& names)
{
    Rows rows;
    for (const std::string_view section : kSections)
        for (const projection::RecordFile& note : visit.notes) {
            const auto author = authorOf(note);
            const QString by = author ? VisitPage::tr("Written by %1").arg(names.of(*author)) : QString{};
            const bool exact = section == "verbatim" && !note.state.disputed.contains(section);
            const QStringList quotes = exact ? words::list(note, section) : QStringList{};
            const QString text = exact ? QString{} : words::value(note, section, names).value_or(QString{});
            if (!quotes.isEmpty() || !text.isEmpty()) rows.push_back({words::field(section), text, quotes, by});
        }
    return rows;
}

Rows history(const projection::VisitFile& visit, const WorkerNames& names)
{
    struct Entry {
        Instant at;
        RowsModel::Row row;
    };
    std::vector<Entry> entries;
    const auto add = [&](const projection::RecordFile& record) {
        for (const projection::KnownRevision& known : record.history)
            entries.push_back({known.revision.recordedAt(), entryOf(record, known, names)});
    };
    for (const projection::RecordFile& note : visit.notes) add(note);
    add(visit.record);
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.at > b.at; });
    Rows rows;
    for (Entry& entry : entries) rows.push_back(std::move(entry.row));
    return rows;
}

Rows sameVisits(const projection::ChildFile& file, const projection::VisitFile& visit, const WorkerNames& names)
{
    Rows rows;
    for (const projection::SameVisitLink& link : projection::sameVisitLinks(file)) {
        if (link.first != visit.record.id && link.second != visit.record.id) continue;
        const projection::VisitFile* const other = find(file, link.first == visit.record.id ? link.second : link.first);
        if (other == nullptr) continue;
        const QString who = names.of(other->fact.reading.performer.worker);
        switch (link.kind) {
        case projection::SameVisit::Joint:
            rows.push_back(
                {VisitPage::tr("%1 recorded this visit too. Two workers went together, and both records count.").arg(who),
                    words::fromStd(other->record.id.toString())});
            continue;
        case projection::SameVisit::EnteredTwice:
            rows.push_back(
                {VisitPage::tr("Perhaps entered twice: there is another record of this day by %1. Both count until one is "
                               "struck out.")
                        .arg(who),
                    words::fromStd(other->record.id.toString())});
            continue;
        }
        unreachable("SameVisit");
    }
    return rows;
}

const projection::VisitFile* find(const projection::ChildFile& file, RecordId visit) noexcept
{
    for (const projection::VisitFile& each : file.visits)
        if (each.record.id == visit) return &each;
    return nullptr;
}

std::optional<WorkerId> authorOf(const projection::RecordFile& record)
{
    std::vector<const revision::Revision*> in_log_order;
    for (const projection::KnownRevision& known : record.history) in_log_order.push_back(&known.revision);
    return revision::recordAuthor(in_log_order);
}

} // namespace sightline::mobile::visit_page

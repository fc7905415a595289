#include "imports/import_changes.h"

#include <algorithm>

#include <fmt/format.h>
#include <google/protobuf/message.h>

#include "imports/import_ids.h"
#include "projection/field_values.h"

namespace sightline::server {

namespace {

using projection::ChildFile;
using projection::RecordFile;

constexpr std::string_view kReasonBegins = "import ";

/// The patch inside a revision, whichever kind it is of.
google::protobuf::Message* bodyOf(wire::Revision& message)
{
    const auto& reflection = *message.GetReflection();
    const auto* body = reflection.GetOneofFieldDescriptor(message, message.GetDescriptor()->FindOneofByName("body"));
    return body == nullptr ? nullptr : reflection.MutableMessage(&message, body);
}

void stopAsserting(wire::Revision& message, const std::string& field)
{
    auto* body = bodyOf(message);
    body->GetReflection()->ClearField(body, body->GetDescriptor()->FindFieldByName(field));
}

/// The record an import made, or the one that a person made of the same plan: two would mean two clocks.
const RecordFile* findPlan(const ChildFile& file, const RecordId& id, const Plan& plan)
{
    for (const auto& known : file.plans)
        if (known.record.id == id || (known.fact.plan.type == plan.type && known.fact.plan.start == plan.start))
            return &known.record;
    return nullptr;
}

const RecordFile* findPlacement(const ChildFile& file, const RecordId& id, const Placement& placement)
{
    for (const auto& known : file.placements)
        if (known.record.id == id || known.fact.placement.start == placement.start) return &known.record;
    return nullptr;
}

bool isUnreadable(const ChildFile& file, const RecordId& id)
{
    return std::any_of(
        file.unreadable.begin(), file.unreadable.end(), [&](const auto& unreadable) { return unreadable.record.id == id; });
}

/// Who asserted a field's live values.
bool assertedByPerson(const RecordFile& record, const std::vector<rules::Assertion>& live)
{
    return std::any_of(live.begin(), live.end(), [&](const rules::Assertion& assertion) {
        const auto known = std::find_if(record.history.begin(), record.history.end(),
            [&](const projection::KnownRevision& candidate) { return candidate.revision.id.text() == assertion.revision; });
        return known == record.history.end() || !isFromImport(known->revision);
    });
}

bool allSay(const std::vector<rules::Assertion>& live, const rules::FieldValue& value)
{
    return std::all_of(live.begin(), live.end(), [&](const rules::Assertion& assertion) { return assertion.value == value; });
}

class ChildComparison {
public:
    ChildComparison(const ImportContext& context, const ImportedFile& imported, const ChildFile& current)
        : m_context{context}
        , m_imported{imported}
        , m_current{current}
    { }

    ImportChanges compare()
    {
        compareChild();
        for (const ImportedPlan& plan : m_imported.plans) comparePlan(plan);
        for (const ImportedPlacement& placement : m_imported.placements) comparePlacement(placement);
        endSupersededPlans();
        endSupersededPlacements();
        return std::move(m_changes);
    }

private:
    wire::Revision blank(RecordKind kind, const RecordId& record) const
    {
        return revision::blankRevision(kind, record, m_current.id, m_context.authorship);
    }

    void compareChild()
    {
        wire::Revision wanted = blank(RecordKind::Child, RecordId{m_current.id.uuid()});
        wire::ChildPatch& patch = *wanted.mutable_child();
        patch.set_local_id(m_imported.child.number.text());
        if (const auto& birth = m_imported.child.date_of_birth) patch.set_date_of_birth(birth->toString());
        if (const auto& expected = m_imported.child.expected_date_of_birth)
            patch.set_expected_date_of_birth(expected->toString());
        patch.set_source(m_context.source);
        write(std::move(wanted), m_current.record ? &*m_current.record : nullptr, m_changes.children);
    }

    void comparePlan(const ImportedPlan& imported)
    {
        const Plan& plan = imported.plan;
        const RecordId id = importedPlanId(m_context.authority, imported.number, plan.type, plan.start);
        const RecordFile* known = findPlan(m_current, id, plan);
        m_named.push_back(known ? known->id : id);
        if (!known && plan.end) return;
        if (!known && isUnreadable(m_current, id)) return keepUnreadable(RecordKind::Plan);
        wire::Revision wanted = blank(RecordKind::Plan, m_named.back());
        wire::PlanPatch& patch = *wanted.mutable_plan();
        patch.set_type(std::string{toText(plan.type)});
        patch.set_start(plan.start.toString());
        if (auto end = endToAssert(plan.end, known)) patch.set_end(*std::move(end));
        patch.set_source(m_context.source);
        write(std::move(wanted), known, m_changes.plans);
    }

    void comparePlacement(const ImportedPlacement& imported)
    {
        const Placement& placement = imported.placement;
        const RecordId id = importedPlacementId(m_context.authority, imported.number, placement.start);
        const RecordFile* known = findPlacement(m_current, id, placement);
        m_named.push_back(known ? known->id : id);
        if (!known && placement.end) return;
        if (!known && isUnreadable(m_current, id)) return keepUnreadable(RecordKind::Placement);
        wire::Revision wanted = blank(RecordKind::Placement, m_named.back());
        wire::PlacementPatch& patch = *wanted.mutable_placement();
        patch.set_start(placement.start.toString());
        if (auto end = endToAssert(placement.end, known)) patch.set_end(*std::move(end));
        patch.set_regime(std::string{toText(placement.regime)});
        if (placement.first_review) patch.set_first_review(placement.first_review->toString());
        patch.set_intended_to_last_until_18(placement.intended_to_last_until_18);
        patch.set_source(m_context.source);
        write(std::move(wanted), known, m_changes.placements);
    }

    /// A newer program, or a dispute that cannot be read, holds the record: this one does not write over what it cannot read.
    void keepUnreadable(RecordKind kind)
    {
        m_changes.kept.push_back(fmt::format(
            "child {}: a {} cannot be read by this program; it was left as it is", m_imported.child.number.text(), toText(kind)));
    }

    /// A record that is open again says so: an asserted empty text means "there is none (any more)".
    static std::optional<std::string> endToAssert(const std::optional<CivilDate>& end, const RecordFile* known)
    {
        if (end) return end->toString();
        return known != nullptr && known->state.live.contains("end") ? std::optional{std::string{}} : std::nullopt;
    }

    /// Takes out of `wanted` what is known already or belongs to a person; what is left, if anything, is a revision.
    void write(wire::Revision wanted, const RecordFile* known, ImportTally& tally)
    {
        if (known == nullptr) {
            wanted.set_reason(std::string{kReasonBegins} + m_context.source);
            m_changes.revisions.push_back(std::move(wanted));
            ++tally.added;
            return;
        }
        for (const auto& [field, value] : revision::assertedFields(wanted))
            if (field == "source" || !isToWrite(*known, field, value)) stopAsserting(wanted, field);
        if (revision::assertedFields(wanted).empty()) {
            ++tally.unchanged;
            return;
        }
        ++tally.amended;
        wanted.set_reason(fmt::format("{}{} again", kReasonBegins, m_context.source));
        for (const std::string& head : known->state.heads) wanted.add_parents(head);
        m_changes.revisions.push_back(std::move(wanted));
    }

    bool isToWrite(const RecordFile& known, const std::string& field, const rules::FieldValue& value)
    {
        const auto live = known.state.live.find(field);
        if (live == known.state.live.end() || live->second.empty()) return true;
        if (allSay(live->second, value)) return false;
        if (!assertedByPerson(known, live->second)) return true;
        m_changes.kept.push_back(
            fmt::format("child {}: {} of the {} is {} and was set by a person; the return says {}; it was left as it is",
                m_imported.child.number.text(), field, toText(known.kind), live->second.front().value, value));
        return false;
    }

    /// Whether an import of this very return opened the record, it is still open, and the return no longer names it.
    bool isForgotten(const RecordFile& record) const
    {
        if (std::find(m_named.begin(), m_named.end(), record.id) != m_named.end()) return false;
        return record.text("source") == m_context.source && !record.text("end");
    }

    /// The return names another open one of the kind instead: the forgotten one ended when that began.
    void endForgotten(const RecordFile& record, CivilDate start, CivilDate next_start, ImportTally& tally)
    {
        wire::Revision wanted = blank(record.kind, record.id);
        const std::string end = std::max(start, next_start).toString();
        if (record.kind == RecordKind::Plan)
            wanted.mutable_plan()->set_end(end);
        else
            wanted.mutable_placement()->set_end(end);
        write(std::move(wanted), &record, tally);
    }

    void endSupersededPlans()
    {
        for (const projection::PlanFile& known : m_current.plans) {
            if (!isForgotten(known.record)) continue;
            for (const ImportedPlan& imported : m_imported.plans) {
                if (imported.plan.end || imported.plan.type != known.fact.plan.type) continue;
                endForgotten(known.record, known.fact.plan.start, imported.plan.start, m_changes.plans);
                break;
            }
        }
    }

    void endSupersededPlacements()
    {
        for (const projection::PlacementFile& known : m_current.placements) {
            if (!isForgotten(known.record)) continue;
            for (const ImportedPlacement& imported : m_imported.placements) {
                if (imported.placement.end) continue;
                endForgotten(known.record, known.fact.placement.start, imported.placement.start, m_changes.placements);
                break;
            }
        }
    }

    const ImportContext& m_context;
    const ImportedFile& m_imported;
    const ChildFile& m_current;
    std::vector<RecordId> m_named;
    ImportChanges m_changes;
};

} // namespace

bool isFromImport(const revision::Revision& revision)
{
    return revision.message.reason().starts_with(kReasonBegins);
}

ImportChanges changesFor(const ImportContext& context, const ImportedFile& imported, const projection::ChildFile& current)
{
    return ChildComparison{context, imported, current}.compare();
}

} // namespace sightline::server

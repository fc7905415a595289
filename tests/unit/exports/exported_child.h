#pragma once

#include "reports/export_child.h"
#include "unit/projection/known.h"

namespace sightline::test {

/// A child with a number, and what a test gives it: plans, placements, visits. As of 1 September 2026.
class ExportedChild {
public:
    ExportedChild()
    {
        for (const auto& [id, name, role] : {std::tuple{"sam", "Sam Reid", WorkerRole::SocialWorker},
                 std::tuple{"ada", "Ada Moss", WorkerRole::SocialWorker}, std::tuple{"max", "Max Bell", WorkerRole::Manager}})
            m_workers.emplace(WorkerId{id}, server::Worker{WorkerId{id}, name, role, true, "North", {}, false});
        wire::Revision child = revision::blankRevision(RecordKind::Child, nth<RecordId>(1), nth<ChildId>(1), by("max"));
        child.mutable_child()->set_local_id("384923");
        child.mutable_child()->set_given_name("Ali");
        child.mutable_child()->set_family_name("Khan");
        child.mutable_child()->set_date_of_birth("2015-03-01");
        add(child);
    }

    revision::Revision add(wire::Revision message, rules::WrittenBy by = rules::WrittenBy::Author)
    {
        m_known.push_back(known(std::move(message), m_known.size() + 1, "2026-06-05T09:00:00Z", by));
        return m_known.back().revision;
    }
    void plan(const std::string& type, const std::string& start, const std::string& end = {})
    {
        wire::Revision message = aPlan(++m_record, 1, start);
        message.mutable_plan()->set_type(type);
        message.mutable_plan()->set_plan_id("plan-" + std::to_string(m_record));
        if (!end.empty()) message.mutable_plan()->set_end(end);
        add(std::move(message), rules::WrittenBy::Manager);
    }
    void placement(const std::string& start, const std::string& end = {})
    {
        wire::Revision message =
            revision::blankRevision(RecordKind::Placement, nth<RecordId>(++m_record), nth<ChildId>(1), by("max"));
        message.mutable_placement()->set_placement_id("placement-" + std::to_string(m_record));
        message.mutable_placement()->set_start(start);
        message.mutable_placement()->set_regime("general");
        if (!end.empty()) message.mutable_placement()->set_end(end);
        add(std::move(message), rules::WrittenBy::Manager);
    }
    void allocated(const std::string& worker, const std::string& from)
    {
        wire::Revision message =
            revision::blankRevision(RecordKind::Allocation, nth<RecordId>(++m_record), nth<ChildId>(1), by("max"));
        message.mutable_allocation()->set_worker(worker);
        message.mutable_allocation()->set_role("lead");
        message.mutable_allocation()->set_from(from);
        add(std::move(message), rules::WrittenBy::Manager);
    }
    /// A visit that every rule is content with, made as the test wants it; returns what was written.
    template <typename Change>
    revision::Revision visit(const std::string& day, const std::string& sighting, const Change& change)
    {
        wire::Revision message = aVisit(++m_record, 1, "sam", day);
        message.mutable_visit()->set_sighting(sighting);
        change(*message.mutable_visit());
        return add(std::move(message));
    }
    revision::Revision visit(const std::string& day, const std::string& sighting)
    {
        return visit(day, sighting, [](wire::VisitPatch&) {});
    }

    /// The rows of a list that takes this child, as text: empty cells are empty.
    [[nodiscard]] server::reports::ExportChild seen()
    {
        m_file.emplace(projection::readChild(nth<ChildId>(1), m_known));
        return {*m_file, m_workers, *CivilDate::parse("2026-09-01")};
    }

private:
    std::vector<projection::KnownRevision> m_known;
    server::reports::Directory m_workers;
    std::optional<projection::ChildFile> m_file;
    int m_record = 10;
};

/// A cell as the test reads it.
inline std::string shown(const server::reports::ExportCell& cell)
{
    if (const auto* text = std::get_if<std::string>(&cell)) return *text;
    if (const auto* day = std::get_if<CivilDate>(&cell)) return day->toString();
    if (const auto* number = std::get_if<std::int64_t>(&cell)) return std::to_string(*number);
    return {};
}

/// What stands under a header.
inline std::string under(
    const server::reports::ExportShape& shape, const server::reports::ExportRow& row, const std::string& header)
{
    for (std::size_t at = 0; at < shape.headers.size(); ++at)
        if (shape.headers[at] == header) return shown(row.at(at));
    return "no such header: " + header;
}

} // namespace sightline::test

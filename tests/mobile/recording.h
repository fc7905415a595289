#pragma once

#include "tablet_for_tests.h"

#include "viewmodels/record_visit_view_model.h"

namespace sightline::test {

/// Recording visits on the demonstration tablet.
struct Recording : TabletWithCaseload {
    using Messages = std::vector<std::string>;

    std::unique_ptr<mobile::RecordVisitViewModel> begin(const std::string& name) { return begin(childCalled(name)); }
    std::unique_ptr<mobile::RecordVisitViewModel> begin(ChildId child)
    {
        auto record = mobile::RecordVisitViewModel::begin(*tablet, child);
        BOOST_REQUIRE_MESSAGE(record.has_value(), (record.has_value() ? "" : record.error().detail));
        return std::move(record).value();
    }
    static mobile::ChildAnswers& child(mobile::RecordVisitViewModel& record, std::size_t index)
    {
        return *record.children()->all().at(index);
    }
    /// Everything that a visit of one child needs.
    std::unique_ptr<mobile::RecordVisitViewModel> answered(const std::string& name, const char* alone = "yes")
    {
        auto record = begin(name);
        record->visit()->place()->answer("home");
        record->visit()->purpose()->answer("statutory_visit");
        child(*record, 0).seen()->answer("yes");
        child(*record, 0).alone()->answer(QString::fromLatin1(alone));
        if (std::string_view{alone} == "no") child(*record, 0).whyNot()->answer("no_private_place");
        return record;
    }
    static Messages messages(mobile::RecordVisitViewModel& record)
    {
        Messages all;
        for (const mobile::Problem& problem : record.problems()->problems()) all.push_back(problem.message.toStdString());
        return all;
    }
    static bool isFinished(mobile::RecordVisitViewModel& record)
    {
        record.finish();
        return record.step() == mobile::RecordVisitViewModel::Finished;
    }
    /// What was saved last about this child.
    projection::VisitFile lastVisit(const std::string& name)
    {
        auto file = tablet->child(childCalled(name));
        BOOST_REQUIRE(file.has_value());
        return std::move(file).value().visits.back();
    }
    mobile::CaseloadEntry entry(const std::string& name)
    {
        const auto caseload = tablet->caseload();
        BOOST_REQUIRE(caseload.has_value());
        for (const auto& each : caseload.value())
            if (each.name == name) return each;
        BOOST_FAIL("no child is called " + name);
        return caseload.value().front();
    }
};

} // namespace sightline::test

#include "reports/export_catalogue.h"

#include <algorithm>
#include <array>

#include "reports/annex_a_lists.h"
#include "reports/authority_tables.h"
#include "reports/child_tables.h"
#include "reports/not_alone_table.h"
#include "reports/sector_queries.h"
#include "reports/ssd.h"

namespace sightline::server::reports {

namespace {

constexpr int kPeriodWeeks = 26;

/// Rows of each child as they come.
class ChildRows final : public RowMaker {
public:
    using Add = std::function<void(const ExportChild&, const RowSink&)>;
    ChildRows(ExportShape shape, Add add)
        : m_shape{std::move(shape)}
        , m_add{std::move(add)}
    { }
    [[nodiscard]] ExportShape shape() const override { return m_shape; }
    void addChild(const ExportChild& child, const RowSink& sink) override { m_add(child, sink); }
    void finish(const RowSink& /*sink*/) override { }

private:
    ExportShape m_shape;
    Add m_add;
};

/// Children in the order of their numbers, as people look for them: 9 before 10.
class NumberedRows final : public RowMaker {
public:
    explicit NumberedRows(AnnexAListNumber list)
        : m_list{list}
    { }
    [[nodiscard]] ExportShape shape() const override { return annexAShape(m_list); }
    void addChild(const ExportChild& child, const RowSink& /*sink*/) override
    {
        if (auto row = annexARow(m_list, child)) m_rows.emplace_back(child.number(), std::move(*row));
    }
    void finish(const RowSink& sink) override
    {
        const auto before = [](const auto& a, const auto& b) {
            return std::pair{a.first.size(), a.first} < std::pair{b.first.size(), b.first};
        };
        std::stable_sort(m_rows.begin(), m_rows.end(), before);
        for (auto& [number, row] : m_rows) sink(std::move(row));
    }

private:
    AnnexAListNumber m_list;
    std::vector<std::pair<std::string, ExportRow>> m_rows;
};

class ReasonRows final : public RowMaker {
public:
    explicit ReasonRows(const ExportRequest& request)
        : m_counts{request.from.value_or(request.as_of.plusDays(1 - 7 * kPeriodWeeks)), request.hide_small_numbers}
    { }
    [[nodiscard]] ExportShape shape() const override { return NotAloneCounts::shape(); }
    void addChild(const ExportChild& child, const RowSink& /*sink*/) override { m_counts.add(child); }
    void finish(const RowSink& sink) override { m_counts.addRows(sink); }

private:
    NotAloneCounts m_counts;
};

/// Rows of no child.
class AuthorityRows final : public RowMaker {
public:
    using Add = void (*)(const ExportMatter&, const RowSink&);
    AuthorityRows(ExportShape shape, Add add, const ExportMatter& matter)
        : m_shape{std::move(shape)}
        , m_add{add}
        , m_matter{matter}
    { }
    [[nodiscard]] ExportShape shape() const override { return m_shape; }
    void addChild(const ExportChild& /*child*/, const RowSink& /*sink*/) override { }
    void finish(const RowSink& sink) override { m_add(m_matter, sink); }

private:
    ExportShape m_shape;
    Add m_add;
    ExportMatter m_matter;
};

using Made = std::unique_ptr<RowMaker>;

template <AnnexAListNumber list>
Made annexA(const ExportMatter& /*matter*/)
{
    return std::make_unique<NumberedRows>(list);
}

template <SsdTable table>
Made ssd(const ExportMatter& /*matter*/)
{
    return std::make_unique<ChildRows>(
        ssdShape(table), [](const ExportChild& child, const RowSink& sink) { addSsdRows(table, child, sink); });
}

template <ExportShape (*shape)(), void (*add)(const ExportChild&, const RowSink&)>
Made ofChildren(const ExportMatter& /*matter*/)
{
    return std::make_unique<ChildRows>(shape(), add);
}

template <ExportShape (*shape)(), void (*add)(const ExportChild&, const VisitsAsked&, const RowSink&)>
Made ofVisits(const ExportMatter& matter)
{
    return std::make_unique<ChildRows>(shape(),
        [asked = VisitsAsked{matter.request.from, matter.request.only_visits}](
            const ExportChild& child, const RowSink& sink) { add(child, asked, sink); });
}

Made dueDates(const ExportMatter& matter)
{
    return std::make_unique<ChildRows>(
        complianceShape(), [only = matter.request.only_due](const ExportChild& child, const RowSink& sink) {
            addComplianceRows(child, only, sink);
        });
}

template <ExportShape (*shape)(), void (*add)(const ExportMatter&, const RowSink&)>
Made ofAuthority(const ExportMatter& matter)
{
    return std::make_unique<AuthorityRows>(shape(), add, matter);
}

Made reasons(const ExportMatter& matter)
{
    return std::make_unique<ReasonRows>(matter.request);
}

constexpr std::string_view kStatutory = "Statutory lists";
constexpr std::string_view kDataset = "Standard Safeguarding Dataset";
constexpr std::string_view kQuality = "Data quality";
constexpr std::string_view kTables = "Tables";

constexpr std::array<ExportKind, 19> kKinds{{
    {"annex-a-list-6", "Annex A list 6: children in need", kStatutory, true, &annexA<AnnexAListNumber::Six>},
    {"annex-a-list-7", "Annex A list 7: child protection", kStatutory, true, &annexA<AnnexAListNumber::Seven>},
    {"annex-a-list-8", "Annex A list 8: children looked after", kStatutory, true, &annexA<AnnexAListNumber::Eight>},
    {"ssd_cp_visits", "Visits under child protection plans", kDataset, true, &ssd<SsdTable::CpVisits>},
    {"ssd_cin_visits", "Visits under child in need plans", kDataset, true, &ssd<SsdTable::CinVisits>},
    {"ssd_cla_visits", "Visits to children looked after", kDataset, true, &ssd<SsdTable::ClaVisits>},
    {"lint", "Rows that the sector's usual queries would misstate", kQuality, true, &ofChildren<&lintShape, &addLintRows>},
    {"data-quality", "What is missing or disputed", kQuality, true, &ofVisits<&gapsShape, &addGapRows>},
    {"reasons-not-alone", "Why children were not seen alone", kQuality, true, &reasons},
    {"compliance", "What is due and what is overdue", kTables, true, &dueDates},
    {"children", "Children", kTables, true, &ofChildren<&childrenShape, &addChildRow>},
    {"visits", "Visits and attempts", kTables, true, &ofVisits<&visitsShape, &addVisitRows>},
    {"plans", "Plans and their requirements", kTables, true, &ofChildren<&plansShape, &addPlanRows>},
    {"placements", "Placements", kTables, true, &ofChildren<&placementsShape, &addPlacementRows>},
    {"allocations", "Who works with whom", kTables, true, &ofChildren<&allocationsShape, &addAllocationRows>},
    {"exceptions", "Exceptions", kTables, true, &ofChildren<&exceptionsShape, &addExceptionRows>},
    {"reviews", "What needs a person", kTables, false, &ofAuthority<&reviewsShape, &addReviewRows>},
    {"workers", "Workers", kTables, false, &ofAuthority<&workersShape, &addWorkerRows>},
    {"devices", "Tablets", kTables, false, &ofAuthority<&devicesShape, &addDeviceRows>},
}};

} // namespace

std::span<const ExportKind> exportKinds() noexcept
{
    return kKinds;
}

const ExportKind* exportKind(std::string_view name) noexcept
{
    const auto found = std::find_if(kKinds.begin(), kKinds.end(), [&](const ExportKind& kind) { return kind.name == name; });
    return found == kKinds.end() ? nullptr : &*found;
}

} // namespace sightline::server::reports

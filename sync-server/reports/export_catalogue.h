#pragma once

#include <memory>
#include <span>
#include <string_view>

#include "reports/export_child.h"
#include "reports/export_request.h"

namespace sightline::server::reports {

/// What makes the rows of one export. Shown each child once, in the order of ids; may add rows at the end.
class RowMaker {
public:
    virtual ~RowMaker() = default;

    [[nodiscard]] virtual ExportShape shape() const = 0;
    virtual void addChild(const ExportChild& child, const RowSink& sink) = 0;
    virtual void finish(const RowSink& sink) = 0;

protected:
    RowMaker() = default;
    RowMaker(const RowMaker&) = default;
    RowMaker& operator=(const RowMaker&) = default;
};

/// What a maker may ask besides the children.
struct ExportMatter {
    ReadSession& session;
    const ExportRequest& request;
    const ExportAsker& asker;
    const Directory& workers;
    CivilDate today;
};

/// One table that can be exported.
struct ExportKind {
    std::string_view name; ///< `annex-a-list-7`, `ssd_cp_visits`, `visits`
    std::string_view title; ///< "Annex A list 7: child protection"
    std::string_view group; ///< "Statutory lists"
    bool of_children; ///< Whether the children have to be read.
    std::unique_ptr<RowMaker> (*make)(const ExportMatter& matter);
};

[[nodiscard]] std::span<const ExportKind> exportKinds() noexcept;
/// Null: there is none of this name.
[[nodiscard]] const ExportKind* exportKind(std::string_view name) noexcept;

} // namespace sightline::server::reports

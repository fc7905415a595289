#include "projection/agreed_for.h"

#include "base/contract.h"

namespace sightline::projection {

namespace {

std::string_view inWords(PlanType type)
{
    switch (type) {
    case PlanType::ChildProtection: return "the child protection plan";
    case PlanType::ChildInNeed: return "the child in need plan";
    case PlanType::PrivateFostering: return "the private fostering arrangement";
    }
    unreachable("PlanType");
}

std::string sentence(std::string_view what, const std::string& name, const std::string& record, CivilDate start)
{
    return std::string{what} + (name == record ? "" : " " + name) + " from " + start.inWords();
}

} // namespace

std::string planInWords(const ChildFile& file, const std::string& record)
{
    for (const PlanFile& plan : file.plans)
        if (plan.fact.record == record)
            return sentence(inWords(plan.fact.plan.type), plan.fact.plan_id, record, plan.fact.plan.start);
    for (const PlacementFile& placement : file.placements)
        if (placement.fact.record == record)
            return sentence("the placement", placement.fact.placement_id, record, placement.fact.placement.start);
    return "a plan or placement that is not known here";
}

std::string agreedForInWords(const ChildFile& file, const rules::ExceptionFact& exception)
{
    return exception.about ? planInWords(file, *exception.about) : "what had begun when it was recorded";
}

} // namespace sightline::projection

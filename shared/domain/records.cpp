#include "domain/records.h"

#include <array>

namespace sightline {

namespace {

constexpr std::string_view kAnyProfessional = "any_professional";
constexpr std::string_view kOneWorker = "user:";

/// The roles that a requirement may ask for. Managers and office staff see no child on behalf of a plan.
constexpr std::array kRolesOfRequirements{
    WorkerRole::SocialWorker, WorkerRole::HealthVisitor, WorkerRole::SchoolNurse, WorkerRole::PersonalAdviser};

} // namespace

std::optional<PerformedBy> PerformedBy::fromText(std::string_view text)
{
    if (text == kAnyProfessional) return PerformedBy{};
    if (text.starts_with(kOneWorker)) {
        text.remove_prefix(kOneWorker.size());
        if (text.empty()) return std::nullopt;
        return PerformedBy{std::nullopt, WorkerId{std::string{text}}};
    }
    for (const WorkerRole role : kRolesOfRequirements)
        if (text == sightline::toText(role)) return PerformedBy{role, std::nullopt};
    return std::nullopt;
}

std::string PerformedBy::toText() const
{
    if (worker) return std::string{kOneWorker} + worker->text();
    if (role) return std::string{sightline::toText(*role)};
    return std::string{kAnyProfessional};
}

std::string Child::displayName() const
{
    if (!given_name.empty() && !family_name.empty()) return given_name + ' ' + family_name;
    if (!given_name.empty()) return given_name;
    if (!family_name.empty()) return family_name;
    return local_id ? "Child " + *local_id : std::string{"Child without a name"};
}

} // namespace sightline

#include "dashboard/account/looked_at.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace sightline::server::dashboard {

namespace {

constexpr std::string_view kOfPrograms = "/v1";

/// The first that fits; `*` stands for one part of the path.
constexpr std::array<std::pair<std::string_view, std::string_view>, 31> kKinds{{
    {"/children/*", "the child's page"},
    {"/children/*/visits", "the child's visits"},
    {"/children/*/visits/*", "a visit"},
    {"/children/*/visits/*/strike", "a visit, to strike it out"},
    {"/children/*/clocks/*", "how a due date is worked out"},
    {"/children/*/plans", "the child's plans"},
    {"/children/*/plans/new", "the form of a new plan"},
    {"/children/*/plans/*", "a plan"},
    {"/children/*/allocations", "who works with the child"},
    {"/children/*/allocations/*", "the end of a worker's work with the child"},
    {"/children/*/allocations/*/ending", "the end of a worker's work with the child"},
    {"/children/*/exceptions", "the child's exceptions"},
    {"/children/*/exceptions/new", "the form of a new exception"},
    {"/children/*/exceptions/*", "an exception"},
    {"/children/*/exceptions/*/ending", "the end of an exception"},
    {"/children/*/supervision", "the child's supervision notes"},
    {"/children/*/supervision/new", "the form of a supervision note"},
    {"/children/*/transfers", "the child's moves"},
    {"/children/*/transfers/new", "the form of a move"},
    {"/visits", "the list of visits, with the reasons that were given"},
    {"/reviews", "the list of what needs a person"},
    {"/reviews/*", "something that needs a person"},
    {"/reviews/*/settlement", "something that needs a person"},
    {"/exceptions", "the list of exceptions"},
    {"/transfers", "the list of moves"},
    {"/transfers/*", "a move"},
    {"/transfers/*/decision", "a move"},
    {"/dashboard", "the figures"},
    {"/dashboard/*/*", "the figures of a team or a worker"},
    {"/exports", "exports"},
    {"/exports/subject-access", "the form of everything held about one child"},
}};

std::vector<std::string_view> partsOf(std::string_view path)
{
    std::vector<std::string_view> parts;
    while (!path.empty()) {
        path.remove_prefix(1); // The slash.
        const std::size_t end = std::min(path.find('/'), path.size());
        parts.push_back(path.substr(0, end));
        path.remove_prefix(end);
    }
    return parts;
}

bool fits(std::string_view kind, const std::vector<std::string_view>& parts)
{
    const auto wanted = partsOf(kind);
    return std::equal(wanted.begin(), wanted.end(), parts.begin(), parts.end(),
        [](std::string_view want, std::string_view part) { return want == "*" || want == part; });
}

} // namespace

std::string lookedAtInWords(std::string_view about)
{
    if (!about.starts_with('/')) return std::string{about};
    const bool by_program = about.starts_with("/v1/");
    const auto parts = partsOf(by_program ? about.substr(kOfPrograms.size()) : about);
    const auto kind = std::find_if(kKinds.begin(), kKinds.end(), [&](const auto& each) { return fits(each.first, parts); });
    std::string words{kind == kKinds.end() ? std::string_view{"another page"} : kind->second};
    return by_program ? words + ", by a program" : words;
}

bool isReadingOfChild(std::string_view about)
{
    const auto parts = partsOf(about);
    return fits("/children/*/visits/*", parts) || fits("/children/*/clocks/*", parts);
}

} // namespace sightline::server::dashboard

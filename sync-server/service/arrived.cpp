#include "service/append.h"

#include <algorithm>

namespace sightline::server {

namespace {

/// Whether somebody may say what holds is asked where reviews are settled, not here.
bool holdsReview(const revision::Group& group)
{
    return std::any_of(group.revisions.begin(), group.revisions.end(),
        [](const revision::Revision& revision) { return revision.kind() == RecordKind::Review; });
}

ArrivedGroup readArrived(wire::SignedGroup message, const Device& device)
{
    ArrivedGroup arrived{std::move(message), {}, std::nullopt, {}};
    arrived.header_digest = crypto::sha256(arrived.message.header());
    auto parsed = revision::parseGroup(arrived.message);
    if (!parsed.has_value())
        arrived.objection = parsed.error().detail;
    else if (parsed.value().device != device.id)
        arrived.objection = "group: is of another device than the one that sent it";
    else if (holdsReview(parsed.value()))
        arrived.objection = "group: holds a review, and those are settled at the organisation's server";
    else
        arrived.group = std::move(parsed).value();
    return arrived;
}

bool continues(const revision::Group& before, const revision::Group& after)
{
    return before.lane == after.lane && before.device_seq + 1 == after.device_seq && before.headerDigest() == after.previous;
}

/// Proves groups [first, last]: by the last signature and the links where that holds, else each by its own.
void prove(std::vector<ArrivedGroup>& groups, std::size_t first, std::size_t last, const std::string& public_key)
{
    std::vector<const revision::Group*> run;
    for (std::size_t i = first; i <= last; ++i) run.push_back(&*groups[i].group);
    if (revision::provedByLast(run, public_key)) return;
    for (std::size_t i = first; i <= last; ++i) {
        if (revision::signedBy(*groups[i].group, public_key)) continue;
        groups[i].group.reset();
        groups[i].objection = "group: is not signed by the device that sent it";
    }
}

} // namespace

std::vector<ArrivedGroup> checkArrived(std::vector<wire::SignedGroup> messages, const Device& device)
{
    std::vector<ArrivedGroup> groups;
    groups.reserve(messages.size());
    for (wire::SignedGroup& message : messages) groups.push_back(readArrived(std::move(message), device));

    std::size_t first = 0;
    while (first < groups.size()) {
        std::size_t last = first;
        if (groups[first].group) {
            while (last + 1 < groups.size() && groups[last + 1].group && continues(*groups[last].group, *groups[last + 1].group))
                ++last;
            prove(groups, first, last, device.public_key);
        }
        first = last + 1;
    }
    return groups;
}

} // namespace sightline::server

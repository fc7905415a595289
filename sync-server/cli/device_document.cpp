// A tablet as the authority knows it: what was on it if it is lost.
#include "cli/show_document.h"
#include "service/child_files.h"
#include "service/lease.h"

namespace sightline::server::cli {

namespace {

using json::Json;

Json moment(const std::optional<Instant>& instant)
{
    return instant ? Json(toText(*instant)) : Json(nullptr);
}

/// Name and local id are looked up now: what a person needs who has to tell a family.
Json heldDocument(ReadSession& session, const HeldChild& held)
{
    const projection::ChildFile file = childFile(session, held.child);
    Json document = Json::object();
    document["child_id"] = held.child.toString();
    document["name"] = file.child.displayName();
    document["since"] = toText(held.since);
    document["up_to_seq"] = held.seq;
    document["last_sent"] = toText(held.served_at);
    document["withdrawn_at"] = moment(held.withdrawn_at);
    return document;
}

} // namespace

std::string stateOf(const Device& device)
{
    const std::string wiped = device.wiped_at ? "wiped " + londonDate(*device.wiped_at).toString() : std::string{};
    if (device.revoked_at) return "revoked, " + (wiped.empty() ? "not wiped yet" : wiped);
    if (!wiped.empty()) return "locked out, " + wiped;
    return device.cloned ? "in use, key seen on two devices" : "in use";
}

Json deviceSummary(ReadSession& session, const Device& device)
{
    Json document = Json::object();
    document["device_id"] = device.id.toString();
    document["worker"] = device.worker.text();
    document["name"] = device.name;
    document["state"] = stateOf(device);
    document["enrolled_at"] = toText(device.enrolled_at);
    document["last_seen"] = moment(device.last_seen);
    document["lease_until"] = moment(leaseUntil(session, device));
    document["revoked_at"] = moment(device.revoked_at);
    document["wiped_at"] = moment(device.wiped_at);
    document["cloned"] = device.cloned;
    return document;
}

Json deviceDocument(ReadSession& session, const Device& device)
{
    Json document = deviceSummary(session, device);
    document["public_key"] = crypto::toHex(device.public_key);
    document["sealed_waiting"] = session.sealedUse(device.id).groups;
    Json held = Json::array();
    for (const HeldChild& child : session.heldBy(device.id)) held.push_back(heldDocument(session, child));
    document["held"] = std::move(held);
    return document;
}

} // namespace sightline::server::cli

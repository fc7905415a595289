#include "service/reviews.h"

#include <algorithm>

#include "base/contract.h"
#include "projection/record_files.h"
#include "projection/same_visit.h"
#include "projection/voice_reading.h"
#include "projection/words.h"
#include "service/child_files.h"
#include "json/reader.h"

namespace sightline::server {

namespace {

using projection::ChildFile;
using projection::KnownRevision;
using projection::RecordFile;

constexpr std::size_t kStableDigits = 16;
constexpr std::size_t kVersionDigits = 6;

std::string idOf(ReviewKind kind, std::string_view about)
{
    return crypto::toHex(crypto::sha256("sightline review " + std::string{wordOf(kind)} + '\n' + std::string{about}))
        .substr(0, kStableDigits);
}

/// With what its versions are.
std::string idOfDispute(ReviewKind kind, std::string_view about, const Review& review)
{
    std::string versions;
    for (const auto& [field, list] : review.disputed)
        for (const projection::DisputedVersion& version : list) versions += field + '\n' + version.revision_hex + '\n';
    return idOf(kind, about) + '-' + crypto::toHex(crypto::sha256(versions)).substr(0, kVersionDigits);
}

/// The child whose reviews are collected.
struct Collection {
    const ChildFile& file;
    std::set<std::string> said; ///< Ids of reviews that a manager has said something about.
    Reviews& found;
    rules::SafetyRule safety;
    const projection::NameOf& nameOf;

    [[nodiscard]] std::string name(const std::string& worker) const { return nameOf ? nameOf(worker) : worker; }
};

std::set<std::string> saidOf(const ChildFile& file)
{
    std::set<std::string> said;
    for (const projection::ReviewFile& review : file.reviews) said.insert(review.review_id);
    return said;
}

Review blank(const Collection& collection, ReviewKind kind, const RecordFile& record)
{
    return {{}, kind, collection.file.id, collection.file.child.displayName(), record.id, record.kind, {}, {}, {}, {}, {}, {}, {},
        {}};
}

/// "Ali Khan's visit of 4 June 2026", "Ali Khan's plan".
std::string nameOf(const ChildFile& file, const RecordFile& record)
{
    std::string name = file.child.displayName() + "'s " + std::string{projection::recordInWords(record.kind)};
    if (record.kind == RecordKind::Child) name = file.child.displayName() + "'s details";
    if (const auto day = record.kind == RecordKind::Visit ? record.date("occurred_on") : std::nullopt)
        name += " of " + day->inWords();
    return name;
}

void noteWriter(Review& review, const KnownRevision& known)
{
    review.author = known.revision.message.author_id();
    review.device = known.device;
    review.since = known.received_at;
    review.subjects.push_back(crypto::toHex(known.revision.id.text()));
    review.reason = known.outcome_reason;
}

void put(Collection& collection, Review review)
{
    if (collection.said.contains(review.id))
        collection.found.settled.insert(review.id);
    else
        collection.found.open.push_back(std::move(review));
}

void addDispute(Collection& collection, const RecordFile& record)
{
    if (!record.disputed()) {
        if (record.history.size() > 1) collection.found.settled.insert(idOf(ReviewKind::Dispute, record.id.raw()));
        return;
    }
    Review review = blank(collection, ReviewKind::Dispute, record);
    review.disputed = projection::disputes(record);
    review.counts_as = record.state.counts_as;
    for (const auto& [field, versions] : review.disputed)
        for (const projection::DisputedVersion& version : versions)
            if (std::find(review.subjects.begin(), review.subjects.end(), version.revision_hex) == review.subjects.end())
                review.subjects.push_back(version.revision_hex);
    for (const KnownRevision& known : record.history) review.since = std::max(review.since, known.received_at);
    review.id = idOfDispute(ReviewKind::Dispute, record.id.raw(), review);
    review.sentence = nameOf(collection.file, record) + ".";
    for (const std::string& sentence : projection::disputeSentences(record, collection.nameOf)) review.sentence += ' ' + sentence;
    collection.found.open.push_back(std::move(review));
}

bool isProposal(const KnownRevision& known)
{
    return known.refused && known.revision.kind() == RecordKind::Plan && known.outcome_reason == sync::kKeptAsProposal;
}

std::string sentenceAbout(const Collection& collection, const RecordFile& record, const KnownRevision& known, ReviewKind kind)
{
    const std::string what = nameOf(collection.file, record);
    const std::string who = collection.name(known.revision.message.author_id());
    if (kind == ReviewKind::Proposal) {
        std::string sentence = who + " proposes a change of " + what + ":";
        for (const auto& [field, value] : revision::assertedFields(known.revision.message))
            sentence += " " + projection::fieldInWords(field) + " " + projection::valueInWords(field, value) + ";";
        return sentence + " the plan is unchanged until a manager adopts it.";
    }
    if (kind == ReviewKind::Late)
        return who + " wrote about " + what + " late: " + known.outcome_reason + ". It is kept and counts.";
    return "What " + who + " wrote about " + what + " is kept aside: " + known.outcome_reason + ". It counts for nothing.";
}

/// A child said it, whatever became of the revision that carries it: late, kept aside, of a newer program.
void addSafetyFlag(Collection& collection, const RecordFile& record)
{
    const KnownRevision& known = record.history.front();
    const wire::SafetyFlagPatch& flag = known.revision.message.safety_flag();
    Review review = blank(collection, ReviewKind::SafetyFlag, record);
    noteWriter(review, known);
    review.subjects = {record.id.toString()};
    review.id = idOf(ReviewKind::SafetyFlag, record.id.raw());
    review.safety = SafetyClock{Instant{std::chrono::milliseconds{flag.raised_ms()}}, known.received_at,
        collection.safety.acknowledgeBy(known.received_at), collection.safety.source};
    review.sentence = review.child_name + " said “I don't feel safe” on " + collection.name(review.author) + "'s tablet";
    if (const auto day = CivilDate::parse(flag.occurred_on())) review.sentence += " on " + day->inWords();
    review.sentence += ", and no manager has acknowledged it.";
    if (!review.reason.empty()) review.sentence += " It came out of order: " + review.reason + ". It stands all the same.";
    // Only a review that names the flag closes it: anybody can work out the id of a review.
    if (projection::acknowledgementOf(collection.file, record.id))
        collection.found.settled.insert(review.id);
    else
        collection.found.open.push_back(std::move(review));
}

/// What became of single revisions: kept aside, proposed, late. Of a safety flag the first is a review of its own.
void addOutcomes(Collection& collection, const RecordFile& record)
{
    if (record.kind == RecordKind::SafetyFlag) addSafetyFlag(collection, record);
    for (const KnownRevision& known : record.history) {
        if (record.kind == RecordKind::SafetyFlag && &known == &record.history.front()) continue;
        const bool late = known.outcome == sync::toText(wire::OUTCOME_ACCEPTED_LATE);
        if (!known.refused && !late) continue;
        const ReviewKind kind = isProposal(known) ? ReviewKind::Proposal : (late ? ReviewKind::Late : ReviewKind::Quarantined);
        Review review = blank(collection, kind, record);
        noteWriter(review, known);
        review.id = idOf(kind, known.revision.id.text());
        review.sentence = sentenceAbout(collection, record, known, kind);
        put(collection, std::move(review));
    }
}

void addRecord(Collection& collection, const RecordFile& record)
{
    addDispute(collection, record);
    addOutcomes(collection, record);
}

template <typename Files>
void addAll(Collection& collection, const Files& files)
{
    for (const auto& each : files) addRecord(collection, each.record);
}

void addTwoLeads(Collection& collection, CivilDate today)
{
    std::vector<const projection::AllocationFile*> leads;
    for (const projection::AllocationFile& file : collection.file.allocations) {
        const Allocation& allocation = file.allocation;
        if (allocation.role != AllocationRole::Lead || allocation.from > today || (allocation.to && *allocation.to <= today))
            continue;
        leads.push_back(&file);
    }
    const std::string about = collection.file.id.raw();
    if (leads.size() < 2) {
        collection.found.settled.insert(idOf(ReviewKind::TwoLeads, about));
        return;
    }
    Review review = blank(collection, ReviewKind::TwoLeads, leads.front()->record);
    std::string names;
    for (const projection::AllocationFile* lead : leads) {
        const KnownRevision* const known = projection::findRevision(lead->record, lead->record.state.heads.front());
        review.disputed["lead"].push_back(
            {json::Json(lead->allocation.worker.text()).dump(), crypto::toHex(known->revision.id.text()),
                known->revision.message.author_id(), known->device, known->revision.recordedAt()});
        review.subjects.push_back(lead->record.id.toString());
        review.since = std::max(review.since, known->received_at);
        names += (names.empty() ? "" : " and ") + collection.name(lead->allocation.worker.text());
    }
    review.id = idOfDispute(ReviewKind::TwoLeads, about, review);
    review.sentence = "Two managers allocated differently: " + names + " both lead for " + review.child_name
        + ". Until a person settles it both stand, and the child is on both tablets.";
    collection.found.open.push_back(std::move(review));
}

void addEnteredTwice(Collection& collection)
{
    for (const projection::SameVisitLink& link : projection::sameVisitLinks(collection.file)) {
        if (link.kind != projection::SameVisit::EnteredTwice) continue;
        const RecordFile* const first = projection::findRecord(collection.file, link.first);
        const RecordFile* const second = projection::findRecord(collection.file, link.second);
        Review review = blank(collection, ReviewKind::EnteredTwice, *first);
        noteWriter(review, second->history.front());
        review.reason.clear();
        review.subjects = {link.first.toString(), link.second.toString()};
        review.id = idOf(ReviewKind::EnteredTwice, link.first.raw() + link.second.raw());
        review.sentence = nameOf(collection.file, *first) + " was perhaps entered twice by " + collection.name(review.author)
            + ". Both count; strike one out if it is the same visit, or say that they are two.";
        put(collection, std::move(review));
    }
}

/// Digests of those saves that were given up and came after all.
std::set<std::string> cameAfterAll(ReadSession& session, const std::vector<QuarantinedGroup>& quarantine)
{
    std::set<std::string> given_up;
    std::set<DeviceId> devices;
    for (const QuarantinedGroup& group : quarantine) {
        if (!group.bytes.empty()) continue;
        given_up.insert(group.header_digest);
        devices.insert(group.device);
    }
    std::set<std::string> came;
    if (given_up.empty()) return came;
    session.scanGroups([&](const wire::SignedGroup& group, const DeviceId& device) {
        if (!devices.contains(device)) return true;
        std::string digest = crypto::sha256(group.header());
        if (given_up.contains(digest)) came.insert(std::move(digest));
        return true;
    });
    return came;
}

bool mayBeUrgent(const QuarantinedGroup& group)
{
    wire::SignedGroup message;
    wire::GroupHeader header;
    return message.ParseFromString(group.bytes) && header.ParseFromString(message.header()) && header.lane() == wire::LANE_URGENT;
}

void addUnreadGroups(ReadSession& session, Collection& collection)
{
    const std::vector<QuarantinedGroup> quarantine = session.quarantine();
    const std::set<std::string> came = cameAfterAll(session, quarantine);
    for (const QuarantinedGroup& group : quarantine) {
        const auto device = session.device(group.device);
        Review review{{}, ReviewKind::QuarantinedGroup, kNoChild, {}, {}, {}, {}, {}, {}, {}, group.device, group.received_at,
            group.reason, {}};
        review.author = device ? device->worker.text() : std::string{};
        review.subjects.push_back(crypto::toHex(group.header_digest));
        review.id = idOf(ReviewKind::QuarantinedGroup, group.header_digest + crypto::sha256(group.bytes));
        review.may_be_urgent = mayBeUrgent(group);
        if (review.may_be_urgent) {
            review.safety = SafetyClock{group.received_at, group.received_at, collection.safety.acknowledgeBy(group.received_at),
                collection.safety.source};
            review.sentence = "It may hold a child's “I don't feel safe”: it came in the lane for that. ";
        }
        review.sentence += "A save from "
            + (review.author.empty() ? std::string{"an unknown device"} : collection.name(review.author) + "'s device")
            + (group.bytes.empty() ? " never came: " : " is kept aside byte for byte: ") + group.reason
            + ". It counts for nothing.";
        if (group.bytes.empty() && came.contains(group.header_digest))
            collection.found.settled.insert(review.id);
        else
            put(collection, std::move(review));
    }
}

bool isUrgent(const Review& review)
{
    return review.kind == ReviewKind::SafetyFlag || review.may_be_urgent;
}

bool receivedEarlier(const Review& a, const Review& b)
{
    return a.since < b.since;
}

} // namespace

std::string_view wordOf(ReviewKind kind) noexcept
{
    switch (kind) {
    case ReviewKind::SafetyFlag: return projection::kAboutSafetyFlag;
    case ReviewKind::Dispute: return "dispute";
    case ReviewKind::TwoLeads: return "two_leads";
    case ReviewKind::Proposal: return "proposal";
    case ReviewKind::Quarantined: return "quarantined";
    case ReviewKind::QuarantinedGroup: return "quarantined_group";
    case ReviewKind::Late: return "late";
    case ReviewKind::EnteredTwice: return "entered_twice";
    }
    unreachable("ReviewKind");
}

Reviews reviewsOf(const ChildFile& file, const rules::SafetyRule& safety, CivilDate today, const projection::NameOf& nameOf)
{
    Reviews found;
    Collection collection{file, saidOf(file), found, safety, nameOf};
    if (file.record) addRecord(collection, *file.record);
    addAll(collection, file.plans);
    addAll(collection, file.placements);
    addAll(collection, file.allocations);
    for (const projection::VisitFile& visit : file.visits) {
        addRecord(collection, visit.record);
        for (const RecordFile& note : visit.notes) addRecord(collection, note);
    }
    for (const projection::VoiceFile& voice : file.voices) {
        addRecord(collection, voice.record);
        addAll(collection, voice.additions);
    }
    addAll(collection, file.flags);
    addAll(collection, file.observations);
    addAll(collection, file.exceptions);
    addAll(collection, file.supervisions);
    addAll(collection, file.transfers);
    std::set<RecordId> seen; // A plan with several rows that cannot be read is there several times, and readable once.
    for (const projection::PlanFile& plan : file.plans) seen.insert(plan.record.id);
    for (const projection::UnreadableRecord& unreadable : file.unreadable)
        if (seen.insert(unreadable.record.id).second) addRecord(collection, unreadable.record);
    addTwoLeads(collection, today);
    addEnteredTwice(collection);
    return found;
}

Reviews reviewsOf(ReadSession& session, const ChildId& child, CivilDate today)
{
    const ChildFile file = childFile(session, child);
    const rules::SafetyRule safety = safetyRule(session);
    const projection::NameOf nameOf = [&](const std::string& id) {
        const auto worker = session.worker(WorkerId{id});
        return worker ? worker->name : id;
    };
    Reviews found = reviewsOf(file, safety, today, nameOf);
    if (child == kNoChild) {
        Collection collection{file, saidOf(file), found, safety, nameOf};
        addUnreadGroups(session, collection);
    }
    return found;
}

Reviews allReviews(ReadSession& session, CivilDate today)
{
    Reviews all;
    std::vector<ChildId> children = session.children();
    children.push_back(kNoChild);
    for (const ChildId& child : children) {
        Reviews found = reviewsOf(session, child, today);
        std::move(found.open.begin(), found.open.end(), std::back_inserter(all.open));
        all.settled.merge(found.settled);
    }
    const auto others = std::stable_partition(all.open.begin(), all.open.end(), isUrgent);
    std::stable_sort(all.open.begin(), others, receivedEarlier);
    return all;
}

std::vector<Review> openSafetyFlags(ReadSession& session, CivilDate today)
{
    return openSafetyFlags(session, [&](const ChildId& child) { return reviewsOf(session, child, today).open; });
}

std::vector<Review> openSafetyFlags(ReadSession& session, const std::function<std::vector<Review>(const ChildId&)>& openOf)
{
    std::vector<Review> flags;
    std::vector<ChildId> children = session.childrenWithFlags();
    children.push_back(kNoChild);
    for (const ChildId& child : children)
        for (Review& review : openOf(child))
            if (isUrgent(review)) flags.push_back(std::move(review));
    std::stable_sort(flags.begin(), flags.end(), receivedEarlier);
    return flags;
}

std::string stablePart(const std::string& id)
{
    return id.substr(0, kStableDigits);
}

} // namespace sightline::server

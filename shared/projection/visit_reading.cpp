#include "projection/visit_reading.h"

#include <algorithm>
#include <array>

#include "projection/field_values.h"
#include "projection/record_files.h"

namespace sightline::projection {

namespace {

/// The fields that decide whether a visit credits a clock, as rules::VisitReading has them.
constexpr std::array<std::string_view, 8> kCrediting{
    "sighting", "occurred_on", "outcome", "mode", "purpose", "performer", "where_child_lives", "bedroom_seen"};

Error unreadable(std::string_view field, std::string_view why)
{
    return {ErrorCode::InvalidInput, std::string{field} + ' ' + std::string{why}};
}

template <Coded E>
Result<E> requiredWord(const Values& values, std::string_view field)
{
    const auto* json = values.find(field);
    if (json == nullptr) return unreadable(field, "is not recorded");
    const auto word = wordValue<E>(*json);
    if (!word) return unreadable(field, "is a word this program does not know");
    return *word;
}

Result<CivilDate> requiredDate(const Values& values, std::string_view field)
{
    const auto* json = values.find(field);
    if (json == nullptr) return unreadable(field, "is not recorded");
    const auto day = dateValue(*json);
    if (!day) return unreadable(field, "is not a day");
    return *day;
}

bool isTrue(const Values& values, std::string_view field)
{
    const auto* json = values.find(field);
    return json != nullptr && booleanValue(*json).value_or(false);
}

/// Whether anybody who is still believed says that somebody else was there when the child was spoken to.
bool somebodyWasInTheRoom(const rules::RecordState& state)
{
    constexpr std::string_view kField = "others_in_room";
    const auto says = [](const rules::FieldValue& value) { return booleanValue(value).value_or(false); };
    const auto disputed = state.disputed.find(kField);
    if (disputed != state.disputed.end()) return std::any_of(disputed->second.begin(), disputed->second.end(), says);
    const auto* json = countedValue(state, kField);
    return json != nullptr && says(*json);
}

/// Two devices may each have said one of the two without a dispute about any field: the lowest counts (domain.md section 5).
Sighting asItCounts(Sighting asserted, const rules::RecordState& state)
{
    return asserted == Sighting::SeenAlone && somebodyWasInTheRoom(state) ? Sighting::SeenWithOthers : asserted;
}

Result<rules::VisitReading> readingOf(const Values& values, const rules::RecordState& state)
{
    SIGHTLINE_TRY(occurredOn, requiredDate(values, "occurred_on"));
    SIGHTLINE_TRY(outcome, requiredWord<Outcome>(values, "outcome"));
    SIGHTLINE_TRY(mode, requiredWord<Mode>(values, "mode"));
    SIGHTLINE_TRY(purpose, requiredWord<Purpose>(values, "purpose"));
    const auto* who = values.find("performer");
    if (who == nullptr) return unreadable("performer", "is not recorded");
    auto performer = performerValue(*who);
    if (!performer) return unreadable("performer", "cannot be read by this program");

    Sighting sighting = Sighting::NotRecorded;
    if (values.find("sighting") != nullptr) {
        SIGHTLINE_TRY(asserted, requiredWord<Sighting>(values, "sighting"));
        sighting = asItCounts(asserted, state);
    }
    return rules::VisitReading{occurredOn, *std::move(performer), mode, outcome, purpose, isTrue(values, "where_child_lives"),
        sighting, isTrue(values, "bedroom_seen")};
}

/// One reading per live value of each disputed crediting field: the engine credits only if every one of them would.
Result<std::vector<rules::VisitReading>> otherReadings(const rules::RecordState& state)
{
    std::vector<rules::VisitReading> readings;
    for (const std::string_view field : kCrediting) {
        const auto disputed = state.disputed.find(field);
        if (disputed == state.disputed.end()) continue;
        for (const rules::FieldValue& value : disputed->second) {
            SIGHTLINE_TRY(reading, readingOf(Values{state, field, value}, state));
            readings.push_back(std::move(reading));
        }
    }
    return readings;
}

std::optional<Instant> struckAt(const RecordFile& record)
{
    const auto struck = record.state.fields.find("struck");
    if (struck == record.state.fields.end() || struck->second != "true") return std::nullopt;
    std::optional<Instant> first;
    const auto live = record.state.live.find("struck");
    if (live == record.state.live.end()) return std::nullopt;
    for (const rules::Assertion& assertion : live->second) {
        const KnownRevision* known = findRevision(record, assertion.revision);
        if (known != nullptr && (!first || known->received_at < *first)) first = known->received_at;
    }
    return first;
}

template <Coded E>
std::optional<E> optionalWord(const RecordFile& record, std::string_view field)
{
    const auto* json = countedValue(record.state, field);
    return json == nullptr ? std::nullopt : wordValue<E>(*json);
}

} // namespace

Result<VisitFile> readVisit(RecordFile& record)
{
    SIGHTLINE_TRY(reading, readingOf(Values{record.state}, record.state));
    SIGHTLINE_TRY(others, otherReadings(record.state));
    const auto homeVisitText = record.text("home_visit_id");
    const auto homeVisit = homeVisitText ? HomeVisitId::parse(*homeVisitText) : std::nullopt;

    rules::VisitFact fact{record.id.toString(), std::move(reading), firstReceived(record), struckAt(record), std::move(others),
        record.state.credits_nothing, record.state.disputed.contains("struck")};
    const auto notAlone = optionalWord<NotAloneReason>(record, "not_alone_reason");
    const auto awake = optionalWord<Awake>(record, "awake");
    const auto place = optionalWord<Place>(record, "place");
    auto startedAt = record.text("started_at");
    // A visit that names no home visit was one by itself.
    const HomeVisitId joined = homeVisit.value_or(HomeVisitId{record.id.uuid()});
    return VisitFile{std::move(record), joined, std::move(fact), notAlone, awake, place, std::move(startedAt), {}};
}

} // namespace sightline::projection

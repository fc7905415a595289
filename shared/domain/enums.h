#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace sightline {

/// The coded values of the domain (glossary: README.md). `toText` gives the word used in files, on the wire's JSON form and in
/// exports; `fromText` accepts exactly these words. Each enum's words are one table below, so that the two cannot drift apart.

/// What is asserted about seeing this child. Ordered: a dispute counts as the lowest.
enum class Sighting { NotRecorded, NotSeen, SeenWithOthers, SeenAlone };

/// Everything but Completed is an attempt.
enum class Outcome { Completed, NoAnswer, RefusedEntry, ChildAbsent, Cancelled };
enum class Mode { InPerson, Video, Phone };
enum class Purpose { StatutoryVisit, Section47, CoreGroup, FamilyTime, Transport, ReturnInterview, HealthContact, Other };

/// The first three are the grounds of CPPCR 2010 reg 29.
enum class NotAloneReason { ChildRefused, InappropriateForAgeOrUnderstanding, Unable, ParentRefused, Other };

enum class Measure { Seen, SeenAlone, BedroomSeen };
enum class IntervalUnit { Days, Weeks, WorkingDays, Months };

enum class PlanType { ChildProtection, ChildInNeed, PrivateFostering };
/// CPPCR 2010 reg 28(2) to 28(5).
enum class Regime { General, ParentBeforeAssessment, TemporaryApprovalOrInterimOrderWithParent, CareOrderWithParent };

enum class WorkerRole {
    SocialWorker,
    HealthVisitor,
    SchoolNurse,
    FamilySupportWorker,
    PersonalAdviser,
    Manager,
    Administrator,
    Auditor
};
enum class AllocationRole { Lead, Second, Health };

/// A review is a manager's word on something that a person had to look at: kept aside, late, proposed, entered twice, a safety
/// flag. Voice, VoiceAddition and SafetyFlag are written once and never changed (domain.md section 5).
/// A supervision note is written once too.
enum class RecordKind {
    Child,
    Plan,
    Placement,
    Allocation,
    Visit,
    Note,
    Review,
    Voice,
    VoiceAddition,
    SafetyFlag,
    Observation,
    Exception,
    Supervision,
    Transfer
};

/// What became of an offer to move a child to another worker. Until somebody accepts it nothing changes.
enum class TransferDecision { Accepted, Declined, Withdrawn };

/// Where a visit took place.
enum class Place { Home, FosterOrCareHome, School, Nursery, Clinic, FamilyTimeCentre, Elsewhere };

/// A baby's or very young child's observation, instead of "spoken to alone".
enum class Awake { Awake, Asleep };

enum class InterpreterUse { NotNeeded, Professional, SignedOrMakaton, FamilyMember, NeededNotThere };

/// How the worker and the child understood each other.
enum class Communication { Speech, Signed, Makaton, Symbols, Writing, Play, ThroughBehaviour };

/// What the worker saw or knows on this visit (WT2010 11.82-83).
enum class DomesticAbuse { NoSign, Suspected, Known };

/// The contacts of the Healthy Child Programme, in the order of age.
enum class HealthReview { Antenatal, NewBirth, SixToEightWeeks, NineToFifteenMonths, TwoYear, SchoolEntry, Year6, Year8, Year10 };

/// Why a visit was written up late.
enum class LateReason { Emergency, Workload, AwayOrIll, TabletNotWorking, WaitingForAnswers, Other };

template <typename E>
using WordTable = std::pair<E, std::string_view>;

template <typename E>
struct WordsOf; // The words of an enum, one row a value.

template <>
struct WordsOf<Sighting> {
    static constexpr std::string_view kName = "sighting";
    static constexpr std::array<WordTable<Sighting>, 4> kWords{{{Sighting::NotRecorded, "not_recorded"},
        {Sighting::NotSeen, "not_seen"}, {Sighting::SeenWithOthers, "seen_with_others"}, {Sighting::SeenAlone, "seen_alone"}}};
};
template <>
struct WordsOf<Outcome> {
    static constexpr std::string_view kName = "outcome";
    static constexpr std::array<WordTable<Outcome>, 5> kWords{
        {{Outcome::Completed, "completed"}, {Outcome::NoAnswer, "no_answer"}, {Outcome::RefusedEntry, "refused_entry"},
            {Outcome::ChildAbsent, "child_absent"}, {Outcome::Cancelled, "cancelled"}}};
};
template <>
struct WordsOf<Mode> {
    static constexpr std::string_view kName = "mode";
    static constexpr std::array<WordTable<Mode>, 3> kWords{
        {{Mode::InPerson, "in_person"}, {Mode::Video, "video"}, {Mode::Phone, "phone"}}};
};
template <>
struct WordsOf<Purpose> {
    static constexpr std::string_view kName = "purpose";
    static constexpr std::array<WordTable<Purpose>, 8> kWords{{{Purpose::StatutoryVisit, "statutory_visit"},
        {Purpose::Section47, "section_47"}, {Purpose::CoreGroup, "core_group"}, {Purpose::FamilyTime, "family_time"},
        {Purpose::Transport, "transport"}, {Purpose::ReturnInterview, "return_interview"},
        {Purpose::HealthContact, "health_contact"}, {Purpose::Other, "other"}}};
};
template <>
struct WordsOf<NotAloneReason> {
    static constexpr std::string_view kName = "not_alone_reason";
    static constexpr std::array<WordTable<NotAloneReason>, 5> kWords{{{NotAloneReason::ChildRefused, "child_refused"},
        {NotAloneReason::InappropriateForAgeOrUnderstanding, "inappropriate_for_age_or_understanding"},
        {NotAloneReason::Unable, "unable"}, {NotAloneReason::ParentRefused, "parent_refused"}, {NotAloneReason::Other, "other"}}};
};
template <>
struct WordsOf<Measure> {
    static constexpr std::string_view kName = "measure";
    static constexpr std::array<WordTable<Measure>, 3> kWords{
        {{Measure::Seen, "seen"}, {Measure::SeenAlone, "seen_alone"}, {Measure::BedroomSeen, "bedroom_seen"}}};
};
template <>
struct WordsOf<IntervalUnit> {
    static constexpr std::string_view kName = "unit";
    static constexpr std::array<WordTable<IntervalUnit>, 4> kWords{{{IntervalUnit::Days, "days"}, {IntervalUnit::Weeks, "weeks"},
        {IntervalUnit::WorkingDays, "working_days"}, {IntervalUnit::Months, "months"}}};
};
template <>
struct WordsOf<PlanType> {
    static constexpr std::string_view kName = "plan type";
    static constexpr std::array<WordTable<PlanType>, 3> kWords{{{PlanType::ChildProtection, "child_protection"},
        {PlanType::ChildInNeed, "child_in_need"}, {PlanType::PrivateFostering, "private_fostering"}}};
};
template <>
struct WordsOf<Regime> {
    static constexpr std::string_view kName = "regime";
    static constexpr std::array<WordTable<Regime>, 4> kWords{
        {{Regime::General, "general"}, {Regime::ParentBeforeAssessment, "parent_before_assessment"},
            {Regime::TemporaryApprovalOrInterimOrderWithParent, "temporary_approval_or_interim_order_with_parent"},
            {Regime::CareOrderWithParent, "care_order_with_parent"}}};
};
template <>
struct WordsOf<WorkerRole> {
    static constexpr std::string_view kName = "role";
    static constexpr std::array<WordTable<WorkerRole>, 8> kWords{{{WorkerRole::SocialWorker, "social_worker"},
        {WorkerRole::HealthVisitor, "health_visitor"}, {WorkerRole::SchoolNurse, "school_nurse"},
        {WorkerRole::FamilySupportWorker, "family_support_worker"}, {WorkerRole::PersonalAdviser, "personal_adviser"},
        {WorkerRole::Manager, "manager"}, {WorkerRole::Administrator, "administrator"}, {WorkerRole::Auditor, "auditor"}}};
};
template <>
struct WordsOf<AllocationRole> {
    static constexpr std::string_view kName = "allocation role";
    static constexpr std::array<WordTable<AllocationRole>, 3> kWords{
        {{AllocationRole::Lead, "lead"}, {AllocationRole::Second, "second"}, {AllocationRole::Health, "health"}}};
};
template <>
struct WordsOf<RecordKind> {
    static constexpr std::string_view kName = "kind";
    static constexpr std::array<WordTable<RecordKind>, 14> kWords{
        {{RecordKind::Child, "child"}, {RecordKind::Plan, "plan"}, {RecordKind::Placement, "placement"},
            {RecordKind::Allocation, "allocation"}, {RecordKind::Visit, "visit"}, {RecordKind::Note, "note"},
            {RecordKind::Review, "review"}, {RecordKind::Voice, "voice"}, {RecordKind::VoiceAddition, "voice_addition"},
            {RecordKind::SafetyFlag, "safety_flag"}, {RecordKind::Observation, "observation"},
            {RecordKind::Exception, "exception"}, {RecordKind::Supervision, "supervision"}, {RecordKind::Transfer, "transfer"}}};
};
template <>
struct WordsOf<TransferDecision> {
    static constexpr std::string_view kName = "decision";
    static constexpr std::array<WordTable<TransferDecision>, 3> kWords{{{TransferDecision::Accepted, "accepted"},
        {TransferDecision::Declined, "declined"}, {TransferDecision::Withdrawn, "withdrawn"}}};
};
template <>
struct WordsOf<Place> {
    static constexpr std::string_view kName = "place";
    static constexpr std::array<WordTable<Place>, 7> kWords{{{Place::Home, "home"},
        {Place::FosterOrCareHome, "foster_or_care_home"}, {Place::School, "school"}, {Place::Nursery, "nursery"},
        {Place::Clinic, "clinic"}, {Place::FamilyTimeCentre, "family_time_centre"}, {Place::Elsewhere, "elsewhere"}}};
};
template <>
struct WordsOf<Awake> {
    static constexpr std::string_view kName = "awake";
    static constexpr std::array<WordTable<Awake>, 2> kWords{{{Awake::Awake, "awake"}, {Awake::Asleep, "asleep"}}};
};
template <>
struct WordsOf<InterpreterUse> {
    static constexpr std::string_view kName = "interpreter use";
    static constexpr std::array<WordTable<InterpreterUse>, 5> kWords{{{InterpreterUse::NotNeeded, "not_needed"},
        {InterpreterUse::Professional, "professional"}, {InterpreterUse::SignedOrMakaton, "signed_or_makaton"},
        {InterpreterUse::FamilyMember, "family_member"}, {InterpreterUse::NeededNotThere, "needed_not_there"}}};
};
template <>
struct WordsOf<Communication> {
    static constexpr std::string_view kName = "communication";
    static constexpr std::array<WordTable<Communication>, 7> kWords{
        {{Communication::Speech, "speech"}, {Communication::Signed, "signed"}, {Communication::Makaton, "makaton"},
            {Communication::Symbols, "symbols"}, {Communication::Writing, "writing"}, {Communication::Play, "play"},
            {Communication::ThroughBehaviour, "through_behaviour"}}};
};
template <>
struct WordsOf<DomesticAbuse> {
    static constexpr std::string_view kName = "domestic abuse";
    static constexpr std::array<WordTable<DomesticAbuse>, 3> kWords{
        {{DomesticAbuse::NoSign, "no_sign"}, {DomesticAbuse::Suspected, "suspected"}, {DomesticAbuse::Known, "known"}}};
};
template <>
struct WordsOf<HealthReview> {
    static constexpr std::string_view kName = "health review";
    static constexpr std::array<WordTable<HealthReview>, 9> kWords{
        {{HealthReview::Antenatal, "antenatal"}, {HealthReview::NewBirth, "new_birth"},
            {HealthReview::SixToEightWeeks, "six_to_eight_weeks"}, {HealthReview::NineToFifteenMonths, "nine_to_fifteen_months"},
            {HealthReview::TwoYear, "two_year"}, {HealthReview::SchoolEntry, "school_entry"}, {HealthReview::Year6, "year_6"},
            {HealthReview::Year8, "year_8"}, {HealthReview::Year10, "year_10"}}};
};
template <>
struct WordsOf<LateReason> {
    static constexpr std::string_view kName = "late reason";
    static constexpr std::array<WordTable<LateReason>, 6> kWords{
        {{LateReason::Emergency, "emergency"}, {LateReason::Workload, "workload"}, {LateReason::AwayOrIll, "away_or_ill"},
            {LateReason::TabletNotWorking, "tablet_not_working"}, {LateReason::WaitingForAnswers, "waiting_for_answers"},
            {LateReason::Other, "other"}}};
};

template <typename E>
concept Coded = requires
{
    WordsOf<E>::kWords;
};

template <Coded E>
[[nodiscard]] constexpr std::string_view toText(E value) noexcept
{
    // Tables list the values in their order of declaration; domain_words_test checks it.
    return WordsOf<E>::kWords[static_cast<std::size_t>(value)].second;
}

template <Coded E>
[[nodiscard]] constexpr std::optional<E> fromText(std::string_view word) noexcept
{
    for (const auto& [value, text] : WordsOf<E>::kWords)
        if (text == word) return value;
    return std::nullopt;
}

} // namespace sightline

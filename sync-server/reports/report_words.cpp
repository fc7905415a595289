#include "reports/report_words.h"

#include <algorithm>

#include "base/contract.h"

namespace sightline::server::reports {

std::string ReportMatter::childName() const
{
    const Child& child = file.child;
    if (child.known_as && !child.known_as->empty()) return *child.known_as;
    return child.given_name.empty() ? child.displayName() : child.given_name;
}

std::string ReportMatter::nameOf(const WorkerId& worker) const
{
    const auto found = workers.find(worker);
    return found == workers.end() ? worker.text() : found->second.name;
}

std::string_view inWords(Sighting sighting) noexcept
{
    switch (sighting) {
    case Sighting::NotRecorded: return "not recorded";
    case Sighting::NotSeen: return "not seen";
    case Sighting::SeenWithOthers: return "seen, not alone";
    case Sighting::SeenAlone: return "seen alone";
    }
    unreachable("Sighting");
}

std::string_view inWords(NotAloneReason reason) noexcept
{
    switch (reason) {
    case NotAloneReason::ChildRefused: return "the child did not want to be seen alone";
    case NotAloneReason::InappropriateForAgeOrUnderstanding: return "not right for the child's age or understanding";
    case NotAloneReason::Unable: return "it was not possible";
    case NotAloneReason::ParentRefused: return "a parent refused";
    case NotAloneReason::Other: return "another reason";
    }
    unreachable("NotAloneReason");
}

std::string_view inWords(Outcome outcome) noexcept
{
    switch (outcome) {
    case Outcome::Completed: return "took place";
    case Outcome::NoAnswer: return "no answer";
    case Outcome::RefusedEntry: return "entry refused";
    case Outcome::ChildAbsent: return "the child was not there";
    case Outcome::Cancelled: return "cancelled";
    }
    unreachable("Outcome");
}

std::string_view inWords(VoiceModule module) noexcept
{
    switch (module) {
    case VoiceModule::HowIFeel: return "How I feel";
    case VoiceModule::MyHouses: return "My three houses";
    case VoiceModule::LikeOrNot: return "Like, not sure, don't like";
    case VoiceModule::Draw: return "A drawing";
    case VoiceModule::MyWords: return "In my words";
    case VoiceModule::PeopleAndPlaces: return "People and places";
    case VoiceModule::GoodNews: return "Good news";
    case VoiceModule::WhatIWant: return "What I want to happen";
    }
    unreachable("VoiceModule");
}

std::string_view inWords(DecisionKind decision) noexcept
{
    switch (decision) {
    case DecisionKind::PlanChanged: return "the plan was changed";
    case DecisionKind::Conference: return "it was taken to a conference";
    case DecisionKind::CoreGroup: return "it was taken to the core group";
    case DecisionKind::Review: return "it was taken to a review";
    case DecisionKind::FamilyTime: return "family time";
    case DecisionKind::Placement: return "where the child lives";
    case DecisionKind::School: return "school";
    case DecisionKind::HelpArranged: return "help was arranged";
    case DecisionKind::Visit: return "a visit";
    case DecisionKind::NotPossible: return "it was not possible";
    case DecisionKind::Other: return "something else";
    }
    unreachable("DecisionKind");
}

std::string inWords(WorkerRole role)
{
    std::string words{toText(role)};
    std::replace(words.begin(), words.end(), '_', ' ');
    return words;
}

std::string inWords(const std::optional<Interpreter>& interpreter)
{
    if (!interpreter) return "Whether an interpreter was needed is not recorded.";
    const std::string who = interpreter->who.value_or("name not recorded");
    switch (interpreter->use) {
    case InterpreterUse::NotNeeded: return "No interpreter was needed.";
    case InterpreterUse::Professional: return "Interpreter: " + who + ", a professional.";
    case InterpreterUse::SignedOrMakaton: return "Signed or in Makaton: " + who + ".";
    case InterpreterUse::FamilyMember:
        return "Interpreted by a member of the family: " + who + (interpreter->why ? ", because " + *interpreter->why : "") + ".";
    case InterpreterUse::NeededNotThere: return "An interpreter was needed and was not there.";
    }
    unreachable("InterpreterUse");
}

std::string listed(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
    return text;
}

std::string counted(std::size_t n, std::string_view one, std::string_view many)
{
    return std::to_string(n) + " " + std::string{n == 1 ? one : many};
}

} // namespace sightline::server::reports

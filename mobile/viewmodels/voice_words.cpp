#include "voice_words.h"

#include <map>

#include <QCoreApplication>

#include "base/contract.h"
#include "viewmodels/record_words.h"
#include "viewmodels/words.h"

namespace sightline::mobile::words {

namespace {

struct VoiceWords {
    Q_DECLARE_TR_FUNCTIONS(VoiceWords)
};

QString under(const std::string& column)
{
    if (column == "like") return VoiceWords::tr("Like");
    if (column == "not_sure") return VoiceWords::tr("Not sure");
    if (column == "dont_like") return VoiceWords::tr("Don’t like");
    return fromStd(column);
}

/// What was picked, in the child's order; under what it was put, where it was put under something.
QString pickedWords(const std::vector<Picked>& picked)
{
    QStringList plain;
    std::vector<std::pair<std::string, QStringList>> columns;
    for (const Picked& each : picked) {
        if (each.under.empty()) {
            plain << fromStd(each.shown);
            continue;
        }
        if (columns.empty() || columns.back().first != each.under) columns.push_back({each.under, {}});
        columns.back().second << fromStd(each.shown);
    }
    QStringList all;
    if (!plain.isEmpty()) all << plain.join(QStringLiteral(", "));
    for (const auto& [column, cards] : columns)
        all << VoiceWords::tr("%1: %2").arg(under(column), cards.join(QStringLiteral(", ")));
    return all.join(u'\n');
}

QString given(Given given, const QString& called)
{
    switch (given) {
    case Given::Answered: return {};
    case Given::Skipped: return VoiceWords::tr("%1 skipped this.").arg(called);
    case Given::DontKnow: return VoiceWords::tr("%1 chose “I don’t know”.").arg(called);
    case Given::DontWantToSay: return VoiceWords::tr("%1 chose “I don’t want to say”.").arg(called);
    case Given::TakenOut: return VoiceWords::tr("%1 took this out again. What it said is not kept.").arg(called);
    }
    unreachable("Given");
}

QString typedBy(TypedBy typed, const QString& called)
{
    switch (typed) {
    case TypedBy::Child: return VoiceWords::tr("%1 typed this.").arg(called);
    case TypedBy::Scribe: return VoiceWords::tr("The worker wrote down the exact words.");
    }
    unreachable("TypedBy");
}

} // namespace

QString voiceModule(VoiceModule module)
{
    switch (module) {
    case VoiceModule::HowIFeel: return VoiceWords::tr("How I feel");
    case VoiceModule::MyHouses: return VoiceWords::tr("My three houses");
    case VoiceModule::LikeOrNot: return VoiceWords::tr("Like and don’t like");
    case VoiceModule::Draw: return VoiceWords::tr("Drawing");
    case VoiceModule::MyWords: return VoiceWords::tr("In my words");
    case VoiceModule::PeopleAndPlaces: return VoiceWords::tr("People and places");
    case VoiceModule::GoodNews: return VoiceWords::tr("Good news");
    case VoiceModule::WhatIWant: return VoiceWords::tr("What I want to happen");
    }
    unreachable("VoiceModule");
}

QString audience(Audience audience)
{
    switch (audience) {
    case Audience::AnyoneHelping: return VoiceWords::tr("Anyone helping the child");
    case Audience::Carer: return VoiceWords::tr("Carer");
    case Audience::Parent: return VoiceWords::tr("Mum or dad");
    case Audience::School: return VoiceWords::tr("School");
    case Audience::ReviewingOfficer: return VoiceWords::tr("Reviewing officer");
    }
    unreachable("Audience");
}

QString decision(DecisionKind decision)
{
    switch (decision) {
    case DecisionKind::PlanChanged: return VoiceWords::tr("The plan was changed");
    case DecisionKind::Conference: return VoiceWords::tr("It was told at a conference");
    case DecisionKind::CoreGroup: return VoiceWords::tr("It was told at a core group");
    case DecisionKind::Review: return VoiceWords::tr("It was told at a review");
    case DecisionKind::FamilyTime: return VoiceWords::tr("Family time");
    case DecisionKind::Placement: return VoiceWords::tr("Where the child lives");
    case DecisionKind::School: return VoiceWords::tr("School");
    case DecisionKind::HelpArranged: return VoiceWords::tr("Help was arranged");
    case DecisionKind::Visit: return VoiceWords::tr("A visit");
    case DecisionKind::NotPossible: return VoiceWords::tr("It was not possible");
    case DecisionKind::Other: return VoiceWords::tr("Something else");
    }
    unreachable("DecisionKind");
}

std::vector<Choice> decisions()
{
    std::vector<Choice> choices;
    for (const auto& [kind, text] : WordsOf<DecisionKind>::kWords) choices.push_back({fromStd(text), decision(kind)});
    return choices;
}

QString sharing(const SharingNow& sharing, const QString& called, const QString& worker)
{
    QStringList readers{VoiceWords::tr("%1 and their manager").arg(worker)};
    if (!sharing.chosen.not_sure)
        for (const Audience each : sharing.chosen.readers) readers << audience(each);
    QString said = sharing.chosen.not_sure
        ? VoiceWords::tr("%1 was not sure who may read it: only %2.").arg(called, readers.first())
        : readers.size() == 1
        ? VoiceWords::tr("%1 lets only %2 read it.").arg(called, readers.first())
        : VoiceWords::tr("%1 lets these people read it: %2.").arg(called, readers.join(QStringLiteral(", ")));
    QStringList never;
    for (const std::string& who : sharing.chosen.never) never << fromStd(who);
    if (!never.isEmpty()) said += VoiceWords::tr(" Not: %1.").arg(never.join(QStringLiteral(", ")));
    QStringList wider;
    for (const VoiceAddition& each : sharing.wider)
        for (const Audience reader : each.readers) wider << audience(reader);
    wider.removeDuplicates();
    if (!wider.isEmpty() && !sharing.withdrawn)
        said += VoiceWords::tr(" Shared wider by a decision, too: %1.").arg(wider.join(QStringLiteral(", ")));
    return said;
}

QString voiceAbout(const VoiceEntry& entry, const QString& worker)
{
    QStringList present;
    for (const std::string& person : entry.present) present << fromStd(person);
    QString about = VoiceWords::tr("%1, with %2’s tablet. ").arg(day(entry.occurred_on), worker);
    about += present.isEmpty() ? VoiceWords::tr("Nobody else was in the room.")
                               : VoiceWords::tr("In the room: %1.").arg(present.join(QStringLiteral(", ")));
    if (entry.interpreter && entry.interpreter->use != InterpreterUse::NotNeeded)
        about += VoiceWords::tr(" Interpreter: %1.")
                     .arg(entry.interpreter->who ? fromStd(*entry.interpreter->who)
                                                 : coded("interpreter", toText(entry.interpreter->use)));
    if (entry.language != "en") about += VoiceWords::tr(" In the language “%1”.").arg(fromStd(entry.language));
    return about;
}

QString safetyFlag(const projection::SafetyFlagFile& flag, const QString& called, const WorkerNames& names)
{
    const QString said =
        VoiceWords::tr("%1 pressed “%2” on %3.")
            .arg(called, fromStd(flag.flag.shown), moment(Instant{std::chrono::milliseconds{flag.flag.raised_ms}}));
    if (!flag.acknowledged) return VoiceWords::tr("%1 Not yet acknowledged by a manager.").arg(said);
    return VoiceWords::tr("%1 Acknowledged by %2 on %3.")
        .arg(said, names.of(WorkerId{flag.acknowledged->by}), moment(flag.acknowledged->at));
}

VoiceSaid voiceSaid(const VoiceAnswer& answer, const QString& called)
{
    VoiceSaid said;
    said.asked = answer.named.empty()
        ? fromStd(answer.asked)
        : VoiceWords::tr("%1 (%2 called it “%3”)").arg(fromStd(answer.asked), called, fromStd(answer.named));
    if (answer.given != Given::Answered) {
        said.note = given(answer.given, called);
        return said;
    }
    QStringList words;
    if (!answer.text.empty()) words << fromStd(answer.text);
    if (!answer.picked.empty()) words << pickedWords(answer.picked);
    said.said = words.join(u'\n');
    QStringList notes;
    if (answer.typed_by) notes << typedBy(*answer.typed_by, called);
    if (answer.drawing) notes << VoiceWords::tr("%1 drew this.").arg(called);
    if (answer.read_aloud) notes << VoiceWords::tr("The question was read aloud.");
    said.note = notes.join(u' ');
    return said;
}

} // namespace sightline::mobile::words

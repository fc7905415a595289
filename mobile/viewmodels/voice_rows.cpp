#include "voice_rows.h"

#include <algorithm>

#include <QCoreApplication>

#include "base/contract.h"
#include "viewmodels/record_words.h"
#include "viewmodels/voice_words.h"
#include "viewmodels/words.h"

namespace sightline::mobile::child_page {

namespace {

struct VoicePage {
    Q_DECLARE_TR_FUNCTIONS(VoicePage)
};

QString addedTitle(const VoiceAddition& addition, const QString& called)
{
    switch (addition.kind) {
    case AdditionKind::Response: return VoicePage::tr("The worker’s answer");
    case AdditionKind::WithdrawnByChild: return VoicePage::tr("%1 took this back").arg(called);
    case AdditionKind::WhatHappened:
        return VoicePage::tr("What happened: %1").arg(addition.decision ? words::decision(*addition.decision) : QString{});
    case AdditionKind::SharedWider: return VoicePage::tr("More people may read it");
    }
    unreachable("AdditionKind");
}

QString childTold(const VoiceAddition& addition, const QString& called)
{
    if (addition.kind != AdditionKind::SharedWider && addition.kind != AdditionKind::WhatHappened) return {};
    if (!addition.child_told) return VoicePage::tr("Whether %1 was told is not recorded.").arg(called);
    return *addition.child_told ? VoicePage::tr("%1 was told.").arg(called) : VoicePage::tr("%1 was not told.").arg(called);
}

QString addedDetail(const projection::VoiceAdditionFile& file, const QString& called, const WorkerNames& names)
{
    const VoiceAddition& addition = file.addition;
    QStringList detail;
    detail << VoicePage::tr("Written by %1 on %2.").arg(names.orYou(WorkerId{file.author}), words::moment(file.recorded_at));
    if (addition.happened_on) detail << VoicePage::tr("It was on %1.").arg(words::day(*addition.happened_on));
    if (addition.decided_by) detail << VoicePage::tr("Decided by %1.").arg(names.of(*addition.decided_by));
    QStringList readers;
    for (const Audience reader : addition.readers) readers << words::audience(reader);
    for (const WorkerId& worker : addition.workers) readers << names.of(worker);
    if (!readers.isEmpty()) detail << VoicePage::tr("Now also: %1.").arg(readers.join(QStringLiteral(", ")));
    if (const QString told = childTold(addition, called); !told.isEmpty()) detail << told;
    return detail.join(u' ');
}

QString happenedAfter(const projection::VoiceFile& voice)
{
    QString happened;
    for (const projection::VoiceAdditionFile& each : voice.additions)
        if (each.addition.kind == AdditionKind::WhatHappened) happened = words::fromStd(each.addition.text);
    return happened;
}

QString answeredWords(const projection::VoiceFile& voice)
{
    const bool response = voice.has(AdditionKind::Response);
    const bool happened = voice.has(AdditionKind::WhatHappened);
    if (response && happened) return VoicePage::tr("Answered, and what happened is recorded.");
    if (happened) return VoicePage::tr("What happened is recorded. Not answered yet.");
    return response ? VoicePage::tr("Answered. What happened is not recorded yet.")
                    : VoicePage::tr("Not answered yet, and what happened is not recorded.");
}

void addLine(QStringList& lines, const QString& label, const std::string& text)
{
    if (!text.empty()) lines << VoicePage::tr("%1: %2").arg(label, words::fromStd(text));
}

} // namespace

Rows voices(const projection::ChildFile& file, const WorkerNames& names)
{
    const QString called = words::called(file.child);
    Rows rows;
    for (auto voice = file.voices.rbegin(); voice != file.voices.rend(); ++voice) {
        QStringList asked;
        QStringList said;
        QStringList notes;
        QVariantList pictures;
        int drawings = 0;
        if (!voice->withdrawn())
            for (const VoiceAnswer& answer : voice->entry.answers) {
                words::VoiceSaid each = words::voiceSaid(answer, called);
                asked << each.asked;
                said << each.said;
                notes << each.note;
                pictures << (answer.drawing ? QVariant::fromValue(*answer.drawing) : QVariant{});
                drawings += answer.drawing ? 1 : 0;
            }
        const QString worker = names.of(voice->captured_by);
        rows.push_back({words::fromStd(voice->record.id.toString()), words::voiceModule(voice->entry.module),
            words::voiceAbout(voice->entry, worker), asked, said, notes, pictures,
            words::sharing(voice->sharing(), called, worker), voice->withdrawn(), drawings, answeredWords(*voice)});
    }
    return rows;
}

Rows lastSaid(const projection::ChildFile& file, const WorkerNames& names)
{
    const QString called = words::called(file.child);
    for (auto voice = file.voices.rbegin(); voice != file.voices.rend(); ++voice) {
        if (voice->withdrawn()) continue;
        QStringList said;
        for (const VoiceAnswer& answer : voice->entry.answers)
            if (const QString words = words::voiceSaid(answer, called).said; !words.isEmpty()) said << words;
        if (said.isEmpty()) continue;
        const QString happened = happenedAfter(*voice);
        return {{VoicePage::tr("%1, %2, with %3’s tablet.")
                     .arg(words::voiceModule(voice->entry.module), words::day(voice->entry.occurred_on),
                         names.of(voice->captured_by)),
            said, happened.isEmpty() ? VoicePage::tr("What happened next is not recorded yet.") : happened}};
    }
    return {};
}

Rows flags(const projection::ChildFile& file, const WorkerNames& names)
{
    const QString called = words::called(file.child);
    Rows rows;
    for (const bool acknowledged : {false, true})
        for (auto flag = file.flags.rbegin(); flag != file.flags.rend(); ++flag)
            if (flag->acknowledged.has_value() == acknowledged)
                rows.push_back({words::safetyFlag(*flag, called, names), acknowledged});
    return rows;
}

Rows observations(const projection::ChildFile& file, const WorkerNames& names)
{
    const QString called = words::called(file.child);
    Rows rows;
    for (auto each = file.observations.rbegin(); each != file.observations.rend(); ++each) {
        const Observation& seen = each->observation;
        QStringList lines{words::fromStd(seen.seen)};
        if (seen.awake) lines << words::coded("awake", toText(*seen.awake));
        addLine(lines, VoicePage::tr("With the people there"), seen.with_carer);
        addLine(lines, VoicePage::tr("How %1 shows what they want").arg(called), seen.communicates);
        addLine(lines, VoicePage::tr("The worker’s own view of what %1 might say").arg(called), seen.might_say);
        QStringList present;
        for (const std::string& person : seen.present) present << words::fromStd(person);
        rows.push_back({VoicePage::tr("What the worker saw of %1").arg(called),
            VoicePage::tr("%1, written by %2. In the room: %3.")
                .arg(words::day(seen.occurred_on), names.of(WorkerId{each->author}),
                    present.isEmpty() ? VoicePage::tr("not recorded") : present.join(QStringLiteral(", "))),
            lines});
    }
    return rows;
}

Rows answers(const VoiceEntry& entry, const QString& called)
{
    Rows rows;
    for (const VoiceAnswer& answer : entry.answers) {
        words::VoiceSaid said = words::voiceSaid(answer, called);
        rows.push_back({said.asked, said.said, said.note, QVariant::fromValue(answer.drawing.value_or(Drawing{})),
            answer.drawing.has_value()});
    }
    return rows;
}

Rows additions(const projection::VoiceFile& voice, const QString& called, const WorkerNames& names)
{
    Rows rows;
    for (const projection::VoiceAdditionFile& each : voice.additions)
        rows.push_back({addedTitle(each.addition, called), words::fromStd(each.addition.text), addedDetail(each, called, names)});
    return rows;
}

} // namespace sightline::mobile::child_page

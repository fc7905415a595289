#pragma once

#include <QString>
#include <QStringList>

#include "projection/child_file.h"
#include "viewmodels/choices_model.h"
#include "viewmodels/worker_names.h"

/// How the app says what a child's own entry says. Pure. What the child said is passed on exactly; the rest is said in words,
/// never as a score.
namespace sightline::mobile::words {

[[nodiscard]] QString voiceModule(VoiceModule module); ///< "How I feel"
[[nodiscard]] QString audience(Audience audience); ///< "School"
[[nodiscard]] QString decision(DecisionKind decision); ///< "The plan was changed"
/// "Ali lets these people read it: Jo Marsh and their manager, school. Not: my stepdad."
[[nodiscard]] QString sharing(const SharingNow& sharing, const QString& called, const QString& worker);
/// "22 November 2026. In the room: Jo Marsh – social worker. Interpreter: Ana." Who wrote it down, too.
[[nodiscard]] QString voiceAbout(const VoiceEntry& entry, const QString& worker);
/// "I don’t feel safe – said on 22 November 2026 at 2:10pm. Not yet acknowledged by a manager."
[[nodiscard]] QString safetyFlag(const projection::SafetyFlagFile& flag, const QString& called, const WorkerNames& names);

/// One answer: what was asked, what the child said (words, or what was picked, as it stood there), and what there is to say about
/// it: skipped, typed by the worker, drawn.
struct VoiceSaid {
    QString asked;
    QString said; ///< Empty where the child gave no words.
    QString note;
};
[[nodiscard]] VoiceSaid voiceSaid(const VoiceAnswer& answer, const QString& called);

[[nodiscard]] std::vector<Choice> decisions();

} // namespace sightline::mobile::words

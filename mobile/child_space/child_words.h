#pragma once

#include <QString>
#include <QStringList>

#include "base/civil_date.h"
#include "child_space/prompts.h"
#include "voice/voice_enums.h"

/// The sentences of the child's space that belong to no prompt. Pure; in the language that the app speaks. For a reading age of 6
/// to 7: short sentences, no figures, no praise for telling, nothing that asks a child to explain a feeling.
namespace sightline::child_space::words {

[[nodiscard]] QString welcomeHeading(const Names& names);
[[nodiscard]] QStringList welcomeLines(ChildLevel level, bool has_last_time);
[[nodiscard]] QString whoReadsHeading();
/// Who reads it in any case, and the limit: what is not safe is told to people who can help.
[[nodiscard]] QStringList whoReadsLines(const Names& names);
[[nodiscard]] QString whoReadsAfterHeading();
[[nodiscard]] QStringList whoReadsAfterLines(const Names& names);
[[nodiscard]] QString practiceHeading();
[[nodiscard]] QStringList practiceLines();
[[nodiscard]] QString homeHeading();
[[nodiscard]] QStringList homeLines();
[[nodiscard]] QString notSafe(); ///< The button.
[[nodiscard]] QString notSafeHeading();
[[nodiscard]] QStringList notSafeLines(const Names& names);
[[nodiscard]] QString hiddenHeading();
[[nodiscard]] QString showBackHeading();
[[nodiscard]] QStringList showBackLines(bool anything);
[[nodiscard]] QString thanksHeading();
[[nodiscard]] QStringList thanksLines(const Names& names);
[[nodiscard]] QString giveTo(const QString& worker_name); ///< "Give the tablet to Jo."
[[nodiscard]] QString tabletFull(const QString& worker_name);
[[nodiscard]] QString pageFull();
/// The beginning, of `most` UTF-16 units at most, that ends with a whole character.
[[nodiscard]] QString cappedAt(int most, const QString& text);

[[nodiscard]] QString skipped();
[[nodiscard]] QString dontKnow();
[[nodiscard]] QString dontWantToSay();
[[nodiscard]] QString tookOut();
[[nodiscard]] QString typedByChild();
[[nodiscard]] QString typedByWorker(const QString& worker_name);
[[nodiscard]] QString typesChild();
[[nodiscard]] QString typesWorker(const QString& worker_name);
[[nodiscard]] QString putUnder(const QString& card, const QString& column);

/// Cards of the sharing page, by code: only, carer, parent, school, reviewing_officer, anyone_helping, not_sure.
[[nodiscard]] std::vector<PromptChoice> readers(const QString& worker_name);

/// "4 June": the day a child is told of; the language's own way.
[[nodiscard]] QString day(CivilDate date);

} // namespace sightline::child_space::words

#include "voice/voice_checks.h"

#include <algorithm>

#include "base/contract.h"

namespace sightline {

namespace {

using Objection = std::optional<std::string>;

constexpr int kPageSideMax = 20'000;

bool onPage(int x, int y, const Drawing& drawing) noexcept
{
    return x >= 0 && y >= 0 && x <= drawing.width && y <= drawing.height;
}

Objection objectionTo(const Stroke& stroke, const Drawing& drawing)
{
    if (stroke.points.empty()) return "points: a stroke has at least one point";
    if (stroke.width < 1 || stroke.width > drawing.width) return "width: must lie between 1 and the width of the page";
    int before = 0;
    for (const StrokePoint& point : stroke.points) {
        if (!onPage(point.x, point.y, drawing)) return "points: a point lies outside the page";
        if (point.after_ms < before) return "points: a point is earlier than the one before";
        before = point.after_ms;
    }
    return std::nullopt;
}

Objection objectionTo(const Stamp& stamp, const Drawing& drawing)
{
    if (!onPage(stamp.x, stamp.y, drawing)) return "x, y: a stamp lies outside the page";
    if (stamp.side < 1 || stamp.side > drawing.width) return "side: must lie between 1 and the width of the page";
    return std::nullopt;
}

Objection objectionTo(const Drawing& drawing)
{
    if (drawing.width < 1 || drawing.height < 1 || drawing.width > kPageSideMax || drawing.height > kPageSideMax)
        return "drawing: the page has no size that can be drawn";
    if (drawing.empty()) return "drawing: has no marks";
    if (pointsOf(drawing) > kPointsPerPageMax || drawing.marks.size() > kMarksPerPageMax)
        return "drawing: holds more than one page can";
    for (std::size_t i = 0; i < drawing.marks.size(); ++i) {
        const auto why = std::visit([&](const auto& mark) { return objectionTo(mark, drawing); }, drawing.marks[i]);
        if (why) return "drawing.marks[" + std::to_string(i) + "]." + *why;
    }
    return std::nullopt;
}

Objection objectionTo(const VoiceAnswer& answer)
{
    if (answer.prompt.empty()) return "prompt: is missing";
    if (answer.asked.empty()) return "asked: the words shown to the child are missing";
    if (!answer.text.empty() && !answer.typed_by) return "typed_by: say who typed the words, child or scribe";
    if (answer.text.empty() && answer.typed_by) return "typed_by: there are no words";
    const bool content = !answer.text.empty() || !answer.picked.empty() || answer.drawing;
    if (answer.given == Given::Answered && !content) return "given: answered, but there are no words, choices or drawing";
    if (answer.given == Given::TakenOut && (content || !answer.named.empty())) return "given: taken out, but its content is here";
    if (answer.drawing) return objectionTo(*answer.drawing);
    return std::nullopt;
}

bool blank(const std::string& text) noexcept
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

Objection futureDay(CivilDate day, CivilDate today)
{
    if (day > today) return "occurred_on: must be today or in the past";
    return std::nullopt;
}

} // namespace

Objection objectionTo(const VoiceEntry& entry)
{
    if (entry.language.empty()) return "language: is missing";
    if (entry.ended_ms < entry.began_ms) return "ended: is before it began";
    if (entry.answers.empty()) return "answers: there is none, not even one that was skipped";
    for (std::size_t i = 0; i < entry.answers.size(); ++i)
        if (auto why = objectionTo(entry.answers[i])) return "answers[" + std::to_string(i) + "]." + *why;
    return std::nullopt;
}

Objection objectionTo(const SafetyFlag& flag)
{
    if (flag.shown.empty()) return "shown: the words on the button are missing";
    return std::nullopt;
}

Objection objectionTo(const VoiceAddition& addition, CivilDate today)
{
    if (addition.happened_on && *addition.happened_on > today) return "happened_on: must be today or in the past";
    switch (addition.kind) {
    case AdditionKind::WithdrawnByChild: return std::nullopt; // A child need not say why.
    case AdditionKind::Response:
        if (blank(addition.text)) return "text: write the response";
        return std::nullopt;
    case AdditionKind::WhatHappened:
        if (blank(addition.text)) return "text: write what happened";
        if (!addition.decision) return "decision: say what it informed";
        return std::nullopt;
    case AdditionKind::SharedWider:
        if (blank(addition.text)) return "text: write why more people may read it";
        if (!addition.decided_by) return "decided_by: say who decided";
        if (!addition.child_told) return "child_told: say whether the child was told";
        if (addition.readers.empty() && addition.workers.empty()) return "readers: say who may read it now";
        return std::nullopt;
    }
    unreachable("AdditionKind");
}

Objection objectionTo(const Observation& observation, CivilDate today)
{
    if (auto why = futureDay(observation.occurred_on, today)) return why;
    if (blank(observation.seen)) return "seen: write what you saw";
    return std::nullopt;
}

} // namespace sightline

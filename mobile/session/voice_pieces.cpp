#include "session/voice_pieces.h"

#include "revision/revision.h"
#include "revision/voice_values.h"

namespace sightline::mobile {

namespace {

/// What a revision needs besides what was said: ids, author, time.
constexpr std::size_t kEnvelope = 4096;
constexpr std::size_t kMost = revision::kRevisionBytesMax - kEnvelope;

std::size_t bytesOf(const VoiceEntry& entry)
{
    return revision::toPatch(entry).ByteSizeLong();
}

VoiceEntry with(VoiceEntry frame, std::vector<VoiceAnswer> answers)
{
    frame.answers = std::move(answers);
    return frame;
}

/// The answer, or the answer on as many pages as it takes. The words stand on the first.
std::vector<VoiceAnswer> pagesOf(const VoiceEntry& frame, const VoiceAnswer& answer)
{
    if (!answer.drawing || answer.drawing->marks.size() < 2 || bytesOf(with(frame, {answer})) <= kMost) return {answer};
    const std::vector<DrawingMark>& marks = answer.drawing->marks;
    const auto middle = marks.begin() + static_cast<std::ptrdiff_t>(marks.size() / 2);
    VoiceAnswer first = answer;
    first.drawing->marks.assign(marks.begin(), middle);
    VoiceAnswer second = answer;
    second.drawing->marks.assign(middle, marks.end());
    second.text.clear();
    second.typed_by.reset();
    second.picked.clear();
    std::vector<VoiceAnswer> pages = pagesOf(frame, first);
    for (VoiceAnswer& page : pagesOf(frame, second)) pages.push_back(std::move(page));
    return pages;
}

} // namespace

std::vector<VoiceEntry> inPieces(const VoiceEntry& entry)
{
    if (bytesOf(entry) <= kMost) return {entry};
    const VoiceEntry frame = with(entry, {});
    std::vector<VoiceAnswer> answers;
    for (const VoiceAnswer& answer : entry.answers)
        for (VoiceAnswer& page : pagesOf(frame, answer)) answers.push_back(std::move(page));

    std::vector<VoiceEntry> pieces;
    for (VoiceAnswer& answer : answers) {
        VoiceEntry longer = with(frame, pieces.empty() ? std::vector<VoiceAnswer>{} : pieces.back().answers);
        longer.answers.push_back(answer);
        if (!pieces.empty() && bytesOf(longer) <= kMost)
            pieces.back() = std::move(longer);
        else
            pieces.push_back(with(frame, {std::move(answer)}));
    }
    return pieces;
}

} // namespace sightline::mobile

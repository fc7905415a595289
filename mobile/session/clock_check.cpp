#include "session/clock_check.h"

#include <charconv>

#include "session/setting_names.h"

namespace sightline::mobile {

namespace {

std::optional<std::int64_t> number(const std::optional<std::string>& text)
{
    if (!text) return std::nullopt;
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
    if (error != std::errc{} || end != text->data() + text->size()) return std::nullopt;
    return value;
}

} // namespace

std::optional<ClockProblem> clockProblem(const ClockMeasure& measure, Instant now)
{
    using std::chrono::floor;
    using std::chrono::minutes;
    if (now + kClockMayDiffer < measure.measured_at)
        return ClockProblem{ClockProblem::Kind::TurnedBack, floor<minutes>(measure.measured_at - now)};
    const auto off = measure.server_minus_tablet;
    if (off > kClockMayDiffer) return ClockProblem{ClockProblem::Kind::Behind, floor<minutes>(off)};
    if (-off > kClockMayDiffer) return ClockProblem{ClockProblem::Kind::Ahead, floor<minutes>(-off)};
    return std::nullopt;
}

Result<std::optional<ClockMeasure>> clockMeasure(Tablet& tablet)
{
    SIGHTLINE_TRY(offset, tablet.store().setting(kServerOffset));
    SIGHTLINE_TRY(at, tablet.store().setting(kServerOffsetAt));
    const auto offset_ms = number(offset);
    const auto at_ms = number(at);
    if (!offset_ms || !at_ms) return std::optional<ClockMeasure>{};
    return std::optional{ClockMeasure{std::chrono::milliseconds{*offset_ms}, Instant{std::chrono::milliseconds{*at_ms}}}};
}

} // namespace sightline::mobile

#include "sync/voice_rules.h"

#include "revision/voice_values.h"
#include "rules/record_state.h"
#include "voice/sharing.h"
#include "voice/voice_checks.h"

namespace sightline::sync {

namespace {

template <typename Value>
std::optional<std::string> judged(const Result<Value>& value)
{
    if (!value.has_value()) return value.error().detail;
    return objectionTo(value.value());
}

template <typename Value>
std::optional<std::string> judged(const Result<Value>& value, CivilDate received_on)
{
    if (!value.has_value()) return value.error().detail;
    return objectionTo(value.value(), received_on);
}

/// What the child chose is widened by nobody but the worker who was there or their manager, while they work with the child.
std::optional<std::string> widerObjection(
    const VoiceAddition& addition, const Writer& writer, Access access, const RecordContext& record)
{
    if (addition.kind != AdditionKind::SharedWider) return std::nullopt;
    if (record.captured_by != writer.worker && !record.manages_capturer)
        return "only the worker who was there or their manager may let more people read what a child said";
    if (access != Access::Now) return "only who works with the child now may let more people read what the child said";
    return std::nullopt;
}

/// A child takes back what was said through the worker who heard it, whenever that comes, or through their manager.
std::optional<std::string> takenBackObjection(
    const VoiceAddition& addition, const Writer& writer, Access access, const RecordContext& record)
{
    if (addition.kind != AdditionKind::WithdrawnByChild) return std::nullopt;
    if (record.captured_by == writer.worker || (record.manages_capturer && access == Access::Now)) return std::nullopt;
    return "only the worker who was there or their manager may record that a child took something back";
}

} // namespace

std::optional<std::string> voiceObjection(
    const revision::Revision& revision, const Writer& writer, Access access, const RecordContext& record, CivilDate received_on)
{
    const RecordKind kind = revision.kind();
    const wire::Revision& message = revision.message;
    if (rules::isWrittenOnce(kind) && (record.kind || message.parents_size() > 0))
        return kind == RecordKind::Voice ? "what a child said is never changed; something can only be set beside it"
                                         : "it is written once and never changed";
    // Who may let more people read is asked of every schema: a number is not a way round the child's choice.
    if (kind == RecordKind::VoiceAddition) {
        const auto addition = revision::readAddition(message.voice_addition());
        if (addition.has_value()) {
            if (auto why = widerObjection(addition.value(), writer, access, record)) return why;
            if (auto why = takenBackObjection(addition.value(), writer, access, record)) return why;
        }
    }
    if (message.schema() > revision::kSchema) return std::nullopt;
    if (kind == RecordKind::Voice) return judged(revision::readVoice(message.voice()));
    if (kind == RecordKind::SafetyFlag) return judged(revision::readFlag(message.safety_flag()));
    if (kind == RecordKind::VoiceAddition) return judged(revision::readAddition(message.voice_addition()), received_on);
    if (kind == RecordKind::Observation && message.parents_size() == 0)
        return judged(revision::readObservation(message.observation()), received_on);
    return std::nullopt;
}

bool saidTomorrow(const revision::Revision& revision, CivilDate received_on)
{
    const wire::Revision& message = revision.message;
    std::optional<CivilDate> day;
    if (revision.kind() == RecordKind::Voice) day = CivilDate::parse(message.voice().occurred_on());
    if (revision.kind() == RecordKind::SafetyFlag) day = CivilDate::parse(message.safety_flag().occurred_on());
    return day && *day > received_on;
}

} // namespace sightline::sync

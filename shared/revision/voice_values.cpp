#include "revision/voice_values.h"

#include "revision/drawing_values.h"

namespace sightline::revision {

namespace {

Error unreadable(const std::string& what)
{
    return {ErrorCode::InvalidInput, what};
}

template <typename List>
std::vector<std::string> texts(const List& items)
{
    return {items.begin(), items.end()};
}

void assign(wire::TextList& list, const std::vector<std::string>& items)
{
    list.mutable_items()->Assign(items.begin(), items.end());
}

template <Coded E>
Result<E> word(const std::string& given, std::string_view field)
{
    if (const auto known = fromText<E>(given)) return *known;
    return unreadable(std::string{field} + ": " + (given.empty() ? "is missing" : "a word this program does not know"));
}

Result<CivilDate> day(const std::string& given, std::string_view field)
{
    if (const auto known = CivilDate::parse(given)) return *known;
    return unreadable(std::string{field} + ": is not a day");
}

template <typename List>
Result<std::vector<Audience>> audiences(const List& items, std::string_view field)
{
    std::vector<Audience> readers;
    for (const std::string& item : items) {
        SIGHTLINE_TRY(reader, word<Audience>(item, field));
        readers.push_back(reader);
    }
    return readers;
}

wire::SharingValue toValue(const SharingChoice& choice)
{
    wire::SharingValue value;
    for (const Audience reader : choice.readers) value.add_readers(std::string{toText(reader)});
    value.mutable_never()->Assign(choice.never.begin(), choice.never.end());
    value.set_not_sure(choice.not_sure);
    return value;
}

Result<SharingChoice> readSharing(const wire::SharingValue& value, std::string_view field)
{
    SIGHTLINE_TRY(readers, audiences(value.readers(), field));
    return SharingChoice{std::move(readers), texts(value.never()), value.not_sure()};
}

wire::VoiceAnswerValue toValue(const VoiceAnswer& answer)
{
    wire::VoiceAnswerValue value;
    value.set_prompt(answer.prompt);
    value.set_asked(answer.asked);
    value.set_named(answer.named);
    value.set_given(std::string{toText(answer.given)});
    value.set_text(answer.text);
    if (answer.typed_by) value.set_typed_by(std::string{toText(*answer.typed_by)});
    for (const Picked& picked : answer.picked) {
        wire::PickedValue& out = *value.add_picked();
        out.set_code(picked.code);
        out.set_shown(picked.shown);
        out.set_under(picked.under);
    }
    if (answer.drawing) *value.mutable_drawing() = revision::toValue(*answer.drawing);
    value.set_at_ms(answer.at_ms);
    value.set_read_aloud(answer.read_aloud);
    return value;
}

Result<VoiceAnswer> readAnswer(const wire::VoiceAnswerValue& value)
{
    VoiceAnswer answer{value.prompt(), value.asked(), value.named(), Given::Skipped, value.text(), std::nullopt, {}, std::nullopt,
        value.at_ms(), value.read_aloud()};
    SIGHTLINE_TRY(given, word<Given>(value.given(), "given"));
    answer.given = given;
    if (!value.typed_by().empty()) {
        SIGHTLINE_TRY(typed, word<TypedBy>(value.typed_by(), "typed_by"));
        answer.typed_by = typed;
    }
    for (const wire::PickedValue& picked : value.picked())
        answer.picked.push_back({picked.code(), picked.shown(), picked.under()});
    if (value.has_drawing()) {
        SIGHTLINE_TRY(drawing, readDrawing(value.drawing()));
        answer.drawing = std::move(drawing);
    }
    return answer;
}

Result<VoiceSessionId> session(const std::string& bytes)
{
    if (const auto id = VoiceSessionId::fromBytes(bytes)) return *id;
    return unreadable("session_id: is not an id");
}

Result<std::optional<Interpreter>> readInterpreter(const wire::VoicePatch& patch)
{
    if (!patch.has_interpreter()) return std::optional<Interpreter>{};
    SIGHTLINE_TRY(use, word<InterpreterUse>(patch.interpreter().use(), "interpreter"));
    Interpreter interpreter{use, std::nullopt};
    if (!patch.interpreter().who().empty()) interpreter.who = patch.interpreter().who();
    if (!patch.interpreter_why().empty()) interpreter.why = patch.interpreter_why();
    return std::optional{std::move(interpreter)};
}

} // namespace

wire::VoicePatch toPatch(const VoiceEntry& entry)
{
    wire::VoicePatch patch;
    patch.set_session_id(entry.session.raw());
    patch.set_module(std::string{toText(entry.module)});
    patch.set_level(std::string{toText(entry.level)});
    patch.set_language(entry.language);
    patch.set_occurred_on(entry.occurred_on.toString());
    patch.set_began_ms(entry.began_ms);
    patch.set_ended_ms(entry.ended_ms);
    assign(*patch.mutable_present(), entry.present);
    if (entry.interpreter) {
        patch.mutable_interpreter()->set_use(std::string{toText(entry.interpreter->use)});
        patch.mutable_interpreter()->set_who(entry.interpreter->who.value_or(""));
        if (entry.interpreter->why) patch.set_interpreter_why(*entry.interpreter->why);
    }
    for (const VoiceAnswer& answer : entry.answers) *patch.mutable_answers()->add_items() = toValue(answer);
    *patch.mutable_sharing_before() = toValue(entry.sharing_before);
    *patch.mutable_sharing() = toValue(entry.sharing);
    return patch;
}

wire::VoiceAdditionPatch toPatch(const VoiceAddition& addition)
{
    wire::VoiceAdditionPatch patch;
    patch.set_voice_id(addition.entry.raw());
    patch.set_addition(std::string{toText(addition.kind)});
    patch.set_text(addition.text);
    if (addition.happened_on) patch.set_happened_on(addition.happened_on->toString());
    if (addition.decision) patch.set_decision(std::string{toText(*addition.decision)});
    if (addition.decision_record) patch.set_decision_record(addition.decision_record->raw());
    if (addition.child_told) patch.set_child_told(*addition.child_told);
    if (addition.decided_by) patch.set_decided_by(addition.decided_by->text());
    for (const Audience reader : addition.readers) patch.mutable_readers()->add_items(std::string{toText(reader)});
    for (const WorkerId& worker : addition.workers) patch.mutable_workers()->add_items(worker.text());
    return patch;
}

wire::SafetyFlagPatch toPatch(const SafetyFlag& flag)
{
    wire::SafetyFlagPatch patch;
    patch.set_session_id(flag.session.raw());
    patch.set_occurred_on(flag.occurred_on.toString());
    patch.set_raised_ms(flag.raised_ms);
    if (flag.module) patch.set_module(std::string{toText(*flag.module)});
    assign(*patch.mutable_present(), flag.present);
    patch.set_shown(flag.shown);
    return patch;
}

wire::ObservationPatch toPatch(const Observation& observation)
{
    wire::ObservationPatch patch;
    patch.set_occurred_on(observation.occurred_on.toString());
    if (observation.awake) patch.set_awake(std::string{toText(*observation.awake)});
    assign(*patch.mutable_present(), observation.present);
    patch.set_seen(observation.seen);
    if (!observation.with_carer.empty()) patch.set_with_carer(observation.with_carer);
    if (!observation.communicates.empty()) patch.set_communicates(observation.communicates);
    if (!observation.might_say.empty()) patch.set_might_say(observation.might_say);
    return patch;
}

Result<VoiceEntry> readVoice(const wire::VoicePatch& patch)
{
    SIGHTLINE_TRY(id, session(patch.session_id()));
    SIGHTLINE_TRY(module, word<VoiceModule>(patch.module(), "module"));
    SIGHTLINE_TRY(level, word<ChildLevel>(patch.level(), "level"));
    SIGHTLINE_TRY(occurred, day(patch.occurred_on(), "occurred_on"));
    if (!patch.has_present()) return unreadable("present: nobody said who was in the room");
    if (!patch.has_sharing() || !patch.has_sharing_before()) return unreadable("sharing: the child's choice is missing");
    SIGHTLINE_TRY(interpreter, readInterpreter(patch));
    SIGHTLINE_TRY(before, readSharing(patch.sharing_before(), "sharing_before"));
    SIGHTLINE_TRY(sharing, readSharing(patch.sharing(), "sharing"));
    VoiceEntry entry{id, module, level, patch.language(), occurred, patch.began_ms(), patch.ended_ms(),
        texts(patch.present().items()), std::move(interpreter), {}, std::move(before), std::move(sharing)};
    for (int i = 0; i < patch.answers().items_size(); ++i) {
        auto answer = readAnswer(patch.answers().items(i));
        if (!answer.has_value()) return unreadable("answers[" + std::to_string(i) + "]." + answer.error().detail);
        entry.answers.push_back(std::move(answer).value());
    }
    return entry;
}

Result<VoiceAddition> readAddition(const wire::VoiceAdditionPatch& patch)
{
    const auto entry = RecordId::fromBytes(patch.voice_id());
    if (!entry) return unreadable("voice_id: is not an id");
    SIGHTLINE_TRY(kind, word<AdditionKind>(patch.addition(), "addition"));
    SIGHTLINE_TRY(readers, audiences(patch.readers().items(), "readers"));
    VoiceAddition addition{*entry, kind, patch.text(), {}, {}, {}, {}, {}, std::move(readers), {}};
    if (patch.has_happened_on()) {
        SIGHTLINE_TRY(happened, day(patch.happened_on(), "happened_on"));
        addition.happened_on = happened;
    }
    if (patch.has_decision()) {
        SIGHTLINE_TRY(decision, word<DecisionKind>(patch.decision(), "decision"));
        addition.decision = decision;
    }
    if (patch.has_decision_record()) {
        addition.decision_record = RecordId::fromBytes(patch.decision_record());
        if (!addition.decision_record) return unreadable("decision_record: is not an id");
    }
    if (patch.has_child_told()) addition.child_told = patch.child_told();
    if (!patch.decided_by().empty()) addition.decided_by = WorkerId{patch.decided_by()};
    for (const std::string& worker : patch.workers().items()) addition.workers.push_back(WorkerId{worker});
    return addition;
}

Result<SafetyFlag> readFlag(const wire::SafetyFlagPatch& patch)
{
    SIGHTLINE_TRY(id, session(patch.session_id()));
    SIGHTLINE_TRY(occurred, day(patch.occurred_on(), "occurred_on"));
    SafetyFlag flag{id, occurred, patch.raised_ms(), std::nullopt, texts(patch.present().items()), patch.shown()};
    // A page of a newer program must not keep a flag from being read.
    if (patch.has_module()) flag.module = fromText<VoiceModule>(patch.module());
    return flag;
}

Result<Observation> readObservation(const wire::ObservationPatch& patch)
{
    SIGHTLINE_TRY(occurred, day(patch.occurred_on(), "occurred_on"));
    Observation observation{occurred, std::nullopt, texts(patch.present().items()), patch.seen(), patch.with_carer(),
        patch.communicates(), patch.might_say()};
    if (!patch.awake().empty()) {
        SIGHTLINE_TRY(awake, word<Awake>(patch.awake(), "awake"));
        observation.awake = awake;
    }
    return observation;
}

} // namespace sightline::revision

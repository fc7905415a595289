// What a child said, printed: the counterpart of voice_document.cpp.
#include "voice/drawing_document.h"
#include "voice/voice_document.h"

namespace sightline::voice {

namespace {

using json::Json;

template <Coded E>
Json word(E value)
{
    return std::string{toText(value)};
}

Json moment(std::int64_t ms)
{
    return toText(Instant{std::chrono::milliseconds{ms}});
}

Json listOf(const std::vector<std::string>& texts)
{
    return Json(texts); // An empty one is `[]`: nobody, said so.
}

Json audiences(const std::vector<Audience>& readers)
{
    Json list = Json::array();
    for (const Audience reader : readers) list.push_back(word(reader));
    return list;
}

Json toJson(const SharingChoice& choice)
{
    return {{"readers", audiences(choice.readers)}, {"never", listOf(choice.never)}, {"not_sure", choice.not_sure}};
}

void addText(Json& document, const char* name, const std::string& text)
{
    if (!text.empty()) document[name] = text;
}

Json toJson(const Picked& picked)
{
    Json document = Json::object();
    addText(document, "code", picked.code);
    document["shown"] = picked.shown;
    addText(document, "under", picked.under);
    return document;
}

Json toJson(const VoiceAnswer& answer)
{
    Json document{{"prompt", answer.prompt}, {"asked", answer.asked}};
    addText(document, "named", answer.named);
    document["given"] = word(answer.given);
    addText(document, "text", answer.text);
    if (answer.typed_by) document["typed_by"] = word(*answer.typed_by);
    if (!answer.picked.empty()) {
        Json list = Json::array();
        for (const Picked& picked : answer.picked) list.push_back(toJson(picked));
        document["picked"] = std::move(list);
    }
    if (answer.drawing) document["drawing"] = voice::toJson(*answer.drawing);
    document["at"] = moment(answer.at_ms);
    document["read_aloud"] = answer.read_aloud;
    return document;
}

Json toJson(const Interpreter& interpreter)
{
    Json document{{"use", word(interpreter.use)}};
    if (interpreter.who) document["who"] = *interpreter.who;
    if (interpreter.why) document["why"] = *interpreter.why;
    return document;
}

} // namespace

Json toJson(const VoiceEntry& entry)
{
    Json document{{"session", entry.session.toString()}, {"module", word(entry.module)}, {"level", word(entry.level)},
        {"language", entry.language}, {"occurred_on", entry.occurred_on.toString()}, {"began_at", moment(entry.began_ms)},
        {"ended_at", moment(entry.ended_ms)}, {"present", listOf(entry.present)}};
    if (entry.interpreter) document["interpreter"] = toJson(*entry.interpreter);
    Json answers = Json::array();
    for (const VoiceAnswer& answer : entry.answers) answers.push_back(toJson(answer));
    document["answers"] = std::move(answers);
    document["sharing_before"] = toJson(entry.sharing_before);
    document["sharing"] = toJson(entry.sharing);
    return document;
}

Json toJson(const SafetyFlag& flag)
{
    Json document{{"session", flag.session.toString()}, {"occurred_on", flag.occurred_on.toString()},
        {"raised_at", moment(flag.raised_ms)}};
    if (flag.module) document["module"] = word(*flag.module);
    document["present"] = listOf(flag.present);
    document["shown"] = flag.shown;
    return document;
}

Json toJson(const Observation& observation)
{
    Json document{{"occurred_on", observation.occurred_on.toString()}};
    if (observation.awake) document["awake"] = word(*observation.awake);
    document["present"] = listOf(observation.present);
    document["seen"] = observation.seen;
    addText(document, "with_carer", observation.with_carer);
    addText(document, "communicates", observation.communicates);
    addText(document, "might_say", observation.might_say);
    return document;
}

Json toJson(const VoiceAddition& addition)
{
    Json document{{"entry", addition.entry.toString()}, {"addition", word(addition.kind)}, {"text", addition.text}};
    if (addition.happened_on) document["happened_on"] = addition.happened_on->toString();
    if (addition.decision) document["decision"] = word(*addition.decision);
    if (addition.decision_record) document["decision_record"] = addition.decision_record->toString();
    if (addition.child_told) document["child_told"] = *addition.child_told;
    if (addition.decided_by) document["decided_by"] = addition.decided_by->text();
    if (!addition.readers.empty()) document["readers"] = audiences(addition.readers);
    if (addition.workers.empty()) return document;
    Json workers = Json::array();
    for (const WorkerId& worker : addition.workers) workers.push_back(worker.text());
    document["workers"] = std::move(workers);
    return document;
}

} // namespace sightline::voice

#include "voice/session_codec.h"

#include <limits>
#include <utility>

#include "voice/drawing_document.h"
#include "json/reader.h"

namespace sightline {

namespace {

using json::Json;
using json::Place;

std::int64_t wide(const Place& place)
{
    if (!place.json().is_number_integer()) place.fail("must be a whole number");
    return place.json().get<std::int64_t>();
}

int whole(const Place& place)
{
    return place.integer(std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
}

std::vector<std::string> texts(const Place& place, std::string_view name)
{
    std::vector<std::string> all;
    for (const Place& item : place.itemsOf(name)) all.push_back(item.text());
    return all;
}

Json asJson(const SharingChoice& choice)
{
    Json readers = Json::array();
    for (const Audience audience : choice.readers) readers.push_back(toText(audience));
    return {{"readers", std::move(readers)}, {"never", choice.never}, {"not_sure", choice.not_sure}};
}

SharingChoice sharing(const Place& place)
{
    SharingChoice choice;
    for (const Place& reader : place.itemsOf("readers")) choice.readers.push_back(reader.word<Audience>());
    choice.never = texts(place, "never");
    choice.not_sure = place.member("not_sure").boolean();
    return choice;
}

/// One mark is written as the drawing that has no other.
Json asJson(const DrawingMark& mark)
{
    return voice::toJson(Drawing{kPageWidth, kPageHeight, {mark}});
}

DrawingMark mark(const Place& place)
{
    Drawing drawing = voice::readDrawing(place, 0);
    if (drawing.marks.size() != 1) place.fail("must have one mark");
    return std::move(drawing.marks.front());
}

Json asJson(const VoiceAnswer& answer)
{
    Json picked = Json::array();
    for (const Picked& one : answer.picked)
        picked.push_back(Json{{"code", one.code}, {"shown", one.shown}, {"under", one.under}});
    Json members{{"prompt", answer.prompt}, {"asked", answer.asked}, {"named", answer.named}, {"given", toText(answer.given)},
        {"text", answer.text}, {"picked", std::move(picked)}, {"at_ms", answer.at_ms}, {"read_aloud", answer.read_aloud}};
    if (answer.typed_by) members["typed_by"] = toText(*answer.typed_by);
    return members;
}

VoiceAnswer answer(const Place& place)
{
    VoiceAnswer read;
    read.prompt = place.member("prompt").text();
    read.asked = place.member("asked").text();
    read.named = place.member("named").text();
    read.given = place.member("given").word<Given>();
    read.text = place.member("text").text();
    if (const auto typed = place.optionalMember("typed_by")) read.typed_by = typed->word<TypedBy>();
    for (const Place& one : place.itemsOf("picked"))
        read.picked.push_back({one.member("code").text(), one.member("shown").text(), one.member("under").text()});
    read.at_ms = wide(place.member("at_ms"));
    read.read_aloud = place.member("read_aloud").boolean();
    return read;
}

Json about(const char* event, VoiceModule module, int slot)
{
    return {{"event", event}, {"module", toText(module)}, {"slot", slot}};
}

struct Writing {
    Json operator()(const SharingChosen& event) const
    {
        const bool before = event.moment == SharingMoment::Before;
        return {{"event", before ? "sharing_before" : "sharing_after"}, {"choice", asJson(event.choice)}};
    }
    Json operator()(const ModuleOpened& event) const
    {
        return {{"event", "module_opened"}, {"module", toText(event.module)}, {"at_ms", event.at_ms}};
    }
    Json operator()(const PromptShown& event) const
    {
        Json members = about("prompt_shown", event.module, event.slot);
        members.update({{"prompt", event.prompt}, {"asked", event.asked}, {"at_ms", event.at_ms}});
        return members;
    }
    Json operator()(const AnswerKept& event) const
    {
        Json members = about("answer_kept", event.module, event.slot);
        members["answer"] = asJson(event.answer);
        return members;
    }
    Json operator()(const MarkMade& event) const
    {
        Json members = about("mark_made", event.module, event.slot);
        members["drawing"] = asJson(event.mark);
        return members;
    }
    Json operator()(const MarkUndone& event) const { return about("mark_undone", event.module, event.slot); }
    Json operator()(const MarkRedone& event) const { return about("mark_redone", event.module, event.slot); }
    Json operator()(const ReadAloud& event) const { return about("read_aloud", event.module, event.slot); }
    Json operator()(const NotSafe& event) const
    {
        Json members{{"event", "not_safe"}, {"at_ms", event.at_ms}, {"shown", event.shown}};
        if (event.module) members["module"] = toText(*event.module);
        return members;
    }
    Json operator()(const TakenOut& event) const
    {
        Json members = about("taken_out", event.module, event.slot);
        members["at_ms"] = event.at_ms;
        return members;
    }
    Json operator()(const Finished& event) const { return {{"event", "finished"}, {"at_ms", event.at_ms}}; }
};

SessionEvent event(const Place& place)
{
    const std::string name = place.member("event").text();
    const auto module = [&] { return place.member("module").word<VoiceModule>(); };
    const auto slot = [&] { return whole(place.member("slot")); };
    const auto at = [&] { return wide(place.member("at_ms")); };
    if (name == "sharing_before") return SharingChosen{SharingMoment::Before, sharing(place.member("choice"))};
    if (name == "sharing_after") return SharingChosen{SharingMoment::After, sharing(place.member("choice"))};
    if (name == "module_opened") return ModuleOpened{module(), at()};
    if (name == "prompt_shown")
        return PromptShown{module(), slot(), place.member("prompt").text(), place.member("asked").text(), at()};
    if (name == "answer_kept") return AnswerKept{module(), slot(), answer(place.member("answer"))};
    if (name == "mark_made") return MarkMade{module(), slot(), mark(place.member("drawing"))};
    if (name == "mark_undone") return MarkUndone{module(), slot()};
    if (name == "mark_redone") return MarkRedone{module(), slot()};
    if (name == "read_aloud") return ReadAloud{module(), slot()};
    if (name == "taken_out") return TakenOut{module(), slot(), at()};
    if (name == "finished") return Finished{at()};
    if (name != "not_safe") place.fail("event: is none that is known: " + Json(name).dump());
    NotSafe said{at(), std::nullopt, place.member("shown").text()};
    if (place.has("module")) said.module = module();
    return said;
}

Json asJson(const HandOver& given)
{
    Json members{{"session", given.session.toString()}, {"child_name", given.child_name}, {"worker_name", given.worker_name},
        {"level", toText(given.level)}, {"language", given.language}, {"read_aloud", given.read_aloud},
        {"present", given.present}, {"day", given.day.toString()}};
    if (given.interpreter) {
        Json interpreter{{"use", toText(given.interpreter->use)}};
        if (given.interpreter->who) interpreter["who"] = *given.interpreter->who;
        if (given.interpreter->why) interpreter["why"] = *given.interpreter->why;
        members["interpreter"] = std::move(interpreter);
    }
    Json last_time = Json::array();
    for (const LastTime& last : given.last_time)
        last_time.push_back(Json{{"on", last.on.toString()}, {"you_said", last.you_said}, {"we_did", last.we_did}});
    members["last_time"] = std::move(last_time);
    return members;
}

HandOver handOver(const Place& place)
{
    const Place id = place.member("session");
    const auto session = VoiceSessionId::parse(id.text());
    if (!session) id.fail("is not an id");
    HandOver given{*session, place.member("child_name").text(), place.member("worker_name").text(),
        place.member("level").word<ChildLevel>(), place.member("language").text(), place.member("read_aloud").boolean(),
        texts(place, "present"), std::nullopt, place.member("day").date(), {}};
    if (const auto interpreter = place.optionalMember("interpreter")) {
        given.interpreter.emplace(Interpreter{interpreter->member("use").word<InterpreterUse>(), std::nullopt, std::nullopt});
        if (const auto who = interpreter->optionalMember("who")) given.interpreter->who = who->text();
        if (const auto why = interpreter->optionalMember("why")) given.interpreter->why = why->text();
    }
    for (const Place& last : place.itemsOf("last_time"))
        given.last_time.push_back({last.member("on").date(), last.member("you_said").text(), last.member("we_did").text()});
    return given;
}

Result<std::string> text(const Json& document)
{
    try {
        return document.dump();
    } catch (const Json::type_error&) {
        return Error{ErrorCode::InvalidInput, "a text of the session is not UTF-8"};
    }
}

template <typename Read>
auto parsed(std::string_view text, Read read) -> Result<decltype(read(std::declval<const Place&>()))>
{
    SIGHTLINE_TRY(document, json::parse(text));
    return json::read([&] { return read(Place{document, {}}); });
}

} // namespace

Result<std::string> writtenDown(const SessionEvent& happened)
{
    return text(std::visit(Writing{}, happened));
}

Result<std::string> writtenDown(const HandOver& given)
{
    return text(asJson(given));
}

Result<SessionEvent> readSessionEvent(std::string_view text)
{
    return parsed(text, event);
}

Result<HandOver> readHandOver(std::string_view text)
{
    return parsed(text, handOver);
}

} // namespace sightline

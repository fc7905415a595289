#include "voice/voice_document.h"

#include "voice/drawing_document.h"

namespace sightline::voice {

namespace {

using json::Json;
using json::Place;

std::vector<std::string> texts(const std::vector<Place>& items)
{
    std::vector<std::string> list;
    list.reserve(items.size());
    for (const Place& item : items) list.push_back(item.text());
    return list;
}

std::string textOr(const Place& place, std::string_view name, std::string_view otherwise = {})
{
    const auto member = place.optionalMember(name);
    return member ? member->text() : std::string{otherwise};
}

template <Coded E>
std::optional<E> optionalWord(const Place& place, std::string_view name)
{
    const auto member = place.optionalMember(name);
    return member ? std::optional{member->word<E>()} : std::nullopt;
}

std::int64_t milliseconds(const Place& place)
{
    return place.instant().time_since_epoch().count();
}

template <typename Id>
Id idAt(const Place& place)
{
    const auto id = Id::parse(place.text());
    if (!id) place.fail("must be a full id");
    return *id;
}

/// Gives everything of one document the same session.
class Sessions {
public:
    explicit Sessions(const ReadingFrame& frame)
        : m_frame{frame}
    { }
    VoiceSessionId of(const Place& place)
    {
        if (const auto given = place.optionalMember("session")) return idAt<VoiceSessionId>(*given);
        if (!m_made) m_made = m_frame.new_session();
        return *m_made;
    }

private:
    const ReadingFrame& m_frame;
    std::optional<VoiceSessionId> m_made;
};

Interpreter readInterpreter(const Place& place)
{
    place.expectMembers({"use", "who", "why"});
    Interpreter interpreter{place.member("use").word<InterpreterUse>(), std::nullopt};
    if (const auto who = place.optionalMember("who")) interpreter.who = who->text();
    if (const auto why = place.optionalMember("why")) interpreter.why = why->text();
    return interpreter;
}

SharingChoice readSharing(const Place& place)
{
    place.expectMembers({"readers", "never", "not_sure"});
    SharingChoice choice;
    for (const Place& reader : place.itemsOf("readers")) choice.readers.push_back(reader.word<Audience>());
    choice.never = texts(place.itemsOf("never"));
    if (const auto notSure = place.optionalMember("not_sure")) choice.not_sure = notSure->boolean();
    return choice;
}

VoiceAnswer readAnswer(const Place& place, std::int64_t ended)
{
    place.expectMembers({"prompt", "asked", "named", "given", "text", "typed_by", "picked", "drawing", "at", "read_aloud"});
    VoiceAnswer answer;
    answer.prompt = place.member("prompt").text();
    answer.asked = place.member("asked").text();
    answer.named = textOr(place, "named");
    answer.given = place.member("given").word<Given>();
    answer.text = textOr(place, "text");
    answer.typed_by = optionalWord<TypedBy>(place, "typed_by");
    for (const Place& picked : place.itemsOf("picked")) {
        picked.expectMembers({"code", "shown", "under"});
        answer.picked.push_back({textOr(picked, "code"), picked.member("shown").text(), textOr(picked, "under")});
    }
    const auto at = place.optionalMember("at");
    answer.at_ms = at ? milliseconds(*at) : ended;
    if (const auto drawing = place.optionalMember("drawing")) answer.drawing = readDrawing(*drawing, answer.at_ms);
    if (const auto aloud = place.optionalMember("read_aloud")) answer.read_aloud = aloud->boolean();
    return answer;
}

VoiceEntry readEntryAt(const Place& place, Sessions& sessions)
{
    place.expectMembers({"session", "module", "level", "language", "occurred_on", "began_at", "ended_at", "present",
        "interpreter", "answers", "sharing_before", "sharing"});
    VoiceEntry entry{sessions.of(place), place.member("module").word<VoiceModule>(), place.member("level").word<ChildLevel>(),
        place.member("language").text(), place.member("occurred_on").date(), milliseconds(place.member("began_at")),
        milliseconds(place.member("ended_at")), texts(place.member("present").items()), std::nullopt, {},
        readSharing(place.member("sharing_before")), readSharing(place.member("sharing"))};
    if (const auto interpreter = place.optionalMember("interpreter")) entry.interpreter = readInterpreter(*interpreter);
    for (const Place& answer : place.member("answers").items()) entry.answers.push_back(readAnswer(answer, entry.ended_ms));
    return entry;
}

/// `like`: an entry of the same session, if there is one.
SafetyFlag readFlagAt(const Place& place, Sessions& sessions, const ReadingFrame& frame, const VoiceEntry* like)
{
    SafetyFlag flag{like != nullptr ? like->session : sessions.of(place), like != nullptr ? like->occurred_on : frame.today,
        frame.now.time_since_epoch().count(), std::nullopt, like != nullptr ? like->present : std::vector<std::string>{},
        std::string{kNotSafeWords}};
    place.expectMembers({"session", "occurred_on", "raised_at", "module", "present", "shown"});
    if (place.has("session")) flag.session = sessions.of(place);
    if (const auto day = place.optionalMember("occurred_on")) flag.occurred_on = day->date();
    if (const auto raised = place.optionalMember("raised_at")) flag.raised_ms = milliseconds(*raised);
    flag.module = optionalWord<VoiceModule>(place, "module");
    if (place.has("present")) flag.present = texts(place.itemsOf("present"));
    if (const auto shown = place.optionalMember("shown")) flag.shown = shown->text();
    return flag;
}

/// Reads from the document's root; a member that nobody asked for refuses it.
template <typename F>
auto readWhole(const Json& document, F&& body)
{
    std::vector<std::string> unknown;
    auto value = std::forward<F>(body)(Place{document, {}, &unknown});
    if (!unknown.empty()) throw json::Malformed{unknown.front() + ": is not known here"};
    return value;
}

} // namespace

VoiceDocument readVoiceDocument(const Json& document, const ReadingFrame& frame)
{
    return readWhole(document, [&](const Place& root) {
        Sessions sessions{frame};
        VoiceDocument read;
        if (!root.has("entries") && !root.has("not_safe")) {
            read.entries.push_back(readEntryAt(root, sessions));
            return read;
        }
        root.expectMembers({"entries", "not_safe"});
        for (const Place& entry : root.itemsOf("entries")) read.entries.push_back(readEntryAt(entry, sessions));
        const auto flag = root.optionalMember("not_safe");
        if (!flag) return read;
        const VoiceEntry* const like = read.entries.empty() ? nullptr : &read.entries.front();
        static const Json kNothingMore = Json::object();
        if (!flag->json().is_boolean())
            read.flags.push_back(readFlagAt(*flag, sessions, frame, like));
        else if (flag->boolean())
            read.flags.push_back(readFlagAt(Place{kNothingMore, flag->path()}, sessions, frame, like));
        return read;
    });
}

VoiceEntry readEntry(const Json& document, const ReadingFrame& frame)
{
    Sessions sessions{frame};
    return readWhole(document, [&](const Place& root) { return readEntryAt(root, sessions); });
}

SafetyFlag readFlag(const Json& document, const ReadingFrame& frame)
{
    Sessions sessions{frame};
    return readWhole(document, [&](const Place& root) { return readFlagAt(root, sessions, frame, nullptr); });
}

Observation readObservation(const Json& document)
{
    return readWhole(document, [](const Place& root) {
        root.expectMembers({"occurred_on", "awake", "present", "seen", "with_carer", "communicates", "might_say"});
        return Observation{root.member("occurred_on").date(), optionalWord<Awake>(root, "awake"),
            texts(root.member("present").items()), root.member("seen").text(), textOr(root, "with_carer"),
            textOr(root, "communicates"), textOr(root, "might_say")};
    });
}

VoiceAddition readAddition(const Json& document, RecordId entry, AdditionKind kind)
{
    return readWhole(document, [&](const Place& root) {
        if (kind == AdditionKind::WhatHappened)
            root.expectMembers({"entry", "addition", "text", "happened_on", "decision", "decision_record", "child_told"});
        else if (kind == AdditionKind::SharedWider)
            root.expectMembers({"entry", "addition", "text", "child_told", "decided_by", "readers", "workers"});
        else
            root.expectMembers({"entry", "addition", "text"});
        if (const auto given = root.optionalMember("entry"); given && idAt<RecordId>(*given) != entry)
            given->fail("is another entry's id");
        if (const auto given = root.optionalMember("addition"); given && given->word<AdditionKind>() != kind)
            given->fail("must be " + std::string{toText(kind)});
        VoiceAddition addition{entry, kind, textOr(root, "text"), {}, {}, {}, {}, {}, {}, {}};
        if (const auto day = root.optionalMember("happened_on")) addition.happened_on = day->date();
        addition.decision = optionalWord<DecisionKind>(root, "decision");
        if (const auto record = root.optionalMember("decision_record")) addition.decision_record = idAt<RecordId>(*record);
        if (const auto told = root.optionalMember("child_told")) addition.child_told = told->boolean();
        if (const auto who = root.optionalMember("decided_by")) addition.decided_by = WorkerId{who->text()};
        for (const Place& reader : root.itemsOf("readers")) addition.readers.push_back(reader.word<Audience>());
        for (const Place& worker : root.itemsOf("workers")) addition.workers.emplace_back(worker.text());
        return addition;
    });
}

} // namespace sightline::voice

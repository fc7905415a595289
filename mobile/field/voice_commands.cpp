// What a child says, at a prompt: the same records as the app's.
#include "field/commands.h"
#include "field/opening.h"
#include "projection/voice_record_document.h"
#include "voice/voice_checks.h"
#include "voice/voice_document.h"

namespace sightline::field {

namespace {

using json::Json;

/// The document of an option; none: an empty one.
Result<Json> documentOf(const std::string& path)
{
    return path.empty() ? Result<Json>{Json::object()} : json::readDocument(path);
}

voice::ReadingFrame frameAt(Instant now)
{
    return {[now] { return VoiceSessionId{crypto::newUuid(now)}; }, now, londonDate(now)};
}

/// By its full id also a child that has left the caseload: what it said is kept all the same.
Result<ChildId> childWith(mobile::Tablet& tablet, const std::string& id)
{
    if (const auto whole = ChildId::parse(id)) return *whole;
    SIGHTLINE_TRY(found, tablet.findRecord(id));
    return ChildId{found.uuid()};
}

/// Reads the document, then opens the vault: a malformed document is told before a PIN is asked for.
template <typename Read, typename Save>
Exit carryOut(const VoiceOptions& options, Read&& read, Save&& save)
{
    const auto document = documentOf(options.document);
    if (!document.has_value()) return misuse(document.error());
    const auto value = json::read([&] { return read(document.value()); });
    if (!value.has_value()) return misuse(value.error());
    auto opened = openVault(options.vault, options.document == "-");
    if (!opened.has_value()) return refuse(opened.error());
    const Result<Json> saved = save(*opened.value().tablet, value.value());
    if (!saved.has_value()) return refuse(saved.error());
    print(saved.value());
    return Exit::Done;
}

Json idDocument(const char* name, RecordId id)
{
    return {{name, id.toString()}};
}

/// Why something of it cannot be kept: at a prompt it is all or nothing, and put right before the next try.
std::optional<std::string> objectionTo(const voice::VoiceDocument& said)
{
    if (said.entries.empty() && said.flags.empty()) return "entries: there is none";
    for (const SafetyFlag& flag : said.flags)
        if (const auto why = sightline::objectionTo(flag)) return "not_safe." + *why;
    for (std::size_t i = 0; i < said.entries.size(); ++i) {
        const std::string place = said.entries.size() > 1 ? "entries[" + std::to_string(i) + "]." : std::string{};
        if (const auto why = sightline::objectionTo(said.entries[i])) return place + *why;
    }
    return std::nullopt;
}

Result<Json> keep(mobile::Tablet& tablet, ChildId child, const voice::VoiceDocument& said)
{
    if (const auto why = objectionTo(said)) return Error{ErrorCode::InvalidInput, *why};
    SIGHTLINE_TRY(kept, tablet.keepSession(child, said.flags, said.entries));
    Json entries = Json::array();
    for (const RecordId& entry : kept.entries) entries.push_back(entry.toString());
    Json flags = Json::array();
    for (const SafetyFlag& flag : said.flags) {
        SIGHTLINE_TRY(raised, tablet.raiseSafetyFlag(child, flag)); // Kept already: answers its id.
        flags.push_back(raised.toString());
    }
    return Json{{"voice_ids", std::move(entries)}, {"flag_ids", std::move(flags)}};
}

Exit addBeside(const VoiceOptions& options, AdditionKind kind)
{
    if (!options.text.empty() && !options.document.empty())
        return misuse({ErrorCode::InvalidInput, "give --text or --json, not both"});
    if (options.text.empty() && options.document.empty() && kind != AdditionKind::WithdrawnByChild)
        return misuse({ErrorCode::InvalidInput, "give --text or --json"});
    const auto read = [&](const Json& document) {
        // Which entry it stands beside is known once the vault is open.
        Json said = document;
        if (!options.text.empty()) said["text"] = options.text;
        static_cast<void>(voice::readAddition(said, RecordId{Uuid{}}, kind));
        return said;
    };
    return carryOut(options, read, [&](mobile::Tablet& tablet, const Json& said) -> Result<Json> {
        SIGHTLINE_TRY(entry, tablet.findRecord(options.id));
        SIGHTLINE_TRY(addition, json::read([&] { return voice::readAddition(said, entry, kind); }));
        SIGHTLINE_TRY(added, tablet.addBeside(addition));
        return idDocument("addition_id", added);
    });
}

void printVoices(const projection::ChildFile& file)
{
    for (const projection::SafetyFlagFile& flag : file.flags)
        printLine(flag.record.id.toString() + "  " + flag.flag.occurred_on.toString() + "  not safe  "
            + (flag.acknowledged ? "acknowledged by " + flag.acknowledged->by : std::string{"nobody has acknowledged it"}));
    for (const projection::VoiceFile& voice : file.voices) {
        std::string line = voice.record.id.toString() + "  " + voice.entry.occurred_on.toString() + "  "
            + std::string{toText(voice.entry.module)} + "  " + sharingInWords(voice.entry.sharing, voice.captured_by.text());
        for (const projection::VoiceAdditionFile& addition : voice.additions)
            line += "  " + std::string{toText(addition.addition.kind)};
        printLine(line);
    }
    for (const projection::ObservationFile& observation : file.observations)
        printLine(observation.record.id.toString() + "  " + observation.observation.occurred_on.toString() + "  observed");
}

} // namespace

Exit voiceNewCommand(const VoiceOptions& options)
{
    const voice::ReadingFrame frame = frameAt(SystemClock{}.now());
    return carryOut(
        options, [&](const Json& document) { return voice::readVoiceDocument(document, frame); },
        [&](mobile::Tablet& tablet, const voice::VoiceDocument& said) -> Result<Json> {
            SIGHTLINE_TRY(child, childWith(tablet, options.id));
            return keep(tablet, child, said);
        });
}

Exit voiceNotSafeCommand(const VoiceOptions& options)
{
    const voice::ReadingFrame frame = frameAt(SystemClock{}.now());
    return carryOut(
        options, [&](const Json& document) { return voice::readFlag(document, frame); },
        [&](mobile::Tablet& tablet, const SafetyFlag& flag) -> Result<Json> {
            SIGHTLINE_TRY(child, childWith(tablet, options.id));
            SIGHTLINE_TRY(raised, tablet.raiseSafetyFlag(child, flag));
            return idDocument("flag_id", raised);
        });
}

Exit observeCommand(const VoiceOptions& options)
{
    return carryOut(options, voice::readObservation, [&](mobile::Tablet& tablet, const Observation& seen) -> Result<Json> {
        SIGHTLINE_TRY(child, childWith(tablet, options.id));
        SIGHTLINE_TRY(saved, tablet.saveObservation(child, seen));
        return idDocument("observation_id", saved);
    });
}

Exit voiceRespondCommand(const VoiceOptions& options)
{
    return addBeside(options, AdditionKind::Response);
}
Exit voiceWithdrawCommand(const VoiceOptions& options)
{
    return addBeside(options, AdditionKind::WithdrawnByChild);
}
Exit voiceHappenedCommand(const VoiceOptions& options)
{
    return addBeside(options, AdditionKind::WhatHappened);
}
Exit voiceShareCommand(const VoiceOptions& options)
{
    return addBeside(options, AdditionKind::SharedWider);
}

Exit voiceListCommand(const VoiceOptions& options)
{
    auto opened = openVault(options.vault);
    if (!opened.has_value()) return refuse(opened.error());
    mobile::Tablet& tablet = *opened.value().tablet;
    const auto child = childWith(tablet, options.id);
    if (!child.has_value()) return refuse(child.error());
    const auto file = tablet.child(child.value());
    if (!file.has_value()) return refuse(file.error());
    if (!options.json) {
        printVoices(file.value());
        return Exit::Done;
    }
    Json document{{"child_id", file.value().id.toString()}};
    projection::addVoiceDocuments(document, file.value());
    print(document);
    return Exit::Done;
}

} // namespace sightline::field

// The JSON documents of `evaluate` and `state`, and of what a child said.
#include "input.h"
#include "rules/catalogue.h"
#include "rules/evaluate_document.h"
#include "voice/voice_document.h"
#include "json/reader.h"

using namespace sightline;

namespace {

/// What can be read can be printed and read again, and is the same.
void sayings(const json::Json& document)
{
    const voice::ReadingFrame frame{[] { return VoiceSessionId{Uuid{}}; }, Instant{}, *CivilDate::parse("2026-06-04")};
    const auto said = json::read([&] { return voice::readVoiceDocument(document, frame); });
    if (!said.has_value()) {
        if (said.error().detail.empty()) fuzz::broken("refused without a reason");
        return;
    }
    for (const VoiceEntry& entry : said.value().entries) {
        const json::Json printed = voice::toJson(entry);
        const auto again = json::read([&] { return voice::readEntry(printed, frame); });
        if (!again.has_value() || again.value().answers != entry.answers)
            fuzz::broken("what a child said is not what is printed");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::Input input{data, size};
    const int choice = input.byte() % 3;
    const auto document = json::parse(input.rest());
    if (!document.has_value()) {
        if (document.error().detail.empty()) fuzz::broken("refused without a reason");
        return 0;
    }
    if (choice == 2) {
        sayings(document.value());
        return 0;
    }
    std::vector<std::string> unknown;
    const auto answer = choice == 0 ? rules::evaluateDocument(rules::builtInCatalogue(), document.value(), unknown)
                                    : rules::stateDocument(document.value(), unknown);
    if (!answer.has_value() && answer.error().detail.empty()) fuzz::broken("refused without a reason");
    return 0;
}

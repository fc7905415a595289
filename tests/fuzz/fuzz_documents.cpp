// The JSON documents of `evaluate` and `state`.
#include "input.h"
#include "rules/catalogue.h"
#include "rules/evaluate_document.h"
#include "json/reader.h"

using namespace sightline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::Input input{data, size};
    const bool evaluate = input.byte() % 2 == 0;
    const auto document = json::parse(input.rest());
    if (!document.has_value()) {
        if (document.error().detail.empty()) fuzz::broken("refused without a reason");
        return 0;
    }
    std::vector<std::string> unknown;
    const auto answer = evaluate ? rules::evaluateDocument(rules::builtInCatalogue(), document.value(), unknown)
                                 : rules::stateDocument(document.value(), unknown);
    if (!answer.has_value() && answer.error().detail.empty()) fuzz::broken("refused without a reason");
    return 0;
}

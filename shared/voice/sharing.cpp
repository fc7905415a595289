#include "voice/sharing.h"

#include <algorithm>

#include "base/contract.h"

namespace sightline {

namespace {

bool has(const std::vector<Audience>& audiences, Audience wanted) noexcept
{
    return std::find(audiences.begin(), audiences.end(), wanted) != audiences.end();
}

bool lets(const SharingNow& sharing, Audience audience) noexcept
{
    // Nobody knows who "not my stepdad" leaves in: until somebody decides and records it, the child's own audiences let in
    // nobody.
    const bool open = !sharing.chosen.not_sure && sharing.chosen.never.empty();
    if (open && has(sharing.chosen.readers, audience)) return true;
    return std::any_of(
        sharing.wider.begin(), sharing.wider.end(), [&](const VoiceAddition& wider) { return has(wider.readers, audience); });
}

std::string_view inWords(Audience audience) noexcept
{
    switch (audience) {
    case Audience::AnyoneHelping: return "anyone helping the child";
    case Audience::Carer: return "carer";
    case Audience::Parent: return "mum or dad";
    case Audience::School: return "school";
    case Audience::ReviewingOfficer: return "reviewing officer";
    }
    unreachable("Audience");
}

} // namespace

bool mayRead(const SharingNow& sharing, const SharingReader& reader) noexcept
{
    if (reader.manages || reader.worker == sharing.captured_by) return true;
    if (sharing.withdrawn) return false;
    if (lets(sharing, Audience::AnyoneHelping)) return true;
    return std::any_of(sharing.wider.begin(), sharing.wider.end(), [&](const VoiceAddition& wider) {
        return std::find(wider.workers.begin(), wider.workers.end(), reader.worker) != wider.workers.end();
    });
}

bool mayPrintFor(const SharingNow& sharing, const std::vector<Audience>& readers) noexcept
{
    if (sharing.withdrawn) return false;
    return std::all_of(readers.begin(), readers.end(), [&](Audience audience) { return lets(sharing, audience); });
}

bool mayShareWider(const SharingNow& sharing, const SharingReader& writer) noexcept
{
    return writer.manages || writer.worker == sharing.captured_by;
}

std::string sharingInWords(const SharingChoice& choice, std::string_view worker_name)
{
    const std::string always = std::string{worker_name} + " and their manager";
    std::string words;
    if (choice.not_sure || choice.readers.empty()) {
        words = "Only " + always + (choice.not_sure ? " (the child was not sure)." : ".");
    } else {
        std::string audiences;
        for (const Audience audience : choice.readers) audiences += ", " + std::string{inWords(audience)};
        words = choice.never.empty()
            ? always + audiences + "."
            : "Only " + always + ", until one of them records who else. The child chose" + audiences.substr(1) + ".";
    }
    if (choice.never.empty()) return words;
    words += " Not: ";
    for (std::size_t i = 0; i < choice.never.size(); ++i) words += (i == 0 ? "" : ", ") + choice.never[i];
    return words + ".";
}

} // namespace sightline

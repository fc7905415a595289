// Bytes that claim to be a revision, a signed group or a sealed group.
#include "input.h"
#include "projection/child_file.h"
#include "revision/group.h"
#include "vault/sealed_outbox.h"

using namespace sightline;

namespace {

void tryRevision(std::string bytes)
{
    const auto revision = revision::parseRevision(bytes);
    if (!revision.has_value()) {
        if (revision.error().detail.empty()) fuzz::broken("refused without a reason");
        return;
    }
    if (revision.value().bytes != bytes) fuzz::broken("the bytes of a revision were changed");
    const auto node = revision::toNode(revision.value(), rules::WrittenBy::Author, false);
    static_cast<void>(node);
    projection::KnownRevision known{revision.value(), rules::WrittenBy::Author, false, 1, revision.value().recordedAt(), {}};
    static_cast<void>(projection::readChild(revision.value().child(), {known}).facts());
}

void tryGroup(const std::string& bytes)
{
    wire::SignedGroup message;
    if (!message.ParseFromString(bytes)) return;
    const auto group = revision::parseGroup(message);
    if (!group.has_value()) return;
    static_cast<void>(revision::signedBy(group.value(), std::string(32, 'k')));
    if (revision::toWire(group.value()).header() != message.header()) fuzz::broken("the bytes of a group were changed");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::Input input{data, size};
    switch (input.byte() % 3) {
    case 0: tryRevision(input.rest()); break;
    case 1: tryGroup(input.rest()); break;
    case 2: static_cast<void>(vault::parseSealed(input.rest())); break;
    }
    return 0;
}

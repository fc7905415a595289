#include "field/commands.h"
#include "transport/http_connection.h"
#include "vault/upload_key.h"

namespace sightline::field {

namespace {

using json::Json;

std::string visits(std::size_t n)
{
    return std::to_string(n) + (n == 1 ? " sealed save" : " sealed saves");
}

Json documentOf(const mobile::Delivery& delivery)
{
    return {{"groups", delivery.groups}, {"sent", delivery.sent}, {"held", delivery.held}, {"backed_up", delivery.backed_up},
        {"refused", delivery.refused}, {"reasons", delivery.reasons}, {"damaged", delivery.damaged},
        {"waiting", delivery.waiting()}, {"revoked", delivery.revoked}};
}

void printForPeople(const mobile::Delivery& delivery)
{
    if (delivery.groups == 0)
        printLine("There is nothing sealed to send.");
    else if (delivery.error && delivery.held + delivery.backed_up == 0)
        printLine(visits(delivery.groups) + (delivery.groups == 1 ? " lies" : " lie")
            + " here. What your organisation has of them already could not be asked.");
    else
        printLine(visits(delivery.groups) + ": " + std::to_string(delivery.sent) + " sent now, "
            + std::to_string(delivery.held + delivery.backed_up) + " with your organisation, "
            + std::to_string(delivery.waiting()) + " not known to be.");
    if (delivery.held > 0)
        printLine(visits(delivery.held) + (delivery.held == 1 ? " stays" : " stay")
            + " here as well, unreadable, until the server has it in a backup.");
    for (const std::string& reason : delivery.reasons) printLine("Not taken: " + reason + '.');
    for (const std::string& name : delivery.damaged) printLine("Cannot be read, kept as it is: " + name);
    if (delivery.revoked)
        printLine("Your organisation revoked this tablet, so everything that could be read on it has been destroyed.");
}

/// Refused while something is still only on this tablet.
Exit report(const mobile::Delivery& delivery, bool json)
{
    if (json)
        print(documentOf(delivery));
    else
        printForPeople(delivery);
    if (delivery.error) return refuse(*delivery.error);
    if (delivery.waiting() > 0)
        return refuse({ErrorCode::ServerRefused, visits(delivery.waiting()) + " could not be delivered and are kept here"});
    if (!delivery.damaged.empty())
        return refuse({ErrorCode::StorageDamaged,
            std::to_string(delivery.damaged.size()) + " sealed files cannot be read and are kept as they are"});
    return Exit::Done;
}

} // namespace

Exit uploadSealedCommand(const UploadOptions& options)
{
    // Without the file there is nothing to deliver as, which the delivery says; without pins there is no TLS, which it says too.
    const auto identity = vault::readUploadIdentity(options.vault);
    mobile::HttpConnection server{
        options.server, std::nullopt, {identity.has_value() ? identity.value().server_pins : std::string{}}};
    vault::NoPlatformSecret platform;
    SystemClock clock;
    mobile::Delivery delivery;
    {
        Progress progress;
        delivery = mobile::deliverSealed(options.vault, server, platform, clock, [&](std::size_t safe, std::size_t all) {
            progress.show(std::to_string(safe) + " of " + visits(all) + " with your organisation");
        });
    }
    return report(delivery, options.json);
}

} // namespace sightline::field

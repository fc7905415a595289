#include "transport/server_url.h"

#include <QHostAddress>
#include <QUrl>

namespace sightline::mobile {

namespace {

bool isThisMachine(const QString& host)
{
    if (host == QLatin1String("localhost")) return true;
    const QHostAddress address{host};
    return !address.isNull() && address.isLoopback();
}

} // namespace

Result<void> checkServerUrl(const std::string& url)
{
    const auto refused = [](const char* why) {
        return Error{ErrorCode::InvalidInput, std::string{"the server's address "} + why};
    };
    const QUrl parsed{QString::fromStdString(url), QUrl::StrictMode};
    if (!parsed.isValid() || parsed.host().isEmpty()) return refused("is not an address like https://sightline.example.org");
    if (!parsed.userInfo().isEmpty()) return refused("must not hold a user name or password");
    if (parsed.hasQuery() || parsed.hasFragment()) return refused("must not hold a query or a fragment");
    if (parsed.scheme() == QLatin1String("https")) return {};
    if (parsed.scheme() != QLatin1String("http")) return refused("must begin with https://");
    if (!isThisMachine(parsed.host())) return refused("must begin with https:// (plain http is for this machine only)");
    return {};
}

} // namespace sightline::mobile

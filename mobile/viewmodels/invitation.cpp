#include "invitation.h"

#include <QStringList>

namespace sightline::mobile {

namespace {

constexpr QLatin1String kScheme{"sightline-enrol:"};

bool isAddress(const QString& word)
{
    return word.startsWith(QLatin1String{"https://"}, Qt::CaseInsensitive)
        || word.startsWith(QLatin1String{"http://"}, Qt::CaseInsensitive);
}

} // namespace

std::optional<Invitation> readInvitation(const QString& text)
{
    QString rest = text.simplified();
    if (rest.startsWith(kScheme, Qt::CaseInsensitive)) rest = rest.mid(kScheme.size());
    QString server;
    QString code; // Its groups may stand apart.
    for (const QString& word : rest.split(u' ', Qt::SkipEmptyParts)) {
        if (!isAddress(word)) {
            code += word;
            continue;
        }
        if (!server.isEmpty()) return std::nullopt;
        server = word;
    }
    while (server.endsWith(u'/')) server.chop(1);
    const auto read = sync::readEnrolCode(code.toStdString());
    if (server.isEmpty() || !read) return std::nullopt;
    return Invitation{server.toStdString(), *read};
}

} // namespace sightline::mobile

#include "transport/tls_reason.h"

#include <algorithm>

#include <QDate>

namespace sightline::mobile {

namespace {

bool all(const QList<QSslError>& errors, std::initializer_list<QSslError::SslError> kinds)
{
    return std::all_of(errors.begin(), errors.end(),
        [&](const QSslError& error) { return std::find(kinds.begin(), kinds.end(), error.error()) != kinds.end(); });
}

} // namespace

Error whyNotTrusted(const QList<QSslError>& errors, const QString& host)
{
    QString sentence;
    // Under the pinned CA, and yet not quite right: that is worth another sentence.
    if (all(errors, {QSslError::HostNameMismatch}))
        sentence = QStringLiteral("Your authority's server there goes by another name than %1, so nothing was sent.").arg(host);
    else if (all(errors, {QSslError::CertificateExpired, QSslError::CertificateNotYetValid}))
        sentence =
            QStringLiteral("Your authority's server could not prove itself: its certificate is out of date, or this tablet's "
                           "clock is wrong (it says %1). Nothing was sent.")
                .arg(QDate::currentDate().toString(Qt::ISODate));
    else
        sentence = QStringLiteral(
            "This is not your authority's server, so nothing was sent to it. A Wi-Fi that asks for a sign-in can look like "
            "this: try another network, and tell your administrator if it stays so.");
    return {ErrorCode::Refused, sentence.toStdString()};
}

} // namespace sightline::mobile

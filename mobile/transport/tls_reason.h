#pragma once

#include <QList>
#include <QSslError>

#include "base/error.h"

namespace sightline::mobile {

/// Why the server at `host` was not believed, for people: a calm sentence, and what to do. Refused, always: nothing was sent, and
/// nothing makes up for a proof that failed. `errors` is not empty.
[[nodiscard]] Error whyNotTrusted(const QList<QSslError>& errors, const QString& host);

} // namespace sightline::mobile

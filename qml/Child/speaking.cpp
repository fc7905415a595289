#include "speaking.h"

namespace sightline::child {

Speaking::Speaking(QObject* parent)
    : QObject{parent}
{ }

void Speaking::setLevel(Level level)
{
    if (level == m_level) return;
    m_level = level;
    Q_EMIT levelChanged();
}

} // namespace sightline::child

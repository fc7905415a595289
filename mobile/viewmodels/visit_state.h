#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace sightline::mobile {

/// The five words for a child's visits. Shown as shape, word and colour, always all three.
namespace VisitStateNames {
Q_NAMESPACE
QML_NAMED_ELEMENT(VisitState)

enum class VisitState { Overdue, DueSoon, OnTrack, NoPlan, Paused };
Q_ENUM_NS(VisitState)
} // namespace VisitStateNames

using VisitStateNames::VisitState;

} // namespace sightline::mobile

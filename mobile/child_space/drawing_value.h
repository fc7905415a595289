#pragma once

#include <QObject>
#include <QtQml/qqml.h>

#include "voice/drawing.h"

namespace sightline::child_space {

/// What a page of a child is to QML: a value that is handed from a view model to a canvas and never looked into.
struct DrawingValue {
    Q_GADGET
    QML_FOREIGN(sightline::Drawing)
    QML_VALUE_TYPE(drawing)
};
struct DrawingMarkValue {
    Q_GADGET
    QML_FOREIGN(sightline::DrawingMark)
    QML_VALUE_TYPE(drawingMark)
};

} // namespace sightline::child_space

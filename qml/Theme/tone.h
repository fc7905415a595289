#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace sightline {

/// What a coloured thing says, so that no component names a colour. Never the only carrier: a shape and a word go with it.
namespace ToneNames {
Q_NAMESPACE
QML_NAMED_ELEMENT(Tone)

enum class Tone { Neutral, Good, Warning, Bad, Note };
Q_ENUM_NS(Tone)
} // namespace ToneNames

} // namespace sightline

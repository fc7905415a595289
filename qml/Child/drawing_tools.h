#pragma once

#include <optional>

#include <QColor>
#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include "voice/drawing.h"

namespace sightline::child {

/// What the child draws with at the moment: a colour, a thickness, and a line or a picture to place. Names are for people to read
/// and hear; words (`blue`) are those of voice_enums.h.
class DrawingTools : public QObject {
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(QString colour READ colour WRITE setColour NOTIFY changed)
    Q_PROPERTY(Thickness thickness READ thickness WRITE setThickness NOTIFY changed)
    /// The picture to place; empty: lines are drawn.
    Q_PROPERTY(QString stamp READ stamp WRITE setStamp NOTIFY changed)
    Q_PROPERTY(bool stamping READ stamping NOTIFY changed)
    Q_PROPERTY(QStringList colours READ colours CONSTANT)
    Q_PROPERTY(QStringList stamps READ stamps CONSTANT)

public:
    enum class Thickness { Thin, Medium, Thick };
    Q_ENUM(Thickness)

    explicit DrawingTools(QObject* parent = nullptr);

    [[nodiscard]] QString colour() const;
    [[nodiscard]] Thickness thickness() const { return m_thickness; }
    [[nodiscard]] QString stamp() const;
    [[nodiscard]] bool stamping() const { return m_stamp.has_value(); }
    [[nodiscard]] QStringList colours() const;
    [[nodiscard]] QStringList stamps() const;
    /// Words that are none of the known are not taken.
    void setColour(const QString& word);
    void setThickness(Thickness thickness);
    void setStamp(const QString& word);

    Q_INVOKABLE QColor paint(const QString& colour) const;
    Q_INVOKABLE QString nameOfColour(const QString& colour) const;
    Q_INVOKABLE QString nameOfStamp(const QString& stamp) const;
    Q_INVOKABLE QString nameOfThickness(sightline::child::DrawingTools::Thickness thickness) const;

    /// "Put a house at the top left": cell `index` of a page cut into columns and rows.
    Q_INVOKABLE QString nameOfPlace(int index, int columns, int rows) const;

    [[nodiscard]] DrawingColour drawingColour() const { return m_colour; }
    [[nodiscard]] std::optional<StampPicture> stampPicture() const { return m_stamp; }
    [[nodiscard]] int lineWidth() const; ///< Page units.
    [[nodiscard]] int stampSide() const; ///< Page units.

Q_SIGNALS:
    void changed();

private:
    DrawingColour m_colour = DrawingColour::Black;
    Thickness m_thickness = Thickness::Medium;
    std::optional<StampPicture> m_stamp;
};

} // namespace sightline::child

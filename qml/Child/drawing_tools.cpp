#include "drawing_tools.h"

#include "base/contract.h"
#include "drawing_look.h"

namespace sightline::child {

namespace {

QString text(std::string_view word)
{
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

template <typename E>
QStringList wordsOf()
{
    QStringList words;
    for (const auto& row : WordsOf<E>::kWords) words << text(row.second);
    return words;
}

template <typename E>
std::optional<E> valueOf(const QString& word)
{
    return fromText<E>(word.toStdString());
}

} // namespace

DrawingTools::DrawingTools(QObject* parent)
    : QObject{parent}
{ }

QString DrawingTools::colour() const
{
    return text(toText(m_colour));
}

QString DrawingTools::stamp() const
{
    return m_stamp ? text(toText(*m_stamp)) : QString{};
}

QStringList DrawingTools::colours() const
{
    return wordsOf<DrawingColour>();
}

QStringList DrawingTools::stamps() const
{
    return wordsOf<StampPicture>();
}

void DrawingTools::setColour(const QString& word)
{
    const auto colour = valueOf<DrawingColour>(word);
    if (!colour || *colour == m_colour) return;
    m_colour = *colour;
    Q_EMIT changed();
}

void DrawingTools::setThickness(Thickness thickness)
{
    if (thickness == m_thickness) return;
    m_thickness = thickness;
    Q_EMIT changed();
}

void DrawingTools::setStamp(const QString& word)
{
    const auto picture = valueOf<StampPicture>(word);
    if ((!picture && !word.isEmpty()) || picture == m_stamp) return;
    m_stamp = picture;
    Q_EMIT changed();
}

int DrawingTools::lineWidth() const
{
    switch (m_thickness) {
    case Thickness::Thin: return 22;
    case Thickness::Medium: return 50;
    case Thickness::Thick: return 110;
    }
    unreachable("Thickness");
}

int DrawingTools::stampSide() const
{
    switch (m_thickness) {
    case Thickness::Thin: return 360;
    case Thickness::Medium: return 600;
    case Thickness::Thick: return 1000;
    }
    unreachable("Thickness");
}

QColor DrawingTools::paint(const QString& colour) const
{
    return colourOf(valueOf<DrawingColour>(colour).value_or(DrawingColour::Black));
}

QString DrawingTools::nameOfThickness(Thickness thickness) const
{
    switch (thickness) {
    case Thickness::Thin: return stamping() ? tr("Small") : tr("Thin");
    case Thickness::Medium: return tr("Middle");
    case Thickness::Thick: return stamping() ? tr("Big") : tr("Thick");
    }
    unreachable("Thickness");
}

QString DrawingTools::nameOfColour(const QString& colour) const
{
    switch (valueOf<DrawingColour>(colour).value_or(DrawingColour::Black)) {
    case DrawingColour::Black: return tr("Black");
    case DrawingColour::Brown: return tr("Brown");
    case DrawingColour::Red: return tr("Red");
    case DrawingColour::Orange: return tr("Orange");
    case DrawingColour::Yellow: return tr("Yellow");
    case DrawingColour::Green: return tr("Green");
    case DrawingColour::Blue: return tr("Blue");
    case DrawingColour::Purple: return tr("Purple");
    }
    unreachable("DrawingColour");
}

QString DrawingTools::nameOfStamp(const QString& stamp) const
{
    const auto picture = valueOf<StampPicture>(stamp);
    if (!picture) return {};
    switch (*picture) {
    case StampPicture::House: return tr("House");
    case StampPicture::Person: return tr("Big person");
    case StampPicture::SmallPerson: return tr("Small person");
    case StampPicture::Baby: return tr("Baby");
    case StampPicture::Dog: return tr("Dog");
    case StampPicture::Cat: return tr("Cat");
    case StampPicture::Tree: return tr("Tree");
    case StampPicture::Flower: return tr("Flower");
    case StampPicture::Sun: return tr("Sun");
    case StampPicture::Cloud: return tr("Cloud");
    case StampPicture::Rain: return tr("Rain");
    case StampPicture::Heart: return tr("Heart");
    case StampPicture::Star: return tr("Star");
    case StampPicture::Bed: return tr("Bed");
    case StampPicture::Car: return tr("Car");
    case StampPicture::School: return tr("School");
    }
    unreachable("StampPicture");
}

QString DrawingTools::nameOfPlace(int index, int columns, int rows) const
{
    if (columns <= 0 || rows <= 0) return {};
    return tr("Put it here: %1, row %2 of %3, place %4 of %5", "%1 is a picture: house")
        .arg(nameOfStamp(stamp()))
        .arg(index / columns + 1)
        .arg(rows)
        .arg(index % columns + 1)
        .arg(columns);
}

} // namespace sightline::child

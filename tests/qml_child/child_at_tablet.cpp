#include "child_at_tablet.h"

#include <cmath>
#include <functional>

#include <QPointF>

namespace sightline::test {

namespace {

HandOver handOver(ChildLevel level, bool last_time)
{
    HandOver given{.session = *VoiceSessionId::parse("0194d2c0-0000-7000-8000-000000000001"),
        .child_name = "Ali",
        .worker_name = "Jo",
        .level = level,
        .language = "en",
        .read_aloud = true,
        .present = {"Jo Marsh"},
        .interpreter = std::nullopt,
        .day = *CivilDate::parse("2026-11-22"),
        .last_time = {}};
    if (last_time)
        given.last_time = {{*CivilDate::parse("2026-10-09"), "I want to see my brother more.", "You see Sam every Sunday now."},
            {*CivilDate::parse("2026-10-09"), "I don't like it when it is loud at night.", ""}};
    return given;
}

std::string text(const DrawingMark& mark)
{
    if (const auto* stamp = std::get_if<Stamp>(&mark))
        return std::string{"stamp "} + std::string{toText(stamp->picture)} + " " + std::string{toText(stamp->colour)} + " ("
            + std::to_string(stamp->x) + "," + std::to_string(stamp->y) + ")";
    const auto& stroke = std::get<Stroke>(mark);
    std::string line = "stroke " + std::string{toText(stroke.colour)} + " " + std::to_string(stroke.width) + " "
        + std::string{toText(stroke.with)} + " " + std::to_string(stroke.points.size());
    for (const StrokePoint& point : stroke.points) line += " (" + std::to_string(point.x) + "," + std::to_string(point.y) + ")";
    return line;
}

} // namespace

ChildAtTablet::ChildAtTablet(QObject* parent)
    : QObject{parent}
{ }

ChildAtTablet::~ChildAtTablet() = default;

child_space::WorkersLock ChildAtTablet::lock() const
{
    return {[](const QString& pin, const std::function<void(child_space::PinAnswer)>& done) {
        const bool right = pin == QLatin1String{"2580"};
        done({right ? child_space::PinAnswer::Kind::Opened : child_space::PinAnswer::Kind::Wrong});
    }};
}

void ChildAtTablet::watch()
{
    connect(m_space.get(), &child_space::ChildSpaceViewModel::givenBack, this, [this] {
        m_back = true;
        Q_EMIT backChanged();
    });
    Q_EMIT spaceChanged();
}

void ChildAtTablet::start(int level, bool voice, bool last_time)
{
    m_back = false;
    auto reader = std::make_unique<SilentReader>(voice);
    m_space = std::make_unique<child_space::ChildSpaceViewModel>(
        child_space::ChildSpaceStart{handOver(static_cast<ChildLevel>(level), last_time), nullptr}, lock(), m_clock, *reader);
    m_reader = std::move(reader);
    watch();
}

void ChildAtTablet::startAsleep()
{
    auto reader = std::make_unique<SilentReader>(false);
    m_space = std::make_unique<child_space::ChildSpaceViewModel>(lock(), m_clock, *reader);
    m_reader = std::move(reader);
    watch();
}

void ChildAtTablet::fallAsleep()
{
    m_clock.advance(child_space::ChildSpaceViewModel::kIdle + std::chrono::seconds{1});
    m_space->look();
}

QStringList ChildAtTablet::marks() const
{
    QStringList marks;
    if (child_space::PromptViewModel* prompt = m_space->prompt())
        for (const DrawingMark& mark : prompt->drawing()->drawing().marks) marks << QString::fromStdString(text(mark));
    return marks;
}

void ChildAtTablet::drawSomething()
{
    auto* page = m_space->prompt()->drawing();
    const auto line = [&](DrawingColour colour, int width, const std::function<QPointF(double)>& at) {
        Stroke stroke{colour, width, DrawnWith::Finger, 0, {}};
        for (int i = 0; i <= 60; ++i) {
            const QPointF place = at(i / 60.0);
            stroke.points.push_back({static_cast<int>(place.x()), static_cast<int>(place.y()), i * 16});
        }
        page->make(stroke);
    };
    line(DrawingColour::Green, 110, [](double t) { return QPointF{300 + 3400 * t, 2500 + 120 * std::sin(9 * t)}; });
    line(DrawingColour::Brown, 50, [](double t) { return QPointF{900 + 40 * std::sin(6 * t), 2450 - 900 * t}; });
    line(DrawingColour::Blue, 50, [](double t) {
        return QPointF{2600 + 420 * std::cos(6.4 * t), 900 + 300 * std::sin(6.4 * t)};
    });
    line(DrawingColour::Purple, 22, [](double t) { return QPointF{1500 + 900 * t, 1700 + 200 * std::sin(30 * t)}; });
    page->make(Stamp{StampPicture::House, DrawingColour::Orange, 2900, 2050, 800, 0});
    page->make(Stamp{StampPicture::Sun, DrawingColour::Yellow, 600, 520, 700, 0});
    page->make(Stamp{StampPicture::Person, DrawingColour::Black, 2000, 2150, 600, 0});
    page->make(Stamp{StampPicture::Dog, DrawingColour::Brown, 1500, 2300, 500, 0});
}

void ChildAtTablet::drawPoints(int lines, int pointsEach)
{
    auto* page = m_space->prompt()->drawing();
    for (int i = 0; i < lines; ++i) {
        Stroke stroke{DrawingColour::Blue, 22, DrawnWith::Finger, 0, {}};
        for (int j = 0; j < pointsEach; ++j)
            stroke.points.push_back({100 + (j * 37 + i * 11) % 3800, 100 + (j * 5 + i * 53) % 2800, j * 8});
        page->make(stroke);
    }
}

int ChildAtTablet::notSafeSaid() const
{
    return static_cast<int>(m_space->session().not_safe.size());
}

} // namespace sightline::test

#include "child_space_view_model.h"

#include <QCoreApplication>
#include <QEvent>

#include "child_space/child_words.h"
#include "child_space/kept_rows.h"

namespace sightline::child_space {

namespace {

constexpr std::chrono::seconds kLookEvery{5};

bool isTouch(QEvent::Type type) noexcept
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove || type == QEvent::TouchBegin
        || type == QEvent::TouchUpdate || type == QEvent::Wheel || type == QEvent::TabletPress || type == QEvent::TabletMove
        || type == QEvent::InputMethod;
}

QString workerIn(const std::optional<HandOver>& given)
{
    return given ? QString::fromStdString(given->worker_name) : QString{};
}

} // namespace

ChildSpaceViewModel::ChildSpaceViewModel(
    ChildSpaceStart start, WorkersLock lock, const Clock& clock, Reader& reader, QObject* parent)
    : QObject{parent}
    , m_clock{clock}
    , m_reader{reader}
    , m_given{std::move(start.given)}
    , m_log{replay(start.events), std::move(start.journal)}
    , m_prompt{m_log, clock}
    , m_practice{m_practice_log, clock}
    , m_give_back{std::move(lock), clock, workerIn(m_given)}
    , m_touched{clock.sinceBoot()}
{
    if (session().before) m_stage = Stage::Home;
    if (session().finished_ms) m_stage = Stage::Thanks;
    setUp();
}

ChildSpaceViewModel::ChildSpaceViewModel(WorkersLock lock, const Clock& clock, Reader& reader, QObject* parent)
    : QObject{parent}
    , m_clock{clock}
    , m_reader{reader}
    , m_stage{Stage::Asleep}
    , m_prompt{m_log, clock}
    , m_practice{m_practice_log, clock}
    , m_give_back{std::move(lock), clock, {}}
    , m_touched{clock.sinceBoot()}
{
    setUp();
}

ChildSpaceViewModel::~ChildSpaceViewModel()
{
    m_reader.stop();
    flush();
}

void ChildSpaceViewModel::setUp()
{
    m_log.onTold([this] {
        m_touched = m_clock.sinceBoot(); // By whatever means it was said: a switch or a screen reader sends no touch.
        Q_EMIT noticeChanged();
        refresh();
    });
    connect(&m_sharing, &SharingViewModel::chose, this, &ChildSpaceViewModel::keepSharingNow);
    connect(&m_give_back, &GiveBackViewModel::opened, this, &ChildSpaceViewModel::givenBack);
    connect(&m_give_back, &GiveBackViewModel::left, this, &ChildSpaceViewModel::givenBack);
    connect(&m_reader, &Reader::changed, this, &ChildSpaceViewModel::voiceChanged);
    connect(&m_look, &QTimer::timeout, this, &ChildSpaceViewModel::look);
    m_look.start(kLookEvery);
    QCoreApplication::instance()->installEventFilter(this);
    enterStage();
}

QString ChildSpaceViewModel::childName() const
{
    return m_given && m_stage != Stage::Asleep ? QString::fromStdString(m_given->child_name) : QString{};
}

QString ChildSpaceViewModel::workerName() const
{
    return workerIn(m_given);
}

ChildSpaceViewModel::Level ChildSpaceViewModel::level() const noexcept
{
    return static_cast<Level>(m_given ? m_given->level : ChildLevel::ShortWords);
}

QString ChildSpaceViewModel::notice() const
{
    if (!m_log.behind() && !m_log.low()) return {};
    return words::tabletFull(m_stage == Stage::Asleep ? QString{} : workerName());
}

bool ChildSpaceViewModel::canReadAloud() const
{
    if (!m_given || !m_given->read_aloud || m_stage == Stage::Asleep || m_stage == Stage::Hidden) return false;
    return m_reader.available(QString::fromStdString(m_given->language));
}

bool ChildSpaceViewModel::reading() const
{
    return m_reader.speaking();
}

void ChildSpaceViewModel::readAloud()
{
    if (!canReadAloud()) return;
    if (m_stage == Stage::Module) m_prompt.noteReadAloud();
    readWords(pageAloud());
}

void ChildSpaceViewModel::readWords(const QString& words)
{
    if (canReadAloud()) m_reader.say(words, QString::fromStdString(m_given->language));
}

void ChildSpaceViewModel::stopReading()
{
    m_reader.stop();
}

void ChildSpaceViewModel::flush()
{
    m_prompt.flush();
}

std::optional<StillInMemory> ChildSpaceViewModel::stillInMemory()
{
    flush();
    m_log.catchUp();
    if (!m_given || !m_log.behind()) return std::nullopt;
    return StillInMemory{flagsOf(session(), *m_given), entriesOf(session(), *m_given, endedAt(session()))};
}

bool ChildSpaceViewModel::look()
{
    if (m_stage == Stage::Asleep || m_clock.sinceBoot() - m_touched < kIdle) return false;
    fallAsleep();
    return true;
}

bool ChildSpaceViewModel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && watched == QCoreApplication::instance()) retranslate();
    if (!isTouch(event->type())) return false;
    const bool late = look(); // It is somebody else's until the PIN says otherwise.
    m_touched = m_clock.sinceBoot();
    return late;
}

void ChildSpaceViewModel::fallAsleep()
{
    leaveStage();
    m_under.clear();
    m_module.reset();
    m_prompts.clear();
    m_prompt.close();
    m_practice.close();
    m_practice_log = SessionLog{};
    m_scribble.show({}, {}, {});
    m_give_back.forgetPin();
    m_stage = Stage::Asleep;
    // What could not be written stays in memory, where nobody sees it, until the worker comes.
    if (m_log.drop()) m_given.reset();
    m_sharing.show(std::nullopt, {});
    m_last_time.setRows({});
    m_modules.setRows({});
    m_parts.setRows({});
    m_kept.setRows({});
    tellAll();
}

void ChildSpaceViewModel::retranslate()
{
    if (m_stage == Stage::Asleep) return tellAll();
    if (m_module) {
        m_prompts = promptsOf(*m_module, m_given->level, names());
        m_prompt.reword(m_prompts[static_cast<std::size_t>(m_part)]);
    }
    enterStage();
    tellAll();
}

void ChildSpaceViewModel::tellAll()
{
    if (m_stage != Stage::Asleep) m_touched = m_clock.sinceBoot(); // Somebody went from one page to another.
    Q_EMIT stageChanged();
    Q_EMIT partChanged();
    Q_EMIT wordsChanged();
    Q_EMIT noticeChanged();
    Q_EMIT voiceChanged();
}

std::int64_t ChildSpaceViewModel::wallClock() const
{
    return m_clock.now().time_since_epoch().count();
}

Names ChildSpaceViewModel::names() const
{
    return {childName(), workerName()};
}

} // namespace sightline::child_space

#include "give_back_view_model.h"

#include <algorithm>

#include <QPointer>

#include "base/contract.h"
#include "child_space/child_words.h"

namespace sightline::child_space {

namespace {

/// Doubles with each wrong try beyond the free ones.
std::chrono::milliseconds waitAfter(int wrong)
{
    std::chrono::milliseconds wait = GiveBackViewModel::kFirstWait;
    for (int i = GiveBackViewModel::kFreeTries; i < wrong && wait < GiveBackViewModel::kLongestWait; ++i) wait *= 2;
    return std::min<std::chrono::milliseconds>(wait, GiveBackViewModel::kLongestWait);
}

} // namespace

GiveBackViewModel::GiveBackViewModel(WorkersLock lock, const Clock& clock, QString worker_name, QObject* parent)
    : QObject{parent}
    , m_lock{std::move(lock)}
    , m_clock{clock}
    , m_worker_name{std::move(worker_name)}
{
    m_timer.setInterval(std::chrono::seconds{1});
    connect(&m_timer, &QTimer::timeout, this, &GiveBackViewModel::look);
    ready();
}

GiveBackViewModel::~GiveBackViewModel()
{
    m_pin.fill(u'0');
}

QString GiveBackViewModel::heading() const
{
    return words::giveTo(m_worker_name);
}

QString GiveBackViewModel::pinInWords() const
{
    if (m_pin.isEmpty()) return tr("PIN, nothing entered");
    return tr("PIN, %n entered", nullptr, static_cast<int>(m_pin.size()));
}

QString GiveBackViewModel::message() const
{
    switch (m_state) {
    case State::Ready: return m_last;
    case State::Checking: return tr("Checking the PIN …");
    case State::Waiting: {
        const auto left = std::max(m_until - m_clock.sinceBoot(), std::chrono::milliseconds{0});
        // Whole minutes only: nothing that counts down before a child.
        return tr("Too many wrong PINs. Wait %n minute(s).", nullptr,
            std::max(1, static_cast<int>(std::chrono::ceil<std::chrono::minutes>(left).count())));
    }
    case State::AskFirst:
        return tr("Only the worker. After %n more wrong PIN(s) this tablet locks itself for good.", nullptr,
            std::max(m_lock.tries_left(), 0));
    case State::Opened: return {};
    case State::Destroyed: return tr("This tablet was locked for good. What was said is kept sealed for the organisation.");
    }
    unreachable("GiveBackViewModel::State");
}

QString GiveBackViewModel::wordToType() const
{
    return m_state == State::AskFirst ? tr("worker", "The word that a worker types before one of the last tries") : QString{};
}

void GiveBackViewModel::press(const QString& digit)
{
    if (canType()) setPin(m_pin + digit);
}

void GiveBackViewModel::eraseLast()
{
    if (canType()) setPin(m_pin.chopped(std::min<qsizetype>(1, m_pin.size())));
}

void GiveBackViewModel::enter(const QString& secret)
{
    if (canType()) setPin(secret);
}

void GiveBackViewModel::tryPin()
{
    look();
    if (!canEnter()) return;
    const QString pin = m_pin;
    setPin({});
    show(State::Checking);
    m_lock.try_pin(pin, [self = QPointer<GiveBackViewModel>{this}](const PinAnswer& answer) {
        if (self) self->answered(answer);
    });
}

void GiveBackViewModel::unlockWith(const QString& secret)
{
    enter(secret);
    tryPin();
}

void GiveBackViewModel::leave()
{
    if (canLeave()) Q_EMIT left();
}

void GiveBackViewModel::confirm(const QString& typed)
{
    if (m_state != State::AskFirst || typed.trimmed().compare(wordToType(), Qt::CaseInsensitive) != 0) return;
    show(State::Ready);
}

void GiveBackViewModel::forgetPin()
{
    setPin({});
    m_last.clear();
    if (m_state == State::Ready) ready();
    Q_EMIT changed();
}

void GiveBackViewModel::look()
{
    if (m_state != State::Waiting) return;
    if (m_clock.sinceBoot() >= m_until) return ready();
    Q_EMIT changed();
}

void GiveBackViewModel::answered(const PinAnswer& answer)
{
    m_last.clear();
    switch (answer.kind) {
    case PinAnswer::Kind::Opened:
        m_wrong = 0;
        show(State::Opened);
        Q_EMIT opened();
        return;
    case PinAnswer::Kind::Wrong:
        m_last = tr("That PIN is not right.");
        if (++m_wrong >= kFreeTries) return wait(waitAfter(m_wrong));
        return ready();
    case PinAnswer::Kind::MustWait: return wait(answer.wait);
    case PinAnswer::Kind::TabletFull: m_last = tr("This tablet is full. Nothing is lost. Try again."); return ready();
    case PinAnswer::Kind::NotNow: m_last = tr("That did not work just now. Nothing is lost. Try again."); return ready();
    case PinAnswer::Kind::Destroyed: return show(State::Destroyed);
    }
    unreachable("PinAnswer::Kind");
}

void GiveBackViewModel::wait(std::chrono::milliseconds how_long)
{
    m_until = m_clock.sinceBoot() + how_long;
    m_timer.start();
    show(State::Waiting);
}

void GiveBackViewModel::ready()
{
    m_timer.stop();
    const int left = m_lock.tries_left();
    show(left >= 0 && left <= kLastTries ? State::AskFirst : State::Ready);
}

void GiveBackViewModel::setPin(const QString& pin)
{
    m_pin.fill(u'0');
    m_pin = pin;
    Q_EMIT pinChanged();
}

void GiveBackViewModel::show(State state)
{
    m_state = state;
    if (!canType() && !m_pin.isEmpty()) setPin({});
    Q_EMIT changed();
    Q_EMIT pinChanged();
}

} // namespace sightline::child_space

#include "sync_view_model.h"

#include <algorithm>

#include <QRandomGenerator>

#include "base/contract.h"
#include "transport/back_off.h"
#include "viewmodels/language_watch.h"
#include "viewmodels/sync_rows.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

namespace {

bool isOffline(ErrorCode code)
{
    return code == ErrorCode::NetworkUnreachable || code == ErrorCode::ServerBusy;
}

QString visits(std::int64_t n)
{
    return SyncViewModel::tr("%n record(s)", nullptr, static_cast<int>(n));
}

} // namespace

SyncViewModel::SyncViewModel(Tablet& tablet, SyncRunner& runner, QObject* parent)
    : QObject{parent}
    , m_tablet{tablet}
    , m_runner{runner}
    , m_records{{"text", "age", "why", "tone", "record"}}
    , m_disputes{{"text", "detail", "record"}}
{
    m_timer.setInterval(kInterval_ms);
    connect(&m_timer, &QTimer::timeout, this, &SyncViewModel::syncNow);
    connect(&m_runner, &SyncRunner::progressed, this, &SyncViewModel::onProgress);
    connect(&m_runner, &SyncRunner::finished, this, &SyncViewModel::onFinished);
    connect(new LanguageWatch{this}, &LanguageWatch::changed, this, [this] {
        sayProblem();
        refresh();
    });
    refresh();
}

SyncViewModel::State SyncViewModel::state() const
{
    if (m_running && m_to_send > 0) return State::Sending;
    if (veryLate()) return State::VeryLate;
    const bool isLate = waited() && *waited() > kLateAfter;
    if (m_offline) return isLate ? State::Late : State::Offline;
    if (m_status.needs_you > 0) return State::NeedsYou;
    if (isLate) return State::Late;
    return m_status.pending > 0 ? State::ToSend : State::AllSent;
}

QString SyncViewModel::chip() const
{
    switch (state()) {
    case State::Sending: return tr("Sending %1 of %2").arg(std::min(m_to_send - m_left + 1, m_to_send)).arg(m_to_send);
    case State::Offline:
        return m_status.pending == 0 ? tr("Offline. All sent") : tr("Offline. %1 saved here").arg(m_status.pending);
    case State::NeedsYou: return needsYouChip();
    case State::Late:
    case State::VeryLate: return lateChip();
    case State::ToSend: return tr("%1 to send").arg(m_status.pending);
    case State::AllSent: break;
    }
    const std::optional<Instant> last = std::max(m_status.last_sent, m_status.last_received);
    return last ? tr("All sent, %1").arg(words::time(*last, m_tablet.clock().now())) : tr("Nothing to send");
}

QString SyncViewModel::needsYouChip() const
{
    // What waits to be sent is said too: a dispute must not hide that a visit is only on this tablet.
    const QString needs = tr("Needs you: %1").arg(m_status.needs_you);
    return m_status.pending == 0 ? needs : tr("%1. %2 to send").arg(needs).arg(m_status.pending);
}

QString SyncViewModel::lateChip() const
{
    const QString since = words::time(*m_status.oldest_unsent, m_tablet.clock().now());
    QString chip = m_offline ? tr("Offline. %1 not sent since %2").arg(m_status.pending).arg(since)
                             : tr("%1 not sent since %2").arg(m_status.pending).arg(since);
    if (m_status.needs_you > 0) chip += tr(". Needs you: %1").arg(m_status.needs_you);
    return chip;
}

std::optional<std::chrono::milliseconds> SyncViewModel::waited() const
{
    if (m_status.pending == 0 || !m_status.oldest_unsent) return std::nullopt;
    return m_tablet.clock().now() - *m_status.oldest_unsent;
}

bool SyncViewModel::veryLate() const
{
    return waited() && *waited() > kVeryLateAfter;
}

QString SyncViewModel::late() const
{
    if (veryLate())
        return tr(
            "Something you wrote has waited more than 3 days and is only on this tablet. Connect today and choose Sync now. If "
            "it still does not send, call your help desk. Do not sign out and do not reset this tablet.");
    if (waited() && *waited() > kLateAfter)
        return tr(
            "Something you wrote has waited more than a day and is only on this tablet. Connect to the internet and choose Sync "
            "now.");
    return {};
}

void SyncViewModel::setShown(bool shown)
{
    m_shown = shown;
    if (shown) refresh();
}

void SyncViewModel::readLists()
{
    const Instant now = m_tablet.clock().now();
    m_records.setRows(sync_page::records(m_status.records, m_tablet, now));
    const auto disputed = m_tablet.disputedRecords();
    m_disputes.setRows(disputed.has_value() ? sync_page::disputes(disputed.value()) : std::vector<RowsModel::Row>{});
    const auto holdings = m_tablet.holdings();
    m_holdings = holdings.has_value() ? sync_page::holdings(holdings.value(), now) : QStringList{};
}

QString SyncViewModel::lastSent() const
{
    return m_status.last_sent ? tr("Last sent: %1").arg(words::time(*m_status.last_sent, m_tablet.clock().now()))
                              : tr("Nothing sent yet");
}

QString SyncViewModel::lastReceived() const
{
    return m_status.last_received ? tr("Last received: %1").arg(words::time(*m_status.last_received, m_tablet.clock().now()))
                                  : tr("Nothing received yet");
}

QString SyncViewModel::waiting() const
{
    if (m_status.pending == 0) return tr("Everything you finished has been sent.");
    if (!m_status.oldest_unsent) return tr("%1 saved on this tablet, not sent yet.").arg(visits(m_status.pending));
    const QString since = words::time(*m_status.oldest_unsent, m_tablet.clock().now());
    return tr("%1 saved on this tablet, not sent yet. The oldest is from %2.").arg(visits(m_status.pending), since);
}

QString SyncViewModel::needsYou() const
{
    if (m_status.needs_you == 0) return {};
    return tr("%n record(s) say two things or were not accepted, and need you.", nullptr, static_cast<int>(m_status.needs_you));
}

void SyncViewModel::syncNow()
{
    if (m_running) return;
    refresh();
    m_running = true;
    m_to_send = m_status.pending;
    m_left = m_to_send;
    Q_EMIT changed();
    m_runner.start();
}

void SyncViewModel::refresh()
{
    auto status = m_tablet.status();
    if (status.has_value())
        m_status = std::move(status).value();
    else
        m_problem = tr("This tablet's records could not be read. %1").arg(words::fromStd(status.error().detail));
    if (m_shown) readLists();
    Q_EMIT changed();
}

void SyncViewModel::onProgress(qint64 pending)
{
    m_left = std::clamp<qint64>(pending, 0, m_to_send);
    Q_EMIT changed();
}

void SyncViewModel::onFinished(const SyncOutcome& outcome)
{
    m_running = false;
    if (outcome.wiped) {
        Q_EMIT wiped();
        return;
    }
    m_offline = outcome.error && isOffline(outcome.error->code);
    m_failures = outcome.error ? m_failures + 1 : 0;
    // Nobody's promise: it only says when to ask again. A timer that runs is started anew by this.
    m_timer.setInterval(outcome.error ? waitBeforeRetry(m_failures, outcome.retry_after, QRandomGenerator::global()->generate())
                                      : std::chrono::milliseconds{kInterval_ms});
    m_error = outcome.error;
    sayProblem();
    refresh();
    Q_EMIT received();
}

void SyncViewModel::sayProblem()
{
    if (!m_error)
        m_problem.clear();
    else if (m_offline)
        m_problem = tr("The server cannot be reached. Everything is kept on this tablet and will be sent when you are online.");
    else
        m_problem = tr("Sending stopped. Everything is kept on this tablet. %1").arg(words::fromStd(m_error->detail));
}

} // namespace sightline::mobile

#include "unlock_view_model.h"

#include <optional>

#include <QPointer>

#include "base/contract.h"
#include "viewmodels/language_watch.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

namespace {

constexpr int kSecondsInMinute = 60;

/// "40 seconds", "2 minutes".
QString duration(std::chrono::milliseconds wait)
{
    const auto seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(wait).count());
    if (seconds <= kSecondsInMinute) return UnlockViewModel::tr("%n second(s)", nullptr, seconds);
    return UnlockViewModel::tr("%n minute(s)", nullptr, (seconds + kSecondsInMinute - 1) / kSecondsInMinute);
}

QString triesLeft(int tries)
{
    return UnlockViewModel::tr("You have %n tries left.", nullptr, tries);
}

} // namespace

UnlockViewModel::UnlockViewModel(
    std::vector<VaultOnDevice> vaults, OpenVault open, RunAside runAside, Clock& clock, QObject* parent)
    : QObject{parent}
    , m_vaults{std::move(vaults)}
    , m_open{std::move(open)}
    , m_run_aside{std::move(runAside)}
    , m_clock{clock}
{
    m_wait.setInterval(std::chrono::seconds{1});
    connect(&m_wait, &QTimer::timeout, this, &UnlockViewModel::readLabel);
    connect(new LanguageWatch{this}, &LanguageWatch::changed, this, &UnlockViewModel::readLabel);
    readLabel();
}

UnlockViewModel::~UnlockViewModel()
{
    m_pin.fill(u'0');
}

const VaultOnDevice* UnlockViewModel::vaultChosen() const
{
    const auto row = static_cast<std::size_t>(m_chosen);
    return row < m_vaults.vaults().size() ? &m_vaults.vaults()[row] : nullptr;
}

QString UnlockViewModel::name() const
{
    const VaultOnDevice* vault = vaultChosen();
    return vault ? words::fromStd(vault->label.worker_name) : QString{};
}

QString UnlockViewModel::initials() const
{
    return words::initials(name());
}

QString UnlockViewModel::authority() const
{
    const VaultOnDevice* vault = vaultChosen();
    return vault ? words::fromStd(vault->label.authority) : QString{};
}

QString UnlockViewModel::pinInWords() const
{
    const auto length = m_pin.size();
    if (length == 0) return tr("PIN, nothing entered");
    return tr("PIN, %n entered", nullptr, static_cast<int>(length));
}

void UnlockViewModel::choose(int row)
{
    if (m_state == State::Unlocking || row < 0 || row >= m_vaults.count()) return;
    m_chosen = row;
    setPin({});
    m_message.clear();
    m_after_delivery.clear();
    readLabel();
}

void UnlockViewModel::readLabel()
{
    const VaultOnDevice* vault = vaultChosen();
    if (!vault)
        return show(
            State::NoVault, tr("Nobody has signed in on this tablet yet. Ask your administrator for a code to set it up."));
    if (m_state == State::Unlocking) return;

    auto read = vault::Vault::label(vault->folder, m_clock);
    if (!read.has_value()) return show(State::Destroyed, words::fromStd(read.error().detail));
    const vault::VaultLabel label = std::move(read).value();
    m_vaults.setLabel(m_chosen, label);
    if (label.destroyed) {
        m_wait.stop();
        const QString why = label.revoked
            ? tr("Your organisation revoked this tablet, so everything that could be read on it has been destroyed. "
                 "Visits that have not been sent are kept sealed, for your organisation.")
            : tr("This tablet is locked. Connect to the internet and sign in with your work account. "
                 "Visits that have not been sent are kept safe and will be sent after you sign in.");
        show(State::Destroyed, m_after_delivery.isEmpty() ? why : tr("%1 %2").arg(why, m_after_delivery));
        return deliverOnce(*vaultChosen());
    }
    if (label.wait.count() > 0) {
        if (!m_wait.isActive()) m_wait.start();
        return show(State::Waiting,
            tr("That PIN is not right. %1 Wait %2, then try again.").arg(triesLeft(label.tries_left), duration(label.wait)));
    }
    if (m_wait.isActive()) {
        m_wait.stop();
        return show(State::Ready, tr("You can try again now. %1").arg(triesLeft(label.tries_left)));
    }
    show(State::Ready, m_message);
}

void UnlockViewModel::deliverSealedWith(DeliverSealed deliver)
{
    m_deliver = std::move(deliver);
    readLabel();
}

void UnlockViewModel::deliverOnce(const VaultOnDevice& vault)
{
    if (!m_deliver || !m_delivered.insert(vault.folder).second) return;
    auto result = std::make_shared<Delivery>();
    m_run_aside([deliver = m_deliver, vault, result] { *result = deliver(vault); },
        [self = QPointer{this}, folder = vault.folder, result] {
            if (self) self->delivered(folder, *result);
        });
}

void UnlockViewModel::delivered(const std::string& folder, const Delivery& delivery)
{
    const VaultOnDevice* vault = vaultChosen();
    if (!vault || vault->folder != folder) return;
    if (delivery.groups > 0 && delivery.waiting() == 0)
        m_after_delivery = tr("Everything that had not been sent is with your organisation now.");
    else if (delivery.waiting() > 0)
        m_after_delivery = tr("%n of them could not be sent yet. This is tried again when you start Sightline.", nullptr,
            static_cast<int>(delivery.waiting()));
    readLabel();
}

QString UnlockViewModel::unsent() const
{
    const VaultOnDevice* vault = vaultChosen();
    const auto known = vault ? m_unsent.find(vault->folder) : m_unsent.end();
    if (known == m_unsent.end() || known->second == 0) return {};
    return tr("%n record(s) on this tablet have not been sent. They are kept safe and will be sent after you unlock it.", nullptr,
        static_cast<int>(known->second));
}

void UnlockViewModel::tellUnsent(const std::string& folder, std::int64_t groups)
{
    m_unsent[folder] = groups;
    Q_EMIT changed();
}

void UnlockViewModel::enrolWith(EnrolTablet enrol)
{
    m_enrol = std::move(enrol);
    Q_EMIT changed();
}

void UnlockViewModel::addWorker()
{
    if (!m_enrol || m_enrolment || m_state == State::Unlocking) return;
    setPin({});
    m_enrolment = std::make_unique<EnrolViewModel>(m_enrol, m_run_aside);
    // Queued: the view model that says so must have returned before it goes.
    connect(m_enrolment.get(), &EnrolViewModel::enrolled, this, &UnlockViewModel::enrolled, Qt::QueuedConnection);
    connect(m_enrolment.get(), &EnrolViewModel::leftWithout, this, &UnlockViewModel::endEnrolment, Qt::QueuedConnection);
    Q_EMIT enrolmentChanged();
}

void UnlockViewModel::enrolled(const VaultOnDevice& vault)
{
    m_chosen = m_vaults.add(vault);
    m_message.clear();
    m_after_delivery.clear();
    m_state = State::Ready;
    endEnrolment();
    readLabel();
}

void UnlockViewModel::endEnrolment()
{
    if (!m_enrolment) return;
    EnrolViewModel* spent = m_enrolment.release();
    Q_EMIT enrolmentChanged();
    // Its screen reads it until Qt has taken that away, one turn later.
    QMetaObject::invokeMethod(spent, &QObject::deleteLater, Qt::QueuedConnection);
}

void UnlockViewModel::press(const QString& digit)
{
    if (canType()) setPin(m_pin + digit);
}

void UnlockViewModel::eraseLast()
{
    if (canType()) setPin(m_pin.chopped(std::min<qsizetype>(1, m_pin.size())));
}

void UnlockViewModel::enter(const QString& secret)
{
    if (canType()) setPin(secret);
}

void UnlockViewModel::unlock()
{
    const VaultOnDevice* vault = vaultChosen();
    if (!vault || !canUnlock()) return;
    show(State::Unlocking, {});
    Q_EMIT pinChanged();

    auto result = std::make_shared<std::optional<Result<std::unique_ptr<Tablet>>>>();
    m_run_aside(
        [open = m_open, folder = vault->folder, pin = m_pin.toStdString(), result]() mutable {
            result->emplace(open(folder, pin));
            if ((*result)->has_value()) (*result)->value()->prepareCaseload();
            crypto::wipe(pin);
        },
        [this, result] { opened(std::move(**result)); });
}

void UnlockViewModel::opened(Result<std::unique_ptr<Tablet>> result)
{
    setPin({});
    m_state = State::Ready;
    if (result.has_value()) {
        m_tablet = std::move(result).value();
        show(State::Ready, {});
        Q_EMIT unlocked();
        return;
    }
    const bool wrong = result.error().code == ErrorCode::WrongSecret || result.error().code == ErrorCode::Throttled;
    m_message = wrong ? QString{} : tr("This tablet could not be unlocked. %1").arg(words::fromStd(result.error().detail));
    readLabel(); // How many tries are left and how long to wait is the vault's to say.
    if (result.error().code == ErrorCode::WrongSecret && m_state == State::Ready)
        show(State::Ready, tr("That PIN is not right. %1").arg(triesLeft(vaultChosen()->label.tries_left)));
}

void UnlockViewModel::setPin(const QString& pin)
{
    if (pin == m_pin) return;
    m_pin.fill(u'0');
    m_pin = pin;
    Q_EMIT pinChanged();
}

void UnlockViewModel::show(State state, const QString& message)
{
    m_state = state;
    m_message = message;
    Q_EMIT changed();
    Q_EMIT pinChanged();
}

} // namespace sightline::mobile

#include "enrol_view_model.h"

#include <memory>

#include <QPointer>

#include "base/contract.h"
#include "transport/server_url.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

EnrolViewModel::EnrolViewModel(EnrolTablet enrol, RunAside runAside, QObject* parent)
    : QObject{parent}
    , m_enrol{std::move(enrol)}
    , m_run_aside{std::move(runAside)}
{ }

EnrolViewModel::~EnrolViewModel()
{
    forgetPins();
}

QString EnrolViewModel::server() const
{
    return m_read ? words::fromStd(m_read->server) : QString{};
}

void EnrolViewModel::setInvitation(const QString& text)
{
    if (m_step != Invited || text == m_invitation) return;
    m_invitation = text;
    Q_EMIT changed();
}

void EnrolViewModel::setPin(const QString& pin)
{
    if (m_step != ChoosePin || pin == m_pin) return;
    m_pin = pin;
    Q_EMIT changed();
}

void EnrolViewModel::setPinAgain(const QString& pin)
{
    if (m_step != ChoosePin || pin == m_pin_again) return;
    m_pin_again = pin;
    Q_EMIT changed();
}

void EnrolViewModel::goOn()
{
    m_problem.clear();
    switch (m_step) {
    case Invited: readInvitationText(); break;
    case ChoosePin: checkPins(); break;
    case Working: return;
    }
    Q_EMIT changed();
}

void EnrolViewModel::goBack()
{
    switch (m_step) {
    case Invited: Q_EMIT leftWithout(); return;
    case ChoosePin:
        m_step = Invited;
        forgetPins();
        Q_EMIT changed();
        return;
    case Working: return; // The code may be used up already: what comes of it is waited for.
    }
    unreachable("Step");
}

void EnrolViewModel::readInvitationText()
{
    m_read = readInvitation(m_invitation);
    m_invitation_error.clear();
    if (!m_read) {
        m_invitation_error =
            tr("Enter the address of the server, beginning with https://, and the code, with a space between them");
        return;
    }
    if (const auto allowed = checkServerUrl(m_read->server); !allowed.has_value()) {
        m_invitation_error = words::fromStd(allowed.error().detail);
        m_read.reset();
        return;
    }
    m_step = ChoosePin;
}

void EnrolViewModel::checkPins()
{
    m_pin_error.clear();
    m_pin_again_error.clear();
    if (const auto good = vault::checkNewPin(m_pin.toStdString()); !good.has_value())
        m_pin_error = words::fromStd(good.error().detail);
    else if (m_pin != m_pin_again)
        m_pin_again_error = tr("Enter the same PIN or passphrase again");
    if (!m_pin_error.isEmpty() || !m_pin_again_error.isEmpty()) return;

    m_step = Working;
    auto result = std::make_shared<std::optional<Result<VaultOnDevice>>>();
    m_run_aside(
        [enrol = m_enrol, invitation = *m_read, pin = m_pin.toStdString(), result]() mutable {
            result->emplace(enrol(invitation, pin));
            crypto::wipe(pin);
        },
        [self = QPointer{this}, result] {
            if (self) self->finished(**result);
        });
}

void EnrolViewModel::finished(const Result<VaultOnDevice>& result)
{
    forgetPins();
    m_step = Invited; // A code works once: after a refusal there may be another.
    if (result.has_value()) {
        Q_EMIT enrolled(result.value());
        return;
    }
    const Error& error = result.error();
    if (error.code == ErrorCode::NetworkUnreachable || error.code == ErrorCode::ServerBusy)
        m_problem =
            tr("The server cannot be reached, so nothing has been set up. Check that the tablet is online, then try again.");
    else
        m_problem = tr("This tablet has not been set up. %1").arg(words::fromStd(error.detail));
    Q_EMIT changed();
}

void EnrolViewModel::forgetPins()
{
    m_pin.fill(u'0');
    m_pin.clear();
    m_pin_again.fill(u'0');
    m_pin_again.clear();
    m_pin_error.clear();
    m_pin_again_error.clear();
}

} // namespace sightline::mobile

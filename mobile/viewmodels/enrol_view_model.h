#pragma once

#include <functional>

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "viewmodels/invitation.h"
#include "viewmodels/run_functions.h"
#include "viewmodels/vault_list_model.h"

namespace sightline::mobile {

/// Makes a vault for the worker whom the code was made for. Asks the server, hashes the PIN: called away from the GUI thread.
/// Nothing is left behind if it fails.
using EnrolTablet = std::function<Result<VaultOnDevice>(const Invitation& invitation, const std::string& pin)>;

/// Setting up this tablet for a worker: the server's address and code, then a PIN of their own.
class EnrolViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by UnlockViewModel.")

    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(QString invitation READ invitation WRITE setInvitation NOTIFY changed)
    Q_PROPERTY(QString server READ server NOTIFY changed)
    Q_PROPERTY(QString pin READ pin WRITE setPin NOTIFY changed)
    Q_PROPERTY(QString pinAgain READ pinAgain WRITE setPinAgain NOTIFY changed)
    Q_PROPERTY(QString invitationError READ invitationError NOTIFY changed)
    Q_PROPERTY(QString pinError READ pinError NOTIFY changed)
    Q_PROPERTY(QString pinAgainError READ pinAgainError NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    /// Working: the server is being asked.
    enum Step { Invited, ChoosePin, Working };
    Q_ENUM(Step)

    EnrolViewModel(EnrolTablet enrol, RunAside runAside, QObject* parent = nullptr);
    ~EnrolViewModel() override;

    [[nodiscard]] Step step() const noexcept { return m_step; }
    [[nodiscard]] QString invitation() const { return m_invitation; }
    [[nodiscard]] QString server() const; ///< Which server this is about, once it could be read.
    [[nodiscard]] QString pin() const { return m_pin; }
    [[nodiscard]] QString pinAgain() const { return m_pin_again; }
    [[nodiscard]] QString invitationError() const { return m_invitation_error; }
    [[nodiscard]] QString pinError() const { return m_pin_error; }
    [[nodiscard]] QString pinAgainError() const { return m_pin_again_error; }
    [[nodiscard]] QString problem() const { return m_problem; } ///< Why the last try failed.

    void setInvitation(const QString& text);
    void setPin(const QString& pin);
    void setPinAgain(const QString& pin);

    /// From the invitation to the PIN, from there to the server. Stays where something is to be put right.
    Q_INVOKABLE void goOn();
    /// From the PIN to the invitation, from there away. Does nothing while the server is asked.
    Q_INVOKABLE void goBack();

Q_SIGNALS:
    void changed();
    void enrolled(const sightline::mobile::VaultOnDevice& vault);
    void leftWithout(); ///< The worker went back.

private:
    void readInvitationText();
    void checkPins();
    void finished(const Result<VaultOnDevice>& result);
    void forgetPins();

    EnrolTablet m_enrol;
    RunAside m_run_aside;
    Step m_step = Invited;
    QString m_invitation;
    std::optional<Invitation> m_read;
    QString m_pin;
    QString m_pin_again;
    QString m_invitation_error;
    QString m_pin_error;
    QString m_pin_again_error;
    QString m_problem;
};

} // namespace sightline::mobile

#pragma once

#include <functional>
#include <map>
#include <memory>
#include <set>

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include "session/tablet.h"
#include "transport/sealed_delivery.h"
#include "viewmodels/enrol_view_model.h"
#include "viewmodels/help_view_model.h"

namespace sightline::mobile {

/// Opens a vault. Slow on purpose (Argon2), so it is called away from the GUI thread.
using OpenVault = std::function<Result<std::unique_ptr<Tablet>>(const std::string& folder, const std::string& pin)>;
/// Delivers what a destroyed vault left sealed; needs no PIN. Called away from the GUI thread.
using DeliverSealed = std::function<Delivery(const VaultOnDevice&)>;

/// Who is at the tablet, and the PIN. Knows nothing about any child.
class UnlockViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++, handed to the screen.")

    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(sightline::mobile::VaultListModel* vaults READ vaults CONSTANT)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString initials READ initials NOTIFY changed)
    Q_PROPERTY(QString authority READ authority NOTIFY changed)
    Q_PROPERTY(QString pin READ pin NOTIFY pinChanged)
    Q_PROPERTY(QString pinInWords READ pinInWords NOTIFY pinChanged)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(bool canType READ canType NOTIFY changed)
    Q_PROPERTY(bool canUnlock READ canUnlock NOTIFY pinChanged)
    Q_PROPERTY(QString unsent READ unsent NOTIFY changed)
    Q_PROPERTY(bool canEnrol READ canEnrol NOTIFY changed)
    Q_PROPERTY(sightline::mobile::HelpViewModel* help READ help CONSTANT)
    Q_PROPERTY(sightline::mobile::EnrolViewModel* enrolment READ enrolment NOTIFY enrolmentChanged)

public:
    /// NoVault: nobody has signed in on this tablet. Waiting: too many wrong tries, for a while.
    enum class State { NoVault, Ready, Unlocking, Waiting, Destroyed };
    Q_ENUM(State)

    /// `clock` must outlive this object.
    UnlockViewModel(
        std::vector<VaultOnDevice> vaults, OpenVault open, RunAside runAside, Clock& clock, QObject* parent = nullptr);
    ~UnlockViewModel() override;

    [[nodiscard]] State state() const noexcept { return m_state; }
    [[nodiscard]] VaultListModel* vaults() { return &m_vaults; }
    [[nodiscard]] int chosen() const noexcept { return m_chosen; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString initials() const;
    [[nodiscard]] QString authority() const;
    [[nodiscard]] QString pin() const { return m_pin; }
    [[nodiscard]] QString pinInWords() const; ///< "4 digits entered", never the digits.
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] bool canType() const noexcept { return m_state == State::Ready; }
    [[nodiscard]] bool canUnlock() const { return canType() && !m_pin.isEmpty(); }

    [[nodiscard]] QString unsent() const; ///< How much of the chosen worker's is not sent, where that is known; else empty.
    [[nodiscard]] bool canEnrol() const { return m_enrol != nullptr; }
    [[nodiscard]] HelpViewModel* help() { return &m_help; }
    [[nodiscard]] EnrolViewModel* enrolment() const { return m_enrolment.get(); } ///< Null unless a worker is being added.

    /// Another worker of this tablet.
    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void press(const QString& digit);
    Q_INVOKABLE void eraseLast();
    /// A typed or pasted PIN or passphrase, whole.
    Q_INVOKABLE void enter(const QString& secret);
    Q_INVOKABLE void unlock();

    /// Sets up this tablet for a worker it does not know yet; `enrolment` is there until it is done or left.
    Q_INVOKABLE void addWorker();

    /// Before this, `addWorker` does nothing.
    void enrolWith(EnrolTablet enrol);
    /// What the vault in `folder` had not sent when it was locked.
    void tellUnsent(const std::string& folder, std::int64_t groups);

    /// What was not sent from a vault that nobody can open is delivered as soon as it is looked at, once each.
    void deliverSealedWith(DeliverSealed deliver);

    /// The open tablet, once, after `unlocked`.
    [[nodiscard]] std::unique_ptr<Tablet> takeTablet() { return std::move(m_tablet); }

Q_SIGNALS:
    void changed();
    void pinChanged();
    void enrolmentChanged();
    void unlocked();

private:
    [[nodiscard]] const VaultOnDevice* vaultChosen() const;
    void deliverOnce(const VaultOnDevice& vault);
    void delivered(const std::string& folder, const Delivery& delivery);
    void enrolled(const VaultOnDevice& vault);
    void endEnrolment();
    void readLabel(); ///< State and message from what the vault's label says now.
    void opened(Result<std::unique_ptr<Tablet>> result);
    void setPin(const QString& pin);
    void show(State state, const QString& message);

    VaultListModel m_vaults;
    HelpViewModel m_help;
    OpenVault m_open;
    RunAside m_run_aside;
    Clock& m_clock;
    QTimer m_wait;
    DeliverSealed m_deliver;
    EnrolTablet m_enrol;
    std::unique_ptr<EnrolViewModel> m_enrolment;
    std::map<std::string, std::int64_t> m_unsent; ///< By folder.
    std::set<std::string> m_delivered; ///< Folders.
    QString m_after_delivery; ///< What became of the last one, for people.
    State m_state = State::NoVault;
    int m_chosen = 0;
    QString m_pin;
    QString m_message;
    std::unique_ptr<Tablet> m_tablet;
};

} // namespace sightline::mobile

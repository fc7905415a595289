#pragma once

#include <memory>

#include <QtQml/qqmlregistration.h>

#include "viewmodels/open_session.h"
#include "viewmodels/page.h"
#include "viewmodels/rows_model.h"

namespace sightline::mobile {

/// After the tablet came back: first what needs the worker now, then what the child made. The worker lets the child go on, or
/// finishes; only then is it saved as a record, and only after that the journal goes.
class HandBackViewModel final : public sightline::mobile::Page {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++, handed to the screen.")

    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QString called READ called CONSTANT)
    Q_PROPERTY(sightline::mobile::RowsModel* flags READ flags CONSTANT)
    Q_PROPERTY(QString dutyNumbers READ dutyNumbers CONSTANT)
    Q_PROPERTY(sightline::mobile::RowsModel* made READ made CONSTANT)
    Q_PROPERTY(QString madeNote READ madeNote NOTIFY changed)
    Q_PROPERTY(bool finished READ finished NOTIFY changed)
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY changed)
    Q_PROPERTY(bool readable READ readable NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    /// "I don't feel safe" is saved and on its way at once, before anything is chosen. `held` is the session's journal; where it
    /// cannot be read the page says so, and nothing of it is touched. `tablet` must outlive the object.
    [[nodiscard]] static Result<std::unique_ptr<HandBackViewModel>> open(
        Tablet& tablet, OpenSession session, std::unique_ptr<HeldSession> held);

    [[nodiscard]] PageKind kind() const override { return PageKind::HandBack; }
    void recordsChanged() override;
    /// The page stays until the session is finished: what the child made is not left lying.
    void back() override;
    [[nodiscard]] bool mayClose() const override { return m_finished || !m_readable; }

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString called() const { return m_called; }
    [[nodiscard]] RowsModel* flags() { return &m_flags; } ///< text, sent (words)
    [[nodiscard]] QString dutyNumbers() const { return m_duty_numbers; }
    [[nodiscard]] RowsModel* made()
    {
        return &m_made;
    } ///< record, title, asked, said, notes, pictures (a Drawing or none), sharing
    [[nodiscard]] QString madeNote() const;
    [[nodiscard]] bool finished() const noexcept { return m_finished; }
    /// Nothing of it is a record yet, and the journal is whole: the child can go on where it stopped.
    [[nodiscard]] bool canGoOn() const noexcept;
    [[nodiscard]] bool readable() const noexcept { return m_readable; }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// The tablet goes back to the child.
    Q_INVOKABLE void goOn();
    /// Saves all of it, then the journal goes. Safe to repeat.
    Q_INVOKABLE void finish();
    Q_INVOKABLE void respond(const QString& record) { Q_EMIT entryWanted(record); }

Q_SIGNALS:
    void changed();
    void goOnWanted();
    void entryWanted(const QString& record);
    void saved();

private:
    HandBackViewModel(Tablet& tablet, OpenSession session, std::unique_ptr<HeldSession> held);
    void readJournal();
    void readRecords();
    [[nodiscard]] bool anyEntryKept() const; ///< By this Finish, or by one that was interrupted.
    void tell(const QString& problem);

    Tablet& m_tablet;
    OpenSession m_session;
    std::unique_ptr<HeldSession> m_held;
    GivenBack m_back;
    std::vector<std::optional<RecordId>> m_flag_records; ///< Of m_back.flags; nullopt: not saved yet.
    QString m_called;
    QString m_duty_numbers;
    QString m_problem;
    RowsModel m_flags;
    RowsModel m_made;
    bool m_readable = false;
    bool m_finished = false;
    bool m_entries_kept = false;
};

} // namespace sightline::mobile

#pragma once

#include <functional>
#include <memory>
#include <set>

#include <QtQml/qqmlregistration.h>

#include "platform/device_lock.h"
#include "session/tablet.h"
#include "viewmodels/page.h"
#include "viewmodels/people_model.h"
#include "viewmodels/rows_model.h"
#include "viewmodels/settings_view_model.h"
#include "voice/hand_over.h"

namespace sightline::mobile {

/// What this device brings to a child's session.
struct HandOverMeans {
    std::vector<LanguageOffered> languages;
    QString language; ///< What the app says now: a code of `languages`.
    std::function<bool(const QString& code)> has_voice = [](const QString&) { return false; };
    DeviceLock::Kind lock = DeviceLock::Kind::AppOnly;
};

/// Before the tablet is given to a child: how the child's space will speak, who is in the room, what the child will see of last
/// time, and what the tablet can and cannot lock.
class HandOverViewModel final : public sightline::mobile::Page {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++, handed to the screen.")

    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QString called READ called CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* level READ level CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* language READ language CONSTANT)
    Q_PROPERTY(QString languageNote READ languageNote NOTIFY changed)
    Q_PROPERTY(QString voice READ voice NOTIFY changed)
    Q_PROPERTY(bool voiceThere READ voiceThere NOTIFY changed)
    Q_PROPERTY(bool readAloud READ readAloud NOTIFY changed)
    Q_PROPERTY(sightline::mobile::Question* workerCalled READ workerCalled CONSTANT)
    Q_PROPERTY(sightline::mobile::PeopleModel* people READ people CONSTANT)
    Q_PROPERTY(bool nobody READ nobody NOTIFY changed)
    Q_PROPERTY(QString peopleError READ peopleError NOTIFY changed)
    Q_PROPERTY(sightline::mobile::Question* others READ others CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* interpreter READ interpreter CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* interpreterWho READ interpreterWho CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* interpreterWhy READ interpreterWhy CONSTANT)
    Q_PROPERTY(sightline::mobile::RowsModel* lastTime READ lastTime CONSTANT)
    Q_PROPERTY(QString lastTimeNote READ lastTimeNote NOTIFY changed)
    Q_PROPERTY(bool asking READ asking NOTIFY changed)
    Q_PROPERTY(QString lock READ lock CONSTANT)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    /// NotFound if the child is not in the caseload. Refused while nothing may be shown, and for a child who is too young or does
    /// not speak: there the worker writes an observation.
    [[nodiscard]] static Result<std::unique_ptr<HandOverViewModel>> begin(Tablet& tablet, ChildId child, HandOverMeans means);

    [[nodiscard]] PageKind kind() const override { return PageKind::HandOver; }
    /// From the last question back to the choices; from there the page closes.
    void back() override;

    [[nodiscard]] QString title() const; ///< "Give the tablet to Ali"
    [[nodiscard]] QString called() const { return m_called; }
    [[nodiscard]] Question* level() { return &m_level; }
    [[nodiscard]] Question* language() { return &m_language; }
    [[nodiscard]] QString languageNote() const; ///< That nobody has checked its words; empty where somebody has.
    [[nodiscard]] QString voice() const; ///< "This tablet has no voice for Polski. Reading aloud is not offered."
    [[nodiscard]] bool voiceThere() const;
    [[nodiscard]] bool readAloud() const { return m_read_aloud && voiceThere(); }
    [[nodiscard]] Question* workerCalled() { return &m_worker_called; }
    [[nodiscard]] PeopleModel* people() { return &m_people; }
    [[nodiscard]] bool nobody() const noexcept { return m_nobody; }
    [[nodiscard]] QString peopleError() const { return m_people_error; }
    [[nodiscard]] Question* others() { return &m_others; }
    [[nodiscard]] Question* interpreter() { return &m_interpreter; }
    [[nodiscard]] Question* interpreterWho() { return &m_interpreter_who; }
    [[nodiscard]] Question* interpreterWhy() { return &m_interpreter_why; }
    [[nodiscard]] RowsModel* lastTime() { return &m_last_time; } ///< on, said, done, shown
    [[nodiscard]] QString lastTimeNote() const;
    [[nodiscard]] bool asking() const noexcept { return m_asking; } ///< The last question before the tablet changes hands.
    [[nodiscard]] QString lock() const; ///< What locks, and what does not.
    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void offerReadAloud(bool offer);
    Q_INVOKABLE void sayNobody(bool nobody);
    Q_INVOKABLE void showLastTime(int row, bool shown);
    /// To the last question, if nothing is left to put right.
    Q_INVOKABLE void goOn();
    /// The tablet changes hands now.
    Q_INVOKABLE void give();

    [[nodiscard]] ChildId child() const noexcept { return m_child; }
    /// All that the child's space will know.
    [[nodiscard]] HandOver handOver() const;
    /// It could not be handed over; the worker is told why, and nothing has changed.
    void failed(const QString& why);

Q_SIGNALS:
    void changed();
    void given();

private:
    HandOverViewModel(Tablet& tablet, projection::ChildFile file, ChildLevel suggested, HandOverMeans means);
    void addPeople(const std::vector<std::string>& siblings);
    void look();
    [[nodiscard]] std::vector<std::string> othersInRoom() const; ///< Without this worker.
    [[nodiscard]] bool workerThere() const;
    [[nodiscard]] QString languageName() const;

    Me m_me;
    CivilDate m_today;
    ChildId m_child;
    VoiceSessionId m_session;
    projection::ChildFile m_file;
    HandOverMeans m_means;
    QString m_called;
    QString m_problem;
    QString m_people_error;
    Question m_level;
    Question m_language;
    Question m_worker_called;
    Question m_others;
    Question m_interpreter;
    Question m_interpreter_who;
    Question m_interpreter_why;
    PeopleModel m_people;
    RowsModel m_last_time;
    std::vector<LastTime> m_offered; ///< In the order of m_last_time.
    std::vector<RecordId> m_offered_ids;
    std::set<std::string> m_not_shown; ///< Record ids that the worker unticked.
    bool m_read_aloud = true;
    bool m_nobody = false;
    bool m_asking = false;
};

} // namespace sightline::mobile

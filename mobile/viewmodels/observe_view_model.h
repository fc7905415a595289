#pragma once

#include <memory>

#include <QtQml/qqmlregistration.h>

#include "viewmodels/kept_answers.h"
#include "viewmodels/page.h"
#include "viewmodels/people_model.h"

namespace sightline::mobile {

/// "What I saw of Mia": for babies and children who do not speak. The worker's observation, never called the child's voice.
class ObserveViewModel final : public sightline::mobile::Page {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++, handed to the screen.")

    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QString called READ called CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* day READ day CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* otherDay READ otherDay CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* awake READ awake CONSTANT)
    Q_PROPERTY(sightline::mobile::PeopleModel* people READ people CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* seen READ seen CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* withCarer READ withCarer CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* communicates READ communicates CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* mightSay READ mightSay CONSTANT)
    Q_PROPERTY(QString notSaved READ notSaved NOTIFY notSavedChanged)

public:
    /// Also while nothing may be shown. NotFound if the child is not in the caseload. `tablet` must outlive the object.
    [[nodiscard]] static Result<std::unique_ptr<ObserveViewModel>> begin(Tablet& tablet, ChildId child);
    ~ObserveViewModel() override;

    [[nodiscard]] PageKind kind() const override { return PageKind::Observe; }
    void keep() override { m_kept.keep(); }
    [[nodiscard]] QString title() const; ///< "What I saw of Mia"
    [[nodiscard]] QString called() const { return m_called; }
    [[nodiscard]] Question* day() { return &m_day; }
    [[nodiscard]] Question* otherDay() { return &m_other_day; }
    [[nodiscard]] Question* awake() { return &m_awake; }
    [[nodiscard]] PeopleModel* people() { return &m_people; }
    [[nodiscard]] Question* seen() { return &m_seen; }
    [[nodiscard]] Question* withCarer() { return &m_with_carer; }
    [[nodiscard]] Question* communicates() { return &m_communicates; }
    [[nodiscard]] Question* mightSay() { return &m_might_say; }
    [[nodiscard]] QString notSaved() const { return m_not_saved.isEmpty() ? m_kept.notKept() : m_not_saved; }

    Q_INVOKABLE void save();

Q_SIGNALS:
    void notSavedChanged();
    void saved();

private:
    ObserveViewModel(Tablet& tablet, ChildId child, QString called);

    Tablet& m_tablet;
    ChildId m_child;
    CivilDate m_today;
    QString m_called;
    QString m_not_saved;
    Question m_day;
    Question m_other_day;
    Question m_awake;
    Question m_seen;
    Question m_with_carer;
    Question m_communicates;
    Question m_might_say;
    PeopleModel m_people;
    KeptAnswers m_kept;
};

} // namespace sightline::mobile

#pragma once

#include <memory>

#include <QtQml/qqmlregistration.h>

#include "viewmodels/amend_questions.h"
#include "viewmodels/kept_answers.h"
#include "viewmodels/page.h"

namespace sightline::mobile {

/// Changing a visit that is finished: what is changed is added to the record with a reason, nothing is overwritten.
class AmendVisitViewModel final : public sightline::mobile::Page {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++, handed to the screen.")

    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QString about READ about CONSTANT)
    Q_PROPERTY(QString changedSince READ changedSince CONSTANT)
    Q_PROPERTY(QString draftText READ draftText NOTIFY draftChanged)
    Q_PROPERTY(QString notSaved READ notSaved NOTIFY draftChanged)
    Q_PROPERTY(QString raises READ raises NOTIFY answered)
    Q_PROPERTY(sightline::mobile::RowsModel* questions READ questions CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* reason READ reason CONSTANT)
    Q_PROPERTY(sightline::mobile::ProblemsModel* problems READ problems CONSTANT)

public:
    /// Refused, in plain words, if this worker may not change the visit. Picks up a draft if there is one.
    [[nodiscard]] static Result<std::unique_ptr<AmendVisitViewModel>> begin(Tablet& tablet, RecordId visit);
    ~AmendVisitViewModel() override;

    [[nodiscard]] PageKind kind() const override { return PageKind::AmendVisit; }
    void keep() override { m_kept.keep(); }

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString about() const { return m_about; } ///< "Home visit, 4 June 2026"
    /// The record has changed since the draft was begun: what saving means then; else empty.
    [[nodiscard]] QString changedSince() const { return m_changed_since; }
    [[nodiscard]] QString draftText() const { return m_kept.keptText(); }
    [[nodiscard]] QString notSaved() const { return m_not_saved.isEmpty() ? m_kept.notKept() : m_not_saved; }
    [[nodiscard]] QString raises() const { return m_answers->raises(); }
    [[nodiscard]] RowsModel* questions() { return &m_questions; }
    [[nodiscard]] Question* reason() { return &m_reason; }
    [[nodiscard]] ProblemsModel* problems() { return &m_problems; }
    [[nodiscard]] Question* question(std::string_view field) const { return m_answers->question(field); }

    /// Saves the change if nothing is left to put right; otherwise the problems say what is.
    Q_INVOKABLE void save();
    /// To the answer that problem `index` is about.
    Q_INVOKABLE void putRight(int index);
    /// Throws the draft away. The screen asks first.
    Q_INVOKABLE void discard();

Q_SIGNALS:
    void draftChanged();
    void answered();
    void problemsFound();
    void saved();

private:
    AmendVisitViewModel(Tablet& tablet, RecordId visit);
    void showErrors();

    Tablet& m_tablet;
    RecordId m_visit;
    SeenVisit m_seen;
    QString m_title;
    QString m_about;
    QString m_changed_since;
    QString m_not_saved;
    std::unique_ptr<AmendQuestions> m_answers;
    Question m_reason;
    RowsModel m_questions;
    ProblemsModel m_problems;
    KeptAnswers m_kept;
    bool m_checked = false;
};

} // namespace sightline::mobile

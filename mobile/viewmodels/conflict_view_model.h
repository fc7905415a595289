#pragma once

#include <memory>
#include <vector>

#include <QtQml/qqmlregistration.h>

#include "viewmodels/conflict_card.h"
#include "viewmodels/kept_answers.h"
#include "viewmodels/page.h"
#include "viewmodels/problems_model.h"

namespace sightline::mobile {

/// "Two people changed this": one card a disputed field. A worker who may not settle the record sees both versions and who can.
class ConflictViewModel final : public sightline::mobile::Page {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++, handed to the screen.")

    Q_PROPERTY(QString about READ about CONSTANT)
    Q_PROPERTY(bool maySettle READ maySettle CONSTANT)
    Q_PROPERTY(QString whoMaySettle READ whoMaySettle CONSTANT)
    Q_PROPERTY(QString notSaved READ notSaved NOTIFY draftChanged)
    Q_PROPERTY(QString draftText READ draftText NOTIFY draftChanged)
    Q_PROPERTY(sightline::mobile::RowsModel* cards READ cards CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* reason READ reason CONSTANT)
    Q_PROPERTY(sightline::mobile::ProblemsModel* problems READ problems CONSTANT)

public:
    /// NotFound if the record is not here or says one thing only.
    [[nodiscard]] static Result<std::unique_ptr<ConflictViewModel>> open(Tablet& tablet, RecordId record);
    ~ConflictViewModel() override;

    [[nodiscard]] PageKind kind() const override { return PageKind::Conflict; }
    void keep() override { m_kept.keep(); }

    [[nodiscard]] QString about() const { return m_about; } ///< "Visit, 4 June 2026 – Ali Khan"
    [[nodiscard]] bool maySettle() const { return m_who_may_settle.isEmpty(); }
    [[nodiscard]] QString whoMaySettle() const { return m_who_may_settle; } ///< Empty if this worker may.
    /// Why what was decided is not saved, or no longer chosen; else empty.
    [[nodiscard]] QString notSaved() const { return m_not_saved.isEmpty() ? m_kept.notKept() : m_not_saved; }
    [[nodiscard]] QString draftText() const { return m_kept.keptText(); }
    [[nodiscard]] RowsModel* cards() { return &m_rows; }
    [[nodiscard]] const std::vector<std::unique_ptr<ConflictCard>>& all() const noexcept { return m_cards; }
    [[nodiscard]] Question* reason() { return &m_reason; }
    [[nodiscard]] ProblemsModel* problems() { return &m_problems; }

    /// Saves what was decided if nothing is left to put right. Fields left for later stay in dispute.
    Q_INVOKABLE void settle();
    Q_INVOKABLE void putRight(int index);
    /// Closes; everything stays as it is.
    Q_INVOKABLE void decideLater();

Q_SIGNALS:
    void draftChanged();
    void problemsFound();
    void saved();

private:
    ConflictViewModel(Tablet& tablet, RecordId record);
    void showErrors();
    /// Answers the page as it was left, but for choices among versions that are not the ones shown now.
    void restore();

    Tablet& m_tablet;
    RecordId m_record;
    std::vector<std::string> m_seen;
    QString m_about;
    QString m_who_may_settle;
    QString m_not_saved;
    std::vector<std::unique_ptr<ConflictCard>> m_cards;
    RowsModel m_rows;
    Question m_reason;
    ProblemsModel m_problems;
    KeptAnswers m_kept;
    bool m_checked = false;
};

} // namespace sightline::mobile

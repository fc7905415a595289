#pragma once

#include <memory>

#include <QtQml/qqmlregistration.h>

#include "viewmodels/kept_answers.h"
#include "viewmodels/page.h"

namespace sightline::mobile {

/// Striking out a visit that should not count: with a reason, and after being asked once more.
class StrikeVisitViewModel final : public sightline::mobile::Page {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++, handed to the screen.")

    Q_PROPERTY(QString about READ about CONSTANT)
    Q_PROPERTY(QString question READ question CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* reason READ reason CONSTANT)
    Q_PROPERTY(bool asking READ asking NOTIFY askingChanged)
    Q_PROPERTY(QString notSaved READ notSaved NOTIFY notSavedChanged)

public:
    /// Refused, in plain words, if this worker may not strike it out, or it is struck out already.
    [[nodiscard]] static Result<std::unique_ptr<StrikeVisitViewModel>> begin(Tablet& tablet, RecordId visit);
    ~StrikeVisitViewModel() override;

    [[nodiscard]] PageKind kind() const override { return PageKind::StrikeVisit; }
    void keep() override { m_kept.keep(); }
    /// From the last question back to the reason; from there the page closes.
    void back() override;

    [[nodiscard]] QString about() const { return m_about; }
    [[nodiscard]] QString question() const { return m_question; } ///< "Strike out the home visit of 4 June 2026?"
    [[nodiscard]] Question* reason() { return &m_reason; }
    [[nodiscard]] bool asking() const noexcept { return m_asking; }
    [[nodiscard]] QString notSaved() const { return m_not_saved.isEmpty() ? m_kept.notKept() : m_not_saved; }

    /// Asks once more, if a reason is given.
    Q_INVOKABLE void strike();
    Q_INVOKABLE void keepVisit();
    Q_INVOKABLE void confirm();

Q_SIGNALS:
    void askingChanged();
    void notSavedChanged();
    void saved();

private:
    StrikeVisitViewModel(Tablet& tablet, RecordId visit);
    void setAsking(bool asking);

    Tablet& m_tablet;
    RecordId m_visit;
    std::vector<std::string> m_seen;
    QString m_about;
    QString m_question;
    QString m_not_saved;
    Question m_reason;
    KeptAnswers m_kept;
    bool m_asking = false;
};

} // namespace sightline::mobile

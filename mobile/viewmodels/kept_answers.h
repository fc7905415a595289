#pragma once

#include <string>
#include <vector>

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include "session/tablet.h"
#include "viewmodels/question.h"

namespace sightline::mobile {

/// Keeps what is answered in a form as a draft on the tablet: a choice at once, typing after half a second. The form keeps the
/// questions alive longer than this.
class KeptAnswers final : public QObject {
    Q_OBJECT

public:
    static constexpr int kTypingDelay_ms = 500;

    KeptAnswers(Tablet& tablet, std::string name);

    /// From now on what is answered here is kept.
    void watch(const std::vector<Question*>& questions);
    /// What was kept under this name: field -> answer, and `also`. Empty if nothing was, or a newer program wrote it.
    [[nodiscard]] QJsonObject kept();
    /// Answers the questions as they were left; true if there was a draft.
    [[nodiscard]] bool restore(const QJsonObject& kept);
    /// Goes into the draft beside the answers.
    void setAlso(const QJsonObject& also) { m_also = also; }
    /// Somebody changed what goes beside the answers: it is kept now.
    void keepAlso(const QJsonObject& also);
    void keep();
    /// Nothing is left of the draft, and nothing is kept from now on.
    [[nodiscard]] Result<void> discard();
    [[nodiscard]] QString notKept() const { return m_not_kept; } ///< Why the last answers are not kept; empty if they are.
    [[nodiscard]] QString keptText() const { return m_kept_text; } ///< "Draft on this tablet. Saved at 10:42am."

Q_SIGNALS:
    void changed();
    void edited();

private:
    Tablet& m_tablet;
    std::string m_name;
    std::vector<Question*> m_questions;
    std::vector<QString> m_initial; ///< Only answers that differ from these are kept.
    QJsonObject m_also;
    QTimer m_typing;
    bool m_unkept = false;
    QString m_not_kept;
    QString m_kept_text;
};

} // namespace sightline::mobile

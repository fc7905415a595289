// How the form keeps what was answered, and what becomes of it.
#include "record_visit_view_model.h"

#include "viewmodels/save_words.h"
#include "viewmodels/visit_draft.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

void RecordVisitViewModel::keepDraft()
{
    m_typing.stop();
    if (!m_unkept || m_step == Finished) return;
    std::string draft = writeDraft({m_visit, m_children, m_people}, m_step, m_kept);
    const auto kept = m_tablet.saveDraft(m_draft_name, draft);
    if (!kept.has_value()) {
        setNotSaved(tr("Your last answers are not kept yet. %1").arg(words::notSavedBecause(kept.error())));
        return;
    }
    m_kept = std::move(draft);
    if (!m_old_name.empty() && m_tablet.discardDraft(m_old_name).has_value()) m_old_name.clear();
    m_unkept = false;
    setNotSaved({});
    const Instant now = m_tablet.clock().now();
    m_draft_text = tr("Draft on this tablet. Saved at %1.").arg(words::time(now, now));
    Q_EMIT draftTextChanged();
}

Result<void> RecordVisitViewModel::dropDraft(const std::string& name)
{
    // What it had about a child who is not in this home any more goes on as a draft of that child's.
    if (const auto others = draftOfOthers(m_kept, {m_visit, m_children, m_people})) {
        SIGHTLINE_CHECK(m_tablet.saveDraft(others->name, others->text));
        if (others->name == name) return {};
    }
    return m_tablet.discardDraft(name);
}

void RecordVisitViewModel::discard()
{
    m_unkept = false;
    m_typing.stop();
    const auto discarded = dropDraft(m_old_name.empty() ? m_draft_name : m_old_name);
    if (discarded.has_value())
        Q_EMIT closed();
    else
        setNotSaved(tr("The draft could not be thrown away. %1").arg(words::notSavedBecause(discarded.error())));
}

void RecordVisitViewModel::leave()
{
    keepDraft();
    Q_EMIT closed();
}

} // namespace sightline::mobile

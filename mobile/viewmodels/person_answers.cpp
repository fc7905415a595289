#include "person_answers.h"

#include "viewmodels/visit_choices.h"
#include "viewmodels/visit_section.h"

namespace sightline::mobile {

PersonAnswers::PersonAnswers(QString name, bool known, QString shown, QObject* parent)
    : QObject{parent}
    , m_name{std::move(name)}
    , m_shown{shown.isEmpty() ? m_name : std::move(shown)}
    , m_known{known}
    , m_offered{QStringLiteral("women_offered_alone"), {tr("Did you offer %1 the chance to be seen alone?").arg(m_name)},
          choices::offeredAlone(), this}
{
    m_offered.setSection(section::kSafety);
    m_offered.setPrivate();
    connect(&m_offered, &Question::edited, this, &PersonAnswers::edited);
}

void PersonAnswers::wasThere(bool there)
{
    if (there == m_there) return;
    restoreThere(there);
    Q_EMIT edited();
}

void PersonAnswers::restoreThere(bool there)
{
    if (there == m_there) return;
    m_there = there;
    Q_EMIT thereChanged();
}

} // namespace sightline::mobile

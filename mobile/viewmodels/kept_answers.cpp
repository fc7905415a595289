#include "kept_answers.h"

#include <QJsonDocument>

#include "viewmodels/words.h"

namespace sightline::mobile {

namespace {

constexpr int kVersion = 1;

} // namespace

KeptAnswers::KeptAnswers(Tablet& tablet, std::string name)
    : m_tablet{tablet}
    , m_name{std::move(name)}
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingDelay_ms);
    connect(&m_typing, &QTimer::timeout, this, &KeptAnswers::keep);
}

void KeptAnswers::watch(const std::vector<Question*>& questions)
{
    m_questions = questions;
    m_initial.clear();
    for (Question* question : questions) {
        m_initial.push_back(question->value());
        connect(question, &Question::edited, this, [this, question] {
            m_unkept = true;
            if (question->answeredInWords())
                m_typing.start();
            else
                keep();
            Q_EMIT edited();
        });
    }
}

QJsonObject KeptAnswers::kept()
{
    const auto draft = m_tablet.draft(m_name);
    if (!draft.has_value() || !draft.value()) return {};
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(*draft.value())).object();
    return object.value(QLatin1String{"version"}).toInt() == kVersion ? object : QJsonObject{};
}

bool KeptAnswers::restore(const QJsonObject& kept)
{
    const QJsonObject answers = kept.value(QLatin1String{"answers"}).toObject();
    for (Question* question : m_questions)
        if (const auto answer = answers.find(question->field()); answer != answers.end()) question->restore(answer->toString());
    if (!answers.isEmpty()) m_kept_text = tr("Draft on this tablet. Your answers are as you left them.");
    return !answers.isEmpty();
}

void KeptAnswers::keepAlso(const QJsonObject& also)
{
    m_also = also;
    m_unkept = true;
    keep();
}

void KeptAnswers::keep()
{
    m_typing.stop();
    if (!m_unkept) return;
    QJsonObject answers;
    for (std::size_t i = 0; i < m_questions.size(); ++i)
        if (m_questions[i]->value() != m_initial[i]) answers.insert(m_questions[i]->field(), m_questions[i]->value());
    const QJsonObject draft{
        {QLatin1String{"version"}, kVersion}, {QLatin1String{"answers"}, answers}, {QLatin1String{"also"}, m_also}};
    const auto saved = m_tablet.saveDraft(m_name, QJsonDocument{draft}.toJson(QJsonDocument::Compact).toStdString());
    if (saved.has_value()) {
        m_unkept = false;
        m_not_kept.clear();
        const Instant now = m_tablet.clock().now();
        m_kept_text = tr("Draft on this tablet. Saved at %1.").arg(words::time(now, now));
    } else {
        m_not_kept = tr("Your last answers are not kept yet. %1").arg(words::fromStd(saved.error().detail));
    }
    Q_EMIT changed();
}

Result<void> KeptAnswers::discard()
{
    m_typing.stop();
    m_unkept = false;
    return m_tablet.discardDraft(m_name);
}

} // namespace sightline::mobile

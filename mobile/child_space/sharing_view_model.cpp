#include "sharing_view_model.h"

#include <algorithm>
#include <utility>

#include "child_space/child_words.h"
#include "child_space/prompt_view_model.h"

namespace sightline::child_space {

namespace {

const QString kOnly = QStringLiteral("only");
const QString kNotSure = QStringLiteral("not_sure");

} // namespace

SharingViewModel::SharingViewModel(QObject* parent)
    : QObject{parent}
{ }

void SharingViewModel::show(const std::optional<SharingChoice>& choice, const QString& worker_name)
{
    m_worker_name = worker_name;
    m_held.clear();
    m_choice = choice.value_or(SharingChoice{});
    m_chosen = choice.has_value();
    refresh();
}

QStringList SharingViewModel::never() const
{
    QStringList names;
    for (const std::string& name : m_choice.never) names << QString::fromStdString(name);
    return names;
}

SharingChoice SharingViewModel::choice() const
{
    SharingChoice choice = m_choice;
    if (!m_chosen) choice.not_sure = true;
    return choice;
}

void SharingViewModel::pick(const QString& code)
{
    const auto audience = fromText<Audience>(code.toStdString());
    auto& readers = m_choice.readers;
    if (audience) {
        const auto found = std::find(readers.begin(), readers.end(), *audience);
        const bool let_go = found != readers.end();
        if (let_go)
            readers.erase(found);
        else
            readers.push_back(*audience);
        m_choice.not_sure = false;
        m_chosen = !readers.empty();
    } else if (code == kOnly || code == kNotSure) {
        const bool again = m_chosen && readers.empty() && m_choice.not_sure == (code == kNotSure);
        readers.clear();
        m_choice.not_sure = !again && code == kNotSure;
        m_chosen = !again;
    }
    refresh();
    Q_EMIT chose();
}

void SharingViewModel::addNever(const QString& who)
{
    m_held.clear();
    if (who.trimmed().isEmpty()) return;
    m_choice.never.push_back(words::cappedAt(PromptViewModel::kCardMax, who).toStdString()); // As the child wrote it.
    refresh();
    Q_EMIT chose();
}

void SharingViewModel::removeNever(int index)
{
    if (index < 0 || static_cast<std::size_t>(index) >= m_choice.never.size()) return;
    m_choice.never.erase(m_choice.never.begin() + index);
    refresh();
    Q_EMIT chose();
}

void SharingViewModel::takeHeld()
{
    addNever(std::exchange(m_held, {}));
}

void SharingViewModel::refresh()
{
    std::vector<CardRow> rows;
    for (const PromptChoice& reader : words::readers(m_worker_name)) {
        const auto audience = fromText<Audience>(reader.code.toStdString());
        bool picked =
            audience && std::find(m_choice.readers.begin(), m_choice.readers.end(), *audience) != m_choice.readers.end();
        if (reader.code == kOnly) picked = m_chosen && !m_choice.not_sure && m_choice.readers.empty();
        if (reader.code == kNotSure) picked = m_chosen && m_choice.not_sure;
        rows.push_back({reader.code, reader.words, reader.picture, picked});
    }
    m_choices.setRows(std::move(rows));
    Q_EMIT changed();
}

} // namespace sightline::child_space

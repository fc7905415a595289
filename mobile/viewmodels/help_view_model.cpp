#include "help_view_model.h"

#include "viewmodels/language_watch.h"

namespace sightline::mobile {

HelpViewModel::HelpViewModel(QObject* parent)
    : QObject{parent}
{
    connect(new LanguageWatch{this}, &LanguageWatch::changed, this, [this] { about(m_here); });
    about(m_here);
}

QString HelpViewModel::here() const
{
    return titleOf(m_here);
}

QString HelpViewModel::hereText() const
{
    return textOf(m_here);
}

void HelpViewModel::about(HelpTopicsModel::Topic topic)
{
    m_here = topic;
    m_topics.leaveOut(topic);
    Q_EMIT changed();
}

} // namespace sightline::mobile

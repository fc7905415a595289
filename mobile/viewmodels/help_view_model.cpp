#include "help_view_model.h"

#include "base/contract.h"
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

HelpTopicsModel::Topic topicAt(const Navigator& navigator)
{
    if (const Page* page = navigator.top()) {
        switch (page->kind()) {
        case PageKind::RecordVisit:
        case PageKind::Attempt:
        case PageKind::AmendVisit:
        case PageKind::StrikeVisit: return HelpTopicsModel::Record;
        case PageKind::Child:
        case PageKind::Brief:
        case PageKind::Visit:
        case PageKind::HandOver:
        case PageKind::HandBack:
        case PageKind::VoiceEntry:
        case PageKind::Observe: return HelpTopicsModel::Children;
        case PageKind::Conflict: return HelpTopicsModel::Conflict;
        case PageKind::Settings: return HelpTopicsModel::Settings;
        case PageKind::Help:
        case PageKind::About: return HelpTopicsModel::Stuck;
        }
        unreachable("PageKind");
    }
    switch (navigator.place()) {
    case Navigator::Place::Visits: return HelpTopicsModel::Visits;
    case Navigator::Place::Children: return HelpTopicsModel::Children;
    case Navigator::Place::Sync: return HelpTopicsModel::Sync;
    case Navigator::Place::Me: return HelpTopicsModel::Settings;
    }
    unreachable("Navigator::Place");
}

} // namespace sightline::mobile

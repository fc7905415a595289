#include "help_topics_model.h"

#include <QCoreApplication>

#include "base/contract.h"

namespace sightline::mobile {

namespace {

using Topic = HelpTopicsModel::Topic;

/// Where the translators find the sentences of this file.
struct Help {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QString paragraphs(const QStringList& parts)
{
    return parts.join(QStringLiteral("\n\n"));
}

QString fiveWords()
{
    return paragraphs({Help::tr("Overdue: a visit, or seeing the child alone, should have happened by now."),
        Help::tr("Due soon: it must happen in the next few days."),
        Help::tr("On track: nothing is due yet. The next date is on the card."),
        Help::tr("No plan: this tablet has no plan that says how often the child must be visited. Ask your manager."),
        Help::tr("Paused: the visits wait for something, for example for a birth. The card says for what."),
        Help::tr("Every word has its own shape, so that colour is never needed to tell them apart.")});
}

QString toSend()
{
    return paragraphs({Help::tr("Everything you finish is kept on this tablet first, encrypted. “To send” counts what the server "
                                "does not have yet."),
        Help::tr("You need not wait and you need not do anything: it is sent as soon as the tablet is online."),
        Help::tr("Until it is sent, this tablet is the only place that has it. Keep the tablet safe and charged."),
        Help::tr("“Offline” means that the server cannot be reached. You can go on working.")});
}

QString stuck()
{
    return paragraphs({Help::tr("If a child or anyone else is in danger now, ring 999. Then ring your duty team."),
        Help::tr("Nothing you have typed is lost when you leave a page, lock the tablet or lose the network."),
        Help::tr("If a page does not do what you expect: go back, open it again, and look at Sync to see what is not sent."),
        Help::tr("If the tablet does not work: ring the help desk of your organisation. Say what you wanted to do and what the "
                 "screen says. Do not read them anything about a child, and never your PIN."),
        Help::tr("If the tablet is lost or stolen: ring the help desk at once, at any hour. They can revoke it, and it wipes "
                 "itself when it is next online.")});
}

QString record()
{
    return paragraphs({Help::tr("Answer the parts in any order. Each answer is kept as you give it. You can close the visit and "
                                "come back: it stays a draft on this tablet."),
        Help::tr("“Seen alone” is never answered for you. If you did not speak to the child alone, you are asked why."),
        Help::tr("Phone calls, video calls and meetings are kept, but do not count as a visit."),
        Help::tr("When you finish, the record is fixed. You can add a correction later; nothing is overwritten."),
        Help::tr("You can finish without a network.")});
}

QString unlock()
{
    return paragraphs({Help::tr("Type your PIN or your passphrase and choose Unlock. You may also paste it."),
        Help::tr("After some wrong tries the tablet waits before the next one. After ten wrong tries it can no longer be opened: "
                 "what you had not sent is kept sealed and goes to your organisation."),
        Help::tr("If you have forgotten your PIN, stop trying and ring the help desk of your organisation. Nobody can tell you "
                 "the PIN, but they can set the tablet up anew.")});
}

} // namespace

QString titleOf(Topic topic)
{
    switch (topic) {
    case HelpTopicsModel::Unlock: return Help::tr("Unlocking the tablet");
    case HelpTopicsModel::Enrol: return Help::tr("Setting up a tablet");
    case HelpTopicsModel::Visits: return Help::tr("My visits");
    case HelpTopicsModel::Children: return Help::tr("A child's page");
    case HelpTopicsModel::Record: return Help::tr("Recording a visit");
    case HelpTopicsModel::Sync: return Help::tr("Sync");
    case HelpTopicsModel::Conflict: return Help::tr("Two people changed this");
    case HelpTopicsModel::Settings: return Help::tr("Settings");
    case HelpTopicsModel::FiveWords: return Help::tr("What the five words mean");
    case HelpTopicsModel::ToSend: return Help::tr("What “to send” means");
    case HelpTopicsModel::Stuck: return Help::tr("When you are stuck, and who to ring");
    }
    unreachable("Topic");
}

QString textOf(Topic topic)
{
    switch (topic) {
    case HelpTopicsModel::Unlock: return unlock();
    case HelpTopicsModel::Enrol:
        return paragraphs(
            {Help::tr(
                 "You need to be online once, and you need the address of the server and a code. Your administrator has both. "
                 "The code works once and only for a short time."),
                Help::tr("Then you choose a PIN. It opens this tablet only. Nobody else knows it, and nobody can look it up.")});
    case HelpTopicsModel::Visits:
        return paragraphs({Help::tr("Every child you visit, the most urgent first. Children of one home stand together."),
            Help::tr("Two dates count for each child: the next visit, and the next time the child is seen alone. The earlier one "
                     "decides where the child stands in the list."),
            Help::tr("Choose Record to record a visit. Choose a child's name to see everything about the child.")});
    case HelpTopicsModel::Children:
        return paragraphs({Help::tr("What you and your colleagues know about the child: the next dates and the rule behind each, "
                                    "every visit, and what the child said."),
            Help::tr("What a child said stands in the child's own words. It is never changed and never scored.")});
    case HelpTopicsModel::Record: return record();
    case HelpTopicsModel::Sync:
        return paragraphs({Help::tr("What is sent, what is not, and when this tablet last heard from the server. Sending and "
                                    "receiving are two things: all sent does not mean that you have the newest."),
            Help::tr("Sync happens by itself. “Sync now” only does it at once.")});
    case HelpTopicsModel::Conflict:
        return paragraphs(
            {Help::tr("You and somebody else wrote different things about the same question. Both are kept. You choose "
                      "which one holds, or write a new one."),
                Help::tr("Nothing is thrown away: every version stays in the history. You may decide later.")});
    case HelpTopicsModel::Settings:
        return paragraphs({Help::tr("Text size, colours, movement and language, for this tablet."),
            Help::tr("A change is there at once and is kept for next time.")});
    case HelpTopicsModel::FiveWords: return fiveWords();
    case HelpTopicsModel::ToSend: return toSend();
    case HelpTopicsModel::Stuck: return stuck();
    }
    unreachable("Topic");
}

} // namespace sightline::mobile

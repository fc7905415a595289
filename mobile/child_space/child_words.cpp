#include "child_words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace sightline::child_space::words {

namespace {

/// The sentences need a place where the translators' tools find them.
struct ChildWords {
    Q_DECLARE_TR_FUNCTIONS(ChildWords)
};

QString known(const QString& worker_name)
{
    return worker_name.isEmpty() ? ChildWords::tr("your worker") : worker_name;
}

} // namespace

QString welcomeHeading(const Names& names)
{
    return names.child.isEmpty() ? ChildWords::tr("Hello") : ChildWords::tr("Hello %1").arg(names.child);
}

QStringList welcomeLines(ChildLevel level, bool has_last_time)
{
    QStringList lines{ChildWords::tr("This is your place.")};
    if (level != ChildLevel::Pictures) lines << ChildWords::tr("You can say what you like, or nothing.");
    lines << ChildWords::tr("There are no wrong answers.");
    if (has_last_time) lines << ChildWords::tr("This is what you said last time.");
    return lines;
}

QString whoReadsHeading()
{
    return ChildWords::tr("Who can read this?");
}

QStringList whoReadsLines(const Names& names)
{
    return {ChildWords::tr("%1 will read it, and so will their manager.").arg(known(names.worker)),
        ChildWords::tr("You choose who else can read it."), ChildWords::tr("What if you or someone else is not safe?"),
        ChildWords::tr("Then we have to tell people who can help.")};
}

QString whoReadsAfterHeading()
{
    return ChildWords::tr("Who can read this now?");
}

QStringList whoReadsAfterLines(const Names& names)
{
    return QStringList{ChildWords::tr("This is what you chose at the start."), ChildWords::tr("You can change it now.")}
    + whoReadsLines(names).mid(2);
}

QString practiceHeading()
{
    return ChildWords::tr("Try it first");
}

QStringList practiceLines()
{
    return {ChildWords::tr("This is just to try it."), ChildWords::tr("We do not keep this.")};
}

QString homeHeading()
{
    return ChildWords::tr("What do you want to do?");
}

QStringList homeLines()
{
    return {ChildWords::tr("Pick any one."), ChildWords::tr("You can stop when you want.")};
}

QString notSafe()
{
    return ChildWords::tr("I don't feel safe");
}

QString notSafeHeading()
{
    return ChildWords::tr("Thank you for telling me.");
}

QStringList notSafeLines(const Names& names)
{
    return {ChildWords::tr("Show this to %1 now.").arg(known(names.worker))};
}

QString hiddenHeading()
{
    return ChildWords::tr("Draw");
}

QString showBackHeading()
{
    return ChildWords::tr("This is what you said");
}

QStringList showBackLines(bool anything)
{
    if (!anything) return {ChildWords::tr("You did not say anything today."), ChildWords::tr("That is okay.")};
    return {ChildWords::tr("We will keep this."), ChildWords::tr("You can take things out.")};
}

QString thanksHeading()
{
    return ChildWords::tr("Thank you for telling us.");
}

QStringList thanksLines(const Names& names)
{
    return {ChildWords::tr("Now give the tablet to %1.").arg(known(names.worker))};
}

QString giveTo(const QString& worker_name)
{
    return ChildWords::tr("Give the tablet to %1.").arg(known(worker_name));
}

QString tabletFull(const QString& worker_name)
{
    return ChildWords::tr("This tablet is full. Show this to %1.").arg(known(worker_name));
}

QString pageFull()
{
    return ChildWords::tr("This page is full. Say one more thing on a new one.");
}

QString cappedAt(int most, const QString& text)
{
    if (text.size() <= most) return text;
    return text.left(text.at(most - 1).isHighSurrogate() ? most - 1 : most);
}

QString skipped()
{
    return ChildWords::tr("You skipped this.");
}

QString dontKnow()
{
    return ChildWords::tr("You said: I don't know.");
}

QString dontWantToSay()
{
    return ChildWords::tr("You said: I don't want to say.");
}

QString tookOut()
{
    return ChildWords::tr("You took this out.");
}

QString typedByChild()
{
    return ChildWords::tr("You typed this.");
}

QString typedByWorker(const QString& worker_name)
{
    return ChildWords::tr("%1 wrote what you said.").arg(known(worker_name));
}

QString typesChild()
{
    return ChildWords::tr("You type.");
}

QString typesWorker(const QString& worker_name)
{
    return ChildWords::tr("%1 writes what you say.").arg(known(worker_name));
}

QString putUnder(const QString& card, const QString& column)
{
    return ChildWords::tr("%1 – %2", "A card and what it was put under: Dinner – I like it").arg(card, column);
}

std::vector<PromptChoice> readers(const QString& worker_name)
{
    return {{QStringLiteral("only"), ChildWords::tr("Just %1 and their manager").arg(known(worker_name)), {}},
        {QStringLiteral("carer"), ChildWords::tr("My carer"), {}},
        {QStringLiteral("parent"), ChildWords::tr("My mum or dad"), {}},
        {QStringLiteral("school"), ChildWords::tr("My school"), {}},
        {QStringLiteral("reviewing_officer"), ChildWords::tr("My reviewing officer"), {}},
        {QStringLiteral("anyone_helping"), ChildWords::tr("Anyone who helps me"), {}},
        {QStringLiteral("not_sure"), ChildWords::tr("I'm not sure"), {}}};
}

QString day(CivilDate date)
{
    const QDate day = QDate{1970, 1, 1}.addDays(date.days().time_since_epoch().count());
    return QLocale{}.toString(day, QStringLiteral("d MMMM"));
}

} // namespace sightline::child_space::words

#include "words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace sightline::mobile::words {

namespace {

constexpr int kDaysInWeek = 7;
constexpr int kHoursOnDial = 12;
constexpr int kYearsToldInMonths = 2;
constexpr int kMonthsToldInWeeks = 3;

/// Where the translators find the sentences of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString inWords(CivilDate day)
{
    return fromStd(day.inWords());
}

QString days(int n)
{
    return Words::tr("%n day(s)", nullptr, n);
}

QString daysAgo(int n)
{
    if (n == 0) return Words::tr("today");
    return n == 1 ? Words::tr("yesterday") : Words::tr("%n day(s) ago", nullptr, n);
}

int monthsBetween(CivilDate from, CivilDate to)
{
    int months = 0;
    while (from.plusMonths(months + 1) <= to) ++months;
    return months;
}

QString capitalised(QString sentence)
{
    if (!sentence.isEmpty()) sentence[0] = sentence[0].toUpper();
    return sentence;
}

} // namespace

QString fromStd(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString age(std::optional<CivilDate> born, CivilDate today)
{
    if (!born) return {};
    if (*born > today) return Words::tr("not born yet");
    const int years = ageInYears(*born, today);
    if (years >= kYearsToldInMonths) return QString::number(years);
    const int months = monthsBetween(*born, today);
    if (months >= kMonthsToldInWeeks) return Words::tr("%n month(s)", nullptr, months);
    const int weeks = today.daysSince(*born) / kDaysInWeek;
    if (weeks == 0) return days(today.daysSince(*born));
    return Words::tr("%n week(s)", nullptr, weeks);
}

QString nameAndAge(const QString& name, std::optional<CivilDate> born, CivilDate today)
{
    const QString years = age(born, today);
    return years.isEmpty() ? name : Words::tr("%1, %2").arg(name, years);
}

QString initials(const QString& name)
{
    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty()) return {};
    QString letters = parts.first().first(1).toUpper();
    if (parts.size() > 1) letters += parts.last().first(1).toUpper();
    return letters;
}

QString dueIn(CivilDate due, CivilDate today)
{
    const int left = due.daysSince(today);
    if (left < 0) return Words::tr("%n day(s) overdue", nullptr, -left);
    if (left == 0) return Words::tr("due today");
    return left == 1 ? Words::tr("due tomorrow") : Words::tr("due in %n day(s)", nullptr, left);
}

QString visitDue(const rules::ClockResult& clock, CivilDate today)
{
    if (!clock.next_due) return fromStd(clock.explanation);
    const QString due = capitalised(dueIn(*clock.next_due, today));
    QString when = inWords(*clock.next_due);
    // A visit that somebody else owes must not look like one's own that did not count.
    if (clock.by.role != WorkerRole::SocialWorker) when = Words::tr("%1, by %2").arg(when, fromStd(rules::inWords(clock.by)));
    if (*clock.next_due < today) return Words::tr("%1 – was due %2").arg(due, when);
    return Words::tr("%1 – %2").arg(due, when);
}

QString seenAlone(const rules::ClockResult& clock, CivilDate today)
{
    if (!clock.next_due) return fromStd(clock.explanation);
    const QString last = clock.last_qualifying ? Words::tr("Seen alone %1").arg(daysAgo(today.daysSince(*clock.last_qualifying)))
                                               : Words::tr("Not seen alone yet");
    return Words::tr("%1, %2").arg(last, dueIn(*clock.next_due, today));
}

QString time(Instant instant, Instant now)
{
    const QTimeZone london{"Europe/London"};
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), london);
    QString clock = QLocale{QLocale::English, QLocale::UnitedKingdom}.toString(local.time(), QStringLiteral("h:mmap"));
    const int daysBack = londonDate(now).daysSince(londonDate(instant));
    if (daysBack == 0) return clock;
    return daysBack == 1 ? Words::tr("yesterday at %1").arg(clock)
                         : Words::tr("%1 at %2").arg(inWords(londonDate(instant)), clock);
}

std::optional<CivilDate> readDate(const QString& text)
{
    const QString typed = text.simplified();
    if (const auto iso = CivilDate::parse(typed.toStdString())) return iso;

    static const QRegularExpression kNumbers{QStringLiteral("^(\\d{1,2})[ ./-](\\d{1,2})[ ./-](\\d{4})$")};
    int day = 0;
    int month = 0;
    int year = 0;
    if (const auto match = kNumbers.match(typed); match.hasMatch()) {
        day = match.captured(1).toInt();
        month = match.captured(2).toInt();
        year = match.captured(3).toInt();
    } else {
        const QLocale english{QLocale::English, QLocale::UnitedKingdom};
        QDate read = english.toDate(typed, QStringLiteral("d MMMM yyyy"));
        if (!read.isValid()) read = english.toDate(typed, QStringLiteral("d MMM yyyy"));
        if (!read.isValid()) return std::nullopt;
        read.getDate(&year, &month, &day);
    }
    return CivilDate::from(std::chrono::year_month_day{
        std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)}, std::chrono::day{static_cast<unsigned>(day)}});
}

std::optional<std::string> readTimeOfDay(const QString& text)
{
    static const QRegularExpression kTime{
        QStringLiteral("^(\\d{1,2})(?:[:.]?(\\d{2}))? ?(am|pm)?$"), QRegularExpression::CaseInsensitiveOption};
    const auto match = kTime.match(text.simplified());
    if (!match.hasMatch()) return std::nullopt;
    const QString half = match.captured(3).toLower();
    if (match.captured(2).isEmpty() && half.isEmpty()) return std::nullopt; // "10" alone may be a slip.
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    if (!half.isEmpty()) {
        if (hour < 1 || hour > kHoursOnDial) return std::nullopt;
        hour = hour % kHoursOnDial + (half == QLatin1String{"pm"} ? kHoursOnDial : 0);
    }
    const QTime read{hour, minute};
    if (!read.isValid()) return std::nullopt;
    return read.toString(QStringLiteral("HH:mm")).toStdString();
}

} // namespace sightline::mobile::words

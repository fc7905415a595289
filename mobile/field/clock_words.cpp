#include "field/clock_words.h"

namespace sightline::field {

namespace {

std::string days(int n)
{
    return std::to_string(n) + (n == 1 ? " day" : " days");
}

} // namespace

std::string inWords(const rules::ClockResult* clock, CivilDate as_of)
{
    if (clock == nullptr || !clock->next_due) return "no date is set";
    const std::string due = clock->next_due->inWords();
    // A visit that somebody else owes must not look like one's own that did not count.
    const std::string whose = clock->by.role == WorkerRole::SocialWorker ? "" : ", by " + rules::inWords(clock->by);
    const std::string mark = whose + (clock->disputed ? " (disputed)" : "");
    const int left = clock->next_due->daysSince(as_of);
    if (left < 0) return "overdue by " + days(-left) + ", was due by " + due + mark;
    if (left == 0) return "due today, " + due + mark;
    return "due by " + due + ", in " + days(left) + mark;
}

} // namespace sightline::field

// The answers offered about health, language, safety and late writing.
#include <algorithm>

#include <QCoreApplication>

#include "viewmodels/visit_choices.h"
#include "viewmodels/words.h"

namespace sightline::mobile::choices {

namespace {

/// The words of these answers, for translators.
struct CareWords {
    Q_DECLARE_TR_FUNCTIONS(CareWords)
};

template <Coded E>
QString code(E value)
{
    return words::fromStd(toText(value));
}

} // namespace

bool isHealthRole(WorkerRole role)
{
    return role == WorkerRole::HealthVisitor || role == WorkerRole::SchoolNurse;
}

std::vector<Choice> communications()
{
    return {{code(Communication::Speech), CareWords::tr("Talking")},
        {code(Communication::Signed), CareWords::tr("Sign language")}, {code(Communication::Makaton), CareWords::tr("Makaton")},
        {code(Communication::Symbols), CareWords::tr("Symbols or pictures")},
        {code(Communication::Writing), CareWords::tr("Writing")}, {code(Communication::Play), CareWords::tr("Play or drawing")},
        {code(Communication::ThroughBehaviour), CareWords::tr("Through behaviour, looks or sounds")}};
}

std::vector<Choice> domesticAbuse()
{
    return {{code(DomesticAbuse::NoSign), CareWords::tr("No sign of it on this visit")},
        {code(DomesticAbuse::Suspected), CareWords::tr("Suspected")}, {code(DomesticAbuse::Known), CareWords::tr("Known")}};
}

std::vector<Choice> offeredAlone()
{
    return {{answer::kOffered, CareWords::tr("Yes, offered")}, {answer::kNotOffered, CareWords::tr("No, not offered")},
        {answer::kNotAWoman, CareWords::tr("Not an adult woman")}};
}

std::vector<Choice> healthReviews(WorkerRole role)
{
    std::vector<Choice> reviews{
        {code(HealthReview::Antenatal), CareWords::tr("Antenatal"), CareWords::tr("From 28 weeks of pregnancy")},
        {code(HealthReview::NewBirth), CareWords::tr("New birth"), CareWords::tr("1 to 14 days")},
        {code(HealthReview::SixToEightWeeks), CareWords::tr("6 to 8 weeks")},
        {code(HealthReview::NineToFifteenMonths), CareWords::tr("9 to 15 months")},
        {code(HealthReview::TwoYear), CareWords::tr("2 years"), CareWords::tr("24 to 30 months")},
        {code(HealthReview::SchoolEntry), CareWords::tr("School entry")}, {code(HealthReview::Year6), CareWords::tr("Year 6")},
        {code(HealthReview::Year8), CareWords::tr("Year 8")}, {code(HealthReview::Year10), CareWords::tr("Year 10")}};
    constexpr int kBeforeSchool = 5;
    if (role == WorkerRole::SchoolNurse) std::rotate(reviews.begin(), reviews.begin() + kBeforeSchool, reviews.end());
    reviews.push_back({answer::kNoReview, CareWords::tr("Not a review"), CareWords::tr("Another health visit")});
    return reviews;
}

std::vector<Choice> lateReasons()
{
    return {{code(LateReason::Emergency), CareWords::tr("An emergency came first")},
        {code(LateReason::Workload), CareWords::tr("Too much other work")},
        {code(LateReason::AwayOrIll), CareWords::tr("I was away or ill")},
        {code(LateReason::TabletNotWorking), CareWords::tr("The tablet did not work")},
        {code(LateReason::WaitingForAnswers), CareWords::tr("I was waiting for an answer")},
        {code(LateReason::Other), CareWords::tr("Something else")}};
}

std::vector<Choice> attempts()
{
    return {{code(Outcome::NoAnswer), CareWords::tr("No reply"), CareWords::tr("Nobody came to the door")},
        {code(Outcome::RefusedEntry), CareWords::tr("Not let in"), CareWords::tr("Somebody came, and would not let you in")},
        {code(Outcome::ChildAbsent), CareWords::tr("Child not there")}};
}

} // namespace sightline::mobile::choices

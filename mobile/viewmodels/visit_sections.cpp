#include "visit_sections.h"

#include <algorithm>

#include <QCoreApplication>

#include "viewmodels/visit_section.h"

namespace sightline::mobile {

namespace {

/// The titles of the sections, for translators.
struct SectionTitles {
    Q_DECLARE_TR_FUNCTIONS(SectionTitles)
};

} // namespace

std::vector<Question*> VisitForm::questions() const
{
    std::vector<Question*> all = visit.all();
    for (PersonAnswers* person : people) all.push_back(person->offered());
    for (ChildAnswers* child : children) all.insert(all.end(), child->all().begin(), child->all().end());
    return all;
}

QString sectionTitle(int section)
{
    switch (section) {
    case section::kVisit: return SectionTitles::tr("When, where and what for");
    case section::kChildren: return SectionTitles::tr("The children");
    case section::kPeople: return SectionTitles::tr("Who was there");
    case section::kHeard: return SectionTitles::tr("What you saw and heard");
    case section::kMeaning: return SectionTitles::tr("What you think it means");
    case section::kLanguage: return SectionTitles::tr("Language");
    case section::kSafety: return SectionTitles::tr("Safety");
    case section::kNext: return SectionTitles::tr("Next steps");
    }
    return {};
}

std::vector<Section> sectionsOf(const VisitForm& form, const std::vector<Problem>& problems)
{
    std::vector<Section> sections;
    const std::vector<Question*> questions = form.questions();
    for (int section = 0; section < section::kCount; ++section) {
        const bool missing =
            std::any_of(problems.begin(), problems.end(), [&](const Problem& problem) { return problem.step == section; });
        bool started = std::any_of(questions.begin(), questions.end(),
            [&](const Question* question) { return question->section() == section && question->answeredByPerson(); });
        if (section == section::kPeople) started = started || !form.people.empty();
        const SectionState begun = missing ? SectionState::Started : SectionState::Done;
        sections.push_back({sectionTitle(section), started ? begun : SectionState::NotStarted, !missing});
    }
    return sections;
}

} // namespace sightline::mobile

// Opening the pages of what is unlocked, and what each of them may ask for.
#include "shell_view_model.h"

#include <algorithm>

#include "viewmodels/plain_page.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

namespace {

bool isAbout(RecordVisitViewModel& record, const QString& child)
{
    const auto& children = record.children()->all();
    return std::any_of(
        children.begin(), children.end(), [&](const auto& one) { return words::fromStd(one->child().id.toString()) == child; });
}

} // namespace

RecordVisitViewModel* ShellViewModel::record() const
{
    for (Page* page : m_navigator.pages())
        if (auto* record = qobject_cast<RecordVisitViewModel*>(page)) return record;
    return nullptr;
}

void ShellViewModel::recordVisit(const QString& child)
{
    const auto id = ChildId::parse(child.toStdString());
    if (!m_tablet || !id) return;
    if (RecordVisitViewModel* open = record()) m_navigator.close(open); // Its draft is kept.
    auto made = RecordVisitViewModel::begin(*m_tablet, *id);
    if (!made.has_value()) return setProblem(tr("The visit cannot be recorded. %1").arg(words::fromStd(made.error().detail)));
    connect(made.value().get(), &RecordVisitViewModel::finished, this, &ShellViewModel::onSaved);
    m_recording = child;
    setProblem({});
    m_navigator.open(std::move(made).value());
    Q_EMIT recordChanged();
}

template <typename Made>
void ShellViewModel::open(Result<std::unique_ptr<Made>> page)
{
    if (!page.has_value()) return setProblem(tr("This cannot be opened: %1.").arg(words::fromStd(page.error().detail)));
    setProblem({});
    m_navigator.open(std::move(page).value());
}

void ShellViewModel::openSettings()
{
    m_navigator.goTo(Navigator::Place::Me);
    m_navigator.closePlace();
    m_navigator.open(std::make_unique<PlainPage>(PageKind::Settings));
}

void ShellViewModel::openHelp()
{
    if (m_navigator.top() && m_navigator.top()->kind() == PageKind::Help) return;
    m_help.about(topicAt(m_navigator));
    m_navigator.open(std::make_unique<PlainPage>(PageKind::Help));
}

void ShellViewModel::openAbout()
{
    m_navigator.open(std::make_unique<PlainPage>(PageKind::About));
}

void ShellViewModel::recordAttempt(const QString& child)
{
    const auto id = ChildId::parse(child.toStdString());
    if (!m_tablet || !id) return;
    auto page = AttemptViewModel::begin(*m_tablet, *id);
    if (page.has_value()) connect(page.value().get(), &AttemptViewModel::finished, this, &ShellViewModel::onSaved);
    open(std::move(page));
}

void ShellViewModel::openChild(const QString& child)
{
    const auto id = ChildId::parse(child.toStdString());
    if (!m_tablet || !id) return;
    auto page = ChildPageViewModel::open(*m_tablet, *id);
    if (page.has_value()) connectChild(*page.value());
    open(std::move(page));
}

void ShellViewModel::chooseChild(const QString& child)
{
    m_navigator.closePlace();
    openChild(child);
}

void ShellViewModel::connectChild(ChildPageViewModel& page)
{
    connect(&page, &ChildPageViewModel::recordWanted, this, &ShellViewModel::recordVisit);
    connect(&page, &ChildPageViewModel::attemptWanted, this, &ShellViewModel::recordAttempt);
    connect(&page, &ChildPageViewModel::briefWanted, this, &ShellViewModel::openBrief);
    connect(&page, &ChildPageViewModel::visitWanted, this, &ShellViewModel::openVisit);
    connect(&page, &ChildPageViewModel::conflictWanted, this, &ShellViewModel::openConflict);
    connect(&page, &ChildPageViewModel::handOverWanted, this, &ShellViewModel::giveTo);
    connect(&page, &ChildPageViewModel::observationWanted, this, &ShellViewModel::observe);
    connect(&page, &ChildPageViewModel::entryWanted, this, &ShellViewModel::openEntry);
}

void ShellViewModel::openBrief(const QString& child)
{
    const auto id = ChildId::parse(child.toStdString());
    if (!m_tablet || !id) return;
    auto page = BriefViewModel::open(*m_tablet, *id);
    if (page.has_value()) {
        BriefViewModel* const brief = page.value().get();
        connect(brief, &BriefViewModel::recordWanted, this, [this, brief](const QString& wanted) {
            // Back to the form of this child that is open, or a new one.
            m_navigator.close(brief);
            if (RecordVisitViewModel* const open = record(); open != nullptr && isAbout(*open, wanted))
                m_navigator.goToPage(open);
            else
                recordVisit(wanted);
        });
    }
    open(std::move(page));
}

void ShellViewModel::giveTo(const QString& child)
{
    const auto id = ChildId::parse(child.toStdString());
    if (!m_tablet || !id) return;
    auto page = HandOverViewModel::begin(*m_tablet, *id, m_hand_over_means);
    if (page.has_value()) {
        HandOverViewModel* const handOver = page.value().get();
        // Queued: what hands over takes the page away.
        connect(
            handOver, &HandOverViewModel::given, this, [this, handOver] { Q_EMIT handingOver(handOver); }, Qt::QueuedConnection);
    }
    open(std::move(page));
}

void ShellViewModel::openBriefOfVisit()
{
    openBrief(m_recording);
}

void ShellViewModel::openVisit(const QString& record)
{
    const auto id = RecordId::parse(record.toStdString());
    if (!m_tablet || !id) return;
    auto page = VisitPageViewModel::open(*m_tablet, *id);
    if (page.has_value()) connectVisit(*page.value());
    open(std::move(page));
}

void ShellViewModel::connectVisit(VisitPageViewModel& page)
{
    connect(&page, &VisitPageViewModel::amendWanted, this, &ShellViewModel::amendVisit);
    connect(&page, &VisitPageViewModel::strikeWanted, this, &ShellViewModel::strikeVisit);
    connect(&page, &VisitPageViewModel::conflictWanted, this, &ShellViewModel::openConflict);
    connect(&page, &VisitPageViewModel::visitWanted, this, &ShellViewModel::openVisit);
}

void ShellViewModel::amendVisit(const QString& record)
{
    const auto id = RecordId::parse(record.toStdString());
    if (!m_tablet || !id) return;
    auto page = AmendVisitViewModel::begin(*m_tablet, *id);
    if (page.has_value()) connect(page.value().get(), &AmendVisitViewModel::saved, this, &ShellViewModel::onSaved);
    open(std::move(page));
}

void ShellViewModel::strikeVisit(const QString& record)
{
    const auto id = RecordId::parse(record.toStdString());
    if (!m_tablet || !id) return;
    auto page = StrikeVisitViewModel::begin(*m_tablet, *id);
    if (page.has_value()) connect(page.value().get(), &StrikeVisitViewModel::saved, this, &ShellViewModel::onSaved);
    open(std::move(page));
}

void ShellViewModel::openEntry(const QString& record)
{
    const auto id = RecordId::parse(record.toStdString());
    if (!m_tablet || !id) return;
    auto page = VoiceEntryViewModel::open(*m_tablet, *id);
    if (page.has_value()) connect(page.value().get(), &VoiceEntryViewModel::saved, this, &ShellViewModel::onSaved);
    open(std::move(page));
}

void ShellViewModel::observe(const QString& child)
{
    const auto id = ChildId::parse(child.toStdString());
    if (!m_tablet || !id) return;
    auto page = ObserveViewModel::begin(*m_tablet, *id);
    if (page.has_value()) connect(page.value().get(), &ObserveViewModel::saved, this, &ShellViewModel::onSaved);
    open(std::move(page));
}

void ShellViewModel::openConflict(const QString& record)
{
    const auto id = RecordId::parse(record.toStdString());
    if (!m_tablet || !id) return;
    auto page = ConflictViewModel::open(*m_tablet, *id);
    if (page.has_value()) connect(page.value().get(), &ConflictViewModel::saved, this, &ShellViewModel::onSaved);
    open(std::move(page));
}

void ShellViewModel::openRecord(const QString& record)
{
    const auto id = RecordId::parse(record.toStdString());
    if (!m_tablet || !id) return;
    const auto file = m_tablet->childOfRecord(*id);
    if (!file.has_value()) return setProblem(tr("This cannot be opened: %1.").arg(words::fromStd(file.error().detail)));
    const projection::RecordFile* const found = projection::findRecord(file.value(), *id);
    if (found != nullptr && found->disputed()) return openConflict(record);
    for (const projection::VisitFile& visit : file.value().visits) {
        const bool itsNote = std::any_of(
            visit.notes.begin(), visit.notes.end(), [&](const projection::RecordFile& note) { return note.id == *id; });
        if (visit.record.id == *id || itsNote) return openVisit(words::fromStd(visit.record.id.toString()));
    }
    openChild(words::fromStd(file.value().id.toString()));
}

} // namespace sightline::mobile

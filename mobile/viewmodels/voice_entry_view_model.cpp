#include "voice_entry_view_model.h"

#include <algorithm>

#include "base/contract.h"
#include "viewmodels/record_words.h"
#include "viewmodels/save_words.h"
#include "viewmodels/visit_choices.h"
#include "viewmodels/voice_rows.h"
#include "viewmodels/voice_words.h"
#include "viewmodels/words.h"
#include "voice/sharing.h"

namespace sightline::mobile {

using namespace choices;

namespace {

constexpr QLatin1String kNotKnown{"not_known"};
constexpr std::size_t kVisitsOffered = 6;

const projection::VoiceFile* entryIn(const projection::ChildFile& file, RecordId id)
{
    const auto found = std::find_if(
        file.voices.begin(), file.voices.end(), [&](const projection::VoiceFile& voice) { return voice.record.id == id; });
    return found == file.voices.end() ? nullptr : &*found;
}

AdditionKind kindOf(VoiceEntryViewModel::Adding adding)
{
    using Adding = VoiceEntryViewModel::Adding;
    switch (adding) {
    case Adding::Nothing:
    case Adding::Response: return AdditionKind::Response;
    case Adding::WhatHappened: return AdditionKind::WhatHappened;
    case Adding::TakenBack: return AdditionKind::WithdrawnByChild;
    case Adding::SharedWider: return AdditionKind::SharedWider;
    }
    unreachable("Adding");
}

} // namespace

Result<std::unique_ptr<VoiceEntryViewModel>> VoiceEntryViewModel::open(Tablet& tablet, RecordId entry)
{
    std::unique_ptr<VoiceEntryViewModel> page{new VoiceEntryViewModel{tablet, entry}};
    SIGHTLINE_CHECK(page->read());
    page->m_kept.watch(
        {&page->m_text, &page->m_decision, &page->m_happened_on, &page->m_decided_in, &page->m_decided_by, &page->m_child_told});
    static_cast<void>(page->m_kept.restore(page->m_kept.kept()));
    page->ask();
    return page;
}

VoiceEntryViewModel::VoiceEntryViewModel(Tablet& tablet, RecordId entry)
    : m_tablet{tablet}
    , m_entry{entry}
    , m_answers{{"asked", "said", "note", "drawing", "hasDrawing"}}
    , m_additions{{"title", "text", "detail"}}
    , m_text{QStringLiteral("text"), {}, {}, nullptr}
    , m_decision{QStringLiteral("decision"), {tr("What did it lead to?")}, words::decisions(), nullptr}
    , m_happened_on{QStringLiteral("happened_on"), {tr("When was that?"), tr("For example, 18/11/2026"), true}, {}, nullptr}
    , m_decided_in{QStringLiteral("decision_record"), {tr("Where is it recorded?"), {}, true}, {}, nullptr}
    , m_decided_by{QStringLiteral("decided_by"), {tr("Who decided?")}, {}, nullptr}
    , m_child_told{QStringLiteral("child_told"), {}, {}, nullptr}
    , m_kept{tablet, "beside/" + entry.toString()}
{
    for (const auto& [reader, text] : WordsOf<Audience>::kWords) m_readers.addKnownAs(words::audience(reader));
    connect(&m_kept, &KeptAnswers::changed, this, &VoiceEntryViewModel::changed);
}

VoiceEntryViewModel::~VoiceEntryViewModel()
{
    m_kept.keep();
}

Result<void> VoiceEntryViewModel::read()
{
    SIGHTLINE_TRY(file, m_tablet.childOfRecord(m_entry));
    const projection::VoiceFile* const voice = entryIn(file, m_entry);
    if (voice == nullptr) return Error{ErrorCode::NotFound, "no entry with this id is on this tablet"};
    const WorkerNames names{m_tablet};
    m_called = words::called(file.child);
    m_title = words::voiceModule(voice->entry.module);
    const QString worker = names.of(voice->captured_by);
    m_about = words::voiceAbout(voice->entry, worker);
    const SharingNow sharing = voice->sharing();
    m_sharing = words::sharing(sharing, m_called, worker);
    m_taken_back = voice->withdrawn();
    const Me& me = m_tablet.me();
    m_may_share_wider = !m_taken_back && sightline::mayShareWider(sharing, {me.id, me.role == WorkerRole::Manager});
    m_answers.setRows(m_taken_back ? child_page::Rows{} : child_page::answers(voice->entry, m_called));
    m_additions.setRows(child_page::additions(*voice, m_called, names));
    offerRecords(file);
    std::vector<Choice> deciders{{words::fromStd(me.id.text()), tr("I did")}};
    const auto colleagues = m_tablet.colleagues();
    if (colleagues.has_value())
        for (const wire::Colleague& colleague : colleagues.value())
            if (colleague.worker_id() != me.id.text())
                deciders.push_back({words::fromStd(colleague.worker_id()), words::fromStd(colleague.name())});
    m_decided_by.setChoices(std::move(deciders));
    m_child_told.setWording({tr("Was %1 told?").arg(m_called)});
    m_child_told.setChoices({{answer::kYes, tr("Yes")}, {answer::kNo, tr("No")}});
    return {};
}

/// The plans, and the latest visits: where it may have been decided.
void VoiceEntryViewModel::offerRecords(const projection::ChildFile& file)
{
    std::vector<Choice> records;
    for (const projection::PlanFile& plan : file.plans)
        records.push_back({words::fromStd(plan.record.id.toString()), child_page::planType(plan.fact.plan.type)});
    std::size_t offered = 0;
    for (auto visit = file.visits.rbegin(); visit != file.visits.rend() && offered < kVisitsOffered; ++visit, ++offered)
        records.push_back({words::fromStd(visit->record.id.toString()),
            tr("%1, %2").arg(words::visitTitle(*visit), words::day(visit->fact.reading.occurred_on))});
    m_decided_in.setChoices(std::move(records));
}

void VoiceEntryViewModel::recordsChanged()
{
    const auto again = read();
    if (!again.has_value() && mayNotBeShown(again.error())) {
        Q_EMIT lost(tr("This is not shown any more. %1").arg(words::fromStd(again.error().detail)));
        return;
    }
    Q_EMIT changed();
}

QString VoiceEntryViewModel::title() const
{
    return tr("%1: %2").arg(m_called, m_title);
}

QString VoiceEntryViewModel::addingTitle() const
{
    switch (m_adding) {
    case Adding::Nothing: return {};
    case Adding::Response: return tr("Your answer to %1").arg(m_called);
    case Adding::WhatHappened: return tr("What happened about it");
    case Adding::TakenBack: return tr("%1 took this back").arg(m_called);
    case Adding::SharedWider: return tr("Let more people read it");
    }
    unreachable("Adding");
}

QString VoiceEntryViewModel::addingHint() const
{
    switch (m_adding) {
    case Adding::Nothing: return {};
    case Adding::Response: return tr("Write it so that it can be read to %1.").arg(m_called);
    case Adding::WhatHappened: return tr("%1 may see this next time, as “this is what we did”.").arg(m_called);
    case Adding::TakenBack:
        return tr("From then on nobody new may read it, and it is in no report. It is not deleted: you and your manager can "
                  "still find it.");
    case Adding::SharedWider:
        return tr("This goes beyond what %1 chose. It is kept with who decided, why, and whether %1 was told.").arg(m_called);
    }
    unreachable("Adding");
}

void VoiceEntryViewModel::back()
{
    if (m_adding == Adding::Nothing) return Page::back();
    add(Adding::Nothing);
}

void VoiceEntryViewModel::add(Adding what)
{
    if (what == Adding::SharedWider && !m_may_share_wider) return;
    m_kept.keep();
    m_adding = what;
    m_problem.clear();
    m_readers_error.clear();
    for (Question* question : {&m_text, &m_decision, &m_happened_on, &m_decided_by, &m_child_told}) question->setError({});
    ask();
    Q_EMIT changed();
}

void VoiceEntryViewModel::ask()
{
    const bool happened = m_adding == Adding::WhatHappened;
    const bool wider = m_adding == Adding::SharedWider;
    const bool back = m_adding == Adding::TakenBack;
    m_text.setWording({back ? tr("What %1 said about it").arg(m_called)
            : wider         ? tr("Why should more people read it?")
            : happened      ? tr("What happened?")
                            : tr("Your answer"),
        {}, back});
    m_text.setAsked(m_adding != Adding::Nothing);
    m_decision.setAsked(happened);
    m_happened_on.setAsked(happened || back);
    m_decided_in.setAsked(happened && !m_decided_in.choices()->choices().empty());
    m_decided_by.setAsked(wider);
    m_child_told.setAsked(wider);
}

bool VoiceEntryViewModel::complete()
{
    const bool wider = m_adding == Adding::SharedWider;
    const auto day = words::readDate(m_happened_on.value());
    m_text.setError(m_text.optional() || m_text.answered() ? QString{}
            : wider                                        ? tr("Enter why more people should read it")
            : m_adding == Adding::WhatHappened             ? tr("Enter what happened")
                                                           : tr("Enter your answer"));
    m_decision.setError(m_decision.asked() && !m_decision.answered() ? tr("Select what it led to") : QString{});
    m_happened_on.setError(!m_happened_on.answered() ? QString{}
            : !day                                   ? tr("Date must be a day, month and year, like 18/11/2026")
            : *day > m_tablet.today()                ? tr("Date must be today or in the past")
                                                     : QString{});
    m_decided_by.setError(m_decided_by.asked() && !m_decided_by.answered() ? tr("Select who decided") : QString{});
    m_child_told.setError(
        m_child_told.asked() && !m_child_told.answered() ? tr("Select whether %1 was told").arg(m_called) : QString{});
    m_readers_error = wider && m_readers.there().empty() ? tr("Select who may read it now") : QString{};
    Q_EMIT changed();
    for (Question* question : {&m_text, &m_decision, &m_happened_on, &m_decided_by, &m_child_told}) {
        if (question->error().isEmpty()) continue;
        Q_EMIT question->focusWanted();
        return false;
    }
    return m_readers_error.isEmpty();
}

VoiceAddition VoiceEntryViewModel::addition() const
{
    VoiceAddition made{m_entry, kindOf(m_adding), m_text.value().trimmed().toStdString(), {}, {}, {}, {}, {}, {}, {}};
    if (m_happened_on.answered()) made.happened_on = words::readDate(m_happened_on.value());
    if (m_decision.answered()) made.decision = fromText<DecisionKind>(m_decision.value().toStdString());
    if (m_decided_in.answered()) made.decision_record = RecordId::parse(m_decided_in.value().toStdString());
    if (m_decided_by.answered()) made.decided_by = WorkerId{m_decided_by.value().toStdString()};
    if (m_child_told.answered()) made.child_told = m_child_told.is(answer::kYes);
    if (m_adding == Adding::SharedWider)
        for (std::size_t i = 0; i < m_readers.all().size(); ++i)
            if (m_readers.all()[i]->there()) made.readers.push_back(WordsOf<Audience>::kWords[i].first);
    return made;
}

void VoiceEntryViewModel::save()
{
    if (m_adding == Adding::Nothing || !complete()) return;
    const auto kept = m_tablet.addBeside(addition());
    if (!kept.has_value()) {
        m_problem = tr("Not saved. Your answers are still here. %1").arg(words::notSavedBecause(kept.error()));
        Q_EMIT changed();
        return;
    }
    for (Question* question : {&m_text, &m_decision, &m_happened_on, &m_decided_in, &m_decided_by, &m_child_told})
        question->restore({});
    for (const auto& reader : m_readers.all()) reader->restoreThere(false);
    m_kept.keep();
    recordsChanged();
    add(Adding::Nothing);
    Q_EMIT saved();
}

} // namespace sightline::mobile

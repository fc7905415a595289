#include <algorithm>

#include "base/contract.h"
#include "child_space/child_words.h"
#include "child_space/kept_rows.h"
#include "child_space_view_model.h"

namespace sightline::child_space {

QString ChildSpaceViewModel::heading() const
{
    switch (m_stage) {
    case Stage::Welcome: return words::welcomeHeading(names());
    case Stage::WhoReads: return words::whoReadsHeading();
    case Stage::Practice: return words::practiceHeading();
    case Stage::Home: return words::homeHeading();
    case Stage::Module: return m_module ? titleOf(*m_module) : QString{};
    case Stage::NotSafe: return words::notSafeHeading();
    case Stage::Hidden: return words::hiddenHeading();
    case Stage::ShowBack: return words::showBackHeading();
    case Stage::WhoReadsAfter: return words::whoReadsAfterHeading();
    case Stage::Thanks: return words::thanksHeading();
    case Stage::GiveBack:
    case Stage::Asleep: return m_give_back.heading();
    }
    unreachable("ChildSpaceViewModel::Stage");
}

QStringList ChildSpaceViewModel::lines() const
{
    switch (m_stage) {
    case Stage::Welcome: return words::welcomeLines(m_given->level, !m_given->last_time.empty());
    case Stage::WhoReads: return words::whoReadsLines(names());
    case Stage::Practice: return words::practiceLines();
    case Stage::Home: return words::homeLines();
    case Stage::NotSafe: return words::notSafeLines(names());
    case Stage::ShowBack: return words::showBackLines(!m_kept.rows().empty());
    case Stage::WhoReadsAfter: return words::whoReadsAfterLines(names());
    case Stage::Thanks: return words::thanksLines(names());
    case Stage::Module:
    case Stage::Hidden:
    case Stage::GiveBack:
    case Stage::Asleep: return {};
    }
    unreachable("ChildSpaceViewModel::Stage");
}

QString ChildSpaceViewModel::pageAloud()
{
    if (PromptViewModel* asked = prompt()) return asked->aloud();
    QStringList text{heading() + u'.'};
    text += lines();
    if (m_stage == Stage::Welcome)
        for (const LastTimeRow& row : m_last_time.rows()) text << row.you_said << row.we_did;
    if (m_stage == Stage::Home)
        for (const PartRow& row : m_modules.rows()) text << row.title + u'.';
    if (m_stage == Stage::WhoReads || m_stage == Stage::WhoReadsAfter)
        for (const CardRow& row : m_sharing.choices()->rows()) text << row.words + u'.';
    if (m_stage == Stage::ShowBack)
        for (const KeptRow& row : m_kept.rows()) text << row.asked << row.cards << row.words << row.said;
    text.removeAll(QString{});
    return text.join(u'\n');
}

QString ChildSpaceViewModel::module() const
{
    return m_module ? codeOf(*m_module) : QString{};
}

QString ChildSpaceViewModel::modulePicture() const
{
    return m_module ? pictureOf(*m_module) : QString{};
}

PromptViewModel* ChildSpaceViewModel::prompt()
{
    if (m_stage == Stage::Practice) return &m_practice;
    return m_stage == Stage::Module ? &m_prompt : nullptr;
}

bool ChildSpaceViewModel::canNotSafe() const noexcept
{
    return m_stage != Stage::NotSafe && m_stage != Stage::GiveBack && m_stage != Stage::Asleep;
}

bool ChildSpaceViewModel::canNext() const noexcept
{
    switch (m_stage) {
    case Stage::Welcome:
    case Stage::WhoReads:
    case Stage::Practice:
    case Stage::Module:
    case Stage::ShowBack:
    case Stage::WhoReadsAfter:
    case Stage::Thanks: return true;
    case Stage::Home:
    case Stage::NotSafe:
    case Stage::Hidden:
    case Stage::GiveBack:
    case Stage::Asleep: return false;
    }
    unreachable("ChildSpaceViewModel::Stage");
}

bool ChildSpaceViewModel::canBack() const noexcept
{
    return m_stage != Stage::Welcome && m_stage != Stage::Home && m_stage != Stage::Asleep;
}

void ChildSpaceViewModel::next()
{
    switch (m_stage) {
    case Stage::Welcome: return goTo(Stage::WhoReads);
    case Stage::WhoReads:
        m_sharing.takeHeld();
        keepSharing(SharingMoment::Before);
        return goTo(Stage::Practice);
    case Stage::Practice: return goTo(Stage::Home);
    case Stage::Module:
        if (m_part + 1 < static_cast<int>(m_prompts.size())) return openPart(m_part + 1);
        return goTo(Stage::Home);
    case Stage::ShowBack: return goTo(Stage::WhoReadsAfter);
    case Stage::WhoReadsAfter:
        m_sharing.takeHeld();
        keepSharing(SharingMoment::After);
        return goTo(Stage::Thanks);
    case Stage::Thanks: return giveBackNow();
    case Stage::Home:
    case Stage::NotSafe:
    case Stage::Hidden:
    case Stage::GiveBack:
    case Stage::Asleep: return;
    }
    unreachable("ChildSpaceViewModel::Stage");
}

void ChildSpaceViewModel::back()
{
    switch (m_stage) {
    case Stage::WhoReads: return goTo(Stage::Welcome);
    case Stage::Practice: return goTo(Stage::WhoReads);
    case Stage::Module:
        if (m_part > 0) return openPart(m_part - 1);
        return goTo(Stage::Home);
    case Stage::ShowBack: return goTo(Stage::Home);
    case Stage::WhoReadsAfter:
    case Stage::Thanks: return goTo(Stage::ShowBack);
    case Stage::NotSafe:
    case Stage::Hidden:
    case Stage::GiveBack: return comeBack();
    case Stage::Welcome:
    case Stage::Home:
    case Stage::Asleep: return;
    }
    unreachable("ChildSpaceViewModel::Stage");
}

void ChildSpaceViewModel::goHome()
{
    if (m_stage != Stage::Asleep && m_stage != Stage::GiveBack && session().before) goTo(Stage::Home);
}

void ChildSpaceViewModel::openModule(const QString& code)
{
    const auto wanted = fromText<VoiceModule>(code.toStdString());
    if (wanted && m_stage == Stage::Home) openAt(*wanted, 0);
}

void ChildSpaceViewModel::openPart(int index)
{
    if (m_stage == Stage::Module && m_module && index >= 0 && index < static_cast<int>(m_prompts.size()))
        openAt(*m_module, index);
}

void ChildSpaceViewModel::openAt(VoiceModule module, int part)
{
    leaveStage();
    if (m_module != module) m_log.tell(ModuleOpened{module, wallClock()});
    m_module = module;
    m_prompts = promptsOf(module, m_given->level, names());
    m_part = part;
    m_stage = Stage::Module;
    m_prompt.open(module, m_prompts[static_cast<std::size_t>(part)], names());
    enterStage();
    tellAll();
}

void ChildSpaceViewModel::notSafe()
{
    if (!canNotSafe()) return;
    // Kept before anything is shown.
    m_log.tell(NotSafe{wallClock(), m_module, words::notSafe().toStdString()});
    goOver(Stage::NotSafe);
}

void ChildSpaceViewModel::hide()
{
    if (m_stage != Stage::Hidden && m_stage != Stage::Asleep && m_stage != Stage::GiveBack) goOver(Stage::Hidden);
}

void ChildSpaceViewModel::unhide()
{
    if (m_stage == Stage::Hidden) comeBack();
}

void ChildSpaceViewModel::finished()
{
    if (m_stage == Stage::Home || m_stage == Stage::Module) goTo(Stage::ShowBack);
}

void ChildSpaceViewModel::takeOut(const QString& item)
{
    const auto wanted = itemNamed(item);
    const SessionSlot* const slot = wanted ? session().find(wanted->first, wanted->second) : nullptr;
    if (!slot) return;
    flush();
    m_prompt.forget(slot->answer);
    m_log.tell(TakenOut{wanted->first, wanted->second, wallClock()});
    if (m_stage == Stage::Module && m_module) m_prompt.open(*m_module, m_prompts[static_cast<std::size_t>(m_part)], names());
    refresh();
    Q_EMIT wordsChanged();
}

void ChildSpaceViewModel::giveBackNow()
{
    if (m_stage != Stage::GiveBack && m_stage != Stage::Asleep) goOver(Stage::GiveBack);
}

void ChildSpaceViewModel::goTo(Stage stage)
{
    leaveStage();
    m_under.clear();
    if (stage != Stage::Module) m_module.reset();
    m_stage = stage;
    if (stage == Stage::Thanks) m_log.tell(Finished{wallClock()});
    enterStage();
    tellAll();
}

void ChildSpaceViewModel::goOver(Stage stage)
{
    leaveStage();
    m_under.push_back(m_stage);
    m_stage = stage;
    enterStage();
    tellAll();
}

void ChildSpaceViewModel::comeBack()
{
    if (m_under.empty()) return;
    leaveStage();
    m_stage = m_under.back();
    m_under.pop_back();
    enterStage();
    tellAll();
}

void ChildSpaceViewModel::leaveStage()
{
    m_reader.stop();
    flush();
    if (m_stage == Stage::WhoReads || m_stage == Stage::WhoReadsAfter) m_sharing.takeHeld();
    if (m_stage == Stage::Hidden) m_scribble.show({}, {}, {});
    if (m_stage == Stage::GiveBack) m_give_back.forgetPin();
}

void ChildSpaceViewModel::keepSharingNow()
{
    if (m_stage == Stage::WhoReads) keepSharing(SharingMoment::Before);
    if (m_stage == Stage::WhoReadsAfter) keepSharing(SharingMoment::After);
}

void ChildSpaceViewModel::keepSharing(SharingMoment moment)
{
    const std::optional<SharingChoice>& kept = moment == SharingMoment::Before ? session().before : session().after;
    if (kept != m_sharing.choice()) m_log.tell(SharingChosen{moment, m_sharing.choice()});
}

void ChildSpaceViewModel::enterStage()
{
    if (m_stage == Stage::WhoReads) m_sharing.show(session().before, workerName());
    if (m_stage == Stage::WhoReadsAfter) m_sharing.show(session().after ? session().after : session().before, workerName());
    if (m_stage == Stage::Practice) m_practice.open(VoiceModule::HowIFeel, practicePrompt(m_given->level), names());
    refresh();
}

void ChildSpaceViewModel::refresh()
{
    if (!m_given || m_stage == Stage::Asleep) return;
    std::vector<LastTimeRow> last_time;
    for (const LastTime& last : m_given->last_time)
        last_time.push_back({words::day(last.on), QString::fromStdString(last.you_said), QString::fromStdString(last.we_did)});
    m_last_time.setRows(std::move(last_time));

    const auto answered = [](const SessionSlot& slot) { return answerOf(slot).given == Given::Answered; };
    std::vector<PartRow> modules;
    for (const VoiceModule module : allModules()) {
        const SessionModule* opened = session().find(module);
        const bool touched = opened && std::any_of(opened->answers.begin(), opened->answers.end(), answered);
        modules.push_back({codeOf(module), titleOf(module), pictureOf(module), touched, m_module == module});
    }
    m_modules.setRows(std::move(modules));

    std::vector<PartRow> parts;
    const SessionModule* opened = m_module ? session().find(*m_module) : nullptr;
    for (std::size_t i = 0; m_module && i < m_prompts.size(); ++i) {
        const Prompt& one = m_prompts[i];
        PartRow row{one.name, one.title.isEmpty() ? one.asked : one.title, one.picture, false, static_cast<int>(i) == m_part};
        for (const SessionSlot& slot : opened ? opened->answers : std::vector<SessionSlot>{}) {
            if (slot.answer.prompt != one.name.toStdString()) continue;
            row.touched = row.touched || answered(slot);
            if (!slot.answer.named.empty()) row.title = QString::fromStdString(slot.answer.named);
        }
        parts.push_back(std::move(row));
    }
    m_parts.setRows(std::move(parts));
    m_kept.setRows(m_stage == Stage::ShowBack ? keptRows(session(), m_given->level, names()) : std::vector<KeptRow>{});
}

} // namespace sightline::child_space

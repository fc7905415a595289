#include "hand_over_view_model.h"

#include <algorithm>

#include <QLocale>

#include "base/contract.h"
#include "domain/validation.h"
#include "viewmodels/last_time.h"
#include "viewmodels/record_words.h"
#include "viewmodels/visit_choices.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

using namespace choices;

namespace {

constexpr int kShortWordsFrom_years = 6;
constexpr int kMoreWordsFrom_years = 10;

QString code(ChildLevel level)
{
    return words::fromStd(toText(level));
}

ChildLevel suggestedFor(std::optional<CivilDate> born, CivilDate today)
{
    const int years = born ? ageInYears(*born, today) : kShortWordsFrom_years;
    if (years < kShortWordsFrom_years) return ChildLevel::Pictures;
    return years < kMoreWordsFrom_years ? ChildLevel::ShortWords : ChildLevel::MoreWords;
}

std::vector<Choice> levels()
{
    return {{code(ChildLevel::Pictures), HandOverViewModel::tr("Mostly pictures"),
                HandOverViewModel::tr("Often right up to about 5, or for a child who does not read")},
        {code(ChildLevel::ShortWords), HandOverViewModel::tr("Pictures and short words"),
            HandOverViewModel::tr("Often right from about 6 to 9")},
        {code(ChildLevel::MoreWords), HandOverViewModel::tr("Words"),
            HandOverViewModel::tr("Often right from about 10, for young people who want plain text")}};
}

/// The language that the child's record names in English, where the app speaks it; else what the app says now.
QString languageFor(const projection::ChildFile& file, const HandOverMeans& means)
{
    const QString wanted = words::fromStd(file.child.language.value_or(""));
    for (const LanguageOffered& offered : means.languages)
        if (QLocale::languageToString(QLocale{offered.code}.language()).compare(wanted, Qt::CaseInsensitive) == 0)
            return offered.code;
    return means.language;
}

/// BCP 47; English is English wherever it is spoken.
std::string tagOf(const QString& code)
{
    return code.startsWith(QLatin1String{"en"}) ? "en" : QString{code}.replace(u'_', u'-').toStdString();
}

/// How the worker stands among those who were there. Never translated: it goes into the record.
std::string inRecord(const Me& me)
{
    std::string role{toText(me.role)};
    std::replace(role.begin(), role.end(), '_', ' ');
    return me.name + " – " + role;
}

std::vector<std::string> linesOf(const QString& text)
{
    std::vector<std::string> lines;
    for (const QString& line : text.split(u'\n'))
        if (!line.trimmed().isEmpty()) lines.push_back(line.trimmed().toStdString());
    return lines;
}

std::optional<std::string> textOf(const Question& question)
{
    if (!question.answered()) return std::nullopt;
    return question.value().trimmed().toStdString();
}

} // namespace

Result<std::unique_ptr<HandOverViewModel>> HandOverViewModel::begin(Tablet& tablet, ChildId child, HandOverMeans means)
{
    SIGHTLINE_TRY(file, tablet.child(child));
    SIGHTLINE_TRY(known, tablet.onVisit({child}));
    SIGHTLINE_TRY(policy, tablet.policy());
    if (isObservedInstead(known.front(), tablet.today(), policy))
        return Error{
            ErrorCode::Refused, file.child.displayName() + " is too young or does not speak; write down what you saw instead"};
    SIGHTLINE_TRY(home, tablet.homeOf(child));
    std::vector<std::string> siblings;
    for (const ChildId& id : home.children) {
        if (id == child) continue;
        SIGHTLINE_TRY(other, tablet.child(id));
        siblings.push_back(words::called(other.child).toStdString());
    }
    const ChildLevel level = suggestedFor(file.child.date_of_birth, tablet.today());
    std::unique_ptr<HandOverViewModel> page{new HandOverViewModel{tablet, std::move(file), level, std::move(means)}};
    page->addPeople(siblings);
    page->look();
    return page;
}

HandOverViewModel::HandOverViewModel(Tablet& tablet, projection::ChildFile file, ChildLevel suggested, HandOverMeans means)
    : m_me{tablet.me()}
    , m_today{tablet.today()}
    , m_child{file.id}
    , m_session{crypto::newUuid(tablet.clock().now())}
    , m_file{std::move(file)}
    , m_means{std::move(means)}
    , m_called{words::called(m_file.child)}
    , m_level{QStringLiteral("level"), {tr("How should the screens speak to %1?").arg(m_called)}, levels(), nullptr}
    , m_language{QStringLiteral("language"), {tr("In which language?")}, {}, nullptr}
    , m_worker_called{QStringLiteral("worker_called"), {tr("What does %1 call you?").arg(m_called)}, {}, nullptr}
    , m_others{QStringLiteral("others"),
          {tr("Anybody else in the room"), tr("One on each line. For example: Mrs Dale – teacher"), true}, {}, nullptr}
    , m_interpreter{QStringLiteral("interpreter"), {tr("Is somebody interpreting?")}, interpreters(), nullptr}
    , m_interpreter_who{QStringLiteral("interpreter.who"), {tr("Who interprets?"), tr("Name or number")}, {}, nullptr}
    , m_interpreter_why{QStringLiteral("interpreter_why"), {tr("Why does a member of the family interpret?")}, {}, nullptr}
    , m_last_time{{"on", "said", "done", "shown"}}
{
    std::vector<Choice> spoken;
    for (const LanguageOffered& offered : m_means.languages) spoken.push_back({offered.code, offered.name});
    m_language.setChoices(std::move(spoken));
    m_language.setDefault(languageFor(m_file, m_means));
    m_level.setDefault(code(suggested));
    m_worker_called.setDefault(words::fromStd(m_me.name).section(u' ', 0, 0));
    m_interpreter.setDefault(answer::kNotNeeded);
    for (Question* question :
        {&m_level, &m_language, &m_worker_called, &m_others, &m_interpreter, &m_interpreter_who, &m_interpreter_why})
        connect(question, &Question::edited, this, &HandOverViewModel::look);
    connect(&m_people, &PeopleModel::edited, this, &HandOverViewModel::look);
}

void HandOverViewModel::addPeople(const std::vector<std::string>& siblings)
{
    m_people.addKnownAs(words::fromStd(inRecord(m_me)));
    for (const std::string& person : m_file.child.people) m_people.addKnown(words::fromStd(person));
    for (const std::string& sibling : siblings) {
        // What goes into the record is never translated; what the worker reads is.
        m_people.addKnownAs(words::fromStd(sibling + " – lives in the same home"),
            tr("%1 – lives in the same home").arg(words::fromStd(sibling)));
    }
}

void HandOverViewModel::look()
{
    if (!m_people.there().empty() || m_others.answered()) m_nobody = false;
    const bool helped = m_interpreter.answered() && !m_interpreter.is(answer::kNotNeeded)
        && m_interpreter.value() != words::fromStd(toText(InterpreterUse::NeededNotThere));
    m_interpreter_who.setAsked(helped);
    m_interpreter_why.setAsked(m_interpreter.is(answer::kFamilyMember));
    m_offered.clear();
    m_offered_ids.clear();
    std::vector<RowsModel::Row> rows;
    for (LastTimeOffer& offer : lastTimeFor(m_file, othersInRoom())) {
        rows.push_back({words::day(offer.words.on), words::fromStd(offer.words.you_said), words::fromStd(offer.words.we_did),
            !m_not_shown.contains(offer.entry.toString())});
        m_offered.push_back(std::move(offer.words));
        m_offered_ids.push_back(offer.entry);
    }
    m_last_time.setRows(std::move(rows));
    Q_EMIT changed();
}

std::vector<std::string> HandOverViewModel::othersInRoom() const
{
    std::vector<std::string> others;
    for (const PersonAnswers* person : m_people.there())
        if (person != m_people.all().front().get()) others.push_back(person->name().toStdString());
    for (std::string& line : linesOf(m_others.value())) others.push_back(std::move(line));
    // A relative who interprets is in the room, whether ticked or not; a professional hears what the child lets nobody else hear.
    if (m_interpreter.is(answer::kFamilyMember)) others.push_back(m_interpreter_who.value().toStdString());
    return others;
}

bool HandOverViewModel::workerThere() const
{
    return m_people.all().front()->there();
}

QString HandOverViewModel::title() const
{
    return tr("Give the tablet to %1").arg(m_called);
}

QString HandOverViewModel::languageName() const
{
    for (const LanguageOffered& offered : m_means.languages)
        if (offered.code == m_language.value()) return offered.name;
    return m_language.value();
}

bool HandOverViewModel::voiceThere() const
{
    return m_means.has_voice && m_means.has_voice(m_language.value());
}

QString HandOverViewModel::languageNote() const
{
    if (tagOf(m_language.value()) == "en") return {};
    return tr("These words were translated by machine. No speaker of %1 has checked them.").arg(languageName());
}

QString HandOverViewModel::voice() const
{
    return voiceThere() ? tr("This tablet has a voice for %1.").arg(languageName())
                        : tr("This tablet has no voice for %1. Reading aloud is not offered; you can read to %2 yourself.")
                              .arg(languageName(), m_called);
}

QString HandOverViewModel::lastTimeNote() const
{
    if (!m_offered.empty()) return tr("%1 sees this first. Only what %1 lets the people in the room read is here.").arg(m_called);
    const bool some = std::any_of(m_file.voices.begin(), m_file.voices.end(),
        [](const projection::VoiceFile& voice) { return voice.has(AdditionKind::WhatHappened); });
    if (!some) return tr("Nothing is recorded yet about what was done after %1 last spoke.").arg(m_called);
    return tr("Nothing of last time is shown: %1 did not choose that these people may read it, or took it back.").arg(m_called);
}

QString HandOverViewModel::lock() const
{
    switch (m_means.lock) {
    case DeviceLock::Kind::AppOnly: return tr("Tablet lock: app only. Somebody could switch to another program.");
    case DeviceLock::Kind::Pinned: return tr("Tablet lock: pinned. Somebody who knows how can leave the app.");
    case DeviceLock::Kind::Locked: return tr("Tablet lock: on. Nobody can leave the app without your PIN.");
    }
    unreachable("DeviceLock::Kind");
}

void HandOverViewModel::offerReadAloud(bool offer)
{
    m_read_aloud = offer;
    Q_EMIT changed();
}

void HandOverViewModel::sayNobody(bool nobody)
{
    m_nobody = nobody;
    if (nobody) {
        for (const auto& person : m_people.all()) person->restoreThere(false);
        m_others.restore({});
    }
    look();
    if (nobody != m_nobody) m_nobody = nobody;
    Q_EMIT changed();
}

void HandOverViewModel::showLastTime(int row, bool shown)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_offered_ids.size()) return;
    const std::string id = m_offered_ids[static_cast<std::size_t>(row)].toString();
    if (shown) {
        m_not_shown.erase(id);
    } else {
        m_not_shown.insert(id);
    }
    look();
}

void HandOverViewModel::back()
{
    if (!m_asking) return Page::back();
    m_asking = false;
    Q_EMIT changed();
}

void HandOverViewModel::goOn()
{
    const bool anybody = m_nobody || !m_people.there().empty() || m_others.answered();
    m_people_error = anybody ? QString{} : tr("Select who is in the room, or select ‘Nobody’");
    m_worker_called.setError(m_worker_called.answered() ? QString{} : tr("Enter what %1 calls you").arg(m_called));
    m_interpreter_why.setError(m_interpreter_why.asked() && !m_interpreter_why.answered()
            ? tr("Enter why a member of the family interprets")
            : QString{});
    m_interpreter_who.setError(
        m_interpreter_who.asked() && !m_interpreter_who.answered() ? tr("Enter who interprets") : QString{});
    for (Question* question : {&m_worker_called, &m_interpreter_who, &m_interpreter_why}) {
        if (question->error().isEmpty()) continue;
        Q_EMIT changed();
        Q_EMIT question->focusWanted();
        return;
    }
    m_asking = anybody;
    m_problem.clear();
    Q_EMIT changed();
}

void HandOverViewModel::give()
{
    if (m_asking) Q_EMIT given();
}

HandOver HandOverViewModel::handOver() const
{
    HandOver given{.session = m_session,
        .child_name = m_called.toStdString(),
        .worker_name = m_worker_called.value().trimmed().toStdString(),
        .level = fromText<ChildLevel>(m_level.value().toStdString()).value_or(ChildLevel::ShortWords),
        .language = tagOf(m_language.value()),
        .read_aloud = readAloud(),
        .present = {},
        .interpreter = std::nullopt,
        .day = m_today,
        .last_time = {}};
    for (const PersonAnswers* person : m_people.there()) given.present.push_back(person->name().toStdString());
    for (std::string& line : linesOf(m_others.value())) given.present.push_back(std::move(line));
    if (const auto use = fromText<InterpreterUse>(m_interpreter.value().toStdString()))
        given.interpreter = Interpreter{*use, textOf(m_interpreter_who), textOf(m_interpreter_why)};
    for (std::size_t i = 0; i < m_offered.size(); ++i)
        if (!m_not_shown.contains(m_offered_ids[i].toString())) given.last_time.push_back(m_offered[i]);
    return given;
}

void HandOverViewModel::failed(const QString& why)
{
    m_problem = why;
    m_asking = false;
    Q_EMIT changed();
}

} // namespace sightline::mobile

#include "service/wishes.h"

#include <algorithm>

#include "projection/last_wishes.h"
#include "projection/took_place.h"
#include "service/child_files.h"
#include "service/lease.h"

namespace sightline::server {

namespace {

bool isCounted(const projection::VisitFile& visit, const Child& child, const WishesQuestion& question, int too_young_below)
{
    const rules::VisitReading& reading = visit.fact.reading;
    if (reading.occurred_on < question.from || reading.occurred_on > question.to) return false;
    if (projection::tookPlace(visit.fact) != projection::TookPlace::Yes) return false;
    if (reading.sighting != Sighting::SeenAlone && reading.sighting != Sighting::SeenWithOthers) return false;
    return !child.date_of_birth || ageInYears(*child.date_of_birth, reading.occurred_on) >= too_young_below;
}

/// "12 of 40 visits (30%)". Rounded down: 100% means all.
std::string share(std::size_t part, std::size_t whole)
{
    return std::to_string(part) + " of " + std::to_string(whole) + (whole == 1 ? " visit" : " visits") + " ("
        + std::to_string(part * 100 / whole) + "%)";
}

} // namespace

WishesQuestion wishesUpTo(CivilDate to, std::optional<std::string> team)
{
    return {to.plusDays(1 - kWishesPeriod_days), to, std::move(team)};
}

std::string inWords(const WishesFigure& figure)
{
    if (figure.visits == 0) return "No visit at which a child old enough to say something was seen.";
    std::string words = "Children's wishes were captured on " + share(figure.captured, figure.visits) + ".";
    if (figure.captured > 0)
        words += " Of these, an answer or what happened is recorded for " + share(figure.answered, figure.captured) + ".";
    return words;
}

WishesCount::WishesCount(ReadSession& session, WishesQuestion question)
    : m_question{std::move(question)}
    , m_too_young_below{static_cast<int>(tooYoungBelowYears(session))}
{
    for (Worker& worker : session.workers()) m_teams.emplace(worker.id, std::move(worker.team));
}

bool WishesCount::asked(const projection::ChildFile& file) const
{
    if (!m_question.team) return true;
    const auto leads = file.leadsOn(m_question.to);
    return std::any_of(leads.begin(), leads.end(), [&](const WorkerId& lead) {
        const auto team = m_teams.find(lead);
        return team != m_teams.end() && team->second == *m_question.team;
    });
}

void WishesCount::add(const projection::ChildFile& file)
{
    if (!asked(file)) return;
    for (const projection::VisitFile& visit : file.visits) {
        if (!isCounted(visit, file.child, m_question, m_too_young_below)) continue;
        ++m_figure.visits;
        bool captured = false;
        bool answered = false;
        for (const projection::VoiceFile& voice : file.voices) {
            if (voice.entry.occurred_on != visit.fact.reading.occurred_on || !projection::saysSomething(voice)) continue;
            captured = true;
            answered = answered || voice.has(AdditionKind::Response) || voice.has(AdditionKind::WhatHappened);
        }
        m_figure.captured += captured ? 1U : 0U;
        m_figure.answered += answered ? 1U : 0U;
    }
}

WishesFigure wishes(
    ReadSession& session, const WishesQuestion& question, const std::function<void(std::size_t, std::size_t)>& progress)
{
    WishesCount count{session, question};
    const std::vector<ChildId> children = session.children();
    std::size_t done = 0;
    for (const ChildId& child : children) {
        count.add(childFile(session, child));
        if (progress) progress(++done, children.size());
    }
    return count.figure();
}

} // namespace sightline::server

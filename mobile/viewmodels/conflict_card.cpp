#include "conflict_card.h"

#include <algorithm>

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTimeZone>

#include "projection/field_values.h"
#include "projection/value_before.h"
#include "projection/words.h"
#include "viewmodels/record_words.h"
#include "viewmodels/text_changes.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

namespace {

constexpr QLatin1String kBoth{"both"};
constexpr QLatin1String kWrite{"write"};
constexpr QLatin1String kLater{"later"};
/// A version is chosen by what it says, never by its place: the places change when a version arrives.
constexpr QLatin1String kKeep{"keep "};

bool isSighting(std::string_view field)
{
    return field == "sighting";
}

int rankOf(const std::string& json)
{
    const auto word = projection::wordValue<Sighting>(json);
    return word ? static_cast<int>(*word) : -1;
}

std::string jsonText(const QString& text)
{
    const QByteArray list = QJsonDocument{QJsonArray{text}}.toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2).toStdString();
}

std::string jsonList(const QStringList& items)
{
    return QJsonDocument{QJsonArray::fromStringList(items)}.toJson(QJsonDocument::Compact).toStdString();
}

/// "On this tablet – you, 4 June 2026 at 2:10pm", "On the server – Sam Reid, 4 June 2026 at 3:05pm, on another tablet"
QString headingOf(const projection::DisputedVersion& version, const WorkerNames& names, const Me& me)
{
    const WorkerId author{version.author};
    const QString who = names.orYou(author);
    const QString when = words::moment(version.recorded_at);
    if (version.device == me.device) return ConflictCard::tr("On this tablet – %1, %2").arg(who, when);
    if (author == me.id) return ConflictCard::tr("On the server – %1, %2, from another tablet of yours").arg(who, when);
    return version.device ? ConflictCard::tr("On the server – %1, %2, from another tablet").arg(who, when)
                          : ConflictCard::tr("On the server – %1, %2, from the office").arg(who, when);
}

/// "Jo Marsh, 22 November 2026 at 10:42am". Written into the record, where everybody reads it, on any screen: the same words in
/// every language, and never "you".
QString headingInRecord(const projection::DisputedVersion& version, const WorkerNames& names)
{
    const QDateTime local =
        QDateTime::fromMSecsSinceEpoch(version.recorded_at.time_since_epoch().count(), QTimeZone{"Europe/London"});
    const QString clock = QLocale{QLocale::English, QLocale::UnitedKingdom}.toString(local.time(), QStringLiteral("h:mmap"));
    return QStringLiteral("%1, %2 at %3")
        .arg(names.of(WorkerId{version.author}), words::fromStd(londonDate(version.recorded_at).inWords()), clock);
}

} // namespace

ConflictCard::ConflictCard(
    const projection::RecordFile& record, std::string field, const WorkerNames& names, const Me& me, Place place)
    : m_field{std::move(field)}
    , m_kind{record.kind}
    , m_title{words::field(m_field)}
    , m_position{tr("%1 of %2").arg(place.index).arg(place.of)}
    , m_versions{{"heading", "marked", "plain", "added", "removed"}}
    , m_choice{words::fromStd(m_field), {tr("What should the record say?")}, {}, nullptr}
    , m_text{words::fromStd(m_field + ".text"), {tr("Your new version")}, {}, nullptr}
{
    addVersions(record, names, me);
    describe(record, names);
    addChoices(names);
    update();
}

void ConflictCard::addVersions(const projection::RecordFile& record, const WorkerNames& names, const Me& me)
{
    const auto found = projection::disputes(record);
    const auto versions = found.find(m_field);
    if (versions == found.end()) return;
    std::vector<std::string> revisions;
    for (const projection::DisputedVersion& version : versions->second) {
        const QString heading = headingOf(version, names, me);
        const QString recorded = headingInRecord(version, names);
        const WorkerId author{version.author};
        const QString whose = author == me.id && version.device == me.device ? tr("mine") : tr("%1's").arg(names.of(author));
        if (const auto raw = crypto::fromHex(version.revision_hex)) revisions.push_back(*raw);
        const auto same =
            std::find_if(m_each.begin(), m_each.end(), [&](const Version& each) { return each.json == version.value_json; });
        if (same == m_each.end()) {
            m_each.push_back({version.value_json, heading, recorded, whose});
        } else {
            same->heading += u'\n' + heading;
            same->heading_in_record += u'\n' + recorded;
        }
    }
    QStringList before;
    for (const std::string& value : projection::valuesBefore(record, m_field, revisions))
        before << words::value(m_field, value, names);
    m_before = before.join(tr(" / "));
}

void ConflictCard::describe(const projection::RecordFile& record, const WorkerNames& names)
{
    std::vector<RowsModel::Row> rows;
    for (std::size_t i = 0; i < m_each.size(); ++i) {
        const QString shown = words::value(m_field, m_each[i].json, names);
        TextChanges changes{shown.toHtmlEscaped(), {}, {}};
        if (words::isText(m_kind, m_field)) {
            // Against what both began with; where there was nothing, against the other version.
            const QString other = words::value(m_field, m_each[i == 0 ? m_each.size() - 1 : 0].json, names);
            changes = textChanges(m_before.isEmpty() ? other : m_before, shown);
        }
        rows.push_back({m_each[i].heading, changes.marked, shown, changes.added, changes.removed});
    }
    m_versions.setRows(std::move(rows));
    if (isSighting(m_field) && !m_each.empty())
        m_meanwhile = tr("Until this is decided, the record counts as: %1. Your manager sees that there are two versions.")
                          .arg(words::value(m_field, m_each.front().json, names));
    else if (m_field == "occurred_on" && !m_each.empty())
        m_meanwhile =
            tr("Until this is decided, the earlier day counts: %1.").arg(words::value(m_field, m_each.front().json, names));
    else if (m_field == "struck")
        m_meanwhile = tr("Until this is decided, the visit stays and counts for no due date.");
    else if (record.state.credits_if_all_credit && !words::isText(m_kind, m_field))
        m_meanwhile = tr("Until this is decided, the visit counts for a due date only if both versions would.");
    else
        m_meanwhile = tr("Until this is decided, both are kept and shown.");
}

void ConflictCard::addChoices(const WorkerNames& names)
{
    std::vector<Choice> choices;
    for (const Version& version : m_each)
        choices.push_back({kKeep + words::fromStd(version.json), tr("Keep %1").arg(version.whose),
            words::isText(m_kind, m_field) ? QString{} : words::value(m_field, version.json, names)});
    // A yes or no, a day or a choice cannot be two things; texts of notes can stand one after the other.
    if (m_kind == RecordKind::Note && words::isText(m_kind, m_field))
        choices.push_back({kBoth, tr("Keep both"),
            m_field == "verbatim" ? tr("As separate quotes") : tr("One after the other, each with who wrote it and when")});
    if (words::isText(m_kind, m_field)) choices.push_back({kWrite, tr("Write a new version")});
    choices.push_back({kLater, tr("Decide later"), tr("Both stay as they are")});
    m_choice.setChoices(std::move(choices));
    if (words::isText(m_kind, m_field) && !m_each.empty()) m_text.restore(words::value(m_field, m_each.front().json, names));
}

std::string ConflictCard::both() const
{
    if (m_field == "verbatim") {
        QStringList quotes;
        for (const Version& version : m_each)
            for (const std::string& item : projection::textListValue(version.json))
                if (!quotes.contains(words::fromStd(item))) quotes << words::fromStd(item);
        return jsonList(quotes);
    }
    QStringList texts;
    for (const Version& version : m_each) {
        const auto text = projection::textValue(version.json);
        texts << version.heading_in_record + u'\n' + words::fromStd(text.value_or(""));
    }
    return jsonText(texts.join(QStringLiteral("\n\n")));
}

std::optional<std::string> ConflictCard::chosen() const
{
    const QString value = m_choice.value();
    if (value.isEmpty() || value == kLater) return std::nullopt;
    if (value == kBoth) return both();
    if (value == kWrite) {
        const bool list = !m_each.empty() && m_each.front().json.starts_with('[');
        return list ? jsonList(m_text.value().split(u'\n', Qt::SkipEmptyParts)) : jsonText(m_text.value().trimmed());
    }
    const auto kept = std::find_if(
        m_each.begin(), m_each.end(), [&](const Version& each) { return value == kKeep + words::fromStd(each.json); });
    if (kept == m_each.end()) return std::nullopt;
    return kept->json;
}

QString ConflictCard::warning() const
{
    const auto value = chosen();
    if (!isSighting(m_field) || !value || m_each.empty() || rankOf(*value) <= rankOf(m_each.front().json)) return {};
    return tr(
        "This says more than the record counts as now and may move the next due date. Your manager sees it, with your reason.");
}

void ConflictCard::update()
{
    m_text.setAsked(m_choice.value() == kWrite);
    Q_EMIT warningChanged();
}

} // namespace sightline::mobile

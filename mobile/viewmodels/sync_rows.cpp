#include "sync_rows.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>
#include <QLocale>

#include "base/contract.h"
#include "session/send_words.h"
#include "viewmodels/record_words.h"
#include "viewmodels/words.h"

namespace sightline::mobile::sync_page {

namespace {

struct SyncPage {
    Q_DECLARE_TR_FUNCTIONS(SyncPage)
};

/// In the order of Tone: neutral, good, warning, bad, note.
int toneOf(store::SendState state)
{
    switch (state) {
    case store::SendState::Quarantined: return 3;
    case store::SendState::Held:
    case store::SendState::AcceptedDisputed: return 2;
    case store::SendState::AcceptedLate:
    case store::SendState::Saved:
    case store::SendState::Sent: return 4;
    case store::SendState::Accepted: return 1;
    }
    unreachable("SendState");
}

/// The name of a child of the caseload; nullopt if the child has left it.
class ChildNames {
public:
    explicit ChildNames(Tablet& tablet)
        : m_tablet{tablet}
    { }
    [[nodiscard]] std::optional<QString> of(ChildId child)
    {
        const auto known = m_known.find(child);
        if (known != m_known.end()) return known->second;
        const auto file = m_tablet.child(child);
        std::optional<QString> name;
        if (file.has_value()) name = words::fromStd(file.value().child.displayName());
        return m_known.emplace(child, std::move(name)).first->second;
    }

private:
    Tablet& m_tablet;
    std::map<ChildId, std::optional<QString>> m_known;
};

QString gigabytes(std::uint64_t bytes)
{
    constexpr double kGigabyte = 1e9;
    return QLocale{QLocale::English, QLocale::UnitedKingdom}.toString(static_cast<double>(bytes) / kGigabyte, 'f', 1);
}

} // namespace

Rows records(const std::vector<store::OwnRecord>& own, Tablet& tablet, Instant now)
{
    std::map<RecordId, const store::OwnRecord*> worst;
    for (const store::OwnRecord& each : own) {
        if (each.state == store::SendState::Accepted) continue;
        const auto [at, isNew] = worst.try_emplace(each.record, &each);
        if (!isNew && urgency(each.state) > urgency(at->second->state)) at->second = &each;
    }
    std::vector<const store::OwnRecord*> sorted;
    for (const auto& [record, each] : worst) sorted.push_back(each);
    std::stable_sort(sorted.begin(), sorted.end(), [](const store::OwnRecord* a, const store::OwnRecord* b) {
        return std::pair{-urgency(a->state), a->saved_at} < std::pair{-urgency(b->state), b->saved_at};
    });
    ChildNames names{tablet};
    Rows rows;
    for (const store::OwnRecord* each : sorted) {
        const auto child = names.of(each->child);
        rows.push_back({SyncPage::tr("%1 – %2").arg(
                            words::recordKind(each->kind), child.value_or(SyncPage::tr("a child who has left your caseload"))),
            SyncPage::tr("Written %1").arg(words::time(each->saved_at, now)), words::fromStd(inWords(*each)), toneOf(each->state),
            child ? words::fromStd(each->record.toString()) : QString{}});
    }
    return rows;
}

Rows disputes(const std::vector<DisputedRecord>& disputed)
{
    Rows rows;
    for (const DisputedRecord& each : disputed) {
        QStringList fields;
        for (const std::string& field : each.fields) fields << words::field(field);
        rows.push_back(
            {SyncPage::tr("Two people changed this: %1 – %2").arg(words::recordKind(each.kind), words::fromStd(each.child_name)),
                fields.join(QStringLiteral(", ")), words::fromStd(each.record.toString())});
    }
    return rows;
}

QStringList holdings(const Holdings& holdings, Instant now)
{
    QStringList lines;
    lines << (holdings.children == 1 ? SyncPage::tr("1 child")
                                     : SyncPage::tr("%n children", nullptr, static_cast<int>(holdings.children)));
    lines << (holdings.records == 1 ? SyncPage::tr("1 record")
                                    : SyncPage::tr("%n records", nullptr, static_cast<int>(holdings.records)));
    if (holdings.oldest) lines << SyncPage::tr("The oldest is from %1").arg(words::time(*holdings.oldest, now));
    if (holdings.free_bytes) lines << SyncPage::tr("Free storage: %1 GB").arg(gigabytes(*holdings.free_bytes));
    return lines;
}

} // namespace sightline::mobile::sync_page

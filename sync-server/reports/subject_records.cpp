#include "reports/subject_records.h"

#include <algorithm>
#include <array>

#include "projection/agreed_for.h"

namespace sightline::server::reports {

namespace {

using projection::ChildFile;
using projection::RecordFile;

struct AboutOthers {
    RecordKind kind;
    std::string_view field;
    std::string_view why;
};

/// What may name or tell about somebody other than the child. Fields that are not here hold days, codes or the child's own facts.
constexpr std::array<AboutOthers, 37> kAboutOthers{{
    {RecordKind::Child, "people", "Names who may be there."},
    {RecordKind::Child, "alerts", "May tell about people of the home."},
    {RecordKind::Child, "address", "Where other people live too."},
    {RecordKind::Child, "household", "Joins the child to brothers and sisters."},
    {RecordKind::Child, "communication_needs", "Free text."},
    {RecordKind::Visit, "home_visit_id", "Joins the visit to brothers and sisters seen on it."},
    {RecordKind::Visit, "present", "Names who was there."},
    {RecordKind::Visit, "interpreter", "Names who interpreted."},
    {RecordKind::Visit, "interpreter_why", "Free text about who interpreted."},
    {RecordKind::Visit, "not_alone_detail", "Free text."},
    {RecordKind::Visit, "where_sleeps", "May tell about who else sleeps there."},
    {RecordKind::Visit, "domestic_abuse", "Tells about the adults of the home; giving it away may put somebody in danger."},
    {RecordKind::Visit, "women_offered_alone", "Names the adult women of the home."},
    {RecordKind::Visit, "women_not_offered_alone", "Names the adult women of the home."},
    {RecordKind::Visit, "late_detail", "Free text."},
    {RecordKind::Visit, "new_in_home", "Names people of the home."},
    {RecordKind::Visit, "in_danger_now", "Giving it away may put somebody in danger."},
    {RecordKind::Note, "observation", "The worker's text; may tell about others."},
    {RecordKind::Note, "verbatim", "What somebody said, who may not be the child."},
    {RecordKind::Note, "opinion", "The worker's text; may tell about others."},
    {RecordKind::Note, "analysis", "The worker's text; may tell about others."},
    {RecordKind::Note, "actions", "The worker's text; may tell about others."},
    {RecordKind::Voice, "present", "Names who was there."},
    {RecordKind::Voice, "interpreter", "Names who interpreted."},
    {RecordKind::Voice, "interpreter_why", "Free text about who interpreted."},
    {RecordKind::Voice, "answers", "The child's own words; they may name others."},
    {RecordKind::Voice, "sharing", "Whom the child named as not."},
    {RecordKind::VoiceAddition, "text", "The worker's text; may tell about others."},
    {RecordKind::SafetyFlag, "present", "Names who was there."},
    {RecordKind::Observation, "present", "Names who was there."},
    {RecordKind::Observation, "seen", "The worker's text; may tell about others."},
    {RecordKind::Observation, "with_carer", "Tells about the people there."},
    {RecordKind::Observation, "might_say", "The worker's opinion; may tell about others."},
    {RecordKind::Exception, "reason", "Free text."},
    {RecordKind::Transfer, "reason", "Free text."},
    {RecordKind::Supervision, "text", "The manager's text; may tell about others, or quote what the child said."},
    {RecordKind::Supervision, "actions", "The manager's text; may tell about others."},
}};
constexpr std::string_view kReasonWhy = "Why it was changed: free text.";

bool isRead(const projection::VoiceFile& voice, SubjectRecipient recipient)
{
    // As a report for the family has it (voice_section.cpp).
    return recipient == SubjectRecipient::Child
        || (mayPrintFor(voice.sharing(), {Audience::Parent, Audience::Carer}) && voice.entry.sharing.never.empty());
}

class Collecting {
public:
    Collecting(const ChildFile& file, SubjectRecipient recipient)
        : m_file{file}
        , m_recipient{recipient}
    { }

    SubjectRecords all()
    {
        if (m_file.record) add(*m_file.record, "The child");
        for (const auto& plan : m_file.plans) add(plan.record, "Plan from " + plan.fact.plan.start.inWords());
        for (const auto& placement : m_file.placements)
            add(placement.record, "Placement from " + placement.fact.placement.start.inWords());
        for (const auto& each : m_file.allocations)
            add(each.record, "Who works with the child, from " + each.allocation.from.inWords());
        for (const auto& visit : m_file.visits) {
            const std::string on = visit.fact.reading.occurred_on.inWords();
            add(visit.record, "Visit, " + on);
            for (const RecordFile& note : visit.notes) add(note, "Note on the visit of " + on);
        }
        addVoices();
        for (const auto& each : m_file.exceptions)
            add(each.record,
                "Exception, from " + each.fact.from.inWords() + ", to " + projection::agreedForInWords(m_file, each.fact));
        for (const auto& each : m_file.transfers) add(each.record, "Move to another worker, from " + each.start.inWords());
        addSupervisions();
        for (const auto& each : m_file.observations) add(each.record, "Observation, " + each.observation.occurred_on.inWords());
        addReviews();
        for (const auto& each : m_file.unreadable) addUnreadable(each.record);
        return std::move(m_records);
    }

private:
    bool isChild() const { return m_recipient == SubjectRecipient::Child; }
    void add(const RecordFile& record, std::string title) { m_records.records.push_back({&record, std::move(title)}); }

    void addVoices()
    {
        for (const auto& voice : m_file.voices) {
            const std::string on = voice.entry.occurred_on.inWords();
            const bool read = isRead(voice, m_recipient);
            if (!read) m_records.withheld += 1 + voice.additions.size();
            if (!read) continue;
            add(voice.record, "What the child said, " + on);
            for (const auto& each : voice.additions) {
                // Who else was let in, and why, is no business of the family (voice_section.cpp).
                if (isChild() || each.addition.kind != AdditionKind::SharedWider)
                    add(each.record, "Beside what the child said on " + on);
                else
                    ++m_records.withheld;
            }
        }
        for (const auto& flag : m_file.flags) {
            if (isChild())
                add(flag.record, "\xE2\x80\x9CI don't feel safe\xE2\x80\x9D, " + flag.flag.occurred_on.inWords());
            else
                ++m_records.withheld;
        }
    }
    /// It may quote what the child said: a representative's bundle has none, as it has no review.
    void addSupervisions()
    {
        if (!isChild()) m_records.withheld += m_file.supervisions.size();
        if (!isChild()) return;
        for (const auto& each : m_file.supervisions) add(each.record, "Supervision, " + each.held_on.inWords());
    }
    void addReviews()
    {
        // A review may be about something the child said: a representative's bundle has none.
        for (const auto& review : m_file.reviews) {
            if (isChild())
                add(review.record, "What a manager said about a record");
            else
                ++m_records.withheld;
        }
    }
    /// What cannot be read as its kind asks may be anything of that kind.
    void addUnreadable(const RecordFile& record)
    {
        const auto is = [&](RecordKind kind) { return record.kind == kind; };
        const bool may_be_said = is(RecordKind::Voice) || is(RecordKind::VoiceAddition) || is(RecordKind::SafetyFlag)
            || is(RecordKind::Review) || is(RecordKind::Supervision);
        const bool is_free_text = is(RecordKind::Exception) || is(RecordKind::Transfer);
        if (!isChild() && (may_be_said || is_free_text))
            ++m_records.withheld;
        else
            add(record, "A record that this program cannot read: " + std::string{toText(record.kind)});
    }

    const ChildFile& m_file;
    SubjectRecipient m_recipient;
    SubjectRecords m_records;
};

} // namespace

SubjectRecords subjectRecords(const ChildFile& file, SubjectRecipient recipient)
{
    return Collecting{file, recipient}.all();
}

std::string_view aboutOthers(RecordKind kind, std::string_view field) noexcept
{
    for (const AboutOthers& each : kAboutOthers)
        if (each.kind == kind && each.field == field) return each.why;
    return {};
}

std::vector<RedactionMark> marksOf(const RecordFile& record)
{
    std::set<std::string> fields;
    bool reasons = false;
    for (const projection::KnownRevision& known : record.history) {
        for (const auto& [field, value] : revision::assertedFields(known.revision.message))
            if (!aboutOthers(record.kind, field).empty() && value != "\"\"" && value != "[]") fields.insert(field);
        reasons = reasons || known.revision.message.has_reason();
    }
    std::vector<RedactionMark> marks;
    for (const std::string& field : fields)
        marks.push_back({record.id, std::string{toText(record.kind)}, field, std::string{aboutOthers(record.kind, field)}});
    if (reasons) marks.push_back({record.id, std::string{toText(record.kind)}, "reason", std::string{kReasonWhy}});
    return marks;
}

} // namespace sightline::server::reports

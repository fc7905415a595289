#include "imports/cin.h"

#include <map>
#include <set>

#include <fmt/format.h>

#include "imports/plausible.h"
#include "imports/return_files.h"
#include "imports/upn.h"
#include "imports/xml_document.h"

namespace sightline::server {

namespace {

/// The elements of the census that are read or known; any other is reported.
const std::set<std::string, std::less<>> kKnownModules{"ChildIdentifiers", "ChildCharacteristics", "CINdetails"};

struct Tally {
    std::size_t episodes = 0, closed_episodes = 0, no_further_action = 0, deceased = 0;
    std::size_t in_need_plans = 0, protection_plans = 0, closed_protection_plans = 0, reviews = 0, conferences = 0;
    std::size_t upns = 0, wrong_upns = 0, first_wrong_upn_line = 0;
};

class CensusReader {
public:
    CensusReader(const XmlDocument& document, std::string file)
        : m_document{document}
        , m_file{std::move(file)}
    {
        m_batch.source = "cin";
    }

    ImportBatch read()
    {
        for (const pugi::xml_node node : m_document.root().child("Children").children("Child")) readChild(node);
        sayTally();
        return std::move(m_batch);
    }

private:
    void bad(pugi::xml_node node, std::string reason)
    {
        m_batch.bad_rows.push_back({m_file, m_document.lineOf(node), std::move(reason)});
    }

    /// The date of an element; absent or empty is nullopt, a wrong one is a bad row and sets `failed`.
    std::optional<CivilDate> date(pugi::xml_node parent, const char* name, bool& failed)
    {
        const pugi::xml_node node = parent.child(name);
        const std::string text = trimmed(node.text().get());
        if (text.empty()) return std::nullopt;
        const auto day = CivilDate::parse(text);
        if (!day) {
            bad(node, fmt::format("{} \"{}\" is not a day written as yyyy-mm-dd", name, text));
            failed = true;
        }
        return day;
    }

    void readChild(pugi::xml_node node)
    {
        for (const pugi::xml_node module : node.children())
            if (!kKnownModules.contains(std::string_view{module.name()})) m_unknown.insert(module.name());
        const pugi::xml_node identifiers = node.child("ChildIdentifiers");
        const std::string number = trimmed(identifiers.child("LAchildID").text().get());
        if (number.empty()) return bad(node, "LAchildID is missing or empty");
        if (const auto [first, added] = m_seen.emplace(number, m_document.lineOf(node)); !added)
            return bad(node, fmt::format("LAchildID {} is on line {} already", number, first->second));

        bool failed = false;
        ImportedChild child{ChildNumber{number}, date(identifiers, "PersonBirthDate", failed),
            date(identifiers, "ExpectedPersonBirthDate", failed)};
        const auto death = date(identifiers, "PersonDeathDate", failed);
        if (failed) return;
        if (!child.date_of_birth && !child.expected_date_of_birth)
            return bad(identifiers, fmt::format("child {} has neither PersonBirthDate nor ExpectedPersonBirthDate", number));

        checkUpn(identifiers.child("UPN"));
        m_tally.deceased += death ? 1 : 0;
        m_batch.children.push_back(child);
        m_starts.clear();
        for (const pugi::xml_node details : node.children("CINdetails")) readDetails(child, details, death);
    }

    void checkUpn(pugi::xml_node node)
    {
        const std::string upn = trimmed(node.text().get());
        if (upn.empty()) return;
        ++m_tally.upns;
        if (isUpn(upn)) return;
        if (m_tally.wrong_upns++ == 0) m_tally.first_wrong_upn_line = m_document.lineOf(node);
    }

    void readDetails(const ImportedChild& child, pugi::xml_node details, const std::optional<CivilDate>& death)
    {
        bool failed = false;
        const auto referral = date(details, "CINreferralDate", failed);
        auto closure = date(details, "CINclosureDate", failed);
        if (failed) return;
        ++m_tally.episodes;
        m_tally.closed_episodes += closure ? 1 : 0;
        m_tally.conferences += details.child("DateOfInitialCPC") ? 1 : 0;
        const std::string no_action = headingKey(details.child("ReferralNFA").text().get());
        m_tally.no_further_action += !closure && (no_action == "true" || no_action == "1") ? 1 : 0;

        if (!referral) return bad(details, "CINreferralDate is missing or empty");
        if (closure && *closure < *referral)
            return bad(details,
                fmt::format("CINclosureDate {} is before CINreferralDate {}", closure->toString(), referral->toString()));
        if (!closure) closure = death;
        addPlan(child, {PlanType::ChildInNeed, openPlanStart(details).value_or(*referral), closure, {}}, details);
        for (const pugi::xml_node plan : details.children("ChildProtectionPlans")) readProtectionPlan(child, plan, death);
    }

    /// A referral may be followed by a CIN plan that begins later; the open one is the plan people work to.
    std::optional<CivilDate> openPlanStart(pugi::xml_node details)
    {
        std::optional<CivilDate> start;
        for (const pugi::xml_node plan : details.children("CINPlanDates")) {
            bool failed = false;
            const auto from = date(plan, "CINPlanStartDate", failed);
            const auto to = date(plan, "CINPlanEndDate", failed);
            if (from && !to && !failed) start = from;
        }
        return start;
    }

    void readProtectionPlan(const ImportedChild& child, pugi::xml_node node, const std::optional<CivilDate>& death)
    {
        bool failed = false;
        const auto start = date(node, "CPPstartDate", failed);
        auto end = date(node, "CPPendDate", failed);
        for (const pugi::xpath_node review : node.select_nodes(".//CPPreviewDate")) m_tally.reviews += review ? 1 : 0;
        if (failed) return;
        if (!start) return bad(node, "CPPstartDate is missing or empty");
        if (end && *end < *start)
            return bad(node, fmt::format("CPPendDate {} is before CPPstartDate {}", end->toString(), start->toString()));
        m_tally.closed_protection_plans += end ? 1 : 0;
        if (!end) end = death;
        addPlan(child, {PlanType::ChildProtection, *start, end, {}}, node);
    }

    void addPlan(const ImportedChild& child, Plan plan, pugi::xml_node node)
    {
        if (auto problem = implausibleStart(child, plan.start)) return bad(node, *std::move(problem));
        if (!m_starts.emplace(plan.type, plan.start).second)
            return bad(node, fmt::format("the child already has a plan of this kind from {}", plan.start.toString()));
        if (!plan.end) ++(plan.type == PlanType::ChildProtection ? m_tally.protection_plans : m_tally.in_need_plans);
        m_batch.plans.push_back({child.number, std::move(plan)});
    }

    void sayTally()
    {
        const auto count = [&](const char* what, std::size_t n) { m_batch.counts.emplace_back(what, n); };
        const auto noticeIf = [&](std::size_t n, const std::string& what) {
            if (n > 0) m_batch.notices.push_back(std::to_string(n) + " " + what);
        };
        count("children", m_batch.children.size());
        count("episodes", m_tally.episodes);
        count("open child in need plans", m_tally.in_need_plans);
        count("open child protection plans", m_tally.protection_plans);
        count("closed episodes", m_tally.closed_episodes);
        count("closed child protection plans", m_tally.closed_protection_plans);
        count("child protection reviews", m_tally.reviews);
        count("initial child protection conferences", m_tally.conferences);
        noticeIf(m_tally.closed_episodes + m_tally.closed_protection_plans,
            "closed episodes and plans are not imported; they only end what an earlier import opened");
        noticeIf(m_tally.no_further_action,
            "open episodes say that the referral led to no further action (ReferralNFA); they are taken as open");
        noticeIf(m_tally.deceased, "children have a date of death: nothing of theirs is imported as open");
        noticeIf(m_tally.wrong_upns,
            fmt::format("of {} UPNs have not the check letter that belongs to them (the first on line {}); "
                        "UPNs are not imported",
                m_tally.upns, m_tally.first_wrong_upn_line));
        for (const std::string& name : m_unknown)
            m_batch.notices.push_back("the element \"" + name + "\" of a child is not known and was not read");
    }

    const XmlDocument& m_document;
    std::string m_file;
    ImportBatch m_batch;
    Tally m_tally;
    std::map<std::string, std::size_t> m_seen; ///< Child numbers, with their lines.
    std::set<std::pair<PlanType, CivilDate>> m_starts; ///< Plans of the child being read.
    std::set<std::string> m_unknown;
};

} // namespace

Result<ImportBatch> readCin(const std::string& file)
{
    SIGHTLINE_TRY(bytes, readReturn(file));
    SIGHTLINE_TRY(text, asUtf8(file, std::move(bytes)));
    SIGHTLINE_TRY(document, XmlDocument::parse(file, text));
    const pugi::xml_node root = document.root();
    if (std::string_view{root.name()} != "Message" || !root.child("Children"))
        return Error{ErrorCode::InvalidInput,
            fmt::format(
                "{}:{}: not a children in need census: Message/Children is missing", file, root ? document.lineOf(root) : 1)};
    const std::string collection = trimmed(root.child("Header").child("CollectionDetails").child("Collection").text().get());
    if (!collection.empty() && collection != "CIN")
        return Error{ErrorCode::InvalidInput,
            fmt::format("{}:{}: the collection is \"{}\", not CIN", file, document.lineOf(root.child("Header")), collection)};
    return CensusReader{document, fileName(file)}.read();
}

} // namespace sightline::server

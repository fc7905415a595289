#include "dashboard/work/entry.h"

#include <algorithm>

#include <fmt/format.h>

#include "access/audit.h"
#include "base/contract.h"
#include "crypto/crypto.h"
#include "dashboard/html.h"
#include "service/child_files.h"

namespace sightline::server::dashboard {

namespace {

std::string trimmed(const std::string& text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

} // namespace

std::string Entry::text(std::string_view field, std::string missing)
{
    std::string value = trimmed(m_state.typed.typed(field));
    if (value.empty()) problem(field, std::move(missing));
    return value;
}

std::string Entry::optionalText(std::string_view field) const
{
    return trimmed(m_state.typed.typed(field));
}

std::optional<CivilDate> Entry::day(std::string_view field, std::string_view what)
{
    if (trimmed(m_state.typed.typed(field)).empty()) {
        problem(field, "Enter " + std::string{what});
        return std::nullopt;
    }
    return optionalDay(field, what);
}

std::optional<CivilDate> Entry::optionalDay(std::string_view field, std::string_view what)
{
    const std::string typed = trimmed(m_state.typed.typed(field));
    if (typed.empty()) return std::nullopt;
    const auto day = CivilDate::parse(typed);
    if (!day) problem(field, asSentence(std::string{what} + " must be a real day, as 2026-06-04"));
    return day;
}

RecordId Entry::record(Instant now) const
{
    const auto id = RecordId::parse(m_state.typed.typed(kRecordField));
    return id ? *id : RecordId{crypto::newUuid(now)};
}

std::optional<Basis> Entry::basis() const
{
    // A form that lost it is told that there is something it did not know.
    return m_state.typed.typed(kBasisField);
}

void Entry::problem(std::string_view field, std::string message)
{
    m_state.problems.push_back({std::string{field}, std::move(message)});
}

std::optional<Problem> problemOf(const Error& error, const std::vector<std::string>& fields)
{
    const bool theirs =
        error.code == ErrorCode::InvalidInput || error.code == ErrorCode::Refused || error.code == ErrorCode::AlreadyExists;
    if (!theirs) return std::nullopt;
    const auto colon = error.detail.find(": ");
    if (colon != std::string::npos) {
        const std::string field = error.detail.substr(0, colon);
        if (std::find(fields.begin(), fields.end(), field) != fields.end())
            return Problem{field, asSentence(error.detail.substr(colon + 2))};
    }
    return Problem{{}, asSentence(error.detail)};
}

int statusOf(const Error& error) noexcept
{
    return error.code == ErrorCode::InvalidInput ? 400 : 422;
}

std::string recordField(const FormState& state, Instant now)
{
    const auto id = RecordId::parse(state.typed.typed(kRecordField));
    return hiddenField(kRecordField, (id ? *id : RecordId{crypto::newUuid(now)}).toString());
}

std::string basisField(const FormState& state, const Basis& now)
{
    const bool told = std::any_of(state.problems.begin(), state.problems.end(),
        [](const Problem& problem) { return problem.message.starts_with(kChangedMeanwhile); });
    const bool keeps = state.typed.has(kBasisField) && !told;
    return hiddenField(kBasisField, keeps ? state.typed.typed(kBasisField) : now);
}

std::string asSentence(std::string text)
{
    if (text.empty()) return text;
    if (text.front() >= 'a' && text.front() <= 'z') text.front() = static_cast<char>(text.front() - 'a' + 'A');
    if (text.back() != '.' && text.back() != '?' && text.back() != '!') text += '.';
    return text;
}

std::string anchor(std::string_view href, std::string_view text, std::string_view heard_too)
{
    const std::string heard =
        heard_too.empty() ? std::string{} : fmt::format("<span class=\"govuk-visually-hidden\">{}</span>", escaped(heard_too));
    return fmt::format("<a class=\"govuk-link\" href=\"{}\">{}{}</a>", escaped(href), escaped(text), heard);
}

std::string heading(std::string_view text)
{
    return fmt::format("<h2 class=\"govuk-heading-m\">{}</h2>\n", escaped(text));
}

std::string inset(std::string_view text)
{
    return fmt::format("<div class=\"govuk-inset-text\">{}</div>\n", escaped(text));
}

std::string summaryList(const std::vector<SummaryRow>& rows)
{
    std::string items;
    for (const SummaryRow& row : rows)
        items += fmt::format("<div class=\"govuk-summary-list__row\"><dt class=\"govuk-summary-list__key\">{}</dt><dd "
                             "class=\"govuk-summary-list__value\">{}</dd></div>\n",
            escaped(row.what), escaped(row.value));
    return "<dl class=\"govuk-summary-list\">\n" + items + "</dl>\n";
}

std::string personName(ReadSession& session, const std::string& worker)
{
    const auto found = session.worker(WorkerId{worker});
    return found && !found->name.empty() && found->name != worker ? found->name + " (" + worker + ")" : worker;
}

Result<projection::ChildFile> childOf(const Asked& asked, Action action)
{
    SIGHTLINE_TRY(child, asked.child(action));
    projection::ChildFile file = childFile(asked.session, child);
    if (!file.record) return notHere();
    return file;
}

std::string childPath(const ChildId& child)
{
    return "/children/" + child.toString();
}

std::vector<Crumb> crumbsOf(const projection::ChildFile& file)
{
    return {{"Children", "/children"}, {file.child.displayName(), childPath(file.id)}};
}

Result<void> noteLook(const Asked& asked, const ChildId& child, Action action)
{
    return noteLooks(asked, {child}, action);
}

Result<void> noteLooks(const Asked& asked, const std::set<ChildId>& children, Action action)
{
    if (children.empty()) return {};
    SIGHTLINE_TRY(session, asked.web.authority.store->beginWrite());
    return inSession([&, &session = session]() -> Result<void> {
        for (const ChildId& child : children) {
            AuditEntry entry;
            entry.at = asked.now;
            entry.who = asked.person.worker.id;
            entry.action = toText(action);
            if (child != kNoChild) entry.child = child;
            entry.outcome = kDone;
            entry.about = asked.request.path;
            session->appendAudit(entry);
        }
        return session->commit();
    });
}

Answer again(Page page, const FormState& state, int status)
{
    page.problems = state.problems;
    page.status = status;
    return page;
}

} // namespace sightline::server::dashboard

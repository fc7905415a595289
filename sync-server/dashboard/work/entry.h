#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "dashboard/html.h"
#include "dashboard/shell/form.h"
#include "dashboard/shell/web.h"
#include "service/console_change.h"

namespace sightline::server::dashboard {

/// What somebody typed into a form, read field by field. Problems are gathered, so that all of them are told at once.
class Entry {
public:
    explicit Entry(http::Parameters typed)
        : m_state{std::move(typed), {}}
    { }

    /// Nothing but white space is `missing`'s problem.
    [[nodiscard]] std::string text(std::string_view field, std::string missing);
    [[nodiscard]] std::string optionalText(std::string_view field) const;
    /// `what`: "the day the exception starts", as in "Enter the day the exception starts".
    [[nodiscard]] std::optional<CivilDate> day(std::string_view field, std::string_view what);
    [[nodiscard]] std::optional<CivilDate> optionalDay(std::string_view field, std::string_view what);
    template <Coded E>
    [[nodiscard]] std::optional<E> word(std::string_view field, std::string missing)
    {
        const auto value = fromText<E>(m_state.typed.typed(field));
        if (!value) problem(field, std::move(missing));
        return value;
    }
    /// The record that the form makes, if it has been made with one; a form without one makes a new one.
    [[nodiscard]] RecordId record(Instant now) const;
    /// What the form was made from.
    [[nodiscard]] std::optional<Basis> basis() const;

    void problem(std::string_view field, std::string message);
    [[nodiscard]] bool good() const noexcept { return m_state.problems.empty(); }
    [[nodiscard]] const FormState& state() const noexcept { return m_state; }
    [[nodiscard]] FormState& state() noexcept { return m_state; }

private:
    FormState m_state;
};

/// What a service refused, as a problem of the form: `field: sentence` belongs to that field if the form has it. Anything that is
/// not for the person to put right (the disk, nothing at this address) is no problem of the form: nullopt.
[[nodiscard]] std::optional<Problem> problemOf(const Error& error, const std::vector<std::string>& fields);

/// 400 for what was typed, 422 for what the records do not allow.
[[nodiscard]] int statusOf(const Error& error) noexcept;

inline constexpr std::string_view kRecordField = "record";
inline constexpr std::string_view kBasisField = "based_on";

/// The hidden fields that make a form safe to send twice, and told when somebody else was faster.
[[nodiscard]] std::string recordField(const FormState& state, Instant now);
/// `now`: what holds. A form that is shown again for another reason keeps what it was made from, so that nothing that changed
/// meanwhile is passed over; once that was told, it goes by what holds now.
[[nodiscard]] std::string basisField(const FormState& state, const Basis& now);

/// "a sentence" -> "A sentence"; ends with a full stop unless it ends with a mark already.
[[nodiscard]] std::string asSentence(std::string text);

[[nodiscard]] std::string anchor(std::string_view href, std::string_view text, std::string_view heard_too = {});
[[nodiscard]] std::string heading(std::string_view text);
[[nodiscard]] std::string inset(std::string_view text);
struct SummaryRow {
    std::string what;
    std::string value; ///< Text.
};
[[nodiscard]] std::string summaryList(const std::vector<SummaryRow>& rows);

/// "Noor Khan (noor)", or the sign-in name alone of somebody who is not known any more.
[[nodiscard]] std::string personName(ReadSession& session, const std::string& worker);

/// A child that this person may do this about, read; NotFound as `Asked::child`.
[[nodiscard]] Result<projection::ChildFile> childOf(const Asked& asked, Action action);
[[nodiscard]] std::string childPath(const ChildId& child);
/// The pages above a page about a child.
[[nodiscard]] std::vector<Crumb> crumbsOf(const projection::ChildFile& file);

/// Writes down who looked at this child's record; what could not be written down is not shown.
[[nodiscard]] Result<void> noteLook(const Asked& asked, const ChildId& child, Action action);
/// The same for a list that names several, in one transaction; nothing if it names none.
[[nodiscard]] Result<void> noteLooks(const Asked& asked, const std::set<ChildId>& children, Action action);

/// A page with a form, after something was wrong with it: what was typed stays.
[[nodiscard]] Answer again(Page page, const FormState& state, int status);

} // namespace sightline::server::dashboard

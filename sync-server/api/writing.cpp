#include "api/writing.h"

#include "crypto/crypto.h"

namespace sightline::server::api {

Body::Body(const json::Json& body, std::initializer_list<std::string_view> known)
    : m_place{body, "", &m_unknown}
{
    m_place.expectMembers(known);
    if (!m_unknown.empty()) m_place.fail("there is no member " + m_unknown.front() + " here");
}

std::string Body::text(std::string_view name) const
{
    std::string text = m_place.member(name).text();
    if (isBlank(text)) m_place.member(name).fail("must not be empty");
    return text;
}

std::string Body::optionalText(std::string_view name) const
{
    const auto member = m_place.optionalMember(name);
    return member ? member->text() : std::string{};
}

CivilDate Body::day(std::string_view name) const
{
    return m_place.member(name).date();
}

CivilDate Body::dayOr(std::string_view name, CivilDate otherwise) const
{
    const auto member = m_place.optionalMember(name);
    return member ? member->date() : otherwise;
}

WorkerId Body::worker(std::string_view name) const
{
    return WorkerId{text(name)};
}

RecordId Body::record(Instant now) const
{
    const auto member = m_place.optionalMember("id");
    if (!member) return RecordId{crypto::newUuid(now)};
    const auto id = RecordId::parse(member->text());
    if (!id) member->fail("must be a UUID");
    return *id;
}

Result<Said> answerTo(const Result<Written>& written, const std::string& location)
{
    if (!written.has_value()) return written.error();
    const bool made = !location.empty() && !written.value().already;
    return Said{Document{
        {{"id", written.value().record.toString()}, {"sentence", written.value().sentence}, {"already", written.value().already}},
        {}, made ? 201 : 200, made ? location : std::string{}}};
}

Result<RecordId> recordIn(const Call& call, std::string_view part)
{
    const auto id = RecordId::parse(call.asked.request.part(part));
    if (!id) return dashboard::notHere();
    return *id;
}

} // namespace sightline::server::api

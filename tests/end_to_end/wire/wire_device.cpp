#include "end_to_end/wire/wire_device.h"

namespace sightline::test {

namespace {

template <typename Message>
Message expect200(const Answer& answer, const char* what)
{
    Message message;
    if (answer.status != 200 || !message.ParseFromString(answer.body))
        throw UnexpectedAnswer{std::string{what} + " was answered " + std::to_string(answer.status) + ": " + answer.body};
    return message;
}

} // namespace

WireDevice::WireDevice(Target target, std::string worker, const std::string& code)
    : m_target{std::move(target)}
    , m_worker{std::move(worker)}
{
    wire::EnrolRequest ask;
    ask.set_protocol(sync::kProtocol);
    ask.set_code(code);
    ask.set_public_key(m_key.public_key);
    ask.set_proof(m_key.sign(sync::enrolBytes(code, m_key.public_key)));
    ask.set_device_name("made by hand");
    const auto enrolled = expect200<wire::EnrolResponse>(post("/v1/enrol", ask.SerializeAsString()), "an enrolment");
    m_id = DeviceId::fromBytes(enrolled.device_id()).value();
}

Answer WireDevice::post(std::string_view path, const std::string& body, const std::string& token) const
{
    const auto connection = RawConnection::open(m_target);
    if (!connection) throw UnexpectedAnswer{"nobody takes the connection"};
    const std::string header = token.empty() ? std::string{} : "Authorization: Bearer " + token + "\r\n";
    static_cast<void>(connection->send(postBytes(path, body, header)));
    return connection->receive();
}

std::string WireDevice::signIn() const
{
    wire::ChallengeRequest ask;
    ask.set_device_id(m_id.raw());
    const auto challenge =
        expect200<wire::ChallengeResponse>(post("/v1/session/challenge", ask.SerializeAsString()), "a challenge");
    wire::SessionRequest answer;
    answer.set_device_id(m_id.raw());
    answer.set_nonce(challenge.nonce());
    answer.set_signature(m_key.sign(sync::sessionBytes(m_id.raw(), challenge.nonce())));
    return expect200<wire::SessionResponse>(post("/v1/session", answer.SerializeAsString()), "a session").token();
}

wire::SignedGroup WireDevice::group(const std::vector<std::string>& revisions)
{
    wire::GroupHeader header;
    header.set_group_id(GroupId{crypto::newUuid(SystemClock{}.now())}.raw());
    header.set_device_id(m_id.raw());
    header.set_lane(wire::LANE_NORMAL);
    header.set_device_seq(m_position.next_seq);
    header.set_previous(m_position.last_digest);
    wire::SignedGroup group;
    for (const std::string& bytes : revisions) {
        header.add_revision_ids(crypto::sha256(bytes));
        group.add_revisions(bytes);
    }
    m_before = m_position;
    resign(group, header);
    return group;
}

void WireDevice::resign(wire::SignedGroup& group, const wire::GroupHeader& header)
{
    group.set_header(header.SerializeAsString());
    group.set_signature(m_key.sign(group.header()));
    m_position = {header.device_seq() + 1, crypto::sha256(group.header())};
}

wire::SyncRequest WireDevice::request(const std::vector<wire::SignedGroup>& groups) const
{
    wire::SyncRequest request;
    request.set_protocol(sync::kProtocol);
    for (const wire::SignedGroup& group : groups) *request.add_groups() = group;
    request.set_byte_budget(sync::kPullBytes);
    return request;
}

wire::SyncResponse WireDevice::sync(const wire::SyncRequest& request, std::string token) const
{
    if (token.empty()) token = signIn();
    return expect200<wire::SyncResponse>(post("/v1/sync", request.SerializeAsString(), token), "a sync");
}

std::vector<wire::Row> WireDevice::pull() const
{
    const std::string token = signIn();
    wire::SyncResponse told = sync(request({}), token);
    wire::SyncRequest ask = request({});
    ask.set_generation(told.generation());
    *ask.mutable_known_head() = told.head();
    ask.set_scope_version(told.scope().version());
    ask.set_complete_to(told.complete_to());
    for (const std::string& child : told.scope().children()) {
        wire::Cursor& cursor = *ask.add_cursors();
        cursor.set_child_id(child);
    }
    std::vector<wire::Row> rows;
    while (ask.cursors_size() > 0) {
        told = sync(ask, token);
        rows.insert(rows.end(), told.rows().begin(), told.rows().end());
        *ask.mutable_cursors() = told.cursors();
    }
    return rows;
}

} // namespace sightline::test

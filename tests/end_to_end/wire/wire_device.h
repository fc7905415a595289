#pragma once

#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include "end_to_end/wire/raw_connection.h"
#include "revision/group.h"
#include "sync/tablet_sync.h"

namespace sightline::test {

/// An answer that a test cannot go on with. Its words are the server's.
struct UnexpectedAnswer : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A device made of nothing but messages and a key: what it sends is the test's to decide.
class WireDevice {
public:
    /// Enrols with the one-time part of a code.
    WireDevice(Target target, std::string worker, const std::string& code);

    [[nodiscard]] const DeviceId& id() const noexcept { return m_id; }
    [[nodiscard]] const crypto::SigningKey& key() const noexcept { return m_key; }
    [[nodiscard]] const std::string& worker() const noexcept { return m_worker; }
    [[nodiscard]] const Target& target() const noexcept { return m_target; }

    /// A new session's token.
    [[nodiscard]] std::string signIn() const;
    [[nodiscard]] Answer post(std::string_view path, const std::string& body, const std::string& token = {}) const;

    /// The next group of the normal lane, signed: `revisions` by their bytes. What it is made to be afterwards does not change
    /// what the next one follows.
    [[nodiscard]] wire::SignedGroup group(const std::vector<std::string>& revisions);
    [[nodiscard]] wire::SignedGroup group(const wire::Revision& revision) { return group({revision.SerializeAsString()}); }
    /// A header changed and signed again, as the group that the next one follows.
    void resign(wire::SignedGroup& group, const wire::GroupHeader& header);
    /// As if the last one had never been made.
    void forgetLast() { m_position = m_before; }

    /// A request that has heard of nothing yet and wants nothing.
    [[nodiscard]] wire::SyncRequest request(const std::vector<wire::SignedGroup>& groups) const;
    /// Sends it under `token`, a new session's if empty; UnexpectedAnswer unless it is answered with 200.
    [[nodiscard]] wire::SyncResponse sync(const wire::SyncRequest& request, std::string token = {}) const;
    /// Every row of the caseload, in the order of the log.
    [[nodiscard]] std::vector<wire::Row> pull() const;

private:
    Target m_target;
    std::string m_worker;
    crypto::SigningKey m_key = crypto::SigningKey::generate();
    DeviceId m_id{Uuid{}};
    revision::LanePosition m_position;
    revision::LanePosition m_before;
};

} // namespace sightline::test

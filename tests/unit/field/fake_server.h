#pragma once

#include <map>
#include <set>

#include "crypto/crypto.h"
#include "support/revisions.h"
#include "transport/sync_run.h"

namespace sightline::test {

/// A server in this process: keeps a log, receipts everything as accepted, serves one caseload. Just enough of PROTOCOL.md to
/// sync with.
class FakeServer final : public mobile::ServerConnection {
public:
    crypto::SigningKey authority = crypto::SigningKey::generate();
    crypto::EscrowKey escrow = crypto::EscrowKey::generate();
    std::string role = "social_worker";
    std::string worker = "sam";
    std::vector<int> caseload{1};
    std::string scope_version = "v1";
    std::uint64_t generation = 1;
    std::optional<Error> unreachable; ///< Every request fails so.
    std::optional<Error> not_there; ///< Nobody can even sign in.
    bool not_there_after_diverging = false;
    bool lose_reply = false; ///< The next exchange is carried out, its reply lost.
    std::optional<sync::Diverged> diverged; ///< The next exchange is answered so, once.
    std::vector<wire::Row> log;
    int enrolments = 0;

    Result<wire::EnrolResponse> enrol(const wire::EnrolRequest& request) override
    {
        if (unreachable) return *unreachable;
        if (request.code() != "good-code") return Error{ErrorCode::NotAuthorised, "this code is not valid"};
        if (!crypto::verifySignature(request.public_key(),
                sync::enrolBytes(request.code(), request.public_key(), request.upload_key()), request.proof()))
            return Error{ErrorCode::NotAuthorised, "the device did not prove that it has its key"};
        ++enrolments;
        wire::EnrolResponse response;
        response.set_device_id(nth<DeviceId>(7).raw());
        response.set_worker_id(worker);
        response.set_worker_name("Sam Field");
        response.set_role(role);
        response.set_qualified(true);
        response.set_authority_id(nth<AuthorityId>(1).raw());
        response.set_authority("Anyshire");
        response.set_authority_key(authority.public_key);
        response.set_escrow_key(escrow.public_key);
        response.set_generation(generation);
        return response;
    }

    Result<void> prepare() override
    {
        if (not_there) return *not_there;
        return {};
    }

    Result<std::variant<wire::SyncResponse, sync::Diverged>> sync(const wire::SyncRequest& request) override
    {
        if (unreachable) return *unreachable;
        if (diverged) {
            const sync::Diverged answer = *diverged;
            diverged.reset();
            generation = answer.generation;
            if (not_there_after_diverging) not_there = Error{ErrorCode::NetworkUnreachable, "no connection to the server"};
            return std::variant<wire::SyncResponse, sync::Diverged>{answer};
        }
        wire::SyncResponse response = carryOut(request);
        if (lose_reply) {
            lose_reply = false;
            return Error{ErrorCode::NetworkUnreachable, "the connection was cut"};
        }
        return std::variant<wire::SyncResponse, sync::Diverged>{std::move(response)};
    }

    /// Somebody else's record.
    revision::Revision append(wire::Revision message, DeviceId device = nth<DeviceId>(2))
    {
        revision::Revision revision = revision::makeRevision(std::move(message));
        appendRow(revision, device, wire::WRITTEN_BY_AUTHOR);
        return revision;
    }

private:
    std::uint64_t appendRow(const revision::Revision& revision, DeviceId device, wire::WrittenBy by)
    {
        wire::Row& row = log.emplace_back();
        row.set_seq(log.size());
        row.set_revision(revision.bytes);
        row.set_outcome(wire::OUTCOME_ACCEPTED);
        row.set_by(by);
        row.set_received_ms(1'780'600'000'000);
        row.set_device_id(device.raw());
        return row.seq();
    }

    static wire::Revision messageOf(const wire::Row& row)
    {
        wire::Revision message;
        message.ParseFromString(row.revision());
        return message;
    }

    std::uint64_t seqOf(const revision::Revision& revision) const
    {
        for (const wire::Row& row : log)
            if (row.revision() == revision.bytes) return row.seq();
        return 0;
    }

    void takeGroups(const wire::SyncRequest& request, wire::SyncResponse& response)
    {
        for (const wire::SignedGroup& signedGroup : request.groups()) {
            const auto group = revision::parseGroup(signedGroup);
            wire::GroupReceipt& receipt = *response.add_receipts();
            receipt.set_header_digest(crypto::sha256(signedGroup.header()));
            if (!group.has_value()) {
                receipt.set_outcome(wire::OUTCOME_QUARANTINED);
                receipt.set_reason(group.error().detail);
                continue;
            }
            for (const revision::Revision& revision : group.value().revisions) {
                const std::uint64_t held = seqOf(revision);
                wire::RevisionReceipt& one = *receipt.add_revisions();
                one.set_revision_id(revision.id.text());
                one.set_outcome(held != 0 ? wire::OUTCOME_DUPLICATE : wire::OUTCOME_ACCEPTED);
                one.set_seq(held != 0 ? held : appendRow(revision, group.value().device, wire::WRITTEN_BY_AUTHOR));
            }
        }
    }

    void serve(wire::SyncResponse& response, const std::string& child, std::uint64_t after, const std::string& notOf)
    {
        wire::ChildHead head;
        std::string sum(32, '\0');
        bool any = false;
        for (const wire::Row& row : log) {
            if (messageOf(row).child_id() != child) continue;
            const std::string id = crypto::sha256(row.revision());
            for (std::size_t i = 0; i < sum.size(); ++i) sum[i] = static_cast<char>(sum[i] ^ id[i]);
            head.set_seq(row.seq());
            head.set_count(head.count() + 1);
            if (row.seq() <= after || row.device_id() == notOf) continue;
            *response.add_rows() = row;
            any = true;
        }
        if (!any && !notOf.empty()) return;
        head.set_child_id(child);
        head.set_digest(sum);
        *response.add_heads() = head;
    }

    wire::SyncResponse carryOut(const wire::SyncRequest& request)
    {
        wire::SyncResponse response;
        takeGroups(request, response);
        response.set_protocol(sync::kProtocol);
        response.set_generation(generation);
        response.mutable_head()->set_seq(log.size());
        response.mutable_head()->set_chain(crypto::sha256(std::to_string(log.size())));
        response.set_head_signature(authority.sign(sync::headBytes(generation, response.head())));
        response.set_server_time_ms(1'780'600'000'000);
        response.set_complete_to(request.complete_to());
        if (request.scope_version() != scope_version) {
            response.mutable_scope()->set_version(scope_version);
            for (const int child : caseload) response.mutable_scope()->add_children(nth<ChildId>(child).raw());
            if (request.scope_version().empty()) response.set_complete_to(log.size());
            response.set_more(true);
        } else if (request.cursors_size() > 0) {
            for (const wire::Cursor& cursor : request.cursors()) serve(response, cursor.child_id(), cursor.seq(), {});
            response.set_more(true);
        } else {
            for (const int child : caseload)
                serve(response, nth<ChildId>(child).raw(), request.complete_to(), nth<DeviceId>(7).raw());
            response.set_complete_to(log.size());
        }
        return response;
    }
};

} // namespace sightline::test

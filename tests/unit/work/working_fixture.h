#pragma once

#include "../service/settling_fixture.h"
#include "service/add_plan.h"
#include "service/allocations.h"
#include "service/exceptions.h"
#include "service/plan_preview.h"
#include "service/strike_visit.h"
#include "service/supervision.h"
#include "service/transfers.h"

namespace sightline::test {

/// Child 1 is led by Sam of the north, whom Max manages; Lee manages the south, where Noor and Pat work.
struct Working : Settling {
    Working()
    {
        addWorker("noor", WorkerRole::SocialWorker, true, "south");
        addWorker("pat", WorkerRole::SocialWorker, true, "south");
    }

    RecordId fresh()
    {
        static int n = 300;
        return nth<RecordId>(++n);
    }

    server::NewException anException(const std::string& clock_name = "cp.seen_alone", int days = 14)
    {
        return {nth<ChildId>(1), fresh(), clock_name, today(), today().plusDays(days), "Head of service",
            "In hospital; the ward sees them daily", WorkerId{"max"}};
    }
    Result<server::Written> except(const server::NewException& one) { return server::recordException(authority, one, clock); }

    server::Offer anOffer(const std::string& to = "noor", int in_days = 0)
    {
        return {nth<ChildId>(1), fresh(), WorkerId{"sam"}, WorkerId{to}, AllocationRole::Lead, today().plusDays(in_days),
            "The family moved south", WorkerId{"max"}};
    }
    Result<server::Written> offered(const server::Offer& one) { return server::offerTransfer(authority, one, clock); }
    Result<server::Written> decided(const RecordId& offer, TransferDecision decision, const std::string& as = "lee",
        const std::string& reason = "We have room")
    {
        return server::decideTransfer(authority, {offer, decision, reason, WorkerId{as}}, clock);
    }
    std::vector<std::string> leads(CivilDate day)
    {
        std::vector<std::string> names;
        for (const WorkerId& worker : file().leadsOn(day)) names.push_back(worker.text());
        return names;
    }
    rules::ClockResult clockNamed(const std::string& name)
    {
        for (const auto& each : rules::evaluate(rules::builtInCatalogue(), file().facts(), {today(), std::nullopt}))
            if (each.clock == name) return each;
        BOOST_REQUIRE_MESSAGE(false, "no clock " << name);
        throw std::logic_error{"unreachable"};
    }
};

} // namespace sightline::test

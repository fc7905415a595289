#pragma once

#include <boost/test/unit_test.hpp>

#include "support/fake_clock.h"
#include "support/temporary_folder.h"
#include "unit/field/fake_server.h"

namespace sightline::test {

inline constexpr const char* kPin = "482913";

template <typename T>
T must(Result<T> result)
{
    BOOST_REQUIRE_MESSAGE(result.has_value(), (result.has_value() ? "" : result.error().detail));
    return std::move(result).value();
}
inline void must(const Result<void>& result)
{
    BOOST_REQUIRE_MESSAGE(result.has_value(), (result.has_value() ? "" : result.error().detail));
}

/// Sam's tablet, enrolled with a server in this process that gives Sam one child, Ali, on a child protection plan.
struct EnrolledTablet {
    TemporaryFolder folder;
    std::string vault = folder.file("vault");
    FakeClock clock;
    vault::NoPlatformSecret platform;
    FakeServer server;
    std::unique_ptr<mobile::Tablet> tablet;

    EnrolledTablet()
    {
        wire::Revision child = revision::blankRevision(RecordKind::Child, nth<RecordId>(1), nth<ChildId>(1), by("admin"));
        child.mutable_child()->set_given_name("Ali");
        child.mutable_child()->set_date_of_birth("2018-03-01");
        server.append(child);
        wire::Revision plan = revision::blankRevision(RecordKind::Plan, nth<RecordId>(2), nth<ChildId>(1), by("max"));
        plan.mutable_plan()->set_type("child_protection");
        plan.mutable_plan()->set_start("2026-06-01");
        server.append(plan);
        static_cast<void>(must(enrol()));
        tablet = open();
    }

    Result<mobile::Me> enrol(const std::string& code = "good-code")
    {
        vault::VaultOptions cheap;
        cheap.cost = {1, 8 * 1024};
        return mobile::enrol(vault, "https://sightline.example.org", code, kPin, server, platform, clock, cheap);
    }
    std::unique_ptr<mobile::Tablet> open() { return must(mobile::Tablet::open(vault, kPin, platform, clock)); }

    mobile::SyncOutcome sync()
    {
        mobile::SyncOutcome outcome = mobile::runSync(*tablet, server);
        BOOST_CHECK_MESSAGE(!outcome.error, (outcome.error ? outcome.error->detail : ""));
        return outcome;
    }

    [[nodiscard]] static HomeVisit visit(const std::string& day = "2026-06-04", Sighting sighting = Sighting::SeenAlone)
    {
        HomeVisit visit{*CivilDate::parse(day), {}, {}, Purpose::StatutoryVisit, Mode::InPerson, Outcome::Completed, Place::Home,
            true, {}, {}, {}, {}};
        ChildSeen seen{nth<ChildId>(1), sighting, {}, {}, {}, {}, {}};
        seen.note.observation = "Ali was drawing";
        visit.children.push_back(seen);
        return visit;
    }
};

} // namespace sightline::test

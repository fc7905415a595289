#pragma once

#include <boost/test/unit_test.hpp>

#include "support/caseload_fixture.h"
#include "support/fake_clock.h"
#include "support/revisions.h"
#include "support/temporary_folder.h"
#include "viewmodels/caseload_rows.h"

namespace sightline::test {

/// An unlocked tablet with the demonstration caseload, on 22 November 2026.
struct TabletWithCaseload {
    TemporaryFolder folder;
    FakeClock clock{*parseInstant("2026-11-22T10:42:00Z")};
    vault::NoPlatformSecret platform;
    CivilDate today = londonDate(clock.now());
    std::unique_ptr<mobile::Tablet> tablet;

    explicit TabletWithCaseload(int onTrack = 0)
    {
        makeVault(vaultFolder(), demonstrationCaseload(today, onTrack), clock);
        reopen();
    }

    [[nodiscard]] std::string vaultFolder() const { return folder.file("jo"); }

    /// As after a restart of the app.
    void reopen()
    {
        tablet.reset();
        auto opened = mobile::Tablet::open(vaultFolder(), kCaseloadPin, platform, clock);
        BOOST_REQUIRE_MESSAGE(opened.has_value(), (opened.has_value() ? "" : opened.error().detail));
        tablet = std::move(opened).value();
    }

    [[nodiscard]] ChildId childCalled(const std::string& name)
    {
        const auto caseload = tablet->caseload();
        BOOST_REQUIRE(caseload.has_value());
        for (const auto& entry : caseload.value())
            if (entry.name == name) return entry.child;
        BOOST_FAIL("no child is called " + name);
        return nth<ChildId>(0);
    }
};

} // namespace sightline::test

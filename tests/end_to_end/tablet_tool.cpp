// What no command of a tablet does, done with its own code, for scripts: lets time pass on a lease, keeps a draft as the app
// does, saves a great many visits at once.
//   tablet_tool age VAULT DAYS        tablet_tool draft VAULT TEXT        (PIN from SIGHTLINE_PIN)
//   tablet_tool visits VAULT CHILD    saves 200 visits with notes that cannot be packed small; prints their ids
#include <cstdio>
#include <cstdlib>
#include <string>

#include "session/lease.h"
#include "session/setting_names.h"
#include "session/tablet.h"

using namespace sightline;

namespace {

Result<void> age(mobile::Tablet& tablet, int days)
{
    SIGHTLINE_TRY(text, tablet.store().setting(mobile::kLeaseMark));
    auto mark = text ? mobile::leaseMarkFrom(*text) : std::nullopt;
    if (!mark) return Error{ErrorCode::NotFound, "no sync yet"};
    mark->gone += std::chrono::hours{24} * days;
    return tablet.store().setSetting(mobile::kLeaseMark, mobile::toText(*mark));
}

Result<void> visits(mobile::Tablet& tablet, const std::string& child)
{
    const auto id = ChildId::parse(child);
    if (!id) return Error{ErrorCode::InvalidInput, "the child's full id"};
    for (int n = 0; n < 200; ++n) {
        HomeVisit visit{tablet.today(), {}, {}, Purpose::StatutoryVisit, Mode::InPerson, Outcome::Completed, Place::Home, true,
            {}, {}, {}, {}};
        ChildSeen seen{*id, Sighting::SeenAlone, {}, {}, {}, {}, {}};
        seen.note.observation = crypto::toHex(crypto::randomBytes(6000));
        visit.children.push_back(std::move(seen));
        SIGHTLINE_TRY(saved, tablet.saveHomeVisit(visit));
        std::printf("%s\n", saved.visits.front().visit.toString().c_str());
    }
    return {};
}

Result<void> carryOut(const std::string& what, const std::string& folder, const std::string& argument)
{
    SystemClock clock;
    vault::NoPlatformSecret platform;
    const char* pin = std::getenv("SIGHTLINE_PIN");
    SIGHTLINE_TRY(tablet, mobile::Tablet::open(folder, pin == nullptr ? "" : pin, platform, clock));
    if (what == "age") return age(*tablet, std::stoi(argument));
    if (what == "draft") return tablet->saveDraft("home visit", argument);
    if (what == "visits") return visits(*tablet, argument);
    return Error{ErrorCode::InvalidInput, "age, draft or visits"};
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4 || !crypto::ready()) return 2;
    const auto done = carryOut(argv[1], argv[2], argv[3]);
    if (done.has_value()) return 0;
    std::fprintf(stderr, "tablet_tool: %s\n", done.error().detail.c_str());
    return 1;
}

#include "session/contact.h"

#include <algorithm>
#include <charconv>

#include "session/lease.h"
#include "session/setting_names.h"

namespace sightline::mobile {

namespace {

constexpr int kLeaseDaysMax = 3650;

Result<std::optional<LeaseMark>> keptMark(store::TabletStore& store)
{
    SIGHTLINE_TRY(text, store.setting(kLeaseMark));
    return text ? leaseMarkFrom(*text) : std::nullopt;
}

/// What the organisation set, or fourteen.
int leaseDays(const std::optional<std::string>& setting)
{
    int days = kLeaseDays;
    if (setting) std::from_chars(setting->data(), setting->data() + setting->size(), days);
    return std::clamp(days, 1, kLeaseDaysMax);
}

} // namespace

Result<void> mayRead(store::TabletStore& store, const Clock& clock, const std::string& boot_id)
{
    constexpr std::chrono::minutes kWorthWriting{1};
    SIGHTLINE_TRY(before, keptMark(store));
    if (!before) return noteContact(store, clock, boot_id); // A tablet begins with having been enrolled.
    const LeaseMark now = lookedAt(*before, clock, boot_id);
    if (now.boot_id != before->boot_id || now.gone - before->gone >= kWorthWriting)
        static_cast<void>(store.setSetting(kLeaseMark, toText(now))); // A full disk keeps nobody from reading.
    SIGHTLINE_TRY(setting, store.setting(kLeaseDaysSetting));
    const int days = leaseDays(setting);
    if (!isOver(now, days)) return {};
    return Error{ErrorCode::Refused,
        "This tablet has not been in contact with your organisation for " + std::to_string(days)
            + " days, so the children's records on it are locked. Connect to the internet and sync, and you can read them again. "
              "You can still record visits; everything saved here is kept"};
}

Result<void> noteContact(store::TabletStore& store, const Clock& clock, const std::string& boot_id)
{
    constexpr std::chrono::minutes kFresh{10}; // Not worth a write.
    SIGHTLINE_TRY(before, keptMark(store));
    if (before && before->boot_id == boot_id && lookedAt(*before, clock, boot_id).gone < kFresh) return {};
    return store.setSetting(kLeaseMark, toText(inContact(clock, boot_id)));
}

} // namespace sightline::mobile

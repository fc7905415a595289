#include "dashboard/live_document.h"

#include "json/reader.h"

namespace sightline::server::dashboard {

std::string liveDocument(Instant now, const std::vector<SafetyNotice>& notices)
{
    json::Json document = json::Json::object();
    document["made_at"] = toText(now);
    document["safety_flags"] = json::Json::array();
    for (const SafetyNotice& notice : notices)
        document["safety_flags"].push_back({{"review_id", notice.review_id}, {"child_id", notice.child_id},
            {"name", notice.child}, {"worker", notice.worker}, {"raised", toText(notice.clock.raised)},
            {"received", toText(notice.clock.received)}, {"acknowledge_by", toText(notice.clock.acknowledge_by)},
            {"acknowledge_source", notice.clock.source}, {"overdue", notice.overdue}, {"unread", notice.unread}});
    return document.dump(2, ' ', false, json::Json::error_handler_t::replace) + "\n";
}

} // namespace sightline::server::dashboard

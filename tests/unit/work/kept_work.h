#pragma once

#include "browser.h"
#include "service/kept_exceptions.h"
#include "service/kept_offers.h"
#include "service/kept_reviews.h"
#include "support/voice_revisions.h"

namespace sightline::test {

/// What the pages keep of reviews, offers and exceptions, asked before and after something happens.
struct KeptWork : Browser {
    KeptReviews& reviews = *web.reviews;
    KeptOffers& offers = *web.offers;
    KeptExceptions& exceptions = *web.exceptions;

    std::vector<std::string> kept()
    {
        return inRead([&](ReadSession& session) { return idsOf(*reviews.open(session, nth<ChildId>(1), today())); });
    }
    std::vector<std::string> read()
    {
        return inRead([&](ReadSession& session) { return idsOf(reviewsOf(session, nth<ChildId>(1), today()).open); });
    }
    static std::vector<std::string> idsOf(const std::vector<Review>& reviews)
    {
        std::vector<std::string> ids;
        for (const Review& review : reviews) ids.push_back(review.id);
        return ids;
    }
    std::size_t openOffersKept()
    {
        return inRead([&](ReadSession& session) { return offers.open(session).size(); });
    }
    void rename(const std::string& id, const std::string& name)
    {
        inWrite([&](WriteSession& session) {
            Worker worker = *session.worker(WorkerId{id});
            worker.name = name;
            session.putWorker(worker);
        });
    }

    using Lines = std::vector<std::string>;
    static void add(Lines& lines, const std::vector<Review>& reviews)
    {
        for (const Review& review : reviews) {
            std::string line = review.id + ' ' + review.child_name + ' ' + review.author + ' ' + review.sentence + ' '
                + review.reason + ' ' + std::to_string(review.since.time_since_epoch().count());
            if (review.safety)
                line +=
                    ' ' + review.safety->source + ' ' + std::to_string(review.safety->acknowledge_by.time_since_epoch().count());
            lines.push_back(line);
        }
    }
    static void add(Lines& lines, const std::vector<OpenOffer>& offers)
    {
        for (const OpenOffer& offer : offers)
            lines.push_back(offer.transfer.record.id.toString() + ' ' + offer.child_name + ' ' + offer.from_team + ' '
                + offer.to_team + ' ' + offer.transfer.reason);
    }
    static void add(Lines& lines, const std::string& name, const std::vector<projection::ExceptionFile>& exceptions)
    {
        for (const projection::ExceptionFile& each : exceptions)
            lines.push_back(name + ' ' + each.record.id.toString() + ' ' + each.fact.clock + ' ' + each.fact.until.toString());
    }
    /// Everything that is kept, as it is said in this session, and as it is read.
    Lines allKept(ReadSession& session)
    {
        Lines lines;
        for (const int n : {1, 2, 3}) {
            add(lines, *reviews.open(session, nth<ChildId>(n), today()));
            const auto of = exceptions.of(session, nth<ChildId>(n));
            add(lines, of->name, of->exceptions);
        }
        add(lines, reviews.safetyFlags(session, today()));
        add(lines, offers.open(session));
        return lines;
    }
    Lines allRead(ReadSession& session)
    {
        Lines lines;
        for (const int n : {1, 2, 3}) {
            add(lines, reviewsOf(session, nth<ChildId>(n), today()).open);
            const projection::ChildFile file = childFile(session, nth<ChildId>(n));
            add(lines, file.child.displayName(), file.exceptions);
        }
        add(lines, openSafetyFlags(session, today()));
        add(lines, openOffers(session));
        return lines;
    }
};

} // namespace sightline::test

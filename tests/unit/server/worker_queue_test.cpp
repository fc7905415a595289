#include <boost/test/unit_test.hpp>

#include <atomic>
#include <future>

#include "http/worker_queue.h"

using sightline::server::http::Lane;
using sightline::server::http::laneOf;
using sightline::server::http::Lanes;
using sightline::server::http::WorkerQueue;

BOOST_AUTO_TEST_SUITE(worker_queue)

BOOST_AUTO_TEST_CASE(what_does_not_fit_is_refused_and_what_fits_is_done)
{
    std::promise<void> running;
    std::promise<void> go;
    const std::shared_future<void> gone = go.get_future().share();
    std::atomic<int> done{0};
    WorkerQueue queue{1, 2};
    BOOST_TEST(queue.offer(Lane::Tablets, [&] {
        running.set_value();
        gone.wait();
        ++done;
    }));
    running.get_future().wait();
    BOOST_TEST(queue.offer(Lane::Tablets, [&] { ++done; }));
    BOOST_TEST(queue.offer(Lane::Tablets, [&] { ++done; }));
    BOOST_TEST(!queue.offer(Lane::Tablets, [&] { ++done; }));
    go.set_value();
    queue.drain();
    BOOST_TEST(done == 3);
}

BOOST_AUTO_TEST_CASE(a_drained_queue_takes_nothing)
{
    WorkerQueue queue{2, 10};
    queue.drain();
    BOOST_TEST(!queue.offer(Lane::Tablets, [] {}));
}

BOOST_AUTO_TEST_CASE(several_threads_work_at_once)
{
    std::promise<void> first;
    std::promise<void> second;
    WorkerQueue queue{2, 10};
    BOOST_TEST(queue.offer(Lane::Tablets, [&] {
        first.set_value();
        second.get_future().wait(); // Ends only if the other one runs meanwhile.
    }));
    BOOST_TEST(queue.offer(Lane::Tablets, [&] {
        first.get_future().wait();
        second.set_value();
    }));
    queue.drain();
}

BOOST_AUTO_TEST_CASE(what_tablets_ask_is_told_from_pages_by_its_path)
{
    for (const char* path :
        {"/v1/sync", "/v1/session", "/v1/session/challenge", "/v1/enrol", "/v1/sealed", "/healthz", "/readyz"})
        BOOST_TEST((laneOf(path) == Lane::Tablets), path);
    for (const char* path : {"/", "/exports", "/exports/subject-access", "/v1/board", "/v1/syncx", "/v1/children/x", ""})
        BOOST_TEST((laneOf(path) == Lane::Pages), path);
}

BOOST_AUTO_TEST_CASE(pages_never_take_every_thread_nor_every_place)
{
    const Lanes served{16, 64};
    BOOST_TEST(served.pageThreads() == 12u);
    BOOST_TEST(served.pagesWaitingMost() == 48u);
    BOOST_TEST((Lanes{2, 2}.pageThreads() == 1u));
    BOOST_TEST((Lanes{1, 1}.pageThreads() == 1u)); // There is nothing to keep.
    BOOST_TEST(served.mayBegin(Lane::Pages, 11));
    BOOST_TEST(!served.mayBegin(Lane::Pages, 12));
    BOOST_TEST(served.mayBegin(Lane::Tablets, 12));
    BOOST_TEST(served.mayWait(Lane::Pages, 47, 47));
    BOOST_TEST(!served.mayWait(Lane::Pages, 48, 48));
    BOOST_TEST(served.mayWait(Lane::Tablets, 63, 48));
    BOOST_TEST(!served.mayWait(Lane::Tablets, 64, 0));
}

BOOST_AUTO_TEST_CASE(a_tablet_is_answered_while_slow_pages_have_all_that_they_may_take_and_wait_for_more)
{
    std::promise<void> go;
    const std::shared_future<void> gone = go.get_future().share();
    std::promise<void> answered;
    std::atomic<int> pages{0};
    WorkerQueue queue{2, 8};
    for (int i = 0; i < 4; ++i)
        BOOST_TEST(queue.offer(Lane::Pages, [&] {
            gone.wait();
            ++pages;
        }));
    BOOST_TEST(queue.offer(Lane::Tablets, [&] { answered.set_value(); }));
    answered.get_future().wait(); // Ends only if the tablet does not stand behind the pages.
    BOOST_TEST(pages == 0);
    go.set_value();
    queue.drain(); // And what waits is finished all the same.
    BOOST_TEST(pages == 4);
}

BOOST_AUTO_TEST_SUITE_END()

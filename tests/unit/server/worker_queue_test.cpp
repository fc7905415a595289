#include <boost/test/unit_test.hpp>

#include <atomic>
#include <future>

#include "http/worker_queue.h"

using sightline::server::http::WorkerQueue;

BOOST_AUTO_TEST_SUITE(worker_queue)

BOOST_AUTO_TEST_CASE(what_does_not_fit_is_refused_and_what_fits_is_done)
{
    std::promise<void> running;
    std::promise<void> go;
    const std::shared_future<void> gone = go.get_future().share();
    std::atomic<int> done{0};
    WorkerQueue queue{1, 2};
    BOOST_TEST(queue.offer([&] {
        running.set_value();
        gone.wait();
        ++done;
    }));
    running.get_future().wait();
    BOOST_TEST(queue.offer([&] { ++done; }));
    BOOST_TEST(queue.offer([&] { ++done; }));
    BOOST_TEST(!queue.offer([&] { ++done; }));
    go.set_value();
    queue.drain();
    BOOST_TEST(done == 3);
}

BOOST_AUTO_TEST_CASE(a_drained_queue_takes_nothing)
{
    WorkerQueue queue{2, 10};
    queue.drain();
    BOOST_TEST(!queue.offer([] {}));
}

BOOST_AUTO_TEST_CASE(several_threads_work_at_once)
{
    std::promise<void> first;
    std::promise<void> second;
    WorkerQueue queue{2, 10};
    BOOST_TEST(queue.offer([&] {
        first.set_value();
        second.get_future().wait(); // Ends only if the other one runs meanwhile.
    }));
    BOOST_TEST(queue.offer([&] {
        first.get_future().wait();
        second.set_value();
    }));
    queue.drain();
}

BOOST_AUTO_TEST_SUITE_END()

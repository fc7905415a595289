#include <boost/test/unit_test.hpp>

#include <stdexcept>

#include <QCoreApplication>

#include "crypto/crypto.h"

namespace {

/// Timers need an application, keys need libsodium started.
struct Application {
    Application()
    {
        if (!sightline::crypto::ready()) throw std::runtime_error{"no source of randomness"};
    }

    int count = 1;
    char name[12] = "child_space";
    char* arguments[2] = {name, nullptr};
    QCoreApplication application{count, arguments};
};

} // namespace

BOOST_TEST_GLOBAL_FIXTURE(Application);

#include <boost/test/unit_test.hpp>

#include <stdexcept>

#include <QCoreApplication>

#include "crypto/crypto.h"
#include "platform/languages.h"

namespace {

/// Timers need an application, keys need libsodium started, sentences with a number need their plurals.
struct Application {
    Application()
    {
        if (!sightline::crypto::ready()) throw std::runtime_error{"no source of randomness"};
    }

    int count = 1;
    char name[18] = "mobile_viewmodels";
    char* arguments[2] = {name, nullptr};
    QCoreApplication application{count, arguments};
    sightline::mobile::Languages languages;
};

} // namespace

BOOST_TEST_GLOBAL_FIXTURE(Application);

// The one `main` of every Boost.Test program here.
#define BOOST_TEST_MODULE sightline
#include <boost/test/unit_test.hpp>

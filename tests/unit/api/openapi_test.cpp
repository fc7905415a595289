#include <set>

#include <boost/test/unit_test.hpp>

#include "api/openapi.h"
#include "api/operations.h"
#include "unit/api/api_world.h"

using namespace sightline;
using namespace sightline::server;
using namespace sightline::test;

namespace {

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words) text += word + "; ";
    return text;
}

/// Every `$ref` of a document.
void collectReferences(const json::Json& node, std::set<std::string>& found)
{
    if (node.is_object() && node.contains("$ref")) found.insert(node["$ref"].get<std::string>());
    if (node.is_structured())
        for (const auto& each : node) collectReferences(each, found);
}

} // namespace

BOOST_AUTO_TEST_SUITE(openapi)

BOOST_AUTO_TEST_CASE(every_route_of_the_server_is_described)
{
    ApiWorld world;
    const auto missing = api::undescribed(world.router.routes());
    BOOST_TEST(missing.empty(), "not described in api/*_operations.cpp: " << joined(missing));
    const auto document = world.read("/openapi.json");
    for (const http::Route& route : world.router.routes()) {
        std::string method = route.method;
        for (char& c : method) c = static_cast<char>(std::tolower(c));
        BOOST_TEST(document["paths"][route.path].contains(method), route.method << " " << route.path);
    }
}

BOOST_AUTO_TEST_CASE(a_route_that_nobody_described_is_named)
{
    const std::vector<http::Route> routes{{"GET", "/v1/board", {}}, {"DELETE", "/v1/board", {}}, {"GET", "/planted", {}}};
    const auto missing = api::undescribed(routes);
    BOOST_TEST(joined(missing) == "DELETE /v1/board; GET /planted; ");
}

BOOST_AUTO_TEST_CASE(nothing_is_described_that_is_not_there)
{
    ApiWorld world;
    std::set<std::string> served;
    for (const http::Route& route : world.router.routes()) served.insert(route.method + " " + route.path);
    for (const auto operations : {api::apiOperations(), api::tabletOperations(), api::pageOperations()})
        for (const api::Operation& operation : operations) {
            const std::string name = std::string{operation.method} + " " + std::string{operation.path};
            BOOST_TEST(served.contains(name), name << " is described and not served");
        }
}

BOOST_AUTO_TEST_CASE(every_schema_that_is_referred_to_exists)
{
    ApiWorld world;
    const auto document = world.read("/openapi.json");
    std::set<std::string> references;
    collectReferences(document, references);
    BOOST_TEST(references.size() > 20U);
    for (const std::string& reference : references) {
        const std::string prefix = "#/components/schemas/";
        BOOST_REQUIRE(reference.starts_with(prefix));
        BOOST_TEST(document["components"]["schemas"].contains(reference.substr(prefix.size())), reference);
    }
}

BOOST_AUTO_TEST_SUITE_END()

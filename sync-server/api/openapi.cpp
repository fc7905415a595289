#include "api/openapi.h"

#include "api/embedded.h"
#include "api/operations.h"
#include "base/contract.h"

namespace sightline::server::api {

namespace {

using json::Json;

bool isAsset(const http::Route& route)
{
    return route.path.starts_with("/assets/");
}

const Operation* described(const http::Route& route)
{
    // Its address changes with every build.
    static constexpr Operation kAsset{
        "GET", "/assets/", "The page's style sheet or script, kept by browsers for good", Who::Anybody, "", "", "text/css"};
    if (isAsset(route) && route.method == "GET") return &kAsset;
    for (const auto operations : {apiOperations(), tabletOperations(), pageOperations()})
        for (const Operation& operation : operations)
            if (operation.method == route.method && operation.path == route.path) return &operation;
    return nullptr;
}

Json parameter(std::string_view name, const char* in)
{
    return {{"name", name}, {"in", in}, {"required", std::string_view{in} == "path"}, {"schema", {{"type", "string"}}}};
}

Json parametersOf(const Operation& operation)
{
    Json list = Json::array();
    for (std::string_view rest = operation.path; rest.find('{') != std::string_view::npos;) {
        const std::size_t open = rest.find('{');
        const std::size_t close = rest.find('}', open);
        list.push_back(parameter(rest.substr(open + 1, close - open - 1), "path"));
        rest.remove_prefix(close + 1);
    }
    for (std::string_view rest = operation.query; !rest.empty();) {
        const std::size_t space = std::min(rest.find(' '), rest.size());
        list.push_back(parameter(rest.substr(0, space), "query"));
        rest.remove_prefix(std::min(rest.size(), space + 1));
    }
    if (operation.if_match) {
        list.push_back(parameter("If-Match", "header"));
        list.back()["required"] = true;
    }
    return list;
}

bool isMedia(std::string_view what)
{
    return what.find('/') != std::string_view::npos;
}

Json contentOf(std::string_view what)
{
    if (what == "page") return {{"text/html", {{"schema", {{"type", "string"}}}}}};
    if (what == "form") return {{"application/x-www-form-urlencoded", {{"schema", {{"$ref", "#/components/schemas/Form"}}}}}};
    if (what == "application/json") return {{"application/json", {{"schema", {{"type", "object"}}}}}};
    if (isMedia(what)) return {{std::string{what}, {{"schema", {{"type", "string"}, {"format", "binary"}}}}}};
    return {{"application/json", {{"schema", {{"$ref", "#/components/schemas/" + std::string{what}}}}}}};
}

Json securityOf(Who who)
{
    switch (who) {
    case Who::Anybody:
    case Who::ThisMachine: return Json::array();
    case Who::SignedIn: return Json::array({{{"session", Json::array()}}});
    case Who::SignedInWriting: return Json::array({{{"session", Json::array()}, {"token", Json::array()}}});
    case Who::Tablet: return Json::array({{{"tablet", Json::array()}}});
    }
    unreachable("Who");
}

/// A form carries its token in a field, and what scripts send carries it in a header.
Json securityOf(const Operation& operation)
{
    return securityOf(operation.takes == "form" && operation.who == Who::SignedInWriting ? Who::SignedIn : operation.who);
}

Json responsesOf(const Operation& operation)
{
    Json responses = Json::object();
    if (operation.answers == "nothing" || operation.path == "/changes")
        responses["204"] = {{"description", "It is so; there is nothing more to say"}};
    if (operation.answers != "nothing") {
        responses["200"] = {{"description", "Done"}, {"content", contentOf(operation.answers)}};
        if (operation.method == "POST" && operation.answers == "Written")
            responses["201"] = {{"description", "Made"}, {"content", contentOf(operation.answers)}};
        if (operation.answers == "page") responses["303"] = {{"description", "See another page: done, or sign in first"}};
    }
    responses["default"] = {{"description", "Whatever went wrong: 400, 401, 403, 404, 412, 415, 422, 428, 429 or 503"}};
    // What the pages answer is a page too.
    responses["default"]["content"] = operation.answers == "page"
        ? contentOf("page")
        : Json{{"application/problem+json", {{"schema", {{"$ref", "#/components/schemas/Problem"}}}}}};
    return responses;
}

Json operationOf(const Operation& operation)
{
    Json written{{"summary", operation.summary}, {"parameters", parametersOf(operation)}, {"security", securityOf(operation)},
        {"responses", responsesOf(operation)}};
    if (!operation.takes.empty()) written["requestBody"] = {{"required", true}, {"content", contentOf(operation.takes)}};
    return written;
}

std::string lowered(std::string text)
{
    for (char& c : text) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    return text;
}

} // namespace

std::vector<std::string> undescribed(const std::vector<http::Route>& routes)
{
    std::vector<std::string> missing;
    for (const http::Route& route : routes)
        if (described(route) == nullptr) missing.push_back(route.method + " " + route.path);
    return missing;
}

Json openApi(const std::vector<http::Route>& routes)
{
    Json paths = Json::object();
    for (const http::Route& route : routes)
        if (const Operation* const operation = described(route))
            paths[route.path][lowered(route.method)] = operationOf(*operation);
    Json document{{"openapi", "3.1.0"},
        {"info",
            {{"title", "Sightline"}, {"version", "1"},
                {"description",
                    "What sightline-server answers: people's pages, the same as JSON under /v1, and what tablets talk to. Errors "
                    "under /v1 are application/problem+json. Reads have an ETag; what can be overtaken asks for If-Match."}}},
        {"paths", std::move(paths)}};
    document["components"] = {{"schemas", Json::parse(embedded::schemas)},
        {"securitySchemes",
            {{"session", {{"type", "apiKey"}, {"in", "cookie"}, {"name", "__Host-sightline"}}},
                {"token", {{"type", "apiKey"}, {"in", "header"}, {"name", "X-CSRF-Token"}}},
                {"tablet", {{"type", "http"}, {"scheme", "bearer"}}}}}};
    return document;
}

http::Route openApiRoute(const std::vector<http::Route>& routes)
{
    http::Route itself{"GET", "/openapi.json", {}};
    std::vector<http::Route> all;
    for (const http::Route& route : routes) all.push_back({route.method, route.path, {}});
    all.push_back(itself);
    itself.endpoint = [text = openApi(all).dump()](const http::Request&) {
        return http::Response{200, "application/json", text, {}, {}};
    };
    return itself;
}

} // namespace sightline::server::api

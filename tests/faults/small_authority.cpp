#include "small_authority.h"

#include <stdexcept>

#include "base/civil_date.h"
#include "base/instant.h"
#include "support/files.h"

namespace sightline::faults {

SmallAuthority::SmallAuthority(std::string server, std::string field)
    : m_server{std::move(server)}
    , m_field{std::move(field)}
    , m_listen{"127.0.0.1:" + std::to_string(test::freePort())}
{
    this->server({"init", "--authority", "Testshire"});
}

void SmallAuthority::start()
{
    m_serving = std::make_unique<test::Background>(
        std::vector<std::string>{m_server, "--data", file("authority"), "serve", "--listen", m_listen}, file("serve.log"));
    if (!m_serving->says("Serving", std::chrono::seconds{60}))
        throw std::runtime_error{"the server does not start: " + test::readFile(file("serve.log"))};
}

test::Ended SmallAuthority::tryServer(const std::vector<std::string>& arguments, const std::string& input)
{
    test::Launch launch{{m_server, "--data", file("authority")}, input};
    launch.arguments.insert(launch.arguments.end(), arguments.begin(), arguments.end());
    return runProgram(launch);
}

std::string SmallAuthority::server(const std::vector<std::string>& arguments, const std::string& input)
{
    test::Ended ended = tryServer(arguments, input);
    if (!ended.done()) throw std::runtime_error{"sightline-server " + arguments.front() + ": " + ended.err};
    while (!ended.out.empty() && ended.out.back() == '\n') ended.out.pop_back();
    return ended.out;
}

std::string SmallAuthority::addChild(const std::string& name)
{
    return server({"child", "add", "--json", "-"},
        Json{{"local_id", "l-" + name}, {"given_name", name}, {"family_name", "Khan"}, {"date_of_birth", "2015-03-01"}}.dump());
}

void SmallAuthority::addWorker(const std::string& worker)
{
    server({"user", "add", "--id", worker, "--name", "Worker " + worker, "--role", "social_worker", "--qualified", "--team",
        "North"});
}

void SmallAuthority::allocate(const std::string& child, const std::string& worker)
{
    server({"allocate", child, worker, "--role", worker == "sam" ? "lead" : "second"});
}

void SmallAuthority::deallocate(const std::string& child, const std::string& worker)
{
    server({"deallocate", child, worker});
}

void SmallAuthority::enrol(const std::string& worker)
{
    const std::string code = server({"device", "code", worker});
    mustField(worker, {"enrol", "--json", "--weak-pin-hashing-for-tests", "--server", "http://" + m_listen, "--code", code});
}

test::Launch SmallAuthority::field(
    const std::string& vault, const std::vector<std::string>& arguments, const std::string& input) const
{
    test::Launch launch{{m_field, "--vault", file(vault)}, input};
    launch.arguments.insert(launch.arguments.end(), arguments.begin(), arguments.end());
    launch.environment["SIGHTLINE_PIN"] = "482915";
    return launch;
}

Json SmallAuthority::mustField(const std::string& vault, const std::vector<std::string>& arguments, const std::string& input)
{
    const test::Ended ended = runProgram(field(vault, arguments, input));
    if (!ended.done()) throw std::runtime_error{"sightline-field " + arguments.front() + ": " + ended.err};
    return Json::parse(ended.out, nullptr, false);
}

std::string SmallAuthority::log() const
{
    return test::readFile(file("serve.log"));
}

std::string visitDocument(const std::vector<std::string>& children, const std::string& note)
{
    SystemClock clock;
    Json document{{"occurred_on", londonDate(clock.now()).toString()}, {"purpose", "statutory_visit"}, {"mode", "in_person"},
        {"outcome", "completed"}, {"place", "home"}, {"where_child_lives", true}, {"children", Json::array()}};
    for (const std::string& child : children)
        document["children"].push_back({{"child_id", child}, {"sighting", "seen_alone"}, {"note", {{"observation", note}}}});
    return document.dump();
}

} // namespace sightline::faults

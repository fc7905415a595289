#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "support/process.h"
#include "support/temporary_folder.h"

namespace sightline::faults {

using Json = nlohmann::json;

/// A real server and real tablets, each a process of its own, driven through their command lines. Throws std::runtime_error where
/// something that is not under test fails.
class SmallAuthority {
public:
    /// Paths of the two programs.
    SmallAuthority(std::string server, std::string field);

    void start();
    void stop() { m_serving.reset(); }

    std::string addChild(const std::string& name);
    void addWorker(const std::string& worker);
    void allocate(const std::string& child, const std::string& worker);
    void deallocate(const std::string& child, const std::string& worker);
    void enrol(const std::string& worker);

    /// `sightline-server` with these arguments.
    test::Ended tryServer(const std::vector<std::string>& arguments, const std::string& input = {});
    /// Its output. Must succeed.
    std::string server(const std::vector<std::string>& arguments, const std::string& input = {});
    /// `sightline-field` on a worker's vault.
    [[nodiscard]] test::Launch field(
        const std::string& vault, const std::vector<std::string>& arguments, const std::string& input = {}) const;
    Json mustField(const std::string& vault, const std::vector<std::string>& arguments, const std::string& input = {});

    [[nodiscard]] std::string file(const std::string& name) const { return m_folder.file(name); }
    /// What the server wrote to its log since it was started.
    [[nodiscard]] std::string log() const;

private:
    test::TemporaryFolder m_folder;
    std::string m_server;
    std::string m_field;
    std::string m_listen;
    std::unique_ptr<test::Background> m_serving;
};

/// A visit to these children today, each with this note.
[[nodiscard]] std::string visitDocument(const std::vector<std::string>& children, const std::string& note);

} // namespace sightline::faults

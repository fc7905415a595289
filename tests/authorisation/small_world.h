#pragma once

#include <random>

#include "access/web_sessions.h"
#include "authorisation/oracle.h"
#include "service/authority.h"
#include "support/fake_clock.h"
#include "support/revisions.h"
#include "support/temporary_folder.h"

namespace sightline::authorisation {

/// A real authority with people and children, and the same facts for the oracle. Everything that changes one changes the other.
class SmallWorld {
public:
    static constexpr int kChildren = 24;
    static constexpr int kTeams = 4;

    explicit SmallWorld(std::uint64_t seed);

    /// Something happens: a move, an allocation or its end, somebody leaves or comes back, a child is opened, time goes by.
    void happen();

    [[nodiscard]] Facts facts() const;
    [[nodiscard]] std::string anybody(); ///< A sign-in name.
    [[nodiscard]] int anyChild();
    [[nodiscard]] std::size_t below(std::size_t n) { return std::uniform_int_distribution<std::size_t>{0, n - 1}(m_random); }
    [[nodiscard]] const std::string& what() const { return m_what; } ///< The last thing that happened.

    test::TemporaryFolder folder;
    test::FakeClock clock;
    server::Authority authority;

private:
    [[nodiscard]] server::Authority make();
    [[nodiscard]] CivilDate day(int number) const;
    void addPerson(const std::string& id, WorkerRole role, const std::string& team, std::set<std::string> manages = {});
    void addChild(int n);
    void write(const std::string& author, wire::Revision message);
    void allocate(int child, const std::string& person, int from);
    void endAllocation();
    void moveSomebody();
    void changeManager();
    void leaveOrReturn();
    void openSomething();

    std::mt19937_64 m_random;
    Facts m_facts;
    std::vector<std::pair<RecordId, std::string>> m_allocation_records; ///< Beside `m_facts.allocations`: id and last revision.
    int m_next_record = 1000;
    std::string m_what;
};

/// Marks in what is written of a child, which must be seen only by who may: `Zqname0017`.
[[nodiscard]] std::string markOf(const char* kind, int child);
[[nodiscard]] std::string localIdOf(int child);

} // namespace sightline::authorisation

// The server's own history: backups, what they vouch for, and restores.
#include <algorithm>

#include "switched_rules.h"
#include "world.h"

namespace sightline::simulation {

void World::backUp()
{
    Backup backup{m_server_disk->image(""), {}};
    {
        const auto session = m_authority->store->beginRead();
        if (!session.has_value()) return;
        const auto read = server::inSession([&]() -> Result<void> {
            session.value()->scan(0, [&](const server::LogRow& row) {
                backup.chain.push_back(row.chain);
                return true;
            });
            return {};
        });
        if (!read.has_value()) return trace("no backup: " + read.error().detail);
    }
    trace("backup at " + std::to_string(backup.chain.size()));
    m_backups.push_back(backup);
    // Not every backup is verified at once, so that older ones stay eligible.
    if (chance(60)) publishWatermark(backup);
}

void World::publishWatermark(const Backup& backup)
{
    if (!isEligible(backup) || backup.chain.empty()) return;
    const Watermark next{backup.chain.size(), backup.chain.back()};
    bool written = false;
    const bool cut = powerFailsDuring(*m_server_disk, 15, [&] {
        written =
            inWrite([&](server::WriteSession& session) { session.setSetting("backup_watermark", std::to_string(next.seq)); });
    });
    // What may have reached a disk may reach a tablet: from here on it counts as published.
    if (written || cut) m_watermark = next;
    if (cut) crashServer(CrashPoint::ServerInBackup);
}

bool World::isEligible(const Backup& backup) const
{
    return m_watermark.seq == 0
        || (backup.chain.size() >= m_watermark.seq && backup.chain[m_watermark.seq - 1] == m_watermark.chain);
}

void World::restore()
{
    const bool any = !sync::holds(sync::LosslessRule::RestoreIsNoticed);
    std::vector<const Backup*> choice;
    for (const Backup& backup : m_backups)
        if (any || isEligible(backup)) choice.push_back(&backup);
    if (choice.empty()) return;
    const Backup& backup = *choice[pick(choice.size())];
    trace("restored to " + std::to_string(backup.chain.size()));
    m_service.reset();
    m_authority->store.reset();
    m_server_disk->putBack("", backup.image);
    m_server_disk->setFull(false);
    m_answered.clear(); // What this log had confirmed since is with the tablets.
    openServer();
    // Allocations made since are gone with the rest; the console makes the world consistent again.
    m_lead.clear();
    if (any || chance(40)) return trace("and nobody said so");
    const bool cut = powerFailsDuring(*m_server_disk, 30, [&] {
        inWrite([&](server::WriteSession& session) { session.setSetting("generation", std::to_string(++m_generation)); });
    });
    if (cut) crashServer(CrashPoint::ServerInRestore);
}

} // namespace sightline::simulation

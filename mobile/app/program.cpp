#include "app/program.h"

#include <cstdio>

#include "app/journal_session.h"

namespace sightline::mobile {

std::vector<VaultOnDevice> vaultsOf(const Program& program)
{
    if (program.only_vault.empty()) return vaultsBelow(program.root, program.clock);
    auto label = vault::Vault::label(program.only_vault, program.clock);
    if (label.has_value()) return {{program.only_vault, std::move(label).value()}};
    std::fprintf(stderr, "sightline: --vault %s: %s\n", program.only_vault.c_str(), label.error().detail.c_str());
    return {};
}

bool holdsTablet(const VaultOnDevice& vault)
{
    return !vault.label.destroyed && sessionLiesAt(vault.folder);
}

} // namespace sightline::mobile

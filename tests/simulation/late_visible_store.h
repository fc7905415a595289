#pragma once

#include <cstdint>

#include "store/authority_store.h"

namespace sightline::simulation {

/// What a store would be that hands out numbers before it shows rows (a plain sequence, without the counter row of rule 9):
/// readers see a head beyond rows that they cannot see yet. Writers see everything.
class LateVisibleStore final : public server::AuthorityStore {
public:
    explicit LateVisibleStore(std::unique_ptr<server::AuthorityStore> inner)
        : m_inner{std::move(inner)}
    { }

    [[nodiscard]] Result<std::unique_ptr<server::ReadSession>> beginRead() override;
    [[nodiscard]] Result<std::unique_ptr<server::WriteSession>> beginWrite() override { return m_inner->beginWrite(); }

    /// Rows from `first` to `last` are not there yet for readers; 0, 0: every row is.
    void hide(std::uint64_t first, std::uint64_t last) noexcept
    {
        m_first = first;
        m_last = last;
    }

private:
    std::unique_ptr<server::AuthorityStore> m_inner;
    std::uint64_t m_first = 0;
    std::uint64_t m_last = 0;
};

} // namespace sightline::simulation

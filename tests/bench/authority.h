#pragma once

#include <cstdint>
#include <vector>

#include "rules/facts.h"
#include "json/reader.h"

namespace sightline::bench {

struct AuthoritySize {
    int children;
    int visits;
    std::uint64_t seed;
};

/// Made-up children of one authority on 1 June 2026, the same for the same seed: child protection, looked after, in need and
/// privately fostered, visited more or less in time by several kinds of worker, with attempts, struck-out visits and a few
/// disputes.
[[nodiscard]] std::vector<rules::ChildFacts> makeAuthority(const AuthoritySize& size);

/// The children as an `evaluate` document, without disputes.
[[nodiscard]] json::Json toDocument(const std::vector<rules::ChildFacts>& children);

} // namespace sightline::bench

// Which rule packs speak for a destination together.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "stockline/fault.h"
#include "stockline/rules.h"

namespace stockline {

/// Packs by their places, ascending.
using PackSet = std::vector<int>;

/// All that there are, whatever the destination; that of none first.
[[nodiscard]] std::set<PackSet> pack_sets(const RulePacks& packs);

/// Those of destinations in these countries, and that of none.
[[nodiscard]] std::set<PackSet> pack_sets(const RulePacks& packs,
                                          const std::set<std::string>& countries);

/// The days from then on on which rules begin or have ended, and the amounts that they ask for, multiply: for each way
/// the terms are worked out once. Reports out_of_range (/rules) where these are more than kMostWays for some
/// destination.
void check_ways(const RulePacks& packs, Day from, Faults& faults);

}  // namespace stockline

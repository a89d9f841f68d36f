// Which rules of law a snapshot carries: those of the countries that the shop ships to, or where it sells something
// digital all that it is given.
#pragma once

#include "stockline/snapshot.h"
#include "stockline/store.h"

namespace stockline {

/// The countries of the pack that some lane leads to, ascending; all of them where a lane leads anywhere or
/// there are none.
[[nodiscard]] std::vector<std::string> countries_reached(const RulePack& pack,
                                                         const Methods& shipping);

/// Whether there are any such countries.
[[nodiscard]] bool speaks_for_a_lane(const RulePack& pack, const Methods& shipping);

/// Puts rules and circumstances into `sources`, and the holidays that go with the rules into a snapshot whose lanes are
/// there. What is digital goes where no lane leads. A pack that the store accepts unverified is marked so.
void carry_rules(const Store& store, const RulePacks& rules, bool has_digital, Snapshot& snapshot,
                 TermSources& sources);

}  // namespace stockline

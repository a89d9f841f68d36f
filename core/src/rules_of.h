// The law of packs that are known to speak for a destination.
#pragma once

#include <vector>

#include "stockline/rules.h"

namespace stockline {

/// applicable_rules(), whatever the destination.
[[nodiscard]] ApplicableRules rules_of(std::vector<const RulePack*> packs, const Case& of);

}  // namespace stockline

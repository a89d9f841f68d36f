// The line in which commitments wait for units.
#pragma once

#include <cstddef>
#include <vector>

#include "stockline/supply.h"

namespace stockline {

/// A commitment, and which of several sellers has it.
struct SoldUnits {
    const Commitment* commitment = nullptr;
    std::size_t seller = 0;
};

/// Puts those first that are served first: by the day on which they are due (those without a day are due now), then
/// orders before backorders before preorders, then the smaller quantity, then the id, then the seller. The same
/// whatever order the document has them in.
void sort_by_due(std::vector<SoldUnits>& sold);

}  // namespace stockline

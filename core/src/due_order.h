// The line in which commitments wait for units.
#pragma once

#include <cstddef>
#include <vector>

#include "stockline/supply.h"

namespace stockline {

/// The places of the commitments in their list, those first that are served first: by the day on which
/// they are due (those without a day are due now), then orders before backorders before preorders, then
/// the smaller quantity, then the id. The same whatever order the document has them in.
[[nodiscard]] std::vector<std::size_t> in_due_order(const std::vector<Commitment>& commitments);

}  // namespace stockline

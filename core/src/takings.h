// What the lines of an order before one have taken.
#pragma once

#include <map>

#include "stockline/supply.h"

namespace stockline {

/// Units by what they were taken from: a ladder of the snapshot, or a supply, of whose limit they are.
using Takings = std::map<const void*, Quantity>;

[[nodiscard]] inline Quantity taken_from(const Takings& takings, const void* from) {
    const auto found = takings.find(from);
    return found != takings.end() ? found->second : 0;
}

}  // namespace stockline

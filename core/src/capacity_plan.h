// What was sold of a capacity, day by day.
#pragma once

#include "product_supply.h"
#include "stockline/snapshot.h"
#include "stockline/store.h"

namespace stockline {

/// Of a supply of the taking that has a capacity. Units are made so many business days before they are due as
/// production takes, at the store's confidence; what should have been made before today is made. Those that are due
/// already, or on no day, are made today, or on the next day that is worked. Where the supply has units that are on
/// hand or on their way, these serve the first in line, and nothing is made for them.
[[nodiscard]] SnapshotCapacity planned_capacity(const Store& store, const TimeZones& zones,
                                                const Taking& taking, const Supply& supply);

}  // namespace stockline

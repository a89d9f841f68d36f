// What can be wrong between a store and its host.
#pragma once

#include "stockline/fault.h"
#include "stockline/plan.h"
#include "stockline/snapshot.h"
#include "stockline/store.h"

namespace stockline {

/// unknown_time_zone for each location without a clock that runs at the store's as_of; unknown_sku for
/// each SKU asked for that the store lacks; unknown_order where none of the products asked for has a
/// commitment of the order.
[[nodiscard]] Faults planning_faults(const Store& store, const TimeZones& zones,
                                     const PlanOptions& options);

}  // namespace stockline

// What can be wrong with a store, and between it and its host.
#pragma once

#include "stockline/fault.h"
#include "stockline/pegging.h"
#include "stockline/plan.h"
#include "stockline/snapshot.h"
#include "stockline/store.h"

namespace stockline {

/// Every fault that plan() and peg() give: the store's and the options' own; where there are none, those between
/// them.
[[nodiscard]] Faults value_faults(const Store& store, const TimeZones& zones,
                                  const PlanOptions& options);

/// unknown_time_zone for each location without a clock that runs at the store's as_of; unknown_sku for
/// each SKU asked for that the store lacks; unknown_order where none of the products asked for has a
/// commitment of the order.
[[nodiscard]] Faults planning_faults(const Store& store, const TimeZones& zones,
                                     const PlanOptions& options);

/// As plan() and peg(), for a store, clocks, options and packs that were read: each reader has judged its own, which
/// would otherwise be judged again, the whole store for each of its products. The packs of the options do not count.
[[nodiscard]] Result<Snapshot> plan_read(const Store& store, const TimeZones& zones,
                                         const PlanOptions& options, const RulePacks& rules);
[[nodiscard]] Result<Pegging> peg_read(const Store& store, const TimeZones& zones,
                                       const PlanOptions& options);

}  // namespace stockline

// What can be wrong between a store and its host.
#pragma once

#include <string>
#include <vector>

#include "stockline/fault.h"
#include "stockline/snapshot.h"
#include "stockline/store.h"

namespace stockline {

/// unknown_time_zone for each location without a clock that runs at the store's as_of; unknown_sku for
/// each of `skus` that the store lacks.
[[nodiscard]] Faults planning_faults(const Store& store, const TimeZones& zones,
                                     const std::vector<std::string>& skus);

}  // namespace stockline

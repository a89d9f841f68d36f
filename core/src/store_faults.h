// What is wrong with a store that was never text.
#pragma once

#include <string>
#include <vector>

#include "fault_place.h"
#include "stockline/fault.h"
#include "stockline/snapshot.h"
#include "stockline/store.h"

namespace stockline {

/// What read_store() would refuse of the same store as a document, with the same codes at the same members. None: every
/// name in it refers to something, and every number is in its range. With SKUs, of the products these are looked at.
[[nodiscard]] Faults store_faults(const Store& store, const std::vector<std::string>& skus = {});

/// The same for the clocks that come with it.
void check_zones(const FaultPlace& at, const TimeZones& zones);

}  // namespace stockline

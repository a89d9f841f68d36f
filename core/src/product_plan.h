// One product: its stock, receipts and commitments, location by location, turned into ladders.
#pragma once

#include "stockline/snapshot.h"
#include "stockline/store.h"

namespace stockline {

/// `zones` has a clock, running at the store's as_of, for every location of the store.
[[nodiscard]] SnapshotProduct plan_product(const Store& store, const TimeZones& zones,
                                           const Product& product);

}  // namespace stockline

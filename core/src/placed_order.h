// A product as an order sees that was placed already.
#pragma once

#include <string>

#include "stockline/snapshot.h"
#include "stockline/store.h"

namespace stockline {

/// Whether some of the product's commitments have that id.
[[nodiscard]] bool has_order(const Product& product, const std::string& order);

/// Plans the product as that order sees it (plan.h);
/// has_order() has said yes. `zones` as for plan_product().
[[nodiscard]] SnapshotProduct plan_for_order(const Store& store, const TimeZones& zones,
                                             const Product& product, const std::string& order);

}  // namespace stockline

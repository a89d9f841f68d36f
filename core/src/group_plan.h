// Products that hang together by what they draw on (drawn.h), turned into ladders and permissions.
#pragma once

#include <string>

#include "drawn.h"
#include "stockline/snapshot.h"
#include "stockline/store.h"

namespace stockline {

/// Whether some of the commitments of the group have that id.
[[nodiscard]] bool has_order(const Store& store, const DrawnGroup& group, const std::string& order);

/// Puts what is asked for into the snapshot: those products of the group that stand in it already, by their SKUs, and
/// the supplies that they draw on and that are not among them. With the id of an order, as that order sees them
/// (plan.h); without it, or where the order has no commitment in the group, as anybody does.
///
/// `zones` has a clock, running at the store's as_of, for every location of the store.
void plan_group(const Store& store, const TimeZones& zones, const DrawnGroup& group,
                const std::string& order, Snapshot& into);

}  // namespace stockline

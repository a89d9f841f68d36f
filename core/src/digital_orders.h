// Placed orders of what is digital: it was delivered at once when it was ordered, or is on its release (core/RULES.md,
// M6).
#pragma once

#include <vector>

#include "ordered_parts.h"
#include "stockline/promise.h"
#include "stockline/revise.h"
#include "stockline/snapshot.h"

namespace stockline {

/// Gives what was promised at once the day of its order, by which it is judged.
void state_at_once(Day ordered, EarlierPromise& earlier);

/// Of an order, what has been delivered by today: on the day of the order, or on that of the release. Not what a notice
/// of delay is about.
void deliver_digital(const SnapshotProduct& product, const OrderHistory& order, Day today,
                     std::vector<OrderedPart>& parts);

/// Puts an order's own promise in the place of what a new order would get: that of one that waits for its release, or
/// for the day that a notice has said.
void await_digital(const SnapshotProduct& product, const OrderHistory& order, Day today,
                   const std::vector<OrderedPart>& parts, Promise& promise);

}  // namespace stockline

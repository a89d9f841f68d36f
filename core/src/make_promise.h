// Answers made where they are wanted: what quote(), quote_order() and revise() are behind their Results.
//
// They take questions that have been checked, by the JSON readers or by question_faults().
#pragma once

#include <optional>
#include <vector>

#include "stockline/fault.h"
#include "stockline/order.h"
#include "stockline/promise.h"
#include "stockline/revise.h"
#include "stockline/snapshot.h"
#include "takings.h"

namespace stockline {

/// Answers the query, whose instant is set right where it is before the snapshot's. `into` is new; with a fault it
/// stays as it was. Faults: unknown_sku, unknown_method. Of a line of an order what the lines before it have taken goes
/// along, and what it takes is added.
void make_promise(const Snapshot& snapshot, Query& query, Promise& into, Faults& faults,
                  Takings* taken = nullptr);

/// The same for an order.
void make_order(const Snapshot& snapshot, const OrderQuery& query, OrderPromise& into,
                Faults& faults);

/// How many of its units can be had. The others are no part of an order.
[[nodiscard]] Quantity had_of(const Promise& promise);

/// The same for a promise made earlier.
void make_revision(const Snapshot& snapshot, const EarlierPromise& promised, const Asking& now,
                   const std::optional<OrderHistory>& order,
                   const std::optional<WholeDays>& together, const std::vector<LineBefore>& before,
                   Revision& into, Faults& faults);

/// The part that the order's unit of that number is in; null where there are not so many.
[[nodiscard]] const PromisedPart* part_with(const std::vector<PromisedPart>& parts, Quantity unit);

/// Days that have passed since are not shown.
[[nodiscard]] Window not_past(const Window& window, Day today);

/// Puts the last part to the one before it, where its units say the same to a shopper as those.
void merge_last(std::vector<Part>& parts);

/// Puts the windows of the whole together from those of its parts.
void set_whole_windows(Promise& promise);

}  // namespace stockline

// At which of a pickup's places an order is collected (core/RULES.md, M5).
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "stockline/promise.h"
#include "stockline/snapshot.h"
#include "takings.h"
#include "ways.h"

namespace stockline {

/// What one place has of a question.
struct PickupPlace {
    /// The method's.
    std::string_view name;
    /// How many of the units asked for, those in the cart included, it can give.
    Quantity units = 0;
    /// How many it has on hand.
    Quantity on_hand = 0;
    /// The days of the last unit that it can give; absent where it has none, or they are not known.
    std::optional<Window> last;
    /// The moment from which that is ready, where it is on hand.
    std::optional<Instant> from;
    /// The most that one order may have from there, those in the cart included; absent: no limit.
    std::optional<Quantity> most{};
};

/// The places of the pickup by which these ways lead, in its order. Of a line of an order, without what the lines
/// before it have `taken`; null: what is in the cart is of this product.
[[nodiscard]] std::vector<PickupPlace> pickup_places(const Snapshot& snapshot,
                                                     const SnapshotProduct& product,
                                                     const Query& query, Ways& ways,
                                                     const Takings* taken);

/// What the place to which these ways are bound has of a line of an order. What serves the line is added to what the
/// lines before it have taken.
[[nodiscard]] PickupPlace line_at_place(const Snapshot& snapshot, const SnapshotProduct& product,
                                        const Query& query, Ways& ways, Takings& taken);

/// The one with the most of the units asked for; of those the one where the last of them is ready soonest; of those the
/// first. Null where none has any.
[[nodiscard]] const PickupPlace* best_of(const std::vector<PickupPlace>& places);

/// Adds what the same place has of another line of the order.
void add_line(PickupPlace& place, const PickupPlace& line);

/// Whether orders are collected there by the pickup of that name; where it names none, by any.
[[nodiscard]] bool is_pickup_place(const Methods& methods, std::string_view method,
                                   std::string_view place);

}  // namespace stockline

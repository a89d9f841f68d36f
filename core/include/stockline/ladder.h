// The ladder: for one product at one location, up to which quantity, ready when.
//
// Definition. Let S(t) be the units on hand, plus what has become ready by day t, minus what is
// committed by day t. Then
//
//     ATP(t) = max(0, min over s >= t of S(s))
//
// is what can be promised for day t without breaking any commitment, now or later. It is found in
// one pass from right to left, and never decreases in t. Quantity q is ready on the first day t with
// ATP(t) >= q.
//
// Why look ahead to the end, and not to the next receipt as published rules do: 10 on hand, then
// 0, -5, +10, -12 on the following days. Up to the next receipt, 5 units look free. But S is 10, 5,
// 15, 3: only 3 can be sold without leaving the last commitment short.
//
// Units on hand. S(today) holds stock and today's lots alike, but only what is on hand can be called in
// stock. Of ATP(today)
//
//     max(0, min(stock - needs due today or before, ATP(today)))
//
// are units on hand; the rest waits for today's lots. So whoever is due by today has the first right to
// what is there and is not left to wait for the day's lots, and today's lots go first to those due
// later. With 1 on hand, 1 to come today and 1 owed tomorrow, S is 2, 1 and ATP(today) is 1: the
// unit on hand is free. Owed today in place of tomorrow, it is spoken for, and the 1 that is free is
// the one to come.
//
// Uncertain arrivals. The planned days decide how many units must be in the house before quantity q
// can be handed over: needed(q) = q + held, where held = (supply ready by t) - ATP(t) are the units
// kept for commitments. Then P(ready by d) = P(stock + lots ready by d >= needed), as arrivals.h
// has it. A step of the ladder is a maximal run of quantities with the same
// distribution. With more than kMaxExactLots uncertain lots a step is judged by its last unit, which
// is never too early.
//
// Cost: n log n in the number of lots and needs when the lots' days are certain.
#pragma once

#include <optional>
#include <vector>

#include "stockline/arrivals.h"
#include "stockline/day.h"
#include "stockline/distribution.h"
#include "stockline/queue.h"
#include "stockline/reason.h"
#include "stockline/supply.h"

namespace stockline {

/// Units that are owed on a day.
struct Need {
    Day due;
    Quantity quantity = 0;
};

/// What one location has, will have and owes. Lots and needs in any order. It is not checked: each quantity is from
/// 0 to kMaxQuantity (stock may be that much below 0), and each day from kFirstDay to kLastDay.
struct LocationSupply {
    Day today;
    /// Units ready today; below 0 when more is reserved than is there.
    Quantity stock = 0;
    std::vector<Lot> lots;
    std::vector<Need> needs;
};

/// From `day` until the next point's day.
struct AtpPoint {
    Day day;
    /// Stock plus all lots planned by that day.
    Quantity supply;
    /// Units that can be promised for that day.
    Quantity atp;
    /// All needs that are due by that day.
    Quantity owed;
};

/// ATP as a step function, ascending in day; the first point is today. Lots and needs planned for
/// earlier days count today.
[[nodiscard]] std::vector<AtpPoint> available_to_promise(const LocationSupply& supply);

struct LadderStep {
    /// The last quantity of this step; the first is one more than the step before.
    Quantity up_to = 0;
    /// True when the units are on hand: nothing has to arrive for them.
    bool is_from_stock = false;
    /// When they are ready; a point at today for stock.
    Distribution ready;
    Reasons because;
    /// The planned day of its last units.
    Day planned;
    /// Where all its units come from one lot.
    std::optional<Queue> queue;
};

/// The steps, ascending in up_to. Empty when nothing can be promised.
/// `places` of one product with uncertain lots share what it may cost (core/RULES.md, M8).
[[nodiscard]] std::vector<LadderStep> build_ladder(const LocationSupply& supply,
                                                   std::size_t places = 1);

}  // namespace stockline

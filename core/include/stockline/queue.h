// The queue: where in line units stand that wait for a receipt, and how much of that receipt is taken.
//
// It is told of a ladder's step whose units all come from one receipt, on the days that planning counts on. With
// the receipt's `quantity` units planned for day t,
//
//     ahead = max(0, units owed by day t - units on hand that are kept for them)
//     taken = quantity - units of the step
//
// Kept are the units on hand that nobody new can have. Ahead are the units promised to others that are due by then
// and that those do not serve: they get theirs first, from this receipt or from those before it. Taken is what new
// shoppers cannot have of this receipt: it went to those ahead, or is kept for commitments that are due later. So
// either may be the larger one.
//
// Example: 4 on hand, 10 owed now, 60 to come on the 10th, 15 more owed on the 18th, 40 to come on the 21st.
//     the 10th   39 units can be promised   ahead 10 - 4 = 6         taken 60 - 39 = 21
//     the 21st   40 more                    ahead 10 + 15 - 4 = 21   taken 40 - 40 = 0
//
// Who may know. Nobody, unless the shop says so of the product. And not where it would say too much: where any of
// its stock is told in round numbers, a receipt's size would give the exact number away (snapshot.h). Nor where it
// would say what is not so: units held back for the day of release are no customer's, and of two receipts planned for
// one day nobody knows which it will be.
#pragma once

#include "stockline/supply.h"

namespace stockline {

/// Of units that wait for one receipt.
struct Queue {
    /// Units promised to others that are served before these; 0 or more.
    Quantity ahead = 0;
    /// Units that the receipt brings; 1 or more.
    Quantity batch = 0;
    /// Units of it that are promised to others; 0 to `batch`.
    Quantity taken = 0;

    friend bool operator==(const Queue& a, const Queue& b) {
        return a.ahead == b.ahead && a.batch == b.batch && a.taken == b.taken;
    }
};

}  // namespace stockline

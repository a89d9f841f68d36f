// Which of the offers serve so many units, and what is left for the lines after them.
#pragma once

#include <vector>

#include "offers.h"
#include "stockline/snapshot.h"
#include "takings.h"

namespace stockline {

struct Served {
    Offer* offer;  // null: cannot be had
    Quantity quantity;
};

/// Serves `quantity` units after the first `before`, which go to somebody else: in order, and among equal offers from
/// as few places as can be. What cannot be had comes last. Quantities sum to `quantity`. Once for each list of offers.
[[nodiscard]] std::vector<Served> serve(Offers& offers, Quantity before, Quantity quantity);

/// Adds what serves a line of that product to what earlier ones have taken.
void take(const SnapshotProduct& product, const Offers& offers, const std::vector<Served>& served,
          Takings& into);

}  // namespace stockline

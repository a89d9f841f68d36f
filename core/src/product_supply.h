// One product's supply, location by location: what is there, what comes, and what is owed.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "stockline/ladder.h"
#include "stockline/snapshot.h"
#include "stockline/store.h"

namespace stockline {

/// A commitment's units at one location. Units of one commitment may be owed by several.
struct OwedUnits {
    /// Its place in the product's commitments.
    std::size_t commitment = 0;
    Day due;
    Quantity quantity = 0;
};

struct Site {
    const Location* location = nullptr;
    const BusinessCalendar* dock = nullptr;
    Supply supply;
    /// For each lot of the supply, its place in the product's receipts.
    std::vector<std::size_t> receipts;
    /// What the supply's needs are made of, in the order in which they are served.
    std::vector<OwedUnits> owed;
};

struct ProductSupply {
    std::map<std::string, Site, std::less<>> sites;
    /// Why some receipts count for nothing.
    Reasons undated_because;
    /// By the clock of the first place that has the product, or of any, as whoever asks will see it.
    bool is_unreleased = false;

    /// What sort of sale it is where it does not say so itself.
    [[nodiscard]] CommitmentKind kind_of(const Commitment& commitment) const {
        return commitment.kind.value_or(is_unreleased ? CommitmentKind::preorder
                                                      : CommitmentKind::order);
    }
};

/// Commitments that name a location are owed there. The others are placed in the order in which they are
/// due, each at the first place, by name, that has units free on its day, else where units are free
/// soonest. `zones` has a clock, running at the store's as_of, for every location of the store.
[[nodiscard]] ProductSupply gather_supply(const Store& store, const TimeZones& zones,
                                          const Product& product);

/// Takes up to `quantity` units that are free on that day out of what can be promised before it.
void hold_back(ProductSupply& supply, Day until, Quantity quantity);

}  // namespace stockline

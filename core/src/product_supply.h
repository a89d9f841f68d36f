// Supplies, location by location: what is there, what comes, and what is owed.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "due_order.h"
#include "stockline/ladder.h"
#include "stockline/snapshot.h"
#include "stockline/store.h"

namespace stockline {

/// Units that one location owes for a commitment. Those of one commitment may be owed by several.
struct OwedUnits {
    SoldUnits sold;
    Day due;
    Quantity quantity = 0;
};

struct Site {
    const Location* location = nullptr;
    const BusinessCalendar* dock = nullptr;
    LocationSupply supply;
    /// For each lot of the supply, its place in the supply's receipts.
    std::vector<std::size_t> receipts;
    /// What the supply's needs are made of, in the order in which they are served.
    std::vector<OwedUnits> owed;
};

/// One supply.
struct SuppliedSites {
    std::map<std::string, Site, std::less<>> sites;
    /// Why some receipts count for nothing.
    Reasons undated_because;
};

/// Units of one of several supplies.
struct TakenUnits {
    std::size_t supply = 0;
    Quantity each = 1;
};

/// Whoever has commitments: a product, or a supply whose units were sold as such.
struct Seller {
    std::string_view name;
    const std::vector<Commitment>* commitments = nullptr;
    /// What one unit of it takes.
    std::vector<TakenUnits> takes;
    /// When it is released; null: it is.
    const Window* releases = nullptr;
    /// How long it takes to make; null: it is not made to order.
    const MadeToOrder* made = nullptr;
    /// By the clock of the first place that has what it takes, or of any, as whoever asks will see it.
    bool is_unreleased = false;

    /// What sort of sale it is where it does not say so itself.
    [[nodiscard]] CommitmentKind kind_of(const Commitment& commitment) const {
        return commitment.kind.value_or(is_unreleased ? CommitmentKind::preorder
                                                      : CommitmentKind::order);
    }
};

/// Supplies of which sellers take, and all that was sold of them.
struct Taking {
    std::vector<const Supply*> supplies;
    std::vector<Seller> sellers;
    /// By due_order.h.
    std::vector<SoldUnits> sold;

    /// Sets what was sold to all that the sellers have and that is taken at that instant. Of an order with that id all
    /// is taken.
    void sell_all(Instant at, std::string_view order);
};

/// For each supply what it has and owes; sets whether sellers are unreleased.
///
/// Commitments that name a location are owed there. The others are placed in the order in which they are due. Each gets
/// units from the places in the order of their names, as many as these have by its day; what is left, late, from
/// wherever a unit is free next. A unit of what takes several supplies is taken from all of them at one place. `zones`
/// has a clock, running at the store's as_of, for every location of the store.
[[nodiscard]] std::vector<SuppliedSites> gather_supplies(const Store& store, const TimeZones& zones,
                                                         Taking& taking);

/// Takes up to `quantity` units that are free on that day out of what can be promised before it.
void hold_back(SuppliedSites& supply, Day until, Quantity quantity);

}  // namespace stockline

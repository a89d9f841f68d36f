// Publication: the snapshot in two parts, for shops with more products than a phone should fetch.
//
// The shop document has what all products share: clocks, calendars, locations, shipping, law, and the terms of the
// store's policies. A product document has one product: what can be promised of it, what it draws on, its price and
// rules. Together they answer as the snapshot of plan() with that product would, and hold nothing that it may not
// (snapshot.h).
//
// The law of all countries that a shop ships to is most of its document. So what pages fetch first has that of the
// shop's home, and of each other country there is a document to lay over it (core/src/law_by_country.h).
//
// Whoever publishes (`stockline publish`) puts into both what only they know: a revision, which is made of all the rest
// of the text; into the shop document the heartbeat, up to which every change is in what is published, and the
// products that are held, since they could not be planned; into a product document the revision of the shop document
// that it was planned with.
//
// The shop document is planned as of the first instant of a month, so that a day that passes makes no other document,
// nor another revision. A product is planned as of the store's own instant. Its plan holds until an instant that it
// names, if it does not hold for as long as nothing is changed.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <tuple>

#include "stockline/fault.h"
#include "stockline/plan.h"
#include "stockline/snapshot.h"
#include "stockline/store.h"

namespace stockline {

/// The first instant, in UTC, of the month in which the store's figures are as of.
[[nodiscard]] Instant publication_month(const Store& store);

/// The stretch of time for which the shop document wants the zones' clocks: from two days before that instant, to 400
/// days after the end of the month. Never beyond the instants that there are.
[[nodiscard]] Horizon publication_horizon(const Store& store);

/// What decides the terms of a product that has none of its own.
struct TermsKey {
    std::string policy;
    CircumstanceSet exceptions = 0;
    bool is_digital = false;

    friend bool operator<(const TermsKey& one, const TermsKey& other) {
        return std::tie(one.policy, one.exceptions, one.is_digital) <
               std::tie(other.policy, other.exceptions, other.is_digital);
    }
};

/// What the store's products share.
struct PlannedShop {
    /// Without products.
    Snapshot snapshot;
    /// Groups of term sheets by what products have in common, in the order of their numbers.
    std::map<TermsKey, std::size_t> groups;
    /// By the name of a supplier's calendar in the store, its name in the snapshot.
    std::map<std::string, std::string, std::less<>> suppliers;
};

/// Faults as plan() has them of a store without products.
[[nodiscard]] Result<PlannedShop> plan_shop(const Store& store, const TimeZones& zones,
                                            const RulePacks& rules = {});

/// One product of a store.
struct PlannedProduct {
    std::string sku;
    Instant as_of{};
    /// From this instant on the plan may be another, though nothing is changed. Absent: it stays the same.
    std::optional<Instant> replan_by;
    SnapshotProduct product;
    /// What it draws on.
    std::map<std::string, SnapshotSupply, std::less<>> supplies;
};

/// Plans it with what plan_shop() gave of the same store, whose other parts have not changed since: what change_store()
/// changes may have. `zones` has the clocks that plan_shop() had.
///
/// With the id of an order it is planned as that order sees the store (PlanOptions::order): for the shop itself, and
/// not to be published. One that has no commitment in the product, nor in what it shares supplies with, sees what
/// anybody sees.
///
/// Of faults there is unknown_sku (/skus/0), and unknown_time_zone where the store's as_of has left the clocks.
[[nodiscard]] Result<PlannedProduct> plan_product(const Store& store, const TimeZones& zones,
                                                  const PlannedShop& shop, const std::string& sku,
                                                  const std::string& order = {});

}  // namespace stockline

// Planning: from the private store to the public snapshot.
//
// A pure function of its arguments: the instant is the store's as_of, the zones' clocks come from the
// host. The order in which a document lists stock, receipts or commitments makes no difference.
#pragma once

#include <string>
#include <vector>

#include "stockline/fault.h"
#include "stockline/snapshot.h"
#include "stockline/store.h"

namespace stockline {

/// The stretch of time for which a plan wants the zones' clocks.
struct Horizon {
    Instant from;
    Instant until;
};

/// From two days before as_of to 400 days after it: a year, which is as far as a feed may name a day
/// (Google Merchant's availability_date), and a month to spare.
[[nodiscard]] Horizon plan_horizon(const Store& store);

/// The IANA names of the zones that a store's locations name, ascending, each once.
[[nodiscard]] std::vector<std::string> time_zones_of(const Store& store);

/// Plans the given SKUs, or all when the list is empty. Of the rules the snapshot gets the packs that
/// speak for a country that some lane leads to (all, where a lane leads anywhere or there are none). Faults: unknown_time_zone where `zones` lacks
/// a zone that a location names or its clock does not run at as_of; unknown_sku where the store lacks one of
/// `skus` (pointer /skus/<index>).
[[nodiscard]] Result<Snapshot> plan(const Store& store, const TimeZones& zones,
                                    const std::vector<std::string>& skus = {},
                                    const RulePacks& rules = {});

}  // namespace stockline

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
/// (Google Merchant's availability_date), and a month to spare. Never beyond the instants that there are.
[[nodiscard]] Horizon plan_horizon(const Store& store);

/// The IANA names of the zones that a store's locations name, ascending, each once.
[[nodiscard]] std::vector<std::string> time_zones_of(const Store& store);

/// What to plan, and for whom.
struct PlanOptions {
    /// Only these products; all when empty.
    std::vector<std::string> skus = {};
    /// The id of an order placed already, to plan as that order sees the store; empty to plan for whoever
    /// asks anew.
    ///
    /// A new shopper comes after every commitment. An order stands in line, by the day on which its
    /// commitments are due (without one, they are due now; at one day, orders before backorders before
    /// preorders, smaller before larger quantities, then by id). In each product in which it has
    /// commitments, these and all that are behind the last of them in line are left out, of what supply
    /// is owed and of what the limits count; the others stay. So a quote for the quantity ordered gives
    /// what the order can count on. What was decided since about further sales (limits, discontinuation,
    /// units held back, opening) takes nothing from it; stock is told exactly up to the quantity ordered;
    /// and where all of its commitments name a location, only those locations' units count.
    /// The other products are planned as for anybody.
    ///
    /// Commitments that expire are a cart's. It has bought nothing: where all those of this id in a product
    /// and in what it shares supplies with expire, they alone are left out, and what was decided about
    /// sales holds for it too.
    ///
    /// Such a snapshot is for that order's page only, and not to be published: to others it shows units
    /// as free that are sold.
    std::string order = {};
    /// Rules of law. The snapshot gets the packs that speak for a country that some lane leads to; all
    /// of them, where a lane leads anywhere or there are no lanes.
    RulePacks rules = {};
};

/// A store can come from read_store(), or a program can make it itself: whatever it holds, the answer is a snapshot or
/// every fault, as read_store() would find them in the same store as a document, with the same codes at the same
/// members. Where SKUs are asked for, no other product is looked at: their plan costs the same in any store.
///
/// Of the store, first what would be no document at all, without anything else:
///   not_json           a name or another text that is not UTF-8 (/products/MUG/name)
///   duplicate_key      two shipping methods of one name (/shipping/post)
/// Else a name that refers to nothing, a number or a day out of its range, no probabilities, a fee above the price
/// (/products/MUG/receipts/0/quantity). With either, what is wrong with the clocks
/// (/zones/America~1New_York/transitions/0/at) and the rules (/rules/0/rules/0/period/count). If there are none of
/// these:
///   unknown_time_zone  `zones` lacks a zone that a location names, or its clock does not run at as_of
///                      (/locations/nj/timeZone)
///   unknown_sku        the store lacks one of the SKUs (/skus/0)
///   out_of_range       for some destination the rules begin and end on so many days, and ask for so many amounts, that
///                      their terms cannot be worked out beforehand (/rules)
///   unknown_order      none of the products planned has a commitment of the order (/order)
[[nodiscard]] Result<Snapshot> plan(const Store& store, const TimeZones& zones,
                                    const PlanOptions& options = {});

}  // namespace stockline

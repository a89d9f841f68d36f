// What can be had of one product: offers, the earliest delivery first.
//
// Earliest is judged at the confidence asked for, by the last day of the delivery window, then its
// first, then the ship window alike. So which source serves may change with the confidence: one that
// is there on the 2nd with 0.8, else on the 9th, goes before one that is there on the 4th for certain
// at 0.75, and after it at 0.9. Then the surer promise is later at its early end, too. Judged
// at one confidence for all, 0.9 say, that could not be; but who asks at another would be served by
// what comes later for them, and a receipt that is added could make them later. The last day counts.
#pragma once

#include <list>
#include <optional>
#include <string_view>
#include <vector>

#include "itinerary.h"
#include "stockline/promise.h"
#include "stockline/snapshot.h"
#include "takings.h"

namespace stockline {

/// Where units of one supply come from.
struct SupplySource {
    /// Of the snapshot; null for units that are made to order, or that nobody knows of.
    const Step* step = nullptr;
    /// What they are taken from: the ladder that has the step, or a capacity. Null: there are as many as are asked for.
    const void* from = nullptr;
    /// How many of them one unit takes.
    Quantity each = 1;
    /// What is drawn on, where they count against its limit; else null.
    const SnapshotSupply* limited = nullptr;
};

/// Units of one status from one place with the same windows. At least one unit.
struct Offer {
    /// Absent: as many as are asked for.
    std::optional<Quantity> quantity;
    Status status = Status::in_stock;
    /// False for units on hand, and for those made to order.
    bool is_beyond_stock = false;
    /// True when they count against the limit.
    bool is_limited = false;
    /// Of the snapshot; empty where it is not known.
    std::string_view location;
    /// What its units come from, unless the product has draws.
    SupplySource source;
    /// Where its sources begin, among those of all offers, if it has.
    std::size_t first_source = 0;
    /// Of units that a capacity makes, the day on which the last of them is made.
    std::optional<Day> made;
    /// True when some of them are made on days before it: those of the day of the last are not those of each.
    bool is_of_several_days = false;
    Windows windows;
    /// The day at the location; nothing when its clock does not reach that far.
    std::optional<Day> today;
    bool is_beyond_calendar = false;
    Reach reach = Reach::yes;
    bool has_transit = false;
    /// Its units are in use: serve().
    bool is_taken = false;
};

/// What can be had of one product, best first.
struct Offers {
    std::list<Offer> list;
    /// Set beforehand: what earlier lines of the order have taken, of anything; null: nothing. And how many of these
    /// were units of the product.
    const Takings* taken = nullptr;
    Quantity ordered = 0;
    /// Set beforehand: what carts hold at that instant is taken. Absent: at that of asking.
    std::optional<Instant> held_at;
    /// Of products with draws: in their order, offer by offer.
    std::vector<SupplySource> sources;
    /// Set beforehand: after so many units of a capacity its days are not told one by one, but for that of the last of
    /// these.
    Quantity asked = 1;
    /// Set beforehand: of what comes after so many units from one place nothing is looked for. Absent: all is.
    std::optional<Quantity> wanted;
    /// Units on hand that can be promised, as far as they are told.
    Quantity in_stock = 0;
    /// True when there are more.
    bool is_in_stock_or_more = false;
    /// True when earlier lines of the order have taken of what it takes.
    bool is_taken_from = false;
    /// True when units that can be promised today are hidden, on hand or not.
    bool hides_units = false;
    /// How many units of limited offers may be sold; absent: no limit.
    std::optional<Quantity> limit = 0;
    /// How many units one order may still have, as far as they can be had; absent: no limit.
    std::optional<Quantity> most;
    bool is_released = true;
    /// Status of what cannot be had.
    Status missing = Status::out_of_stock;
    Effort effort;

    /// The most that there is to order, whatever one order may have; absent: no limit.
    [[nodiscard]] std::optional<Quantity> max_quantity() const;
};

/// Below 0 where a goes before b: earlier first, unknown last. 0: they are served alike.
[[nodiscard]] int order(const Windows& a, const Windows& b);
[[nodiscard]] int order(const Offer& a, const Offer& b);

}  // namespace stockline

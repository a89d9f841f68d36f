// The snapshot: what a browser may know, and all it needs to answer a shopper.
//
// plan() makes it from a store. It holds ladders in place of stock, receipts and commitments: no
// supplier, no receipt id, no order.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "stockline/day.h"
#include "stockline/ladder.h"
#include "stockline/shipping.h"
#include "stockline/store.h"
#include "stockline/terms.h"
#include "stockline/time_zone.h"

namespace stockline {

/// Where a step's units come from.
enum class Source { stock, receipt, replenishment };

/// A step of a ladder as a snapshot carries it.
struct Step {
    /// The last quantity of the step; absent on a last step without a limit.
    std::optional<Quantity> up_to;
    Source source = Source::stock;
    /// For receipt: the ready day, by day_number.
    DayBounds ready;
    /// For replenishment: calendar days from the day of asking to arrival.
    Duration days;
    Reasons because;
};

/// The ladder of one product at one location.
struct LocationLadder {
    std::string location;
    std::vector<Step> steps;
};

/// Permission to sell beyond stock, with what is left of its limit (absent: no limit).
struct BeyondStock {
    std::optional<Quantity> remaining;
};

struct SnapshotPreorder {
    Day releases;
    std::optional<Instant> opens;
    std::optional<Quantity> remaining;
};

struct SnapshotProduct {
    std::string name;
    std::string policy;
    std::vector<LocationLadder> ladders;
    std::optional<BeyondStock> backorder;
    std::optional<SnapshotPreorder> preorder;
    std::optional<MadeToOrder> made_to_order;
    /// Where nothing beyond stock is sold: the day on which more units are expected.
    std::optional<Day> restock;
    /// Why units beyond all steps have no date.
    Reasons undated_because;
    bool is_discontinued = false;
};

using TimeZones = std::map<std::string, TimeZone, std::less<>>;

struct Snapshot {
    Instant as_of{};
    std::optional<std::chrono::minutes> fresh_for;
    TimeZones zones;
    Calendars calendars;
    Locations locations;
    Methods shipping;
    Policies policies;
    std::map<std::string, SnapshotProduct, std::less<>> products;
};

}  // namespace stockline

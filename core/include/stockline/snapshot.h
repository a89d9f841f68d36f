// The snapshot: what a browser may know, and all it needs to answer a shopper.
//
// plan() makes it from a store. What it may hold is this, and a test compares a planned document's
// members with the list:
//   - as_of, fresh_for, the zones' clocks
//   - calendars, locations, shipping methods and lanes, the shop's terms
//   - the rules of law of the countries that it ships to, or with a digital product of all, and how the shop trades
//     where they ask for it
//   - of a product: its name, its price, the name of its policy and its own terms, what the law makes
//     an exception of, its own rules (product_rules.h), what it draws on (draws.h), its ladders and those of what it
//     draws on, what is left of its limits, its
//     release, opening and closing, its production days, whether it is discontinued, the day of a restock at each place
//   - of a ladder's step: a quantity, where its units come from (stock, receipt, replenishment),
//     when they are ready, and why: the day a receipt is expected on, and the shop's own word for
//     why it takes that long; where the shop allows it, the queue (queue.h): how many units wait
//     ahead, how many the receipt brings and how many of them are taken
// It holds no supplier, no receipt's id, no commitment, no cost, and none of the units that the shop hides: of what can
// be promised today at a location, those above hide_stock_above. Two stores that differ in nothing but such units have
// the same snapshot, byte for byte. Whoever could ask a browser for the exact answer to "are there 136?" could find the
// number; so an order for more than is told is answered as if only that were there, and the promise says that it may be
// sooner. A shop that sells by the hundred sets hide_stock_above higher.
//
// A program takes a snapshot from plan() or read_snapshot(), and does not change it: what answers from it does not
// check it again. Whatever plan() gives, write_snapshot() writes as a document that read_snapshot() takes, and that
// gives the same answers.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "stockline/day.h"
#include "stockline/draws.h"
#include "stockline/ladder.h"
#include "stockline/product_rules.h"
#include "stockline/queue.h"
#include "stockline/shared.h"
#include "stockline/shipping.h"
#include "stockline/store.h"
#include "stockline/terms.h"
#include "stockline/time_zone.h"

namespace stockline {

/// Where a step's units come from.
enum class Source { stock, receipt, replenishment };

/// A step of a ladder as a snapshot carries it.
struct Step {
    /// The last quantity of the step; absent on a last step without a limit: of replenishment, or of stock that is
    /// not counted.
    std::optional<Quantity> up_to;
    Source source = Source::stock;
    /// There are more than up_to units today, and how many is hidden.
    bool is_or_more = false;
    /// For receipt: the ready day, by day_number.
    DayBounds ready;
    /// For replenishment: days from the day of asking to arrival.
    Duration days;
    /// For replenishment: name of the calendar on which they are counted; empty: calendar days.
    std::string calendar;
    /// For receipt, where it may be told.
    std::optional<Queue> queue;
    Reasons because;
};

/// The ladder of one product at one location.
struct LocationLadder {
    std::string location;
    /// Where nothing beyond stock is sold: the day on which more units are expected there.
    std::optional<Day> restock;
    std::vector<Step> steps;
};

/// Permission to sell beyond stock, with what is left of its limit (absent: no limit).
struct BeyondStock {
    std::optional<Quantity> remaining;
    /// As in BackorderPolicy.
    bool sells_undated = false;
};

struct SnapshotPreorder {
    /// As in PreorderPolicy; of a product with draws the latest release, opening, and the first closing, of all that it
    /// draws on.
    Window releases;
    std::optional<Instant> opens;
    /// What is left of the limit on all preorders.
    std::optional<Quantity> remaining;
    std::optional<Instant> closes{};
    /// True where only what the product draws on has a release: that is no permission to sell beyond stock.
    bool is_inherited = false;
};

/// How many units a capacity makes.
struct SnapshotCapacity {
    std::string location;
    Quantity per_day = 0;
    /// By the day on which they are made, units that were sold; of days from the snapshot's own on.
    std::map<Day, Quantity> sold;
};

/// A supply at an instant, as whoever draws on it sees it, and what its own product permits.
struct SupplyState {
    /// Until release, for a preorder that holds units back; else at any time.
    std::vector<LocationLadder> ladders;
    /// From release on, for a preorder that holds units back.
    std::vector<LocationLadder> released_ladders;
    std::optional<BeyondStock> backorder;
    std::optional<SnapshotPreorder> preorder;
    std::optional<SnapshotCapacity> capacity{};
};

/// A supply from an instant on.
struct LaterSupply {
    Instant from;
    SupplyState supply;
};

/// A supply as it is, and as it will be.
struct SnapshotSupply : SupplyState {
    /// What it is later on, when units that carts hold are free again; in the order of their instants.
    std::vector<LaterSupply> later{};
    /// Of a document of its own (publication.h), when its figures were true. Else they are the snapshot's.
    Instant as_of{};

    /// As it is at that instant.
    [[nodiscard]] const SupplyState& at(Instant instant) const {
        const SupplyState* found = this;
        for (const LaterSupply& each : later) {
            if (each.from <= instant) found = &each.supply;
        }
        return *found;
    }
};

/// The engine's own.
struct TermSheets;
struct ReadShop;

/// Where the product has draws, its ladders have no steps: their places are those at which it can be put together.
struct SnapshotProduct : SnapshotSupply {
    std::string name;
    std::string policy;
    /// Its own terms, laid over the policy's term by term. Null: none.
    Shared<Policy> terms;
    /// Of a snapshot that was read, in place of both: which of its term sheets are this product's.
    std::size_t term_group = 0;
    /// Of a document of its own: the sheets that it brings along, of which that is one. Null: the snapshot's.
    Shared<TermSheets> term_sheets;
    /// Of a document of its own: from when on its days may be others, though nothing is changed.
    std::optional<Instant> replan_by;
    /// Of one unit.
    std::optional<Money> price;
    /// Decimal places of the price's currency, so that a page needs no list of currencies.
    int currency_exponent = 0;
    CircumstanceSet exceptions = 0;
    ProductRules rules;
    /// Stock beyond this is told in words as "10+".
    Quantity tell_stock_up_to = kTellStockUpTo;
    std::optional<MadeToOrder> made_to_order;
    /// Why units beyond all steps have no date.
    Reasons undated_because;
    bool is_discontinued = false;
    /// What one unit of it takes, of supplies and of products without draws. Empty: it has a supply of its own.
    Draws draws;
    /// Nothing else is known of it here: the product page's module leaves what few shops sell to a larger one.
    bool is_left_out = false;
};

using TimeZones = std::map<std::string, TimeZone, std::less<>>;

/// What terms, and what a delay asks for, are worked out of.
struct TermSources {
    /// Empty in a snapshot that was read, whose terms are worked out.
    Policies policies;
    /// Those that speak for a country that a lane leads to; with a digital product all. A snapshot that was read has of
    /// them what delays ask for.
    RulePacks rules;
    /// How the shop trades.
    CircumstanceSet circumstances = 0;
    /// As in the store.
    std::string answer_at;
};

struct Snapshot {
    /// Of a shop document (publication.h) its heartbeat.
    Instant as_of{};
    std::optional<std::chrono::minutes> fresh_for;
    /// As the store's.
    double confidence = kConfidence;
    TimeZones zones;
    Calendars calendars;
    Locations locations;
    Methods shipping;
    /// Null where a page's module has read it, which asks for none of it.
    Shared<TermSources> sources;
    /// Of a snapshot that was read: its terms, worked out by write_snapshot() as far as no question decides. Null else.
    Shared<TermSheets> term_sheets;
    Holidays holidays;
    std::map<std::string, SnapshotProduct, std::less<>> products;
    /// What products draw on that is no product of this snapshot.
    std::map<std::string, SnapshotSupply, std::less<>> supplies;
    /// Of a shop document: products that could not be planned, and since when.
    std::map<std::string, Instant, std::less<>> held{};
    /// Of a shop document that was read: what product documents refer to. Null else.
    Shared<ReadShop> shop{};
};

/// The snapshot's, or empty ones.
[[nodiscard]] inline const TermSources& sources_of(const Snapshot& snapshot) {
    static const TermSources kNone;
    return snapshot.sources ? *snapshot.sources : kNone;
}

}  // namespace stockline

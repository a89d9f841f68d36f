// A small random shop, in numbers that a person can read and rapidcheck can shrink.
//
// Everything is counted from `day 0`, the UTC day of the store's instant: day 3 is three days later.
// document.h writes a world as the store document that the engine reads, and shows it so when a
// property fails: a counter-example can be pasted into a scenario file.
#pragma once

#include <optional>
#include <ostream>
#include <rapidcheck.h>
#include <utility>
#include <vector>

namespace stockline::properties {

/// Days that something takes: a number, a range, or two possibilities in tenths.
struct Days {
    enum class Kind { number, range, likely, doubtful };
    Kind kind = Kind::number;
    int min = 0;
    int extra = 0;
    /// Of ten, how often it is `min`; likely: else min + extra + 1; doubtful: else it never ends.
    int tenths = 5;
};

struct Workdays {
    bool has_weekends = true;
    std::vector<int> closed;
};

/// Days late, each with a weight; `beyond` is the weight of never.
struct Supplier {
    std::vector<std::pair<int, int>> late;
    int beyond = 0;
};

struct Place {
    int zone = 0;
    /// Hour; 24 is the end of the day.
    int cutoff = 24;
    /// On Fridays in its place.
    std::optional<int> friday_cutoff;
    Days handling;
    int receiving = 0;
    Days transit;
    int stock = 0;
};

struct Delivery {
    int place = 0;
    int expected = 0;
    int quantity = 1;
    /// Index of the supplier; -1: it comes on the day.
    int supplier = -1;
};

struct Order {
    /// -1: any.
    int place = 0;
    /// -1: now.
    int due = -1;
    int quantity = 1;
    /// 0 order, 1 backorder, 2 preorder.
    int kind = 0;
};

struct World {
    /// Weekday of day 0, 0 for Monday.
    int weekday = 0;
    /// Hour of day 0, UTC, at which the store is true.
    int hour = 12;
    Workdays dock;
    Workdays carrier;
    /// The carrier takes parcels on these days.
    std::optional<Workdays> collects;
    /// Of all lanes.
    std::optional<Workdays> lanes;
    /// Of the country that is asked for.
    std::vector<int> holidays;
    /// On which suppliers count.
    std::optional<Workdays> makers;
    std::vector<Place> places;
    std::vector<Supplier> suppliers;
    std::vector<Delivery> deliveries;
    std::vector<Order> orders;
    bool is_backorderable = true;
    /// Backorders are taken of units that nobody knows to be coming.
    bool sells_undated = true;
    std::optional<int> limit;
    /// Day of release, if it is a preorder; of two days, the first.
    std::optional<int> release;
    /// Days from the first day of release to the last.
    int release_days = 0;
    int hold_back = 0;
    /// Days of supplier 0 from ordering, if more can be ordered.
    std::optional<Days> replenishment;
    /// If it is made to order.
    std::optional<Days> production;
};

/// What a generated world may have.
struct Variety {
    int places = 1;
    bool is_certain = false;
    /// Commitments name a place, or there is one only.
    bool has_free_orders = false;
    bool has_limits = true;
    /// Releases, replenishment, production.
    bool has_extras = true;
};

[[nodiscard]] rc::Gen<World> worlds(Variety variety);
[[nodiscard]] rc::Gen<Delivery> deliveries(Variety variety);
[[nodiscard]] rc::Gen<Order> orders(Variety variety);
[[nodiscard]] rc::Gen<Supplier> suppliers();

/// A shopper's question.
struct Ask {
    int quantity = 1;
    /// Hours after the store's instant.
    int hours = 0;
    /// In hundredths.
    int confidence = 90;
};

[[nodiscard]] rc::Gen<Ask> asks();

// Counter-examples are shown by these (document.cpp).
std::ostream& operator<<(std::ostream& out, const World& world);
std::ostream& operator<<(std::ostream& out, const Ask& ask);
std::ostream& operator<<(std::ostream& out, const Delivery& delivery);
std::ostream& operator<<(std::ostream& out, const Order& order);

}  // namespace stockline::properties

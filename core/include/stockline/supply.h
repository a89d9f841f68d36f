// A supply: units that can stand for each other, and so are counted together. Those that are there, that will come, and
// that are spoken for, location by location.
//
// A product has a supply of its own. Several products may share others: a set takes a mug of one and a tea of another,
// a pack six screws of one (draws.h).
//
// All of this is private to the shop. It goes into plan() and does not come out.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "stockline/day.h"
#include "stockline/distribution.h"

namespace stockline {

/// A number of units. Documents take 0 to kMaxQuantity, so that sums over a whole store fit.
using Quantity = std::int64_t;

/// The largest quantity that a document or a query may name.
inline constexpr Quantity kMaxQuantity = 1'000'000'000;

/// Units on hand at a location.
struct Stock {
    /// Name of a location of the store.
    std::string location = {};
    /// 0 to kMaxQuantity, as the two that follow. More may be reserved than is on hand: then units are owed.
    Quantity on_hand = 0;
    /// Held for others already: they leave the stock that can be promised at once.
    Quantity reserved = 0;
    /// Withheld from sale, against miscounts and damage.
    Quantity safety_stock = 0;
};

/// Units expected to arrive at a location: a purchase order line, a production lot.
struct Receipt {
    /// The shop's own name for it; may be empty. Two receipts of one product have different ones.
    std::string id = {};
    /// Name of a location of the store.
    std::string location = {};
    /// 1 to kMaxQuantity: the 0 that stands here is to be written over.
    Quantity quantity = 0;
    /// The day on which the supplier says they arrive at the dock.
    Day expected;
    /// Name of the supplier's lead time; empty when how late they come is not known.
    std::string lead_time = {};
    /// The shop's own code for why it takes that long, such as "port_congestion"; may be empty.
    std::string reason = {};
};

/// What sort of sale a commitment is. Limits count those of their own sort.
enum class CommitmentKind { order, backorder, preorder };

/// Units already sold and not yet shipped.
struct Commitment {
    /// The shop's own name for it, such as an order's number; may be empty.
    std::string id = {};
    /// 1 to kMaxQuantity: the 0 that stands here is to be written over.
    Quantity quantity = 0;
    /// The day by which they must be ready; without one, they are due now. Units that a capacity makes are made so many
    /// business days before it as their production takes.
    std::optional<Day> due;
    /// Where they ship from; without one, from any location.
    std::string location = {};
    /// Without one: a preorder where the product is not released yet, else an order.
    std::optional<CommitmentKind> kind;
    /// Of units that a cart holds: the instant from which they are free again. Without one they are sold.
    std::optional<Instant> expires{};

    /// Whether its units are taken at that instant.
    [[nodiscard]] bool holds_at(Instant at) const { return !expires || at < *expires; }
};

/// A supplier's record.
struct LeadTime {
    /// Days from the expected day to arrival, learned from past receipts; may be negative. The mass that is
    /// missing is that of receipts later than any on record. -3,660 to 3,660.
    std::optional<Distribution> days_late;
    /// Days from ordering to receipt, 0 to 3,660. A lead time that replenishment names must have it.
    std::optional<Distribution> days;
    /// How many past receipts this was learned from, 0 to kMaxQuantity.
    std::int64_t sample_size = 0;
    /// Name of the calendar on which the supplier counts both; empty: calendar days. A receipt that is so many of its
    /// business days late comes that many after the expected day; one that is not late comes on it.
    std::string calendar = {};
};

using LeadTimes = std::map<std::string, LeadTime, std::less<>>;

/// Units that can be had, as many as are asked for, by ordering from the supplier on the day that a
/// shopper asks. They are one more source beside known receipts: they serve whenever they are there
/// sooner than the next receipt, else after it. So no receipt that is added makes anybody later.
struct Replenishment {
    /// Name of a location of the store.
    std::string location = {};
    /// Name of a lead time of the store that has `days`.
    std::string lead_time = {};
};

/// Units that are made once somebody asks, so many a day at the most: 50 cakes of one oven, whatever cakes they are.
/// A working day makes `per_day` less what was sold for it, at least 0; a half day (Location::half_days) makes half of
/// `per_day`, rounded down, less what was sold. The day of asking counts until the cut-off. What a day does not use is
/// lost. Units that are made on a day are ready the production days of their product later (core/RULES.md, M2).
struct Capacity {
    /// Name of a location of the store.
    std::string location = {};
    /// 1 to kMaxQuantity: the 0 that stands here is to be written over.
    Quantity per_day = 0;
};

/// For so many days from the day of asking on it is known how many can be made.
inline constexpr int kCapacityDays = 400;

struct Supply {
    /// False for units that nobody counts: they are always there at the locations that `stock` names, without one at
    /// any. What else is said of the supply is not looked at.
    bool is_counted = true;
    std::vector<Stock> stock;
    std::vector<Receipt> receipts;
    std::vector<Commitment> commitments;
    std::optional<Replenishment> replenishment;
    /// Of products that are made to order. Without one, as many are made as are asked for.
    std::optional<Capacity> capacity{};

    /// Whether nothing is said of it.
    [[nodiscard]] bool says_nothing() const {
        return is_counted && stock.empty() && receipts.empty() && commitments.empty() &&
               !replenishment && !capacity;
    }
};

using Supplies = std::map<std::string, Supply, std::less<>>;

}  // namespace stockline

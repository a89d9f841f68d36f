// The store: everything the shop knows. Private.
//
// A Store is what reading a store document without faults gives (json.h), or what a program fills from its own data.
// In one that can be planned every name refers to something that is there, and every number is in its range
// (stockline.h). One that sells a product before its release has a location, by whose clock the release is judged.
// plan() checks all of that, and says what is wrong.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "stockline/day.h"
#include "stockline/draws.h"
#include "stockline/money.h"
#include "stockline/product_rules.h"
#include "stockline/rules.h"
#include "stockline/shipping.h"
#include "stockline/supply.h"
#include "stockline/terms.h"

namespace stockline {

/// Whether, and how far, units beyond stock may be sold.
struct BackorderPolicy {
    bool is_allowed = false;
    /// Units beyond stock in all, open backorders included, 0 to kMaxQuantity. Without one: no limit.
    std::optional<Quantity> limit;
    /// True where units are sold too that nobody knows to be coming. They have no day.
    bool sells_undated = false;
};

/// Up to how many units on hand a shop tells in words when it does not say.
inline constexpr Quantity kTellStockUpTo = 10;

/// Above how many units on hand a shop hides the rest when it does not say.
inline constexpr Quantity kHideStockAbove = 100;

/// Sale before release. When it is over, only BackorderPolicy decides what is sold beyond stock.
struct PreorderPolicy {
    /// The day of release; of two days, the first and the last on which it can be. Units do not leave before the
    /// first, even if they lie in the warehouse.
    Window releases;
    /// Preorders in all, open ones included, whatever serves them, 0 to kMaxQuantity. Without one: no limit.
    std::optional<Quantity> limit;
    /// Before this instant nothing can be ordered. Without one: open.
    std::optional<Instant> opens;
    /// Units that are kept for the day of release and not sold before it, 0 to kMaxQuantity.
    Quantity hold_back = 0;
    /// From this instant until the release nothing can be ordered; after `opens`. Without one: open until then.
    std::optional<Instant> closes{};
};

/// Of two days of release, the product is released after the last.
[[nodiscard]] inline bool is_released_on(const Window& releases, Day today) {
    return releases.earliest == releases.latest ? today >= releases.latest
                                                : today > releases.latest;
}

/// Units that are made for the order: as many as are asked for, or, where the product's supply or all that it draws on
/// has a capacity, as many as that makes.
struct MadeToOrder {
    /// Name of a location of the store.
    std::string location;
    /// Business days of that location, from the day of asking, 0 to 3,660.
    Duration production_days;
};

/// Its members of Supply are its own supply. A product that draws on others has none of them but the commitments, which
/// are units of itself that were sold.
struct Product : Supply {
    std::string name;
    /// Name of a policy of the store; empty when the shop states no terms for it.
    std::string policy;
    /// Its own terms, laid over the policy's term by term.
    Policy terms;
    /// Of one unit.
    std::optional<Money> price;
    /// What the law makes exceptions of: custom_made, perishable …
    CircumstanceSet exceptions = 0;
    ProductRules rules;
    BackorderPolicy backorder;
    std::optional<PreorderPolicy> preorder;
    std::optional<MadeToOrder> made_to_order;
    /// As the store's, in its place.
    std::optional<Quantity> tell_stock_up_to;
    /// As the store's, in its place: absent where the product says nothing of it, empty where it hides nothing.
    std::optional<std::optional<Quantity>> hide_stock_above;
    /// Shoppers are told their place in line and the share of a receipt that is taken (queue.h).
    bool show_queue = false;
    /// Only what is on hand is still sold.
    bool is_discontinued = false;
    /// What one unit of it takes.
    Draws draws;
};

/// By country (two capital letters), the name of the calendar that has its public holidays.
using Holidays = std::map<std::string, std::string, std::less<>>;

struct Store {
    /// The instant at which all of this was true.
    Instant as_of{};
    /// How long after that it may be shown with dates, 1 to 527,040 minutes (366 days); without a number, for as
    /// long as it is kept.
    std::optional<std::chrono::minutes> fresh_for;
    /// How sure promised days are, kLeastConfidence to 1.
    double confidence = kConfidence;
    /// Up to how many units on hand are told in words, 0 to kMaxQuantity: "10+" where there are more. It changes no
    /// day.
    Quantity tell_stock_up_to = kTellStockUpTo;
    /// Units that can be promised today above this, 0 to kMaxQuantity, at one location, are left out of what is
    /// published, and so can be neither found out nor ordered from stock. Without a number nothing is hidden.
    std::optional<Quantity> hide_stock_above = kHideStockAbove;
    Calendars calendars;
    Locations locations;
    Methods shipping;
    LeadTimes lead_times;
    Policies policies;
    /// How the shop trades: collects_returns, cash_on_delivery …
    CircumstanceSet circumstances = 0;
    Holidays holidays;
    /// Where shoppers answer a notice of delay at no cost to them: a link, an address, a free number. Empty: not said.
    std::string answer_at;
    /// By jurisdiction: whether rules that were only seen in part, or not at all, are taken for true.
    std::map<std::string, bool, std::less<>> accept_unverified;
    /// By SKU.
    std::map<std::string, Product, std::less<>> products;
    /// Supplies that are no product's own members. One of the name of a product without draws is that product's.
    Supplies supplies;
};

}  // namespace stockline

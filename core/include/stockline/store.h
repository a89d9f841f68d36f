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
#include "stockline/money.h"
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
};

/// How many units on hand a shop tells exactly when it does not say.
inline constexpr Quantity kShowStockUpTo = 10;

/// Sale before release.
struct PreorderPolicy {
    /// Units do not leave before this day, even if they lie in the warehouse.
    Day releases;
    /// Units beyond stock in all, open preorders included, 0 to kMaxQuantity. Without one: no limit.
    std::optional<Quantity> limit;
    /// Before this instant nothing can be ordered. Without one: open.
    std::optional<Instant> opens;
    /// Units that are kept for the day of release and not sold before it, 0 to kMaxQuantity.
    Quantity hold_back = 0;
};

/// Units that are made for the order.
struct MadeToOrder {
    /// Name of a location of the store.
    std::string location;
    /// Business days of that location, from the day of asking, 0 to 3,660.
    Duration production_days;
};

struct Product {
    std::string name;
    /// Name of a policy of the store; empty when the shop states no terms for it.
    std::string policy;
    /// Its own terms, laid over the policy's term by term.
    Policy terms;
    /// Of one unit.
    std::optional<Money> price;
    /// What the law makes exceptions of: custom_made, perishable …
    CircumstanceSet exceptions = 0;
    std::vector<Stock> stock;
    std::vector<Receipt> receipts;
    std::vector<Commitment> commitments;
    std::optional<Replenishment> replenishment;
    BackorderPolicy backorder;
    std::optional<PreorderPolicy> preorder;
    std::optional<MadeToOrder> made_to_order;
    /// The most units on hand that shoppers are told exactly, 0 to kMaxQuantity; the store's when absent.
    std::optional<Quantity> show_stock_up_to;
    /// Shoppers are told their place in line and the share of a receipt that is taken (queue.h).
    bool show_queue = false;
    /// Only what is on hand is still sold.
    bool is_discontinued = false;
};

/// By country (two capital letters), the name of the calendar that has its public holidays.
using Holidays = std::map<std::string, std::string, std::less<>>;

struct Store {
    /// The instant at which all of this was true.
    Instant as_of{};
    /// How long after that it may be shown with dates, 1 to 527,040 minutes (366 days); without a number, for as
    /// long as it is kept.
    std::optional<std::chrono::minutes> fresh_for;
    /// The most units on hand that shoppers are told exactly, 0 to kMaxQuantity.
    Quantity show_stock_up_to = kShowStockUpTo;
    Calendars calendars;
    Locations locations;
    Methods shipping;
    LeadTimes lead_times;
    Policies policies;
    /// How the shop trades: collects_returns, cash_on_delivery …
    CircumstanceSet circumstances = 0;
    Holidays holidays;
    /// By jurisdiction: whether rules that were only seen in part, or not at all, are taken for true.
    std::map<std::string, bool, std::less<>> accept_unverified;
    /// By SKU.
    std::map<std::string, Product, std::less<>> products;
};

}  // namespace stockline

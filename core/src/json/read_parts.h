// Readers for what the store and the snapshot have in common.
#pragma once

#include <string>
#include <vector>

#include "json/cursor.h"
#include "json/read_circumstances.h"
#include "json/read_money.h"
#include "json/read_policy.h"
#include "stockline/distribution.h"
#include "stockline/rules.h"
#include "stockline/shipping.h"
#include "stockline/store.h"
#include "stockline/supply.h"
#include "stockline/terms.h"

namespace stockline {

/// Durations and lead times span at most ten years.
inline constexpr int kMaxDays = 3660;

/// N, [min, max] or {"probabilities": {N: p}, "beyond": p}.
[[nodiscard]] Duration read_duration(const Cursor& at);

/// {N: p}; keys from `least` to kMaxDays; with `beyond` the sum must be 1.
[[nodiscard]] Distribution read_day_counts(const Cursor& at, int least, const Cursor& beyond);

/// {DAY: p}; with `beyond` the sum must be 1.
[[nodiscard]] Distribution read_day_masses(const Cursor& at, const Cursor& beyond);

[[nodiscard]] Quantity read_quantity(const Cursor& at, Quantity least);

/// The name of something that must be among `known`, else the fault `code`.
template <class Map>
[[nodiscard]] std::string read_name(const Cursor& at, const Map& known, FaultCode code,
                                    std::string_view what) {
    std::string name = read_text(at);
    if (at.is(Json::Kind::string) && known.find(name) == known.end()) {
        at.fault(code, "There is no " + std::string{what} + " \"" + name + "\" in this document.");
    }
    return name;
}

/// Weekdays by their short names; at least one.
[[nodiscard]] BusinessCalendar::Workdays read_workdays(const Cursor& at);

/// {"country", "postalCodes"?}
[[nodiscard]] Area read_area(const Cursor& at);

/// What both documents say of the world, in the members calendars, locations, shipping, policies,
/// circumstances, holidays.
struct Context {
    Instant as_of{};
    std::optional<std::chrono::minutes> fresh_for;
    Calendars calendars;
    Locations locations;
    Methods shipping;
    Policies policies;
    CircumstanceSet circumstances = 0;
    Holidays holidays;
};

[[nodiscard]] Context read_context(const Cursor& document, IsCurrency is_currency);

[[nodiscard]] MadeToOrder read_made_to_order(const Cursor& at, const Locations& locations);

/// The name of the product's policy; empty when it has none.
[[nodiscard]] std::string read_policy_name(const Cursor& product, const Policies& policies);

/// What both documents say of a product's terms: "policy", "terms", "price" and "exceptions".
template <class Product>
void read_product_terms(const Cursor& at, const Policies& policies, IsCurrency is_currency,
                        Product& product) {
    product.policy = read_policy_name(at, policies);
    if (const Cursor own = at["terms"]; own.is_present())
        product.terms = read_policy(own, is_currency);
    if (const Cursor price = at["price"]; price.is_present()) {
        product.price = read_money(price, is_currency);
    }
    product.exceptions = read_circumstances(at["exceptions"], kOfProduct);
}

}  // namespace stockline

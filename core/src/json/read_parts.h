// Readers for what the store and the snapshot have in common.
#pragma once

#include <string>

#include "document_limits.h"
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

/// A whole number in a range, as a reader.
template <std::int64_t kLeast, std::int64_t kGreatest>
struct Whole {
    template <class Number>
    void operator()(const Cursor& at, Number& into) const {
        into = static_cast<Number>(read_integer(at, kLeast, kGreatest));
    }
};
inline constexpr Whole<0, kMaxDays> whole_days{};
inline constexpr Whole<0, kMaxQuantity> any_quantity{};
inline constexpr Whole<1, kMaxQuantity> some_quantity{};

/// The day that is a member's key; nothing, and a fault, where it is none.
[[nodiscard]] std::optional<Day> read_day_of_key(const Cursor& member);

/// kLeastConfidence to 1.
struct ReadConfidence {
    template <class Number>
    void operator()(const Cursor& at, Number& into) const {
        into = read_in_range(at);
    }

private:
    static double read_in_range(const Cursor& at);
};
inline constexpr ReadConfidence read_confidence{};

/// DAY, or [DAY, DAY]: the first and the last.
void read_releases(const Cursor& at, Window& into);

/// "sell"
void read_undated(const Cursor& at, bool& into);

/// N, [min, max] or {"probabilities": {N: p}, "beyond": p}.
void read(const Cursor& at, Duration& into);

/// {N: p}; keys from `least` to kMaxDays; with `beyond` the sum must be 1.
[[nodiscard]] Distribution read_day_counts(const Cursor& at, int least, const Cursor& beyond);

/// {DAY: p}; with `beyond` the sum must be 1.
[[nodiscard]] Distribution read_day_masses(const Cursor& at, const Cursor& beyond);

/// The name of a member of the document's `section`, else the fault `code`.
void read_name(const Cursor& at, std::string& into, const char* section, const char* what,
               FaultCode code);
void read_calendar_name(const Cursor& at, std::string& into);
void read_location_name(const Cursor& at, std::string& into);
void read_policy_name(const Cursor& at, std::string& into);

/// Reports `code` at `at` where the document's `section` has no member of that name.
void check_name(const Cursor& at, std::string_view name, const char* section, const char* what,
                FaultCode code);

/// A preorder is judged by a location's clock, so the document must have a location.
void check_clock_of_preorder(const Cursor& product, bool is_preorder);

/// Weekdays by their short names; at least one.
void read_workdays(const Cursor& at, BusinessCalendar::Workdays& into);

void read(const Cursor& at, BusinessCalendar& into);
void read(const Cursor& at, Location& into);
void read(const Cursor& at, Methods& into);

/// {"country", "postalCodes"?}
void read(const Cursor& at, Area& into);

/// {"methods"?, "handlingDays"?, "quantity"?, "sells"?}, as members of a product.
void read_rules_of(const Cursor& product, ProductRules& into);

/// By country, the name of a calendar.
void read_holidays(const Cursor& at, Holidays& into);

/// {"location", "productionDays"}
void read(const Cursor& at, MadeToOrder& into);

/// What both documents say of the world, but for their instant.
template <class Document>
void read_world(const Cursor& at, Document& into) {
    at.take<Whole<1, kMaxFreshMinutes>{}>("freshForMinutes", into.fresh_for);
    at.take<read_confidence>("confidence", into.confidence);
    at.require("calendars", into.calendars);
    at.require("locations", into.locations);
    at.take("shipping", into.shipping);
    at.take<read_holidays>("holidays", into.holidays);
}

}  // namespace stockline

// Warnings: what is no fault in a store and that its keeper should know all the same.
//
// A store with warnings can be planned. Where its terms ask more of a shopper than the law lets it, the law
// holds in the promise; the warning says so before a shopper finds out.
//
// Example: a policy's refund of 30 days for preorders, lanes to Germany, and the Union's pack alone
//     code     policy_stricter_than_law
//     pointer  /policies/standard/preorder/refund
//     message  In EU shoppers have by law, whatever these terms say: a refund within 14 calendar days from notice
//              (Directive 2011/83/EU Art 13(1)) for /policies/standard/preorder/refund. …
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "stockline/rules.h"
#include "stockline/snapshot.h"
#include "stockline/store.h"

namespace stockline {

enum class WarningCode {
    policy_stricter_than_law,  ///< a term gives way to a statute, somewhere that a lane leads to
    rules_expired,             ///< a rule's last day is past: nothing is computed from it
    rules_unverified,          ///< rules of which a promise says only that they exist
    no_holidays,               ///< working days are counted where the store gives no holidays
    no_rules,                  ///< a lane leads where no pack says what the law is
    no_answer_at,          ///< notices of delay need a means to answer, and the store names none
    capacity_exceeded,     ///< more is sold for a day than can be made on it
    oversold,              ///< more is sold than is on hand and ordered
    receipt_overdue,       ///< a receipt was expected before today
    reserved_above_stock,  ///< more is reserved than is on hand
    calendar_ends,         ///< a calendar in use ends too soon for what is to be promised
    day_far_off,           ///< a day so far ahead that its year is likely mistyped
    possible_duplicate,    ///< the same receipt, or the same commitment, twice
    as_of_ahead,           ///< the figures are of an instant that is still to come
    as_of_old              ///< the figures are too old for dates
};

/// The code as it stands in JSON: "rules_expired".
[[nodiscard]] std::string_view to_string(WarningCode code);

struct Warning {
    WarningCode code;
    /// RFC 6901 pointer into the store. Of rules it is the place where the store writes about their pack: /rules/US-CA.
    std::string pointer;
    /// A sentence or two for the person who keeps the store.
    std::string message;
    /// How many units of the product it is about; absent where it is about no units.
    std::optional<Quantity> units{};
};

using Warnings = std::vector<Warning>;

/// What there is to say of a store's terms under these packs, on the store's as_of day in UTC; of packs that
/// speak for nowhere that a lane leads to, nothing; and without packs nothing of where none speaks. Of rules_expired
/// one a rule, of no_rules one a lane, of no_holidays and no_answer_at one at all, of the others one a jurisdiction;
/// that of stricter terms points at the first of them and names eight for each right. None of a store or of rules that
/// plan() refuses.
[[nodiscard]] Warnings terms_warnings(const Store& store, const RulePacks& rules);

/// The days for which more is sold than a capacity makes (core/RULES.md, M2): one warning a capacity, which points at
/// it and names eight of the days. Of units that carts hold, those count that are held at the store's as_of. `zones`
/// has a clock for every location of the store. None of a store that plan() refuses.
[[nodiscard]] Warnings capacity_warnings(const Store& store, const TimeZones& zones);

/// A calendar that ends within so many days of today is told of.
inline constexpr int kCalendarDaysAhead = 60;
/// A day more than so many days ahead is likely mistyped: two years.
inline constexpr int kFarOffDays = 730;

/// What of the store's figures is likely wrong, or cannot be kept. None of a store that plan() refuses. By code in the
/// order of WarningCode, and then in the order of names and of the document:
///   oversold              a supply of which more is sold than is on hand and expected, overdue receipts included
///                         (/products/MUG). Units that somebody's cart holds, that are made to order or bought for each
///                         order, and preorders before the release do not count. It names eight of the orders that are
///                         last in line.
///   receipt_overdue       (/products/MUG/receipts/0)
///   reserved_above_stock  (/products/MUG/stock/0)
///   calendar_ends         the last day of a calendar that the store uses is less than kCalendarDaysAhead ahead, or
///                         before a receipt comes to a place that has it (/calendars/dock/validUntil)
///   day_far_off           more than kFarOffDays ahead: of a receipt, a commitment, a release (…/expected)
///   possible_duplicate    receipts without an id, or commitments with one, that are the same in all that they say; at
///                         the later one (/products/MUG/commitments/3)
///   as_of_ahead           with `now`: the store's as_of is more than five minutes after it (/asOf)
///   as_of_old             with `now`: the store's fresh_for is over; of a store without one, seven days are (/asOf)
/// `zones` has a clock for every location of the store.
[[nodiscard]] Warnings data_warnings(const Store& store, const TimeZones& zones,
                                     const std::optional<Instant>& now = std::nullopt);

/// All of these: those on data first, then on capacities, then on terms.
[[nodiscard]] Warnings store_warnings(const Store& store, const TimeZones& zones,
                                      const RulePacks& rules,
                                      const std::optional<Instant>& now = std::nullopt);

}  // namespace stockline

// What documents have to keep to, and how that is said, for their readers and for values that were never text.
#pragma once

#include <cstddef>
#include <cstdint>

#include "stockline/product_rules.h"
#include "stockline/supply.h"

namespace stockline {

/// Durations and lead times span at most ten years.
inline constexpr int kMaxDays = 3660;

inline constexpr int kMaxFreshMinutes = 60 * 24 * 366;

inline constexpr int kMaxReceivingDays = 365;

inline constexpr int kMaxExtraMonths = 120;

/// A shopper chooses among them, and a question without a method looks at all (core/RULES.md, M8).
inline constexpr std::size_t kMaxMethods = 100;

/// No zone is a day or more from UTC.
inline constexpr int kMaxOffsetMinutes = 24 * 60;

/// Documents are written by programs that round: by this much probabilities may miss their sum.
inline constexpr double kSumTolerance = 1e-6;

/// Sums of many receipts may pass what a single quantity may be.
inline constexpr Quantity kMaxSum = kMaxQuantity * kMaxQuantity / 1000;

inline constexpr const char* kTooManyMethods = "A shop has up to 100 shipping methods.";
inline constexpr const char* kNoMethods =
    "Name at least one shipping method here, or leave this out.";
inline constexpr const char* kLeastOffStep =
    "The least that an order may have is a multiple of the step. Write one, or leave it out.";
inline constexpr const char* kMostBelowLeast =
    "This is less than the least that an order may have. Write that or more.";
inline constexpr const char* kEndsBeforeItBegins =
    "This is not after the instant from which it is sold. Write a later one.";
inline constexpr const char* kNoDraws = "Name at least one supply here, or leave this out.";
inline constexpr const char* kNoSupplyOfItsOwn =
    "A product with draws has no supply of its own. Write this at what it draws on.";
inline constexpr const char* kMadeOfDraws =
    "A product that is made to order can only draw on capacities. Leave out this or the draws.";
inline constexpr const char* kCapacityOfNothing =
    "A capacity is what makes units to order. Write madeToOrder here, or leave out the capacity.";
inline constexpr const char* kMadeElsewhere =
    "The capacity is at another place. Write that of the capacity.";
inline constexpr const char* kCapacityBesideStock =
    "A supply with a capacity has units on a shelf only where it is a product's own. Write the "
    "others "
    "at a supply of their own.";
inline constexpr const char* kHoldsNothingBack =
    "A product with draws holds nothing back. Write holdBack at a product that it draws on.";
inline constexpr const char* kCircularDraws =
    "What this product draws on draws on this product in turn. Break the circle.";
inline constexpr const char* kTooManyDrawn =
    "With what it draws on in turn, a product draws on up to 20 supplies, 20 products deep, and up "
    "to "
    "1000000000 units of each.";
inline constexpr const char* kNoMethodForAll =
    "No shipping method is allowed for this product and for all that it draws on. Allow one.";
inline constexpr const char* kDrawsOnDigital =
    "This product is digital: there are no units of it to draw on.";
inline constexpr const char* kDrawsOnMadeToOrder =
    "This product is made to order: there are no units of it to draw on.";
inline constexpr const char* kNoWorkdays =
    "A calendar needs at least one weekday that is worked, such as \"mon\".";
inline constexpr const char* kBadRange = "The least number of days comes first.";
inline constexpr const char* kReleasesWanted =
    "Write the day of release, or the first and the last on which it can be: [first, last].";
inline constexpr const char* kBadProbabilities =
    "The probabilities, what lies beyond included, must sum to 1.";
inline constexpr const char* kCountryWanted = "a country as two capital letters, such as US";
/// Around the name of a location.
inline constexpr const char* kStockTwice = "Another row has this product's stock at \"";
inline constexpr const char* kStockTwiceMore =
    "\". Write one row a location, with all of its units.";
inline constexpr const char* kNoCurrency =
    "This is no currency in use. Write its code from ISO 4217 in capital letters, such as EUR.";
inline constexpr const char* kNoShare =
    "The share of the price is missing. Write a percentage here, or an amount.";
inline constexpr const char* kShareOrAmount = "Write a percentage or an amount here, and not both.";
inline constexpr const char* kRangeWanted = "A range of days has two numbers: [least, greatest].";
inline constexpr const char* kNoLocation =
    "A preorder is judged by a location's clock: the document needs a location.";
/// Of a rule of another kind that has evenIfAgreed.
inline constexpr const char* kNoDayToBind =
    "Only a rule that sets a day to ship or to deliver by can hold whatever was agreed. Leave this "
    "out.";
inline constexpr const char* kPackTwice =
    "Another of these packs speaks for the same jurisdiction. Hand in one of them.";
inline constexpr const char* kNotUtf8 = "This text is not UTF-8. Write it in UTF-8.";
/// What stands between these two is the key.
inline constexpr const char* kTheKey = "The key \"";
inline constexpr const char* kStandsTwice = "\" stands here more than once. Keep one of them.";
inline constexpr const char* kBadTransition =
    "Transitions lie between from and until, in ascending order.";

/// These give null for what will do, else the sentence of the fault, whose code is bad_range.
[[nodiscard]] inline const char* fault_of_least(const OrderQuantity& order) {
    return order.least % order.step == 0 ? nullptr : kLeastOffStep;
}
[[nodiscard]] inline const char* fault_of_most(const OrderQuantity& order) {
    return !order.most || *order.most >= order.least ? nullptr : kMostBelowLeast;
}
[[nodiscard]] inline const char* fault_of_sale(const std::optional<Instant>& from,
                                               const std::optional<Instant>& until) {
    return !from || !until || *until > *from ? nullptr : kEndsBeforeItBegins;
}

}  // namespace stockline

// Money: whole numbers of a currency's smallest unit, so that nothing is lost to rounding.
//
// A currency has an exponent (ISO 4217): how many decimal places its smallest unit is. 19.99 USD is
// 1999 minor units with exponent 2; 1200 JPY is 1200 with exponent 0; 1.250 KWD is 1250 with exponent 3.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stockline {

/// Of a currency's smallest unit. Documents take 0 to kMaxMinorUnits.
using MinorUnits = std::int64_t;

/// The greatest amount that a document may name: with kMaxQuantity units of it, a total still fits.
inline constexpr MinorUnits kMaxMinorUnits = 1'000'000'000;
/// The most that all units of a line may cost.
inline constexpr MinorUnits kMaxTotal = kMaxMinorUnits * 1'000'000;

/// A currency by its three letters (ISO 4217 alphabetic code, upper case), whether or not it is in use.
class Currency {
public:
    Currency() = default;
    /// Of a longer text the first three, of a shorter one what is there. plan() refuses what is no currency in use.
    explicit Currency(std::string_view code) { code.copy(letters_.data(), letters_.size()); }

    [[nodiscard]] std::string_view code() const { return {letters_.data(), letters_.size()}; }

    friend bool operator==(const Currency&, const Currency&) = default;

private:
    std::array<char, 3> letters_{};
};

/// An amount in a currency.
struct Money {
    MinorUnits minor_units = 0;
    Currency currency;

    friend bool operator==(const Money&, const Money&) = default;
};

/// Decimal places of a currency in use; nothing for a code that ISO 4217 does not list as legal tender.
[[nodiscard]] std::optional<int> currency_exponent(std::string_view code);

/// A share of a price in hundredths of a percent, 0 to 10,000: 20 percent is 2000. Whole numbers, as
/// 0.1 + 0.2 is not 0.3 otherwise.
using BasisPoints = std::int32_t;

/// A hundred percent.
inline constexpr BasisPoints kWholeShare = 10'000;

/// That share of an amount, rounded to the nearest unit, a half away from zero. What is left is the amount
/// minus this: the two always sum to the amount. Neither is checked here: any amount will do, and a share from 0 to
/// 10,000.
/// 20 % of 4999 is 1000 (999.8), and 3999 is left; 33.33 % of 1 is 0, and 1 is left.
[[nodiscard]] MinorUnits share_of(MinorUnits amount, BasisPoints share);

/// A share of the price, or an amount; one of the two: plan() refuses both, and neither, but in a limit (Rule::most).
/// In a store an amount is in the currency of the price, and no more than it.
struct Portion {
    std::optional<BasisPoints> share;
    /// For each unit.
    std::optional<Money> amount;
};

}  // namespace stockline

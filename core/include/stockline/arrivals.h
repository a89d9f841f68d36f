// Arrivals: when are enough units there, if the lots that bring them may each be late?
//
// Definition. Lots i = 1..n bring q(i) units each and are ready on independent random days R(i), which
// may be never. With s units on hand, `needed` units are there by day d with probability
//
//     P( s + sum of q(i) over lots with R(i) <= d  >=  needed )
//
// which is exact: the distribution of the sum is built up lot by lot, equal sums kept together. There
// is no simulation and no assumption about its shape.
//
// Worked example: two lots of 5 units, each ready on day 1 with 0.8 and on day 3 with 0.2.
//     up to 5 units need either     by day 1: 1 - 0.2 * 0.2 = 0.96
//     6 to 10 units need both       by day 1: 0.8 * 0.8     = 0.64
//     both by day 3: 1
//
// Only the lots in flux on a day, those that may but need not have come by it, enter into the sum; the
// others are counted. By their number k the day is judged
//   k <= 12   exactly, at a cost of at most 2^k
//   k <= 48   in grains of a 4096th of the units in flux, lots rounded down; coarser, and also for fewer lots, where
//             hundreds of days would make that cost too much (core/RULES.md, M8)
//   more      by Cantelli's inequality from mean and variance: P(X >= mean - t) >= 1 - v / (v + t^2)
// A grain of one unit is exact too. Else the last two give no more than the true probability, and are rounded down to
// 256ths so that what is said of hundreds of lots is not said at the length of hundreds of days. No promise is too
// early for them.
#pragma once

#include <cstddef>
#include <vector>

#include "stockline/day.h"
#include "stockline/distribution.h"
#include "stockline/reason.h"
#include "stockline/supply.h"

namespace stockline {

/// Units that become ready together.
struct Lot {
    Quantity quantity = 0;
    /// The day on which planning counts on them.
    Day planned;
    /// The day on which they will be ready, by day_number.
    Distribution ready;
    /// What to tell a shopper who waits for them.
    Reasons because;
};

/// Up to this many lots in flux are told apart exactly.
inline constexpr std::size_t kMaxExactLots = 12;

class Arrivals {
public:
    /// `stock` units are there on day `today`. Nothing is checked: quantities are at most kMaxQuantity each.
    /// `places` of one product share what it may cost.
    Arrivals(Day today, Quantity stock, const std::vector<Lot>& lots, std::size_t places = 1);

    /// The day by which `needed` units are ready, stock included, by day_number.
    [[nodiscard]] Distribution ready(Quantity needed) const;

    /// The largest number of units, `needed` or more, that needs no other lots than `needed` units
    /// do: ready() is the same for both. Where telling that apart would cost too much (more than
    /// kMaxExactLots uncertain lots, 128 different totals in all places, or too many for as many days),
    /// the largest number there is.
    [[nodiscard]] Quantity same_until(Quantity needed) const;

    /// P(as many units or more) of those in flux.
    struct Tail {
        Quantity units;
        double probability;
    };

    /// What is known of one day.
    struct DayState {
        int day = 0;
        /// There for certain.
        Quantity certain = 0;
        /// In flux.
        Quantity in_flux = 0;
        /// Ascending in units, descending in probability; empty when judged by mean and variance.
        std::vector<Tail> tails;
        double mean = 0.0;
        double variance = 0.0;
        bool is_exact = true;

        [[nodiscard]] double probability_of(Quantity needed) const;

    private:
        [[nodiscard]] double unrounded_probability_of(Quantity needed) const;
    };

private:
    void find_totals(Quantity stock, const std::vector<Lot>& lots, std::size_t places);

    std::vector<DayState> days_;    // ascending: the days on which anything may change
    std::vector<Quantity> totals_;  // ascending: what can be in the house; empty: too many to tell
};

}  // namespace stockline

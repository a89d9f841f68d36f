// When enough units have arrived: P(stock + lots ready by d >= needed), for independent lots.
#pragma once

#include <vector>

#include "stockline/ladder.h"

namespace stockline {

class Arrivals {
public:
    explicit Arrivals(const Supply& supply);

    /// The day by which `needed` units are ready, stock included, as a distribution.
    [[nodiscard]] Distribution ready(Quantity needed) const;

    /// The largest number of units, `needed` or more, that needs no other lots than `needed`
    /// units do: ready() is the same for both. Where telling that apart would cost too much, the
    /// largest number there is.
    [[nodiscard]] Quantity same_until(Quantity needed) const;

private:
    struct CertainDay {
        int day;
        Quantity total;  // stock and certain lots by then
    };
    struct UncertainLot {
        Quantity quantity;
        Distribution ready;
        int first;
        int last;
    };

    [[nodiscard]] Quantity certain_by(int day) const;
    [[nodiscard]] double probability_by(int day, Quantity needed) const;

    std::vector<CertainDay> certain_;  // ascending
    std::vector<UncertainLot> uncertain_;
    std::vector<int> days_;           // ascending: the days on which anything may change
    std::vector<Quantity> possible_;  // by day of days_: the most that can be there by then
    std::vector<Quantity> totals_;  // ascending: what can be in the house; empty: too many to tell
};

}  // namespace stockline

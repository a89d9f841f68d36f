// How many units of a capacity are made by which day (core/RULES.md, M2).
#pragma once

#include <string_view>

#include "itinerary.h"
#include "stockline/snapshot.h"

namespace stockline {

/// A capacity, one day after the other from the day of asking on.
class CapacityDays {
public:
    /// `others` units of it are for somebody else; one unit of the product takes `each`.
    CapacityDays(const SnapshotCapacity& capacity, Quantity others, Quantity each)
        : capacity_(&capacity), made_(-others), each_(each) {}

    /// Counts what is made on that day, which is a working day of the origin and comes after those that were counted.
    void make(const Origin& origin, Day day);

    /// How many units of the product there are of it by the days that were counted.
    [[nodiscard]] Quantity units() const { return made_ > 0 ? made_ / each_ : 0; }

    /// How many of them so many whole days make of which nothing is sold; at most kCapacityDays.
    [[nodiscard]] Quantity units_in(std::chrono::days days) const {
        return capacity_->per_day * days.count() / each_;
    }

private:
    const SnapshotCapacity* capacity_;
    Quantity made_;
    Quantity each_;
};

/// How many units a capacity makes on a working day of its place: on a half day half of them.
[[nodiscard]] Quantity made_on(const Location& place, Quantity per_day, Day day);

/// The first day on which an order of that instant can be made: the day itself before its cut-off. It need be no
/// working day.
[[nodiscard]] Day first_day_to_make(const Snapshot& snapshot, const Origin& origin, Instant at,
                                    std::string_view method);

}  // namespace stockline

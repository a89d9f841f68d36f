#include "capacity_days.h"

#include <algorithm>

namespace stockline {

Quantity made_on(const Location& place, Quantity per_day, Day day) {
    const bool is_half = std::any_of(place.half_days.begin(), place.half_days.end(),
                                     [day](const HalfDay& half) { return half.day == day; });
    return is_half ? per_day / 2 : per_day;
}

void CapacityDays::make(const Origin& origin, Day day) {
    Quantity units = made_on(*origin.location, capacity_->per_day, day);
    const auto sold = capacity_->sold.find(day);
    if (sold != capacity_->sold.end()) units -= sold->second;
    made_ += std::max<Quantity>(0, units);
}

Day first_day_to_make(const Snapshot& snapshot, const Origin& origin, Instant at,
                      std::string_view method) {
    const TimeZone& zone = snapshot.zones.find(origin.location->time_zone)->second;
    const auto strikes =
        zone.instant_of(origin.today, origin.location->cutoff_on(origin.today, method));
    return strikes && at >= *strikes ? origin.today + std::chrono::days{1} : origin.today;
}

}  // namespace stockline

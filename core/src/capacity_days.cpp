#include "capacity_days.h"

#include <algorithm>

namespace stockline {

void CapacityDays::make(const Origin& origin, Day day) {
    const auto& half_days = origin.location->half_days;
    const bool is_half = std::any_of(half_days.begin(), half_days.end(),
                                     [day](const HalfDay& half) { return half.day == day; });
    Quantity units = is_half ? capacity_->per_day / 2 : capacity_->per_day;
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

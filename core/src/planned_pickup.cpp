#include "planned_pickup.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace stockline {
namespace {

std::vector<std::string> places_of(const Store& store, const Pickup& pickup) {
    std::set<std::string> places{pickup.locations.begin(), pickup.locations.end()};
    if (places.empty()) {
        for (const auto& [name, location] : store.locations) {
            if (!location.opening_hours.empty()) places.insert(name);
        }
    }
    return {places.begin(), places.end()};
}

BusinessCalendar::Workdays weekdays_of(const OpeningHours& hours) {
    BusinessCalendar::Workdays weekdays{};
    for (const OpenStretch& stretch : hours) {
        weekdays.at(static_cast<std::size_t>(stretch.weekday)) = true;
    }
    return weekdays;
}

std::string unused_name(const Store& store, const Snapshot& snapshot, const std::string& wanted) {
    std::string name = wanted;
    for (int next = 2; store.calendars.contains(name) || snapshot.calendars.contains(name);
         ++next) {
        name = wanted + "-" + std::to_string(next);
    }
    return name;
}

}  // namespace

void carry_pickup_places(const Store& store, Snapshot& snapshot) {
    for (auto& [name, method] : snapshot.shipping) {
        if (!method.pickup) continue;
        method.pickup->locations = places_of(store, *method.pickup);
        for (const std::string& place : method.pickup->locations) {
            snapshot.locations.insert(*store.locations.find(place));
        }
    }
}

void set_open_days(const Store& store, Snapshot& snapshot) {
    // Places that share a calendar and the weekdays on which they are open share this one.
    std::map<std::pair<std::string, BusinessCalendar::Workdays>, std::string> known;
    for (auto& [name, location] : snapshot.locations) {
        location.open_days.clear();
        const bool is_place =
            std::any_of(snapshot.shipping.begin(), snapshot.shipping.end(),
                        [&of = name](const NamedMethod& method) {
                            return method.second.pickup && method.second.pickup->has(of);
                        });
        if (!is_place) {
            location.opening_hours.clear();
            continue;
        }
        const auto weekdays = weekdays_of(location.opening_hours);
        std::string& days = known[std::pair{location.calendar, weekdays}];
        if (days.empty()) {
            const BusinessCalendar& dock = store.calendars.find(location.calendar)->second;
            if (dock.workdays() == weekdays && dock.open().empty()) {
                days = location.calendar;
            } else {
                days = unused_name(store, snapshot, location.calendar + "-open");
                snapshot.calendars.emplace(
                    days, BusinessCalendar{weekdays, dock.closed(), {}, dock.valid_until()});
            }
        }
        location.open_days = days;
    }
}

}  // namespace stockline

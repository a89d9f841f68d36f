#include "json/check_pickup.h"

#include "pickup_faults.h"
#include "stockline/shipping.h"
#include "weekday_names.h"

namespace stockline {
namespace {

bool is_pair_of_times(const Cursor& item) {
    bool are_times = item.is(Json::Kind::array) && item.count() == 2;
    if (!are_times) return false;
    item.each(Json::Kind::array, [&are_times](const Cursor& time) {
        are_times = are_times && parse_time_of_day(time.text());
    });
    return are_times;
}

void check_hours(const Cursor& at, const OpeningHours& hours) {
    if (!at.is(Json::Kind::object)) return;
    std::size_t next = 0;
    for (const char* weekday : kWeekdays) {
        const Cursor day = at[weekday];
        if (!day.is(Json::Kind::array)) continue;
        const OpenStretch* before = nullptr;
        day.each(Json::Kind::array, [&](const Cursor& item) {
            const OpenStretch& stretch = hours.at(next++);
            // What is no pair of times was told already.
            if (!is_pair_of_times(item)) return;
            const char* const wrong = fault_of_stretch(before, stretch);
            if (wrong != nullptr) item.fault(FaultCode::bad_range, wrong);
            before = &stretch;
        });
    }
}

// Asked for only where they are: nobody is to write them for being told that they are known.
void check_no_carrier(const Cursor& at) {
    if (!at.is(Json::Kind::object)) return;
    for (const Json& member : at.json()) {
        if (member.key != "calendar" && member.key != "collects" && member.key != "lanes" &&
            member.key != "transitDays") {
            continue;
        }
        const Cursor place = at.named(member.key);
        place.fault(FaultCode::unknown_value, kNoCarrierOfPickup);
        // That it is here is one slip, whatever is in it.
        place.is_machines();
    }
}

void check_places(const Cursor& at, const Pickup& pickup, const Store& store) {
    const Cursor locations = at["locations"];
    if (pickup.locations.empty()) {
        for (const auto& [name, location] : store.locations) {
            if (!location.opening_hours.empty()) return;
        }
        locations.fault(FaultCode::required, kNoPickupPlaces);
        return;
    }
    if (!locations.is(Json::Kind::array)) return;
    std::size_t next = 0;
    locations.each(Json::Kind::array, [&](const Cursor& item) {
        const std::string& name = pickup.locations.at(next++);
        const auto location = store.locations.find(name);
        // An unknown one was told already.
        if (location == store.locations.end() || !location->second.opening_hours.empty()) return;
        item.fault(FaultCode::required, kNoHours, name, kNoHoursMore);
    });
}

}  // namespace

void check_pickup(const Cursor& document, const Store& store) {
    const Cursor locations = document["locations"];
    for (const auto& [name, location] : store.locations) {
        const Cursor place = locations.named(name);
        const Cursor hours = place["openingHours"];
        check_hours(hours, location.opening_hours);
    }
    const Cursor shipping = document["shipping"];
    for (const auto& [name, method] : store.shipping) {
        if (!method.pickup) continue;
        const Cursor at = shipping.named(name);
        check_no_carrier(at);
        check_places(at, *method.pickup, store);
        if (const auto* place = place_open_too_little(store.locations, *method.pickup)) {
            const Cursor ready_in = at["readyInMinutes"];
            ready_in.fault(FaultCode::out_of_range, kReadyTooLate, *place, kReadyTooLateMore);
        }
    }
}

}  // namespace stockline

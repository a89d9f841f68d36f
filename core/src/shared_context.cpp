#include "shared_context.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "planned_pickup.h"

namespace stockline {
namespace {

// Lanes speak only of locations that are there.
void keep_lanes_from(const Locations& locations, Method& method) {
    std::vector<Lane> kept;
    for (Lane& lane : method.lanes) {
        const bool is_from_all = lane.from.empty();
        std::vector<std::string> from;
        for (std::string& name : lane.from) {
            if (locations.find(name) != locations.end()) from.push_back(std::move(name));
        }
        std::sort(from.begin(), from.end());
        lane.from = std::move(from);
        if (is_from_all || !lane.from.empty()) kept.push_back(std::move(lane));
    }
    method.lanes = std::move(kept);
}

}  // namespace

void carry_ways(const Store& store, const TimeZones& zones, PublicCalendars& calendars,
                Snapshot& snapshot) {
    snapshot.shipping = store.shipping;
    carry_pickup_places(store, snapshot);
    for (auto& [name, method] : snapshot.shipping) keep_lanes_from(snapshot.locations, method);
    for (const auto& [name, location] : snapshot.locations) {
        carry(store.calendars, snapshot.calendars, location.calendar);
        carry(zones, snapshot.zones, location.time_zone);
    }
    for (auto& [name, method] : snapshot.shipping) {
        calendars.close_holidays(method);
        carry(store.calendars, snapshot.calendars, method.calendar);
        carry(store.calendars, snapshot.calendars, method.collects);
        for (const Lane& lane : method.lanes) {
            carry(store.calendars, snapshot.calendars, lane.calendar);
            carry(store.calendars, snapshot.calendars, lane.collects);
        }
    }
    set_open_days(store, snapshot);
}

}  // namespace stockline

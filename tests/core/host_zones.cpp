#include "host_zones.h"

#include <date/tz.h>
#include <exception>

namespace stockline {
namespace {

const date::time_zone* find_zone(const std::string& name) {
    try {
        return date::locate_zone(name);
    } catch (const std::exception&) {
        return nullptr;  // the library's way of saying that there is none
    }
}

}  // namespace

std::optional<TimeZone> host_zone(const std::string& name, const Horizon& horizon) {
    const date::time_zone* const rules = find_zone(name);
    if (rules == nullptr) return std::nullopt;
    date::sys_info info = rules->get_info(horizon.from);
    TimeZone zone{horizon.from, horizon.until, info.offset, {}};
    while (info.end < horizon.until) {
        const Instant change = info.end;
        const auto before = info.offset;
        info = rules->get_info(change);
        // Some changes are of name only.
        if (info.offset != before) zone.transitions.push_back(Transition{change, info.offset});
    }
    return zone;
}

TimeZones host_zones(const Store& store) {
    TimeZones zones;
    for (const std::string& name : time_zones_of(store)) {
        if (auto zone = host_zone(name, plan_horizon(store))) zones.emplace(name, *zone);
    }
    return zones;
}

}  // namespace stockline

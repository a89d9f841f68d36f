#include "carried_rules.h"

#include <algorithm>
#include <set>
#include <utility>

namespace stockline {
namespace {

bool has_country(const RulePack& pack, const std::string& country) {
    return std::any_of(pack.areas.begin(), pack.areas.end(),
                       [&country](const Area& area) { return area.country == country; });
}

std::vector<std::string> countries_of(const RulePack& pack) {
    std::set<std::string> countries;
    for (const Area& area : pack.areas) countries.insert(area.country);
    return {countries.begin(), countries.end()};
}

}  // namespace

std::vector<std::string> countries_reached(const RulePack& pack, const Methods& shipping) {
    bool is_anywhere = true;
    std::set<std::string> reached;
    for (const auto& [name, method] : shipping) {
        for (const Lane& lane : method.lanes) {
            is_anywhere = false;
            if (!lane.to) return countries_of(pack);
            if (has_country(pack, lane.to->country)) reached.insert(lane.to->country);
        }
    }
    if (is_anywhere) return countries_of(pack);
    return {reached.begin(), reached.end()};
}

bool speaks_for_a_lane(const RulePack& pack, const Methods& shipping) {
    return !countries_reached(pack, shipping).empty();
}

void carry_rules(const Store& store, const RulePacks& rules, Snapshot& snapshot) {
    snapshot.circumstances = store.circumstances;
    for (const RulePack& pack : rules) {
        if (!speaks_for_a_lane(pack, snapshot.shipping)) continue;
        RulePack carried = pack;
        const auto accepts = store.accept_unverified.find(pack.jurisdiction);
        carried.accept_unverified = accepts != store.accept_unverified.end() && accepts->second;
        snapshot.rules.push_back(std::move(carried));
    }
    for (const auto& [country, calendar] : store.holidays) {
        const bool is_asked_for =
            std::any_of(snapshot.rules.begin(), snapshot.rules.end(),
                        [&of = country](const RulePack& pack) { return has_country(pack, of); });
        if (!is_asked_for) continue;
        snapshot.holidays.emplace(country, calendar);
        snapshot.calendars.insert(*store.calendars.find(calendar));
    }
}

}  // namespace stockline

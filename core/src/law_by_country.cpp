#include "law_by_country.h"

#include <utility>

namespace stockline {

std::string home_country(const Methods& shipping, const RulePacks& rules) {
    for (const auto& [name, method] : shipping) {
        for (const Lane& lane : method.lanes) {
            if (lane.to) return lane.to->country;
        }
    }
    const std::set<std::string> countries = countries_apart(rules, {});
    return countries.size() == 1 ? *countries.begin() : std::string{};
}

std::set<std::string> countries_apart(const RulePacks& rules, const std::string& home) {
    std::set<std::string> countries;
    for (const RulePack& pack : rules) {
        for (const Area& area : pack.areas) {
            if (area.country != home) countries.insert(area.country);
        }
    }
    return countries;
}

RulePacks rules_in(const RulePacks& rules, const std::string& country) {
    RulePacks found;
    found.reserve(rules.size());
    for (const RulePack& pack : rules) {
        RulePack here = pack;
        std::erase_if(here.areas, [&country](const Area& area) { return area.country != country; });
        if (here.areas.empty()) {
            here = RulePack{};
            here.jurisdiction = pack.jurisdiction;
        }
        found.push_back(std::move(here));
    }
    return found;
}

}  // namespace stockline

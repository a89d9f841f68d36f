#include "planning_faults.h"

namespace stockline {

Faults planning_faults(const Store& store, const TimeZones& zones,
                       const std::vector<std::string>& skus) {
    Faults faults;
    for (const auto& [name, location] : store.locations) {
        const auto zone = zones.find(location.time_zone);
        if (zone != zones.end() && zone->second.local_day(store.as_of)) continue;
        faults.push_back(Fault{FaultCode::unknown_time_zone,
                               "/locations/" + pointer_token(name) + "/timeZone",
                               "No clock is known for the time zone \"" + location.time_zone +
                                   "\". Write an IANA name, such as \"Europe/Berlin\"."});
    }
    for (std::size_t i = 0; i < skus.size(); ++i) {
        if (store.products.find(skus[i]) == store.products.end()) {
            faults.push_back(Fault{FaultCode::unknown_sku, "/skus/" + std::to_string(i),
                                   "The store has no product \"" + skus[i] + "\"."});
        }
    }
    return faults;
}

}  // namespace stockline

#include "planning_faults.h"

#include <algorithm>

#include "asked_products.h"
#include "drawn.h"
#include "group_plan.h"
#include "part_faults.h"
#include "store_faults.h"
#include "text_faults.h"

namespace stockline {
namespace {

bool is_order_of_any(const Store& store, const PlanOptions& options) {
    bool is_there = false;
    each_asked(store, options.skus, [&](const std::string& sku, const Product& product) {
        if (is_there || !product.draws.empty()) return;
        is_there = has_order(store, DrawnGroup{{sku}, {sku}}, options.order);
    });
    if (is_there) return true;
    const std::vector<DrawnGroup> groups = groups_of(store, options.skus);
    return std::any_of(groups.begin(), groups.end(), [&](const DrawnGroup& group) {
        return has_order(store, group, options.order);
    });
}

}  // namespace

Faults value_faults(const Store& store, const TimeZones& zones, const PlanOptions& options) {
    const std::vector<std::string>& skus = options.skus;
    Faults faults = store_faults(store, with_groups(store, skus));
    const FaultPlace request{faults};
    check_zones(request["zones"], zones);
    check_rules(request["rules"], options.rules);
    const FaultPlace wanted = request["skus"];
    for (std::size_t i = 0; i < skus.size(); ++i) check_text(wanted.item(i), skus[i]);
    check_text(request["order"], options.order);
    // What follows looks names up that are in the store, by clocks that make sense.
    return faults.empty() ? planning_faults(store, zones, options) : faults;
}

Faults planning_faults(const Store& store, const TimeZones& zones, const PlanOptions& options) {
    const std::vector<std::string>& skus = options.skus;
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
    if (!options.order.empty() && !is_order_of_any(store, options)) {
        faults.push_back(Fault{FaultCode::unknown_order, "/order",
                               "None of these products has a commitment with the id \"" +
                                   options.order +
                                   "\". Write an id of the store's commitments, or plan without it "
                                   "for whoever asks anew."});
    }
    return faults;
}

}  // namespace stockline

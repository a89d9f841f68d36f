#include <algorithm>
#include <string>
#include <utility>

#include "capacity_days.h"
#include "capacity_plan.h"
#include "drawn.h"
#include "fault_place.h"
#include "group_members.h"
#include "planning_faults.h"
#include "stockline/warnings.h"

namespace stockline {
namespace {

// Whoever sells years ahead would fill pages.
constexpr std::size_t kDaysNamed = 8;

class CapacityWarner {
public:
    CapacityWarner(const Store& store, const TimeZones& zones) : store_(store), zones_(zones) {}

    Warnings all() {
        each_group(store_, {}, [this](const DrawnGroup& group) { look_at(group); });
        std::sort(warnings_.begin(), warnings_.end(),
                  [](const Warning& a, const Warning& b) { return a.pointer < b.pointer; });
        return std::move(warnings_);
    }

private:
    void look_at(const DrawnGroup& group) {
        const bool has_any = std::any_of(group.supplies.begin(), group.supplies.end(),
                                         [this](const std::string& name) {
                                             return find_supply(store_, name)->capacity.has_value();
                                         });
        if (!has_any) return;
        const GroupMembers members{store_, group, store_.as_of};
        for (std::size_t i = 0; i < group.supplies.size(); ++i) {
            const Supply& supply = *members.taking.supplies[i];
            if (!supply.capacity) continue;
            const char* const list = members.owners[i] != nullptr ? "/products/" : "/supplies/";
            warn_of(planned_capacity(store_, zones_, members.taking, supply),
                    list + pointer_token(group.supplies[i]) + "/capacity");
        }
    }

    void warn_of(const SnapshotCapacity& capacity, std::string pointer) {
        const Location& place = store_.locations.find(capacity.location)->second;
        std::string days;
        std::size_t count = 0;
        for (const auto& [day, sold] : capacity.sold) {
            const Quantity made = made_on(place, capacity.per_day, day);
            if (sold <= made || ++count > kDaysNamed) continue;
            if (!days.empty()) days += ", ";
            days += format_day(day) + " (" + std::to_string(sold) + " sold, " +
                    std::to_string(made) + " made)";
        }
        if (count == 0) return;
        if (count > kDaysNamed) days += " and " + std::to_string(count - kDaysNamed) + " days more";
        warnings_.push_back(Warning{WarningCode::capacity_exceeded, std::move(pointer),
                                    "More is sold than can be made on " + days +
                                        ". Make more, or move orders to another day."});
    }

    const Store& store_;
    const TimeZones& zones_;
    Warnings warnings_;
};

}  // namespace

// Most stores have none, and then nothing is judged.
static bool has_capacity(const Store& store) {
    const auto has = [](const auto& each) { return each.second.capacity.has_value(); };
    return std::any_of(store.products.begin(), store.products.end(), has) ||
           std::any_of(store.supplies.begin(), store.supplies.end(), has);
}

Warnings capacity_warnings(const Store& store, const TimeZones& zones) {
    if (!has_capacity(store)) return {};
    if (!planning_faults(store, zones, {}).empty()) return {};
    return CapacityWarner{store, zones}.all();
}

}  // namespace stockline

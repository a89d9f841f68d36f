#include "pickup_faults.h"

namespace stockline {
namespace {

// Without good hours that is another fault.
bool is_open_too_little(const Location& location, const Pickup& pickup) {
    const OpeningHours& hours = location.opening_hours;
    if (hours.empty() || pickup.ready_in.count() > kMaxReadyMinutes) return false;
    std::chrono::minutes open{};
    const OpenStretch* before = nullptr;
    for (const OpenStretch& stretch : hours) {
        if (before != nullptr && before->weekday != stretch.weekday) before = nullptr;
        const bool is_time = stretch.opens >= TimeOfDay{0} && stretch.closes <= kEndOfDay;
        if (!is_time || fault_of_stretch(before, stretch) != nullptr) return false;
        open += stretch.closes - stretch.opens;
        before = &stretch;
    }
    return open < pickup.ready_in;
}

}  // namespace

const char* fault_of_stretch(const OpenStretch* before, const OpenStretch& stretch) {
    if (stretch.closes <= stretch.opens) return kClosesBeforeItOpens;
    return before != nullptr && stretch.opens < before->closes ? kOpensTwice : nullptr;
}

const std::string* place_open_too_little(const Locations& locations, const Pickup& pickup) {
    if (pickup.locations.empty()) {
        for (const auto& [name, location] : locations) {
            if (is_open_too_little(location, pickup)) return &name;
        }
    }
    for (const std::string& name : pickup.locations) {
        const auto location = locations.find(name);
        if (location != locations.end() && is_open_too_little(location->second, pickup)) {
            return &name;
        }
    }
    return nullptr;
}

}  // namespace stockline

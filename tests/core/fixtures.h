// A store to plan from in tests: one location in New Jersey, which works Monday to Friday.
#pragma once

#include <utility>

#include "dates.h"
#include "stockline/plan.h"

namespace stockline {

inline Store new_jersey(Product product) {
    Store store;
    store.as_of = instant("2026-11-23T15:00:00Z");  // Monday, 10:00 in New York
    store.calendars.emplace("dock", BusinessCalendar{{false, true, true, true, true, true, false},
                                                     {day("2026-11-26")},
                                                     {},
                                                     day("2027-12-31")});
    Location location;
    location.time_zone = "America/New_York";
    location.calendar = "dock";
    location.cutoff = Cutoff{std::chrono::hours{14}};
    store.locations.emplace("nj", location);
    store.products.emplace("MUG", std::move(product));
    return store;
}

inline TimeZones new_york_clock(const Store& store) {
    const Horizon horizon = plan_horizon(store);
    return {{"America/New_York",
             TimeZone{horizon.from,
                      horizon.until,
                      std::chrono::hours{-5},
                      {{instant("2027-03-14T07:00:00Z"), std::chrono::hours{-4}}}}}};
}

inline Receipt receipt(std::string_view expected, Quantity quantity) {
    Receipt receipt;
    receipt.location = "nj";
    receipt.quantity = quantity;
    receipt.expected = day(expected);
    return receipt;
}

/// A line for each fault: code, pointer, message.
inline std::string lines_of(const Faults& faults) {
    std::string text;
    for (const Fault& fault : faults) {
        text +=
            std::string{to_string(fault.code)} + ' ' + fault.pointer + ' ' + fault.message + '\n';
    }
    return text;
}

}  // namespace stockline

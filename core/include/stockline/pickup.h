// Pickup: the shopper collects the units at one of the shop's places.
//
// An order is ready so many minutes after it was placed, and minutes count only while the place is open. Example: open
// from 09:00 to 18:00, ready in 30 minutes. Ordered at 15:00, it is ready at 15:30. Ordered at 17:50, ten minutes pass
// by 18:00, and it is ready at 09:20 on the next day that the place is open.
//
// A place is not open any more at the moment at which it closes: ordered at 17:30, the order is ready when it opens
// again. Seconds do not count: an order of 15:00:59 is one of 15:00. Minutes are those that pass, and opening hours are
// the place's local time: on the day on which clocks go forward, 00:00 to 09:00 are eight hours.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "stockline/calendar.h"
#include "stockline/day.h"
#include "stockline/time_zone.h"

namespace stockline {

/// From one local time until before another on each such day of the week.
struct OpenStretch {
    /// As std::chrono::weekday counts: 0 is Sunday, 6 is Saturday.
    int weekday = 0;
    /// 00:00 to 24:00.
    TimeOfDay opens{};
    /// After `opens`, at the latest 24:00.
    TimeOfDay closes{};
};

/// By weekday and then by time, from Sunday on; none begins before the one ahead of it has ended. On a weekday without
/// any the place is closed. Empty: nobody can collect anything there.
using OpeningHours = std::vector<OpenStretch>;

/// What makes a method one by which shoppers collect.
struct Pickup {
    /// Names of locations with opening hours; empty: of all that have some. In a snapshot they ascend, and are not
    /// empty.
    std::vector<std::string> locations;
    /// Minutes of the place's opening hours until an order is ready, 0 to 10,080. No place is open for less in a week.
    std::chrono::minutes ready_in{};

    /// Whether orders are collected there. Of a snapshot's method.
    [[nodiscard]] bool has(std::string_view place) const;
};

/// When a place is open.
struct Door {
    const OpeningHours* hours = nullptr;
    /// The days of the week that have hours, less those on which the place is closed by name. Null: they are not known.
    const BusinessCalendar* days = nullptr;
    const TimeZone* zone = nullptr;

    /// The first moment, at which the place is open, from which so many minutes of its opening hours have passed since
    /// the order; in whole minutes. Nothing past the end of the calendar or of the clock.
    [[nodiscard]] std::optional<Instant> ready_at(Instant ordered,
                                                  std::chrono::minutes ready_in) const;
    /// The same of units that come in on that day: counted from the first opening on it or after it.
    [[nodiscard]] std::optional<Instant> ready_from(Day day, std::chrono::minutes ready_in) const;
    /// The day of ready_at().
    [[nodiscard]] std::optional<Day> ready_day(Instant ordered,
                                               std::chrono::minutes ready_in) const;
    /// The first moment after one and until another from which on an order is ready on a later day. Nothing where there
    /// is none.
    [[nodiscard]] std::optional<Instant> changes_day(Instant after, Instant until,
                                                     std::chrono::minutes ready_in) const;
};

}  // namespace stockline

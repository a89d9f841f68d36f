// When units that reach a dock can be handled.
#pragma once

#include <optional>

#include "stockline/calendar.h"
#include "stockline/day.h"

namespace stockline {

/// The working day on which what arrives on that day has been received, so many working days after it is on the dock.
/// Nothing where the calendar ends before that.
[[nodiscard]] inline std::optional<Day> ready_day(const BusinessCalendar& dock, int receiving_days,
                                                  Day arrival) {
    const auto on_dock = dock.adjust(arrival);
    return on_dock ? dock.advance(*on_dock, receiving_days) : std::nullopt;
}

}  // namespace stockline

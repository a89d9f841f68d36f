// A location's time zone: what its clocks say at an instant.
//
// The engine holds no zone rules. The host (browser and Node: Intl; native: the system's tz
// database) hands in, for a stretch of time, the offset at its start and the instants at which the
// offset changes. Outside that stretch there is no answer, never a guess; nor is there for a day before kFirstDay or
// after kLastDay, or for a time that no day has. The stretch itself lies between kFirstInstant and kLastInstant:
// plan() refuses another.
//
// Local time is not one-to-one with instants, and a cut-off needs one instant, so:
//   - a local time that occurs twice (clocks go back) means its *first* occurrence;
//   - a local time that never occurs (clocks go forward) means the instant of the change.
// Both readings close the day's orders no later than any clock on the wall would.
//
// Example, America/New_York around 2026-11-01, when clocks go back at 06:00Z from UTC-4 to UTC-5:
//     local_day(2026-11-01T03:59:59Z)      2026-10-31
//     instant_of(2026-11-01, 01:30)        2026-11-01T05:30:00Z, the first 01:30
#pragma once

#include <optional>
#include <vector>

#include "stockline/day.h"

namespace stockline {

/// From `at` on, local time is UTC plus `offset` (whole minutes, at most a day either way).
struct Transition {
    Instant at;
    std::chrono::seconds offset;
};

/// A zone's clock for the instants from <= t < until.
struct TimeZone {
    Instant from{};
    Instant until{};
    /// UTC offset at `from`: whole minutes, at most a day either way. plan() refuses seconds, which documents have not.
    std::chrono::seconds offset{};
    /// Strictly between from and until, ascending.
    std::vector<Transition> transitions;

    /// The UTC offset at an instant; nothing outside [from, until).
    [[nodiscard]] std::optional<std::chrono::seconds> offset_at(Instant instant) const;

    /// The local civil day at an instant; nothing outside [from, until).
    [[nodiscard]] std::optional<Day> local_day(Instant instant) const;

    /// The instant at which the local clock first shows that time on that day, by the two rules
    /// above; nothing when that is outside [from, until).
    [[nodiscard]] std::optional<Instant> instant_of(Day day, TimeOfDay time) const;
};

}  // namespace stockline

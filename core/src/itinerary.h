// The way of units from one location to one shopper: ready, handled, shipped, delivered.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "stockline/promise.h"
#include "stockline/snapshot.h"
#include "ways.h"

namespace stockline {

/// A location as one query sees it.
struct Origin {
    const Location* location = nullptr;
    const BusinessCalendar* dock = nullptr;
    /// The days on which the carrier carries and delivers. Null when the shop has no shipping methods: parcels then
    /// leave on any day.
    const BusinessCalendar* carrier = nullptr;
    /// Those on which it takes parcels; the same one, as a rule.
    const BusinessCalendar* collection = nullptr;
    /// The location's handling days with the product's own; absent: the location's alone.
    std::optional<Duration> all_handling{};
    [[nodiscard]] const Duration& handling_days() const {
        return all_handling ? *all_handling : location->handling_days;
    }
    /// How the method leads to the destination; without methods, to anywhere.
    Way way{Reach::yes, nullptr};
    /// The location's day at the instant of asking.
    Day today;
    /// The cut-off on that day.
    TimeOfDay cutoff{};
    bool is_after_cutoff = false;
    /// Day 0 of units that are ready today; nothing past the end of a calendar.
    std::optional<Day> day_zero;
    /// Where units are collected and no carrier takes them; else null. Then of the handling days only the product's own
    /// count, and no cut-off does.
    const Pickup* pickup = nullptr;
    [[nodiscard]] bool is_pickup() const { return is_rare(pickup != nullptr); }
    Door door{};
    Instant at{};
    /// Business days with the carrier; nothing where it is not known how many.
    [[nodiscard]] const Duration* transit_days() const {
        return way.lane != nullptr && way.lane->transit_days ? &*way.lane->transit_days : nullptr;
    }
};

/// Nothing when the instant is outside the location's clock.
[[nodiscard]] std::optional<Origin> origin_of(const Snapshot& snapshot, std::string_view name,
                                              Instant at, Ways& ways);

/// What one answer may cost (core/RULES.md, M8), and what it has cost so far.
struct Effort {
    /// As in combine(), for the units of one step.
    std::size_t side = kMaxSide;
    /// Of more days off, for a step and a calendar, the rest is not listed: an answer stays one that can be read.
    [[nodiscard]] std::size_t days_off() const { return side * side / 10; }
    /// How many outcomes were followed, about; units without any uncertainty count as some, too.
    std::size_t outcomes = 0;
};

/// For units ready on the given days, none of them before origin.today: sets the windows. True when a window is missing
/// because a calendar ends.
[[nodiscard]] bool set_windows(const Origin& origin, const DayBounds& ready, double confidence,
                               Windows& windows, Effort& effort);

/// Adds why these windows, of units ready on the given days, are what they are. `since` is the day from which the
/// dock's closed days have a part in when the units are ready.
void add_window_reasons(const Origin& origin, const DayBounds& ready, Day since, double confidence,
                        const Windows& windows, Effort effort, Reasons& because);

/// The days on which units can be handled that reach the location on the given days.
[[nodiscard]] DayBounds received(const Origin& origin, const DayBounds& arrival);

}  // namespace stockline

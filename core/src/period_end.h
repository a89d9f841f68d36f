// When periods end, if all goes as promised and the shopper cancels today.
#pragma once

#include <optional>

#include "stockline/distribution.h"
#include "stockline/rules.h"

namespace stockline {

/// The days that periods are counted from, and the calendar that they are counted on.
struct PeriodSetting {
    Day today;
    /// As in TermsCase.
    std::optional<Day> ordered;
    std::optional<Window> ship;
    std::optional<Window> deliver;
    /// Money moves before shipment.
    bool is_prepaid = false;
    /// As in TermsCase.
    std::optional<std::optional<Day>> order_delivered;
    /// The shop's calendar of the destination's holidays; null where it gives none.
    const BusinessCalendar* holidays = nullptr;
};

struct PeriodEnd {
    /// The day to tell. Absent where the event has no day yet, the period no number, or a calendar
    /// ends before.
    std::optional<Day> day;
    /// The day to compare by: an event that has no day is taken to be today, and delivery the day after
    /// shipment; past the end of the calendar holidays are left out. Of an order each line is compared by its own
    /// delivery: which of two periods is longer does not turn on what else was ordered, and holds when days change.
    /// Absent only without a number.
    std::optional<Day> measure;

    /// By what they are compared by.
    [[nodiscard]] bool is_later_than(const PeriodEnd& other) const {
        return measure && (!other.measure || *measure > *other.measure);
    }
    [[nodiscard]] bool is_sooner_than(const PeriodEnd& other) const {
        return measure && (!other.measure || *measure < *other.measure);
    }
};

/// In a jurisdiction with that working week.
[[nodiscard]] PeriodEnd period_end(const Period& period, const BusinessCalendar::Workdays& week,
                                   const PeriodSetting& setting);

}  // namespace stockline

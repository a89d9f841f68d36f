// Business calendars: on which days a location works, or a carrier moves.
//
// A calendar has the weekdays that are worked, single days that are closed all the same, and single
// days that are open all the same (an extra Saturday before the holidays). A day that is listed as
// both is closed: promising less is the safe reading. `valid_until` is the last day that
// the lists are good for, at the latest kLastDay. Past it, and before kFirstDay, every question answers nothing, never
// a guess.
//
// The vocabulary and its meaning are QuantLib's (ql/time/calendar.hpp):
//     is_business_day(d)     d is worked
//     adjust(d)              the first business day on or after d
//     advance(d, 0)          adjust(d)
//     advance(d, n)          the n-th business day strictly after d
//     business_days_between  how many business days in [from, to)
// and one of ours: business_days_before(d), how many come before d from kFirstDay on. By it business days have numbers,
// which add up.
//
// Example, Monday to Friday, closed on Thursday 2026-11-26:
//     adjust(2026-11-26)      2026-11-27
//     advance(2026-11-25, 2)  2026-11-30: Friday the 27th is the first, Monday the 30th the second
//
// Cost: logarithmic in the number of listed days, whatever the number of days between.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "stockline/day.h"

namespace stockline {

class BusinessCalendar {
public:
    /// Worked weekdays, Sunday first (as std::chrono::weekday counts them).
    using Workdays = std::array<bool, 7>;

    /// Every day is a business day, for ever: the calendar of one that never closes.
    BusinessCalendar();

    /// `closed` and `open` in any order, repeats allowed. A calendar on which no weekday is worked can be made, and
    /// plan() refuses it, as it does days outside kFirstDay to kLastDay.
    BusinessCalendar(Workdays workdays, std::vector<Day> closed, std::vector<Day> open,
                     std::optional<Day> valid_until);

    [[nodiscard]] std::optional<bool> is_business_day(Day day) const;
    [[nodiscard]] std::optional<Day> adjust(Day day) const;
    /// Nothing for less than 0 business days.
    [[nodiscard]] std::optional<Day> advance(Day day, int business_days) const;
    /// How many business days come before this day, counted from kFirstDay.
    [[nodiscard]] std::optional<int> business_days_before(Day day) const;
    /// 0 where `to` is not after `from`.
    [[nodiscard]] std::optional<int> business_days_between(Day from, Day to) const;

    /// True when the day is one of the listed closed days (and not merely a weekday off).
    [[nodiscard]] bool is_closed_by_name(Day day) const;

    [[nodiscard]] const Workdays& workdays() const { return workdays_; }
    [[nodiscard]] const std::vector<Day>& closed() const { return closed_; }
    [[nodiscard]] const std::vector<Day>& open() const { return open_; }
    [[nodiscard]] std::optional<Day> valid_until() const { return valid_until_; }

private:
    [[nodiscard]] bool is_worked(Day day) const;
    [[nodiscard]] bool is_past_end(Day day) const;
    [[nodiscard]] int worked_before(int number) const;
    [[nodiscard]] std::optional<Day> nth_from(Day day, int count) const;

    Workdays workdays_;
    std::vector<Day> closed_;  // ascending
    std::vector<Day> open_;    // ascending
    std::optional<Day> valid_until_;
    // What differs from the week: closed on a day of the week that is worked, open on one that is not. Ascending.
    std::vector<Day> off_;
    std::vector<Day> extra_;
    // How many are worked of the first so many days, up to a week of them.
    std::array<int, 8> worked_of_week_{0, 1, 2, 3, 4, 5, 6, 7};
};

}  // namespace stockline

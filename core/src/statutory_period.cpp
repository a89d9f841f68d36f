#include "stockline/rules.h"

namespace stockline {

using std::chrono::days;
using std::chrono::months;
using std::chrono::year_month_day;

namespace {

// The same date in a later month, or that month's last day where it has no such date
// (Reg. 1182/71 Art 3(2)(c)).
Day months_later(Day day, int count) {
    const year_month_day date = year_month_day{day} + months{count};
    return date.ok() ? Day{date} : Day{date.year() / date.month() / std::chrono::last};
}

}  // namespace

std::optional<Day> last_day(const Period& period, Day day, const BusinessCalendar& calendar) {
    const bool is_worked =
        period.unit == PeriodUnit::working || period.unit == PeriodUnit::business;
    if (!is_worked && period.unit != PeriodUnit::calendar) return std::nullopt;
    if (!is_known_day(day) || period.count < 0) return std::nullopt;
    Day start = period.counts_event_day && period.count > 0 ? day - days{1} : day;
    if (period.months_first) start = months_later(start, period.extra_months);
    std::optional<Day> end = start + days{period.count};
    if (is_worked) end = calendar.advance(start, period.count);
    if (end && period.rolls) end = calendar.adjust(*end);
    if (end && period.extra_months != 0 && !period.months_first) {
        end = months_later(*end, period.extra_months);
        if (period.rolls) end = calendar.adjust(*end);
    }
    return end && *end > kLastDay ? std::nullopt : end;
}

std::optional<Day> last_day(const Period& period, Day day, const BusinessCalendar::Workdays& week,
                            const BusinessCalendar* of_country) {
    if (of_country == nullptr) return last_day(period, day, BusinessCalendar{week, {}, {}, {}});
    // A last day of calendar days rests as the law says. Most shops' calendars have its week, and need no copy.
    if (period.unit != PeriodUnit::calendar || of_country->workdays() == week) {
        return last_day(period, day, *of_country);
    }
    return last_day(period, day,
                    BusinessCalendar{week, of_country->closed(), of_country->open(),
                                     of_country->valid_until()});
}

}  // namespace stockline

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

// The first day from that one on that is no day of rest.
std::optional<Day> rolled(Day day, const BusinessCalendar& calendar,
                          const BusinessCalendar::Workdays* week) {
    std::optional<Day> next = calendar.adjust(day);
    if (week == nullptr || !next) return next;
    for (; day < *next; day += days{1}) {
        const bool is_worked = week->at(std::chrono::weekday{day}.c_encoding());
        if (is_worked && !calendar.is_closed_by_name(day)) return day;
    }
    return next;
}

// Rolls over the days of rest of that week, and else over the calendar's.
std::optional<Day> end_of(const Period& period, Day day, const BusinessCalendar& calendar,
                          const BusinessCalendar::Workdays* week) {
    const bool is_worked =
        period.unit == PeriodUnit::working || period.unit == PeriodUnit::business;
    if (!is_worked && period.unit != PeriodUnit::calendar) return std::nullopt;
    if (!is_known_day(day) || period.count < 0) return std::nullopt;
    Day start = period.counts_event_day && period.count > 0 ? day - days{1} : day;
    if (period.months_first) start = months_later(start, period.extra_months);
    std::optional<Day> end = start + days{period.count};
    if (is_worked) end = calendar.advance(start, period.count);
    if (end && period.rolls) end = rolled(*end, calendar, week);
    if (end && period.extra_months != 0 && !period.months_first) {
        end = months_later(*end, period.extra_months);
        if (period.rolls) end = rolled(*end, calendar, week);
    }
    return end && *end > kLastDay ? std::nullopt : end;
}

}  // namespace

std::optional<Day> last_day(const Period& period, Day day, const BusinessCalendar& calendar) {
    return end_of(period, day, calendar, nullptr);
}

std::optional<Day> last_day(const Period& period, Day day, const BusinessCalendar::Workdays& week,
                            const BusinessCalendar* of_country) {
    if (of_country != nullptr) {
        return end_of(period, day, *of_country,
                      period.unit == PeriodUnit::calendar ? &week : nullptr);
    }
    return end_of(period, day, BusinessCalendar{week, {}, {}, std::nullopt}, nullptr);
}

}  // namespace stockline

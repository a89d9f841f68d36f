#include "stockline/calendar.h"

#include <algorithm>
#include <utility>

namespace stockline {

using std::chrono::days;
using std::chrono::weekday;

namespace {

bool contains(const std::vector<Day>& ascending, Day day) {
    return std::binary_search(ascending.begin(), ascending.end(), day);
}

std::vector<Day> sorted(std::vector<Day> list) {
    // A heap: lists are in order already as a rule, and std::sort is a kilobyte of the page's module.
    std::make_heap(list.begin(), list.end());
    std::sort_heap(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
    return list;
}

}  // namespace

BusinessCalendar::BusinessCalendar() { workdays_.fill(true); }

BusinessCalendar::BusinessCalendar(Workdays workdays, std::vector<Day> closed,
                                   std::vector<Day> open, std::optional<Day> valid_until)
    : workdays_(workdays),
      closed_(sorted(std::move(closed))),
      open_(sorted(std::move(open))),
      valid_until_(valid_until) {}

bool BusinessCalendar::is_worked(Day day) const {
    if (contains(closed_, day)) return false;
    return workdays_.at(weekday{day}.c_encoding()) || contains(open_, day);
}

bool BusinessCalendar::is_past_end(Day day) const {
    return !is_known_day(day) || day > valid_until_.value_or(kLastDay);
}

bool BusinessCalendar::is_closed_by_name(Day day) const { return contains(closed_, day); }

std::optional<bool> BusinessCalendar::is_business_day(Day day) const {
    if (is_past_end(day)) return std::nullopt;
    return is_worked(day);
}

std::optional<Day> BusinessCalendar::adjust(Day day) const {
    // Ends: a calendar with a workday meets one within a week of its last closed day, and one
    // without has nothing after its last extra open day.
    const bool has_workday =
        std::any_of(workdays_.begin(), workdays_.end(), [](bool worked) { return worked; });
    for (; !is_past_end(day); day += days{1}) {
        if (is_worked(day)) return day;
        if (!has_workday && (open_.empty() || day > open_.back())) break;
    }
    return std::nullopt;
}

std::optional<Day> BusinessCalendar::advance(Day day, int business_days) const {
    if (business_days == 0) return adjust(day);
    if (business_days < 0 || is_past_end(day)) return std::nullopt;
    std::optional<Day> reached = day;
    for (int i = 0; i < business_days && reached; ++i) reached = adjust(*reached + days{1});
    return reached;
}

std::optional<int> BusinessCalendar::business_days_between(Day from, Day to) const {
    int count = 0;
    for (Day day = from; day < to; day += days{1}) {
        if (is_past_end(day)) return std::nullopt;
        if (is_worked(day)) ++count;
    }
    return count;
}

}  // namespace stockline

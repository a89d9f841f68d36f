#include "stockline/calendar.h"

#include <algorithm>
#include <utility>

#include "sort_small.h"

namespace stockline {

using std::chrono::days;
using std::chrono::weekday;

namespace {

std::size_t count_before(const std::vector<Day>& ascending, Day day) {
    return static_cast<std::size_t>(std::lower_bound(ascending.begin(), ascending.end(), day) -
                                    ascending.begin());
}

bool contains(const std::vector<Day>& ascending, Day day) {
    const std::size_t place = count_before(ascending, day);
    return place < ascending.size() && ascending[place] == day;
}

std::vector<Day> sorted(std::vector<Day> list) {
    sort_small(list, [](Day a, Day b) { return a < b; });
    list.erase(std::unique(list.begin(), list.end()), list.end());
    return list;
}

bool is_worked_by_week(const BusinessCalendar::Workdays& workdays, Day day) {
    return workdays.at(weekday{day}.c_encoding());
}

// Looked at one by one.
constexpr int kNextFew = 14;

}  // namespace

BusinessCalendar::BusinessCalendar() { workdays_.fill(true); }

BusinessCalendar::BusinessCalendar(Workdays workdays, std::vector<Day> closed,
                                   std::vector<Day> open, std::optional<Day> valid_until)
    : workdays_(workdays),
      closed_(sorted(std::move(closed))),
      open_(sorted(std::move(open))),
      valid_until_(valid_until) {
    for (std::size_t day = 0; day < 7; ++day) {
        const bool is_worked = is_worked_by_week(workdays_, day_of_number(static_cast<int>(day)));
        worked_of_week_.at(day + 1) = worked_of_week_.at(day) + (is_worked ? 1 : 0);
    }
    // A program may list any day; of those that there are not, no question is answered.
    for (const Day day : closed_) {
        if (is_known_day(day) && is_worked_by_week(workdays_, day)) off_.push_back(day);
    }
    for (const Day day : open_) {
        if (!is_known_day(day) || contains(closed_, day)) continue;
        if (!is_worked_by_week(workdays_, day)) extra_.push_back(day);
    }
}

bool BusinessCalendar::is_worked(Day day) const {
    return is_worked_by_week(workdays_, day) ? !contains(off_, day) : contains(extra_, day);
}

bool BusinessCalendar::is_past_end(Day day) const {
    return !is_known_day(day) || day > valid_until_.value_or(kLastDay);
}

bool BusinessCalendar::is_closed_by_name(Day day) const { return contains(closed_, day); }

std::optional<bool> BusinessCalendar::is_business_day(Day day) const {
    if (is_past_end(day)) return std::nullopt;
    return is_worked(day);
}

// Business days from kFirstDay to the day before the one of that number.
int BusinessCalendar::worked_before(int number) const {
    const Day day = day_of_number(number);
    const auto rest = static_cast<std::size_t>(number % 7);
    return number / 7 * worked_of_week_[7] + worked_of_week_.at(rest) +
           static_cast<int>(count_before(extra_, day)) - static_cast<int>(count_before(off_, day));
}

// The business day of that number, counted from 1, on or after a day.
std::optional<Day> BusinessCalendar::nth_from(Day day, int count) const {
    const int first = day_number(day);
    const int end = day_number(std::min(valid_until_.value_or(kLastDay), kLastDay)) + 1;
    if (first < 0) return std::nullopt;
    int least = first;
    if (count <= kNextFew) {
        // As a rule it is one of the next few.
        for (; least < std::min(first + kNextFew, end); ++least) {
            if (is_worked(day_of_number(least)) && --count == 0) return day_of_number(least);
        }
    }
    // There are no more business days than days.
    if (count > end - least) return std::nullopt;
    const int wanted = worked_before(least) + count;
    int most = end;
    while (least < most) {
        const int middle = least + (most - least) / 2;
        if (worked_before(middle + 1) >= wanted) {
            most = middle;
        } else {
            least = middle + 1;
        }
    }
    return least < end ? std::optional{day_of_number(least)} : std::nullopt;
}

std::optional<Day> BusinessCalendar::adjust(Day day) const { return nth_from(day, 1); }

std::optional<Day> BusinessCalendar::advance(Day day, int business_days) const {
    if (business_days == 0) return adjust(day);
    if (business_days < 0 || is_past_end(day)) return std::nullopt;
    return nth_from(day + days{1}, business_days);
}

std::optional<int> BusinessCalendar::business_days_before(Day day) const {
    if (is_past_end(day)) return std::nullopt;
    return worked_before(day_number(day));
}

std::optional<int> BusinessCalendar::business_days_between(Day from, Day to) const {
    if (to <= from) return 0;
    if (is_past_end(from) || is_past_end(to - days{1})) return std::nullopt;
    return worked_before(day_number(to)) - worked_before(day_number(from));
}

}  // namespace stockline

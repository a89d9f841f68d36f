#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "stockline/calendar.h"

namespace stockline::properties {
namespace {

/// Days count from a Sunday.
const Day kSunday = std::chrono::sys_days{std::chrono::year{2026} / 11 / 22};

Day at(int day) { return kSunday + std::chrono::days{day}; }

/// The lists, to be asked day by day.
struct Lists {
    std::vector<int> worked;
    std::vector<int> closed;
    std::vector<int> open;
    int valid_until = 0;

    /// Nothing past the end.
    [[nodiscard]] std::optional<bool> is_open(int day) const {
        if (day > valid_until) return std::nullopt;
        const auto has = [day](const std::vector<int>& days, int value) {
            return std::find(days.begin(), days.end(), value) != days.end();
        };
        if (has(closed, day)) return false;
        return has(open, day) || has(worked, ((day % 7) + 7) % 7);
    }

    [[nodiscard]] BusinessCalendar calendar() const {
        BusinessCalendar::Workdays workdays{};
        for (const int day : worked) workdays[static_cast<std::size_t>(day)] = true;
        std::vector<Day> closed_days;
        std::vector<Day> open_days;
        for (const int day : closed) closed_days.push_back(at(day));
        for (const int day : open) open_days.push_back(at(day));
        return BusinessCalendar{workdays, closed_days, open_days, at(valid_until)};
    }
};

std::vector<int> some(int most, int from, int until) {
    return *rc::gen::container<std::vector<int>>(
        static_cast<std::size_t>(*rc::gen::inRange(0, most + 1)), rc::gen::inRange(from, until));
}

Lists lists() {
    return Lists{some(7, 0, 7), some(8, -2, 30), some(4, -2, 30), *rc::gen::inRange(10, 60)};
}

RC_GTEST_PROP(BusinessCalendar, KnowsEachDayByItsLists, ()) {
    const Lists days = lists();
    for (int day = -5; day < 65; ++day) {
        RC_ASSERT(days.calendar().is_business_day(at(day)) == days.is_open(day));
    }
}

RC_GTEST_PROP(BusinessCalendar, AdvancesByCountingDayByDay, ()) {
    const Lists days = lists();
    const int from = *rc::gen::inRange(-5, 62);
    const int count = *rc::gen::inRange(0, 25);
    // With nought to count, the first business day on or after; else the count-th after.
    std::optional<Day> expected;
    int left = count;
    for (int day = count == 0 ? from : from + 1; days.is_open(day) && !expected; ++day) {
        if (*days.is_open(day) && (count == 0 || --left == 0)) expected = at(day);
    }
    const BusinessCalendar calendar = days.calendar();
    RC_ASSERT(calendar.advance(at(from), count) == expected);
    if (count == 0) RC_ASSERT(calendar.adjust(at(from)) == expected);
}

RC_GTEST_PROP(BusinessCalendar, CountsBusinessDaysOneByOne, ()) {
    const Lists days = lists();
    const int from = *rc::gen::inRange(-5, 62);
    const int to = from + *rc::gen::inRange(0, 40);
    int count = 0;
    bool is_known = true;
    for (int day = from; day < to; ++day) {
        is_known = is_known && days.is_open(day);
        count += days.is_open(day).value_or(false) ? 1 : 0;
    }
    RC_ASSERT(days.calendar().business_days_between(at(from), at(to)) ==
              (is_known ? std::optional<int>{count} : std::nullopt));
}

RC_GTEST_PROP(BusinessCalendar, AdvancesMonotonely, ()) {
    const BusinessCalendar calendar = lists().calendar();
    const int from = *rc::gen::inRange(-5, 60);
    const int count = *rc::gen::inRange(0, 20);
    const auto next_day = calendar.advance(at(from + 1), count);
    const auto next_count = calendar.advance(at(from), count + 1);
    const auto reached = calendar.advance(at(from), count);
    if (next_day) RC_ASSERT((reached && *reached <= *next_day));
    if (next_count) RC_ASSERT((reached && *reached <= *next_count));
}

}  // namespace
}  // namespace stockline::properties

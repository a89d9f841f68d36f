#include "stockline/calendar.h"

#include <gtest/gtest.h>
#include <limits>

#include "dates.h"

namespace stockline {
namespace {

constexpr BusinessCalendar::Workdays kNoDay{};

// The last weeks of 2026 in a New Jersey warehouse.
BusinessCalendar dock() {
    return BusinessCalendar{kMondayToFriday,
                            {day("2026-11-26"),   // Thanksgiving, a Thursday
                             day("2026-12-25")},  // Christmas, a Friday
                            {day("2026-12-19")},  // the Saturday before Christmas
                            day("2026-12-31")};
}

TEST(BusinessCalendar, WorksOnItsWorkdays) {
    EXPECT_EQ(dock().is_business_day(day("2026-11-25")), true);   // Wednesday
    EXPECT_EQ(dock().is_business_day(day("2026-11-28")), false);  // Saturday
}

TEST(BusinessCalendar, IsClosedOnClosedDaysAndOpenOnExtraOpenDays) {
    EXPECT_EQ(dock().is_business_day(day("2026-11-26")), false);
    EXPECT_EQ(dock().is_business_day(day("2026-12-19")), true);
}

TEST(BusinessCalendar, IsClosedOnADayThatIsListedAsBoth) {
    const BusinessCalendar both{
        kMondayToFriday, {day("2026-11-28")}, {day("2026-11-28")}, std::nullopt};
    EXPECT_EQ(both.is_business_day(day("2026-11-28")), false);
}

TEST(BusinessCalendar, AdjustStaysOnABusinessDayAndElseGoesForward) {
    EXPECT_EQ(dock().adjust(day("2026-11-25")), day("2026-11-25"));
    EXPECT_EQ(dock().adjust(day("2026-11-26")), day("2026-11-27"));
    EXPECT_EQ(dock().adjust(day("2026-11-28")), day("2026-11-30"));
}

TEST(BusinessCalendar, AdvanceSkipsHolidayAndWeekend) {
    EXPECT_EQ(dock().advance(day("2026-11-25"), 1), day("2026-11-27"));
    EXPECT_EQ(dock().advance(day("2026-11-25"), 2), day("2026-11-30"));
}

TEST(BusinessCalendar, AdvanceByZeroAdjusts) {
    EXPECT_EQ(dock().advance(day("2026-11-25"), 0), day("2026-11-25"));
    EXPECT_EQ(dock().advance(day("2026-11-26"), 0), day("2026-11-27"));
}

// As QuantLib's advance: the n-th business day strictly after.
TEST(BusinessCalendar, AdvanceFromAClosedDayCountsTheNextBusinessDayAsTheFirst) {
    EXPECT_EQ(dock().advance(day("2026-11-28"), 1), day("2026-11-30"));
    EXPECT_EQ(dock().advance(day("2026-11-28"), 2), day("2026-12-01"));
}

TEST(BusinessCalendar, CountsBusinessDaysWithTheFirstDayAndWithoutTheLast) {
    // Mon 23 to Mon 30: Mon, Tue, Wed, Fri.
    EXPECT_EQ(dock().business_days_between(day("2026-11-23"), day("2026-11-30")), 4);
    EXPECT_EQ(dock().business_days_between(day("2026-11-26"), day("2026-11-26")), 0);
}

TEST(BusinessCalendar, AnswersNothingPastItsEnd) {
    EXPECT_EQ(dock().is_business_day(day("2026-12-31")), true);
    EXPECT_FALSE(dock().is_business_day(day("2027-01-01")));
    EXPECT_FALSE(dock().adjust(day("2027-01-01")));
    EXPECT_FALSE(dock().advance(day("2026-12-31"), 1));
    EXPECT_FALSE(dock().business_days_between(day("2026-12-31"), day("2027-01-02")));
}

TEST(BusinessCalendar, WithOnlyExtraOpenDaysEndsWithTheLast) {
    const BusinessCalendar fair{kNoDay, {}, {day("2026-12-19"), day("2026-12-05")}, std::nullopt};
    EXPECT_EQ(fair.adjust(day("2026-12-06")), day("2026-12-19"));
    EXPECT_EQ(fair.advance(day("2026-12-01"), 2), day("2026-12-19"));
    EXPECT_FALSE(fair.advance(day("2026-12-01"), 3));
}

TEST(BusinessCalendar, HasNoDayAfterMoreDaysThanThereAre) {
    EXPECT_FALSE(dock().advance(day("2026-12-01"), std::numeric_limits<int>::max()));
}

TEST(BusinessCalendar, TakesItsDaysInAnyOrder) {
    const BusinessCalendar unordered{kMondayToFriday,
                                     {day("2026-12-25"), day("2026-11-26"), day("2026-12-25")},
                                     {},
                                     std::nullopt};
    EXPECT_EQ(unordered.closed().size(), 2U);
    EXPECT_EQ(unordered.advance(day("2026-12-24"), 1), day("2026-12-28"));
}

TEST(BusinessCalendar, OfOneThatNeverClosesTakesEveryDay) {
    EXPECT_EQ(BusinessCalendar{}.advance(day("2026-11-28"), 3), day("2026-12-01"));
}

}  // namespace
}  // namespace stockline

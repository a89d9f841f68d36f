#include <gtest/gtest.h>

#include "dates.h"
#include "stockline/rules.h"

namespace stockline {
namespace {

// Germany around the turn of the year.
BusinessCalendar german_workdays() {
    return BusinessCalendar{kMondayToFriday,
                            {day("2026-12-25"), day("2026-12-26"), day("2027-01-01")},
                            {},
                            day("2027-12-31")};
}

// The United States in November: Thanksgiving is on the 26th.
BusinessCalendar american_workdays() {
    return BusinessCalendar{kMondayToFriday, {day("2026-11-26")}, {}, day("2026-12-31")};
}

Period period(PeriodUnit unit, int count) {
    Period period;
    period.unit = unit;
    period.count = count;
    return period;
}

Period rolling(int count) {
    Period rolls = period(PeriodUnit::calendar, count);
    rolls.rolls = true;
    return rolls;
}

TEST(LastDay, FourteenDaysFromWednesdayThe9thAreWednesdayThe23rd) {
    EXPECT_EQ(last_day(rolling(14), day("2026-12-09"), german_workdays()), day("2026-12-23"));
}

// Reg. 1182/71 Art 3(4): the 25th and 26th are public holidays, the 27th a Sunday.
TEST(LastDay, FourteenDaysFromFridayThe11thEndOnChristmasSoOnMondayThe28th) {
    EXPECT_EQ(last_day(rolling(14), day("2026-12-11"), german_workdays()), day("2026-12-28"));
}

TEST(LastDay, FourteenDaysFromSaturdayThe14thEndOnASaturdaySoOnMondayThe30th) {
    EXPECT_EQ(last_day(rolling(14), day("2026-11-14"), german_workdays()), day("2026-11-30"));
}

// The United Kingdom's regulations do not roll: 11 + 14 = 25.
TEST(LastDay, StaysOnAHolidayWhereTheLawDoesNotRoll) {
    EXPECT_EQ(last_day(period(PeriodUnit::calendar, 14), day("2026-12-11"), german_workdays()),
              day("2026-12-25"));
}

// 16 CFR 435.1(b)(1), from Monday the 23rd: 24, 25, 27, 30, 1, 2, 3.
TEST(LastDay, SevenWorkingDaysPassOverThanksgivingAndTheWeekend) {
    EXPECT_EQ(last_day(period(PeriodUnit::working, 7), day("2026-11-23"), american_workdays()),
              day("2026-12-03"));
}

// Korea 18(2), 3 business days, from Friday: Monday, Tuesday, Wednesday.
TEST(LastDay, ThreeBusinessDaysFromFridayAreWednesday) {
    EXPECT_EQ(last_day(period(PeriodUnit::business, 3), day("2026-11-27"), german_workdays()),
              day("2026-12-02"));
}

// Japan SCTA 15-3: received on Monday the 7th, which is the first of the 8 days.
TEST(LastDay, EightDaysCountingTheDayOfReceiptEndASeventhDayLater) {
    Period eight = period(PeriodUnit::calendar, 8);
    eight.counts_event_day = true;
    EXPECT_EQ(last_day(eight, day("2026-12-07"), german_workdays()), day("2026-12-14"));
}

TEST(LastDay, TwoWorkingDaysCountingFridayEndOnMonday) {
    Period two = period(PeriodUnit::working, 2);
    two.counts_event_day = true;
    EXPECT_EQ(last_day(two, day("2026-11-27"), german_workdays()), day("2026-11-30"));
    EXPECT_EQ(last_day(two, day("2026-11-28"), german_workdays()), day("2026-12-01"))
        << "a Saturday is no working day to count: Monday and Tuesday";
}

TEST(LastDay, NoDaysAtAllEndOnTheDayItself) {
    Period at_once = period(PeriodUnit::calendar, 0);
    EXPECT_EQ(last_day(at_once, day("2026-11-28"), german_workdays()), day("2026-11-28"));
    at_once.counts_event_day = true;
    EXPECT_EQ(last_day(at_once, day("2026-11-28"), german_workdays()), day("2026-11-28"));
    EXPECT_EQ(last_day(period(PeriodUnit::working, 0), day("2026-11-28"), german_workdays()),
              day("2026-11-30"))
        << "in working days, the first on or after Saturday";
}

// 2011/83/EU Art 10: 2026-12-23 and twelve months.
TEST(LastDay, TwelveMonthsAreAddedToTheEnd) {
    Period uninformed = rolling(14);
    uninformed.extra_months = 12;
    EXPECT_EQ(last_day(uninformed, day("2026-12-09"), german_workdays()), day("2027-12-23"));
}

// 2028-02-15 + 14 = 2028-02-29; there is no 2029-02-29. Reg. 1182/71 Art 3(2)(c).
TEST(LastDay, AMonthWithoutThatDateEndsThePeriodWithItsLastDay) {
    Period uninformed = period(PeriodUnit::calendar, 14);
    uninformed.extra_months = 12;
    EXPECT_EQ(last_day(uninformed, day("2028-02-15"), BusinessCalendar{}), day("2029-02-28"));
}

// 2026-11-10 + 14 = 24 November; a month on is Thursday the 24th, two months on Sunday 2027-01-24.
TEST(LastDay, RollsOnceTheMonthsAreAdded) {
    Period uninformed = rolling(14);
    uninformed.extra_months = 2;
    EXPECT_EQ(last_day(uninformed, day("2026-11-10"), german_workdays()), day("2027-01-25"));
}

// Christmas 2026 is a Friday, 2027 a Saturday; 26 December is a holiday too.
BusinessCalendar two_christmases() {
    return BusinessCalendar{
        kWorkingWeek,
        {day("2026-12-25"), day("2026-12-26"), day("2027-12-25"), day("2027-12-26")},
        {},
        std::nullopt};
}

// 2011/83/EU Art 10: from the end of the initial period. 2026-12-11 + 14 = Friday the 25th, so Monday the 28th, and
// twelve months on is Tuesday 2027-12-28.
TEST(LastDay, MonthsAreCountedFromTheEndThatHasRolled) {
    Period uninformed = rolling(14);
    uninformed.extra_months = 12;
    EXPECT_EQ(last_day(uninformed, day("2026-12-11"), two_christmases()), day("2027-12-28"));
}

// BGB 356(3): twelve months and fourteen days after the event. 2027-12-11 + 14 = Saturday the 25th, so Monday the 27th.
TEST(LastDay, MonthsThatComeFirstAreCountedFromTheEvent) {
    Period uninformed = rolling(14);
    uninformed.extra_months = 12;
    uninformed.months_first = true;
    EXPECT_EQ(last_day(uninformed, day("2026-12-11"), two_christmases()), day("2027-12-27"));
    // 2028-02-29 + 12 months = 2029-02-28, + 14 = 2029-03-14.
    uninformed.rolls = false;
    EXPECT_EQ(last_day(uninformed, day("2028-02-29"), BusinessCalendar{}), day("2029-03-14"));
}

TEST(LastDay, IsNotComputedWithoutANumberOfDays) {
    EXPECT_FALSE(last_day(period(PeriodUnit::none, 14), day("2026-12-09"), german_workdays()));
    EXPECT_FALSE(
        last_day(period(PeriodUnit::billing_cycle, 1), day("2026-12-09"), german_workdays()));
}

TEST(LastDay, IsNotComputedPastTheEndOfTheCalendarThatItNeeds) {
    EXPECT_FALSE(last_day(rolling(14), day("2027-12-20"), german_workdays()));
    EXPECT_FALSE(last_day(period(PeriodUnit::working, 7), day("2026-12-28"), american_workdays()));
    EXPECT_FALSE(last_day(period(PeriodUnit::calendar, 14), day("2399-12-20"), german_workdays()));
}

TEST(LastDay, CalendarDaysThatDoNotRollNeedNoHolidays) {
    EXPECT_EQ(last_day(period(PeriodUnit::calendar, 14), day("2027-12-20"), german_workdays()),
              day("2028-01-03"));
}

// Christmas Day 2026 is a Friday. Two working days from Thursday 2026-12-24:
//     Germany, closed on the 25th and 26th   Mon 28, Tue 29
//     a week from Sunday to Thursday         Sun 27, Mon 28
TEST(LastDay, IsCountedOnTheCountrysCalendarOrElseOnTheJurisdictionsWeek) {
    const BusinessCalendar::Workdays sunday_to_thursday{true, true, true, true, true, false, false};
    const BusinessCalendar german = german_workdays();
    const Period two = period(PeriodUnit::working, 2);
    EXPECT_EQ(last_day(two, day("2026-12-24"), sunday_to_thursday, &german), day("2026-12-29"));
    EXPECT_EQ(last_day(two, day("2026-12-24"), sunday_to_thursday, nullptr), day("2026-12-28"));
    EXPECT_EQ(last_day(two, day("2399-12-25"), sunday_to_thursday, nullptr), day("2399-12-27"))
        << "it never ends";
}

// 27 November 2026 is a Friday: 14 days later is one too, and a day later the Sabbath.
TEST(LastDay, OfCalendarDaysRestsOnTheJurisdictionsWeekAndTheCountrysSingleDays) {
    const BusinessCalendar::Workdays sunday_to_friday{true, true, true, true, true, true, false};
    const BusinessCalendar::Workdays sunday_to_thursday{true, true, true, true, true, false, false};
    const BusinessCalendar shops{sunday_to_thursday, {day("2026-12-13")}, {}, day("2026-12-31")};
    Period fortnight = period(PeriodUnit::calendar, 14);
    fortnight.rolls = true;
    EXPECT_EQ(last_day(fortnight, day("2026-11-27"), sunday_to_friday, &shops), day("2026-12-11"));
    EXPECT_EQ(last_day(fortnight, day("2026-11-28"), sunday_to_friday, &shops), day("2026-12-14"))
        << "Saturday, then Sunday the 13th, which is listed";
    EXPECT_EQ(last_day(fortnight, day("2026-12-19"), sunday_to_friday, &shops), std::nullopt)
        << "the list has ended";
}

}  // namespace
}  // namespace stockline

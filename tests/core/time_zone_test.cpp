#include "stockline/time_zone.h"

#include <gtest/gtest.h>

#include "dates.h"

namespace stockline {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

// tz database: America/New_York leaves daylight time on 2026-11-01 at 06:00Z and enters it on
// 2027-03-14 at 07:00Z.
TimeZone new_york() {
    return TimeZone{instant("2026-10-01T00:00:00Z"),
                    instant("2027-06-01T00:00:00Z"),
                    hours{-4},
                    {{instant("2026-11-01T06:00:00Z"), hours{-5}},
                     {instant("2027-03-14T07:00:00Z"), hours{-4}}}};
}

TEST(TimeZone, GivesTheLocalDayAtBothSidesOfMidnight) {
    EXPECT_EQ(new_york().local_day(instant("2026-11-01T03:59:59Z")), day("2026-10-31"));
    EXPECT_EQ(new_york().local_day(instant("2026-11-01T04:00:00Z")), day("2026-11-01"));
    EXPECT_EQ(new_york().local_day(instant("2026-11-02T04:59:59Z")), day("2026-11-01"));
    EXPECT_EQ(new_york().local_day(instant("2026-11-02T05:00:00Z")), day("2026-11-02"));
}

TEST(TimeZone, ChangesItsOffsetAtTheInstantOfTheTransition) {
    EXPECT_EQ(new_york().offset_at(instant("2026-11-01T05:59:59Z")), hours{-4});
    EXPECT_EQ(new_york().offset_at(instant("2026-11-01T06:00:00Z")), hours{-5});
    EXPECT_EQ(new_york().offset_at(instant("2027-03-14T07:00:00Z")), hours{-4});
}

TEST(TimeZone, FindsTheInstantOfALocalTime) {
    EXPECT_EQ(new_york().instant_of(day("2026-10-30"), hours{14}), instant("2026-10-30T18:00:00Z"));
    EXPECT_EQ(new_york().instant_of(day("2026-11-23"), hours{14}), instant("2026-11-23T19:00:00Z"));
    EXPECT_EQ(new_york().instant_of(day("2026-11-23"), kEndOfDay), instant("2026-11-24T05:00:00Z"));
}

TEST(TimeZone, TakesTheFirstOfTwoEqualLocalTimes) {
    EXPECT_EQ(new_york().instant_of(day("2026-11-01"), minutes{90}),
              instant("2026-11-01T05:30:00Z"));
}

TEST(TimeZone, TakesTheChangeForALocalTimeThatNeverIs) {
    EXPECT_EQ(new_york().instant_of(day("2027-03-14"), minutes{150}),
              instant("2027-03-14T07:00:00Z"));
}

TEST(TimeZone, AnswersNothingOutsideItsStretch) {
    EXPECT_FALSE(new_york().local_day(instant("2026-09-30T23:59:59Z")));
    EXPECT_FALSE(new_york().local_day(instant("2027-06-01T00:00:00Z")));
    EXPECT_FALSE(new_york().instant_of(day("2026-09-29"), hours{14}));
    EXPECT_FALSE(new_york().instant_of(day("2027-06-02"), hours{14}));
}

}  // namespace
}  // namespace stockline

#include "stockline/day.h"

#include <gtest/gtest.h>

#include "dates.h"

namespace stockline {
namespace {

TEST(Day, ReadsAndWritesIsoDays) {
    EXPECT_EQ(format_day(day("2026-11-26")), "2026-11-26");
    EXPECT_EQ(format_day(day("1970-01-01")), "1970-01-01");
    EXPECT_EQ(format_day(day("2399-12-31")), "2399-12-31");
}

TEST(Day, IsCountedFromTheStartOf1970) {
    EXPECT_EQ(day_number(day("1970-01-01")), 0);
    EXPECT_EQ(day_number(day("1971-01-01")), 365);
    EXPECT_EQ(day_of_number(365), day("1971-01-01"));
}

TEST(Day, RefusesDaysThatDoNotExist) {
    EXPECT_FALSE(parse_day("2026-02-30"));
    EXPECT_FALSE(parse_day("2026-02-29"));  // 2026 is no leap year
    EXPECT_FALSE(parse_day("2026-13-01"));
    EXPECT_FALSE(parse_day("2026-00-10"));
    EXPECT_FALSE(parse_day("2100-02-29"));  // nor is 2100, although 4 divides it
}

TEST(Day, KnowsLeapDays) {
    EXPECT_TRUE(parse_day("2028-02-29"));
    EXPECT_TRUE(parse_day("2000-02-29"));
}

TEST(Day, RefusesOtherForms) {
    for (const auto* text :
         {"", "2026-11-2", "2026-11-022", "26-11-22", "2026/11/22", "2026-11-2x", "-026-11-22",
          "+026-11-22", " 2026-11-2", "2026-11-22T00:00:00Z", "1969-12-31", "2400-01-01"}) {
        EXPECT_FALSE(parse_day(text)) << text;
    }
}

TEST(Instant, ReadsUtcWithAndWithoutSecondsAndFractions) {
    const Instant expected = instant("2026-11-22T14:05:00Z");
    EXPECT_EQ(parse_instant("2026-11-22T14:05Z"), expected);
    EXPECT_EQ(parse_instant("2026-11-22T14:05:00.000Z"), expected);  // as JavaScript writes it
    EXPECT_EQ(parse_instant("2026-11-22T14:05:00.999999999Z"), expected);
    EXPECT_EQ(format_instant(expected), "2026-11-22T14:05:00Z");
    EXPECT_EQ(expected, day("2026-11-22") + std::chrono::hours{14} + std::chrono::minutes{5});
}

TEST(Instant, RefusesOtherZonesAndImpossibleTimes) {
    for (const auto* text :
         {"2026-11-22T14:05:00", "2026-11-22T14:05:00+01:00", "2026-11-22 14:05:00Z",
          "2026-11-22T24:00:00Z", "2026-11-22T14:60:00Z", "2026-11-22T14:05:60Z",
          "2026-02-30T00:00:00Z", "2026-11-22T14:05:Z", "2026-11-22T14:05:00.Z",
          "2026-11-22T14:05:00.xZ", "2026-11-22T14:05:00.1234567890Z", "2026-11-22Z", "Z", ""}) {
        EXPECT_FALSE(parse_instant(text)) << text;
    }
}

TEST(TimeOfDay, GoesFromMidnightToMidnight) {
    EXPECT_EQ(parse_time_of_day("00:00"), TimeOfDay{0});
    EXPECT_EQ(parse_time_of_day("14:00"), TimeOfDay{840});
    EXPECT_EQ(parse_time_of_day("24:00"), kEndOfDay);
    EXPECT_EQ(format_time_of_day(TimeOfDay{65}), "01:05");
    for (const auto* text : {"24:01", "14:60", "1:00", "14.00", "14:0", "", "-1:00"}) {
        EXPECT_FALSE(parse_time_of_day(text)) << text;
    }
}

}  // namespace
}  // namespace stockline

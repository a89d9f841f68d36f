// The day where an order goes, by the clocks of the IANA tz database.
#include "destination_day.h"

#include <gtest/gtest.h>

#include "dates.h"

namespace stockline {
namespace {

TEST(DestinationDay, IsThatOfItsLastClock) {
    // 12:00 in UTC on 26 November: 07:00 in New York, 21:00 in Tokyo, 01:00 on the 27th in Auckland.
    const Instant noon = instant("2026-11-26T12:00:00Z");
    EXPECT_EQ(day_there({"US", "10001"}, noon), day("2026-11-26"));
    EXPECT_EQ(day_there({"JP", ""}, noon), day("2026-11-26"));
    EXPECT_EQ(day_there({"NZ", ""}, noon), day("2026-11-27"));
    // 20:00 in UTC: 15:00 in New York, 05:00 on the 27th in Tokyo.
    const Instant evening = instant("2026-11-26T20:00:00Z");
    EXPECT_EQ(day_there({"US", "10001"}, evening), day("2026-11-26"));
    EXPECT_EQ(day_there({"JP", ""}, evening), day("2026-11-27"));
}

TEST(DestinationDay, OfACountryOfSeveralClocksIsAsLateAsItsPostalCodeAllows) {
    // 07:30 on the 27th in UTC: 23:30 on the 26th in Los Angeles; at 08:30 it is 22:30 in Honolulu.
    const Instant early = instant("2026-11-27T07:30:00Z");
    const Instant later = instant("2026-11-27T08:30:00Z");
    EXPECT_EQ(day_there({"US", "94103"}, early), day("2026-11-26"));
    EXPECT_EQ(day_there({"US", "94103"}, later), day("2026-11-27"));
    EXPECT_EQ(day_there({"US", "96815"}, later), day("2026-11-26"));
    EXPECT_EQ(day_there({"US", ""}, later), day("2026-11-26"));
    // 23:30 in UTC is 00:30 in Paris, and 19:30 in Martinique.
    const Instant night = instant("2026-11-26T23:30:00Z");
    EXPECT_EQ(day_there({"FR", "75001"}, night), day("2026-11-27"));
    EXPECT_EQ(day_there({"FR", "97200"}, night), day("2026-11-26"));
}

TEST(DestinationDay, OfACodeThatNobodyKnowsIsTheLastOnEarth) {
    EXPECT_EQ(day_there({"QQ", ""}, instant("2026-11-27T11:59:00Z")), day("2026-11-26"));
    EXPECT_EQ(day_there({"QQ", ""}, instant("2026-11-27T12:00:00Z")), day("2026-11-27"));
    EXPECT_EQ(day_there({"QQ", ""}, kFirstInstant), kFirstDay);
}

}  // namespace
}  // namespace stockline

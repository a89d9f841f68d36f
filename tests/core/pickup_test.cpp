#include "stockline/pickup.h"

#include <gtest/gtest.h>

#include "fixtures.h"
#include "stockline/quote.h"

namespace stockline {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

// Monday to Friday from 9:00 to 18:00 in New York, where it is five hours earlier than in UTC.
OpeningHours office_hours() {
    OpeningHours all;
    for (int weekday = 1; weekday <= 5; ++weekday) {
        all.push_back(OpenStretch{weekday, hours{9}, hours{18}});
    }
    return all;
}

const BusinessCalendar kWeek{kMondayToFriday, {day("2026-11-26")}, {}, day("2027-12-31")};
const TimeZone kWinter{
    instant("2026-11-20T00:00:00Z"), instant("2027-02-20T00:00:00Z"), hours{-5}, {}};

// core/RULES.md, M5: ordered at 15:00 it is ready at 15:30, ordered at 17:50 at 9:20 tomorrow.
TEST(Door, CountsMinutesWhileItIsOpen) {
    const OpeningHours all = office_hours();
    const Door door{&all, &kWeek, &kWinter};
    const auto ready = [&door](const char* ordered) {
        return door.ready_at(instant(ordered), minutes{30});
    };
    EXPECT_EQ(ready("2026-11-23T20:00:00Z"), instant("2026-11-23T20:30:00Z"));
    EXPECT_EQ(ready("2026-11-23T22:50:00Z"), instant("2026-11-24T14:20:00Z"));
    EXPECT_EQ(ready("2026-11-23T20:00:59Z"), instant("2026-11-23T20:30:00Z"));
    EXPECT_EQ(ready("2026-11-23T22:30:00Z"), instant("2026-11-24T14:00:00Z")) << "as it closes";
    EXPECT_EQ(ready("2026-11-25T22:50:00Z"), instant("2026-11-27T14:20:00Z")) << "Thanksgiving";
}

TEST(Door, KnowsNothingPastItsClockOrItsCalendar) {
    const OpeningHours all = office_hours();
    const TimeZone short_lived{
        instant("2026-11-20T00:00:00Z"), instant("2026-11-24T12:00:00Z"), hours{-5}, {}};
    const Door by_clock{&all, &kWeek, &short_lived};
    EXPECT_EQ(by_clock.ready_at(instant("2026-11-23T22:50:00Z"), minutes{30}), std::nullopt);
    const BusinessCalendar ends{kMondayToFriday, {}, {}, day("2026-11-23")};
    const Door by_calendar{&all, &ends, &kWinter};
    EXPECT_EQ(by_calendar.ready_at(instant("2026-11-23T22:50:00Z"), minutes{30}), std::nullopt);
    EXPECT_EQ(by_calendar.changes_day(instant("2026-11-23T23:00:00Z"),
                                      instant("2026-11-24T23:00:00Z"), minutes{30}),
              std::nullopt);
    const Door unknown{&all, nullptr, &kWinter};
    EXPECT_EQ(unknown.ready_at(instant("2026-11-23T20:00:00Z"), minutes{30}), std::nullopt);
}

// 30 minutes before it closes.
TEST(Door, ChangesTheDayWhenItIsTooLateForThat) {
    const OpeningHours all = office_hours();
    const Door door{&all, &kWeek, &kWinter};
    const auto change = door.changes_day(instant("2026-11-23T20:00:07Z"),
                                         instant("2026-11-24T20:00:07Z"), minutes{30});
    EXPECT_EQ(change, instant("2026-11-23T22:30:00Z"));
    EXPECT_EQ(door.changes_day(*change, instant("2026-11-24T20:00:07Z"), minutes{30}),
              std::nullopt);
}

Store with_pickup() {
    Product mug;
    mug.stock = {{"nj", 3, 0, 0}};
    Store store = new_jersey(mug);
    store.locations.at("nj").opening_hours = office_hours();
    Method collect;
    collect.pickup = Pickup{{}, minutes{30}};
    store.shipping.emplace_back("collect", collect);
    return store;
}

std::string refusal_of(const Store& store) {
    const auto snapshot = plan(store, new_york_clock(store));
    return snapshot ? "" : lines_of(snapshot.error());
}

TEST(Pickup, IsPlannedFromValuesThatWereNeverText) {
    const Store store = with_pickup();
    const auto snapshot = plan(store, new_york_clock(store));
    ASSERT_TRUE(snapshot) << lines_of(snapshot.error());
    Query query;
    query.at = instant("2026-11-23T20:00:00Z");
    query.sku = "MUG";
    const auto promise = quote(*snapshot, query);
    ASSERT_TRUE(promise) << lines_of(promise.error());
    ASSERT_TRUE(promise->pickup);
    EXPECT_EQ(promise->pickup->location, "nj");
    EXPECT_EQ(promise->pickup->from, instant("2026-11-23T20:30:00Z"));
    EXPECT_EQ(promise->pickup->time, TimeOfDay{hours{15} + minutes{30}});
}

TEST(Pickup, IsRefusedWhatADocumentWouldBe) {
    Store store = with_pickup();
    Method& collect = store.shipping.front().second;
    collect.calendar = "dock";
    collect.lanes.resize(1);
    collect.pickup->locations = {"nj", "moon"};
    collect.pickup->ready_in = minutes{5 * 9 * 60 + 1};
    const std::string carrier =
        "Nothing is carried by a pickup: shoppers collect at its locations while they are open. "
        "Leave this out, or write \"kind\": \"delivery\".\n";
    EXPECT_EQ(refusal_of(store),
              "unknown_value /shipping/collect/calendar " + carrier +
                  "unknown_value /shipping/collect/lanes " + carrier +
                  "unknown_location /shipping/collect/locations/1 There is no location \"moon\" in "
                  "this document.\n"
                  "out_of_range /shipping/collect/readyInMinutes \"nj\" is open for less than that "
                  "in a week. Write fewer minutes, or longer opening hours.\n");
}

TEST(OpeningHours, AreRefusedOutOfTheirOrder) {
    Store store = with_pickup();
    OpeningHours& all = store.locations.at("nj").opening_hours;
    all[1].closes = all[1].opens;
    all[2].closes = hours{25};
    all.insert(all.begin() + 1, OpenStretch{1, hours{17}, hours{20}});
    EXPECT_EQ(refusal_of(store),
              "bad_range /locations/nj/openingHours/mon/1 This opens before the hours ahead of it "
              "have ended. Write them in their order, or as one.\n"
              "bad_range /locations/nj/openingHours/tue/0 This closes before it has opened. Write "
              "the time of opening first; past midnight write \"24:00\" here, and the rest with "
              "the next day.\n"
              "out_of_range /locations/nj/openingHours/wed/0/1 This time of day is out of range. "
              "Write one from 00:00 to 24:00.\n");
    all = office_hours();
    all[0].weekday = 7;
    EXPECT_NE(refusal_of(store).find("out_of_range /locations/nj/openingHours"), std::string::npos);
    all[0].weekday = 3;
    EXPECT_NE(refusal_of(store).find("bad_range /locations/nj/openingHours These hours are not in"),
              std::string::npos);
}

}  // namespace
}  // namespace stockline

// When an order is ready for pickup, against a clock that is watched minute by minute.
#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "stockline/pickup.h"

namespace stockline::properties {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

/// A Sunday.
const Day kFirst = std::chrono::sys_days{std::chrono::year{2026} / 10 / 18};
constexpr int kDays = 40;

/// A place, and when its clock is changed by an hour.
struct Shop {
    OpeningHours all;
    std::vector<int> closed;
    TimeZone zone;
};

Shop shops() {
    Shop shop;
    for (int weekday = 0; weekday < 7; ++weekday) {
        int from = 0;
        while (*rc::gen::inRange(0, 3) > 0 && from < 23 * 4) {
            const int opens = *rc::gen::inRange(from, 24 * 4);
            const int closes = *rc::gen::inRange(opens + 1, 24 * 4 + 1);
            shop.all.push_back(OpenStretch{weekday, minutes{15 * opens}, minutes{15 * closes}});
            from = closes;
        }
    }
    const int count = *rc::gen::inRange(0, 6);
    for (int i = 0; i < count; ++i) shop.closed.push_back(*rc::gen::inRange(0, 14));
    const int before = *rc::gen::inRange(-11, 12);
    const int change = *rc::gen::element(-60, -30, 0, 60);
    const Instant at = Instant{kFirst} + minutes{15 * *rc::gen::inRange(0, 10 * 96)};
    shop.zone = TimeZone{Instant{kFirst} - days{3},
                         Instant{kFirst} + days{kDays},
                         hours{before},
                         {Transition{at, hours{before} + minutes{change}}}};
    return shop;
}

BusinessCalendar open_days(const Shop& shop) {
    BusinessCalendar::Workdays weekdays{};
    for (const OpenStretch& stretch : shop.all) {
        weekdays[static_cast<std::size_t>(stretch.weekday)] = true;
    }
    std::vector<Day> closed;
    for (const int day : shop.closed) closed.push_back(kFirst + days{day});
    return BusinessCalendar{weekdays, closed, {}, std::nullopt};
}

/// The latest that the place's clock has shown by a minute: a time that it shows twice has come the first time.
bool is_open(const Shop& shop, Instant latest) {
    const Day day = std::chrono::floor<days>(latest);
    const int number = static_cast<int>((day - kFirst).count());
    if (std::find(shop.closed.begin(), shop.closed.end(), number) != shop.closed.end()) {
        return false;
    }
    return std::any_of(shop.all.begin(), shop.all.end(), [&](const OpenStretch& stretch) {
        return std::chrono::weekday{day} ==
                   std::chrono::weekday{static_cast<unsigned>(stretch.weekday)} &&
               latest >= Instant{day} + stretch.opens && latest < Instant{day} + stretch.closes;
    });
}

/// The first minute at which it is open when so many open minutes have passed since the order.
std::optional<Instant> watched(const Shop& shop, Instant ordered, int ready_in) {
    const Transition& change = shop.zone.transitions.front();
    const Instant from = std::chrono::floor<minutes>(ordered);
    Instant latest = Instant::min();
    for (Instant now = Instant{kFirst} - days{2}; now < shop.zone.until; now += minutes{1}) {
        latest = std::max(latest, now + (now < change.at ? shop.zone.offset : change.offset));
        if (now < from || !is_open(shop, latest)) continue;
        if (ready_in == 0) return now;
        --ready_in;
    }
    return std::nullopt;
}

int minutes_in_a_week(const OpeningHours& all) {
    minutes open{};
    for (const OpenStretch& stretch : all) open += stretch.closes - stretch.opens;
    return static_cast<int>(open.count());
}

RC_GTEST_PROP(Door, IsReadyWhenAWatchedClockSaysSo, ()) {
    const Shop shop = shops();
    const BusinessCalendar week = open_days(shop);
    const Door door{&shop.all, &week, &shop.zone};
    const int ready_in = *rc::gen::inRange(0, std::min(minutes_in_a_week(shop.all), 700) + 1);
    const Instant ordered = Instant{kFirst} + std::chrono::seconds{*rc::gen::inRange(0, 864000)};
    RC_ASSERT(door.ready_at(ordered, minutes{ready_in}) == watched(shop, ordered, ready_in));
}

// T2: a second before it the day is the same, at it it is another.
RC_GTEST_PROP(Door, ChangesTheDayAtTheFirstMinuteThatDoes, ()) {
    const Shop shop = shops();
    const BusinessCalendar week = open_days(shop);
    const Door door{&shop.all, &week, &shop.zone};
    const minutes ready_in{*rc::gen::inRange(0, std::min(minutes_in_a_week(shop.all), 700) + 1)};
    const Instant after = Instant{kFirst} + std::chrono::seconds{*rc::gen::inRange(0, 864000)};
    const Instant until = after + days{1};
    const auto day = door.ready_day(after, ready_in);
    const auto change = door.changes_day(after, until, ready_in);
    for (Instant now = std::chrono::floor<minutes>(after) + minutes{1}; now <= until;
         now += minutes{1}) {
        const bool is_before = !change || now < *change;
        RC_ASSERT((door.ready_day(now, ready_in) == day) == is_before);
    }
    if (change) RC_ASSERT(*change > after && *change <= until);
}

}  // namespace
}  // namespace stockline::properties

// What a change of the store may do to a shopper's dates, and what it may not.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "document.h"
#include "promised.h"
#include "shown.h"
#include "stockline/quote.h"

namespace stockline::properties {
namespace {

/// One place and no supplier to order from: nothing to choose between.
World one_source() {
    World world = *worlds(Variety{});
    world.replenishment.reset();
    return world;
}

World any_source() { return *worlds(Variety{.places = *rc::gen::inRange(1, 3)}); }

/// Unit by unit, both ends.
void check_nobody_is_earlier(const Promise& later, const Promise& earlier) {
    const auto late = shown(later);
    const auto early = shown(earlier);
    for (std::size_t i = 0; i < late.size(); ++i) {
        RC_ASSERT(is_not_earlier(late[i].windows.ship, early[i].windows.ship));
        RC_ASSERT(is_not_earlier(late[i].windows.deliver, early[i].windows.deliver));
    }
}

/// Unit by unit, the last day.
void check_no_last_day_is_earlier(const Promise& later, const Promise& earlier) {
    const auto late = shown(later);
    const auto early = shown(earlier);
    for (std::size_t i = 0; i < late.size(); ++i) {
        RC_ASSERT(is_last_day_not_earlier(late[i].windows.deliver, early[i].windows.deliver));
    }
}

RC_GTEST_PROP(Receipt, ThatIsAddedMakesNobodyLater, ()) {
    World world = one_source();
    const Ask ask = *asks();
    const Promise before = promised(world, ask);
    world.deliveries.push_back(*deliveries(Variety{}));
    check_nobody_is_earlier(before, promised(world, ask));
}

RC_GTEST_PROP(Receipt, ThatIsAddedAtAnyPlaceMakesNoLastDayLater, ()) {
    World world = any_source();
    const Ask ask = *asks();
    const Promise before = promised(world, ask);
    world.deliveries.push_back(*deliveries(Variety{.places = int(world.places.size())}));
    check_no_last_day_is_earlier(before, promised(world, ask));
}

RC_GTEST_PROP(ClosedDay, OfTheDockMakesNobodyEarlier, ()) {
    World world = one_source();
    const Ask ask = *asks();
    const Promise before = promised(world, ask);
    world.dock.closed.push_back(*rc::gen::inRange(-1, 15));
    check_nobody_is_earlier(promised(world, ask), before);
}

RC_GTEST_PROP(ClosedDay, OfTheCarrierMakesNobodyEarlier, ()) {
    World world = one_source();
    const Ask ask = *asks();
    const Promise before = promised(world, ask);
    world.carrier.closed.push_back(*rc::gen::inRange(-1, 20));
    check_nobody_is_earlier(promised(world, ask), before);
}

RC_GTEST_PROP(ClosedDay, OfAnyCalendarMakesNoLastDayEarlierAtAnyPlace, ()) {
    World world = any_source();
    const Ask ask = *asks();
    const Promise before = promised(world, ask);
    auto& calendar = *rc::gen::arbitrary<bool>() ? world.dock : world.carrier;
    calendar.closed.push_back(*rc::gen::inRange(-1, 20));
    check_no_last_day_is_earlier(promised(world, ask), before);
}

RC_GTEST_PROP(Commitment, ThatIsAddedMakesNobodyEarlier, ()) {
    World world = one_source();
    const Ask ask = *asks();
    const Promise before = promised(world, ask);
    // Of no kind that counts against a limit.
    world.orders.push_back(*orders(Variety{.has_limits = false}));
    check_nobody_is_earlier(promised(world, ask), before);
}

}  // namespace
}  // namespace stockline::properties

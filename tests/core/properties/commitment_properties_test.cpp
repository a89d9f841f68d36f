// Commitments come first: what shoppers are promised takes nothing from those already in line.
#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "document.h"
#include "promised.h"
#include "reference.h"
#include "stockline/pegging.h"
#include "stockline/quote.h"

namespace stockline::properties {
namespace {

constexpr Variety kOnePlace{.is_certain = true, .has_extras = false};
constexpr Variety kTwoPlaces{
    .places = 2, .is_certain = true, .has_free_orders = true, .has_extras = false};

/// The promise's dated units, as commitments that are due on the day they are promised for, or up to
/// two days later: nobody has to take units on the first day that they can be had. Of two places, any may serve.
void take(World& world, const Promise& promise) {
    for (const Part& part : promise.parts) {
        if (!part.windows.ready) continue;
        Order order;
        order.place = world.places.size() > 1 ? -1 : 0;
        order.due = std::max(0, int((part.windows.ready->latest - day_zero(world)).count())) +
                    *rc::gen::inRange(0, 3);
        order.quantity = int(part.quantity);
        order.kind = part.status == Status::in_stock ? 0 : 1;
        world.orders.push_back(order);
    }
}

Promise promised(const World& world, int quantity, int hours) {
    return properties::promised(world, Ask{quantity, hours, *rc::gen::element(90, 50)});
}

RC_GTEST_PROP(Commitment, IsServedNoLaterForWhatShoppersArePromised, ()) {
    World world = *worlds(kOnePlace);
    const auto before = reference::served_on(world, 0);
    const int shoppers = *rc::gen::inRange(1, 4);
    for (int shopper = 0; shopper < shoppers; ++shopper) {
        take(world, promised(world, *rc::gen::inRange(1, 9), 0));
    }
    const auto after = reference::served_on(world, 0);
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i]) RC_ASSERT((after[i] && *after[i] <= *before[i]));
    }
}

RC_GTEST_PROP(Commitment, OfAShopperIsServedByThePromisedDay, ()) {
    World world = *worlds(kOnePlace);
    const std::size_t earlier = world.orders.size();
    take(world, promised(world, *rc::gen::inRange(1, 9), 0));
    const auto served = reference::served_on(world, 0);
    for (std::size_t i = earlier; i < world.orders.size(); ++i) {
        RC_ASSERT(served[i]);
        RC_ASSERT(*served[i] <= std::max(world.orders[i].due, reference::planning_day(world, 0)));
    }
}

RC_GTEST_PROP(Commitment, IsKeptAtAnyOfTwoPlacesIfItCouldBe, ()) {
    World world = *worlds(kTwoPlaces);
    RC_PRE(reference::is_feasible(world));
    const int shoppers = *rc::gen::inRange(1, 3);
    for (int shopper = 0; shopper < shoppers; ++shopper) {
        take(world, promised(world, *rc::gen::inRange(1, 9), 0));
    }
    RC_ASSERT(reference::is_feasible(world));
}

LocationPegging pegged(const World& world) {
    const Store store = store_of(world);
    const auto pegging = peg(store, clocks(store));
    RC_ASSERT(pegging);
    const auto& places = pegging->products.at(kSku);
    const auto found = std::find_if(places.begin(), places.end(), [](const LocationPegging& each) {
        return each.location == place_name(0);
    });
    return found == places.end() ? LocationPegging{} : *found;
}

RC_GTEST_PROP(Pegging, LeavesFreeOnHandWhatIsAvailableTodayOnFeasiblePlans, ()) {
    const World world = *worlds(kOnePlace);
    RC_PRE(reference::is_feasible(world));
    const int today = reference::planning_day(world, 0);
    Quantity free = 0;
    Quantity on_hand = 0;
    for (const PeggedUnits& units : pegged(world).free) {
        if (units.ready <= day_of(world, today)) free += units.quantity;
        if (units.is_from_stock) on_hand += units.quantity;
    }
    RC_ASSERT(free == reference::available(world, 0, today));
    RC_ASSERT(on_hand == reference::free_on_hand(world, 0));
}

RC_GTEST_PROP(Pegging, ServesEveryCommitmentThatCanBeServedInTime, ()) {
    const World world = *worlds(kOnePlace);
    RC_PRE(reference::is_feasible(world));
    for (const Peg& each : pegged(world).pegs) {
        // What was due before today is late already, though it need not wait.
        if (each.due >= day_of(world, reference::planning_day(world, 0))) RC_ASSERT(!each.is_late);
        RC_ASSERT(each.unserved == 0);
    }
}

// Not more than there is, not before it is there, and every unit once.
RC_GTEST_PROP(Pegging, GivesAwayEveryUnitOnce, ()) {
    const World world = *worlds(Variety{.has_extras = false});
    const LocationPegging pegging = pegged(world);
    std::map<int, Quantity> given;  // by ready day; stock on the day of planning
    const int today = reference::planning_day(world, 0);
    const auto give = [&](const PeggedUnits& units) {
        const int day = int((units.ready - day_zero(world)).count());
        RC_ASSERT((!units.is_from_stock || day == today));
        given[day] += units.quantity;
    };
    Quantity owed = 0;
    for (const Peg& each : pegging.pegs) {
        Quantity served = each.unserved;
        bool is_late = each.unserved > 0;
        for (const PeggedUnits& units : each.served_by) {
            give(units);
            served += units.quantity;
            is_late = is_late || units.ready > each.due;
        }
        RC_ASSERT(served == each.quantity);
        RC_ASSERT(is_late == each.is_late);
        owed += each.quantity;
    }
    for (const PeggedUnits& units : pegging.free) give(units);
    std::map<int, Quantity> there;
    if (world.places[0].stock > 0) there[today] += world.places[0].stock;
    for (const reference::Lot& lot : reference::lots_at(world, 0)) {
        there[lot.planned] += lot.quantity;
    }
    RC_ASSERT(given == there);
    Quantity committed = 0;
    for (const Order& order : world.orders) committed += order.quantity;
    RC_ASSERT(owed == committed);
}

}  // namespace
}  // namespace stockline::properties

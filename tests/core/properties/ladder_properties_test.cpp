// The ladder by itself: supply in, steps out.
#include <cmath>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "document.h"
#include "reference.h"
#include "stockline/ladder.h"

namespace stockline::properties {
namespace {

constexpr Variety kCertain{.is_certain = true, .has_limits = false, .has_extras = false};
constexpr Variety kUncertain{.has_limits = false, .has_extras = false};

/// The lots as the reference sees them, in the engine's words.
LocationSupply supply_of(const World& world) {
    LocationSupply supply;
    supply.today = day_of(world, reference::planning_day(world, 0));
    supply.stock = world.places[0].stock;
    for (const reference::Lot& lot : reference::lots_at(world, 0)) {
        std::vector<Mass> masses;
        for (const auto& [day, chance] : lot.ready) {
            masses.push_back({day_number(day_of(world, day)), chance});
        }
        supply.lots.push_back({lot.quantity, day_of(world, lot.planned), Distribution{masses}, {}});
    }
    for (const Order& order : world.orders) {
        supply.needs.push_back(
            {order.due < 0 ? supply.today : day_of(world, order.due), order.quantity});
    }
    return supply;
}

/// ATP on a day, read off the engine's step function.
Quantity atp_on(const World& world, const std::vector<AtpPoint>& points, int day) {
    Quantity atp = points.front().atp;
    for (const AtpPoint& point : points) {
        if (point.day <= day_of(world, day)) atp = point.atp;
    }
    return atp;
}

const LadderStep& step_of(const std::vector<LadderStep>& steps, int unit) {
    for (const LadderStep& step : steps) {
        if (step.up_to >= unit) return step;
    }
    RC_FAIL("no step for the unit");
    return steps.front();
}

RC_GTEST_PROP(AvailableToPromise, NeverDecreasesInTime, ()) {
    const World world = *worlds(kUncertain);
    const auto points = available_to_promise(supply_of(world));
    for (std::size_t i = 1; i < points.size(); ++i) RC_ASSERT(points[i - 1].atp <= points[i].atp);
}

RC_GTEST_PROP(AvailableToPromise, IsTheLeastNetSupplyFromThatDayOn, ()) {
    const World world = *worlds(kUncertain);
    const auto points = available_to_promise(supply_of(world));
    for (int day = reference::planning_day(world, 0); day < 30; ++day) {
        RC_ASSERT(atp_on(world, points, day) == reference::available(world, 0, day));
    }
}

// Where every commitment can be kept, one unit more than ATP breaks one, and ATP breaks none.
RC_GTEST_PROP(AvailableToPromise, IsTheMostThatCanBeTakenWithoutBreakingACommitment, ()) {
    World world = *worlds(kCertain);
    RC_PRE(reference::is_feasible(world));
    const auto points = available_to_promise(supply_of(world));
    const int day = std::max(*rc::gen::inRange(0, 16), reference::planning_day(world, 0));
    const auto atp = static_cast<int>(atp_on(world, points, day));
    world.orders.push_back({0, day, atp, 0});
    RC_ASSERT(reference::is_feasible(world));
    world.orders.back().quantity = atp + 1;
    RC_ASSERT(!reference::is_feasible(world));
}

/// Whether `taken` units can leave the shelf today: all others are served in time, and whoever is due
/// by today without waiting for the day's lots.
bool can_leave_the_shelf(World world, int taken) {
    world.places[0].stock -= taken;
    if (world.places[0].stock < 0 || !reference::is_feasible(world)) return false;
    world.deliveries.clear();
    std::erase_if(world.orders, [&world](const Order& order) {
        return order.due > reference::planning_day(world, 0);
    });
    return reference::is_feasible(world);
}

RC_GTEST_PROP(Ladder, TellsAsOnHandTheMostThatCanLeaveTheShelf, ()) {
    World world = *worlds(kCertain);
    // A lot on the day of planning: only there do stock and arrivals share a day.
    world.deliveries.push_back({0, reference::planning_day(world, 0), *rc::gen::inRange(1, 7), -1});
    RC_PRE(reference::is_feasible(world));
    int on_hand = 0;
    for (const LadderStep& step : build_ladder(supply_of(world))) {
        if (step.is_from_stock) on_hand = int(step.up_to);
    }
    if (on_hand > 0) RC_ASSERT(can_leave_the_shelf(world, on_hand));
    RC_ASSERT(!can_leave_the_shelf(world, on_hand + 1));
}

RC_GTEST_PROP(Ladder, ReachesUpToWhatIsAvailableOnEachPlannedDay, ()) {
    const World world = *worlds(kCertain);
    const auto steps = build_ladder(supply_of(world));
    Quantity before = 0;
    for (const LadderStep& step : steps) {
        RC_ASSERT(step.ready.is_point());
        const int day = step.ready.masses().front().at - day_number(day_zero(world));
        RC_ASSERT(before < step.up_to);
        // Of today's units, those on hand come before those that arrive.
        if (!step.is_from_stock) RC_ASSERT(step.up_to == reference::available(world, 0, day));
        if (day > reference::planning_day(world, 0)) {
            RC_ASSERT(reference::available(world, 0, day - 1) <= before);
        }
        before = step.up_to;
    }
    RC_ASSERT(before == reference::available(world, 0, reference::kLastDay));
}

/// As `worlds`, with up to six deliveries.
World many_deliveries() {
    World world = *worlds(kUncertain);
    const auto more = *rc::gen::container<std::vector<Delivery>>(
        static_cast<std::size_t>(*rc::gen::inRange(0, 3)), deliveries(kUncertain));
    world.deliveries.insert(world.deliveries.end(), more.begin(), more.end());
    return world;
}

RC_GTEST_PROP(Ladder, IsReadyAsOftenAsTheOutcomesOfAllArrivalsSay, ()) {
    const World world = many_deliveries();
    const auto steps = build_ladder(supply_of(world));
    const auto units = reference::units_at(world, 0);
    RC_ASSERT((steps.empty() ? 0 : steps.back().up_to) == Quantity(units.size()));
    for (std::size_t i = 0; i < units.size(); ++i) {
        const LadderStep& step = step_of(steps, int(i) + 1);
        RC_ASSERT(step.is_from_stock == units[i].is_from_stock);
        double expected = 0;
        for (int day = -2; day < 40; ++day) {
            if (units[i].ready.contains(day)) expected += units[i].ready.at(day);
            const double p = step.ready.probability_by(day_number(day_of(world, day)));
            RC_ASSERT(std::abs(p - expected) < 1e-9);
        }
    }
}

RC_GTEST_PROP(Ladder, HasProbabilitiesThatSumToOneWithNever, ()) {
    for (const LadderStep& step : build_ladder(supply_of(many_deliveries()))) {
        double sum = step.ready.never();
        for (const Mass& mass : step.ready.masses()) {
            RC_ASSERT(mass.probability > 0);
            sum += mass.probability;
        }
        RC_ASSERT(std::abs(sum - 1) < 1e-9);
    }
}

RC_GTEST_PROP(Ladder, IsNeverReadyEarlierForALargerQuantity, ()) {
    const World world = many_deliveries();
    const auto steps = build_ladder(supply_of(world));
    for (std::size_t i = 1; i < steps.size(); ++i) {
        RC_ASSERT(steps[i - 1].up_to < steps[i].up_to);
        for (int day = -2; day < 40; ++day) {
            const int at = day_number(day_of(world, day));
            RC_ASSERT(steps[i - 1].ready.probability_by(at) >=
                      steps[i].ready.probability_by(at) - 1e-9);
        }
    }
}

RC_GTEST_PROP(Ladder, MakesNobodyLaterWhenAReceiptIsAdded, ()) {
    World world = *worlds(kUncertain);
    const auto before = build_ladder(supply_of(world));
    world.deliveries.push_back(*deliveries(kUncertain));
    const auto after = build_ladder(supply_of(world));
    const Quantity most = before.empty() ? 0 : before.back().up_to;
    RC_ASSERT(most <= (after.empty() ? 0 : after.back().up_to));
    for (int unit = 1; unit <= most; ++unit) {
        for (int day = -2; day < 40; ++day) {
            const int at = day_number(day_of(world, day));
            RC_ASSERT(step_of(before, unit).ready.probability_by(at) <=
                      step_of(after, unit).ready.probability_by(at) + 1e-9);
        }
    }
}

}  // namespace
}  // namespace stockline::properties

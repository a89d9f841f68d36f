// What a placed order is told, and what pegging gives it, are two ways to the same answer.
#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <string>

#include "document.h"
#include "reference.h"
#include "stockline/pegging.h"

namespace stockline::properties {
namespace {

constexpr Variety kNoLimits{.is_certain = true, .has_limits = false, .has_extras = false};

// Each commitment has a name, and none was due before the day of planning.
Store store_of_named_orders(World& world) {
    for (Order& order : world.orders) {
        order.due = std::max(order.due, reference::planning_day(world, 0));
    }
    Store store = store_of(world);
    auto& commitments = store.products.find(kSku)->second.commitments;
    for (std::size_t i = 0; i < commitments.size(); ++i) {
        commitments[i].id = "ORDER-" + std::to_string(i);
    }
    return store;
}

// Units that are ready on that day.
Quantity ready_by(const Snapshot& snapshot, Day day) {
    Quantity ready = 0;
    for (const LocationLadder& ladder : snapshot.products.at(kSku).ladders) {
        for (const Step& step : ladder.steps) {
            const bool is_ready =
                step.source == Source::stock ||
                step.ready.pessimistic.probability_by(day_number(day)) > 1.0 - 1e-9;
            if (is_ready) ready = *step.up_to;
        }
    }
    return ready;
}

// Pegging serves the commitments in line one after the other. One is served in time just when, those ahead of
// it taken off, as many units as it needs can be had by its day.
RC_GTEST_PROP(PlacedOrder, IsToldThatItComesInTimeJustWhenItDoes, ()) {
    World world = *worlds(kNoLimits);
    const Store store = store_of_named_orders(world);
    const auto pegging = peg(store, clocks(store));
    RC_ASSERT(pegging);
    for (const LocationPegging& place : pegging->products.at(kSku)) {
        for (const Peg& each : place.pegs) {
            const auto seen = plan(store, clocks(store), {.order = each.commitment});
            RC_ASSERT(seen);
            RC_ASSERT((ready_by(*seen, each.due) >= each.quantity) == !each.is_late);
        }
    }
}

// Nobody is told less than a new shopper, who comes after all of them.
RC_GTEST_PROP(PlacedOrder, IsNeverBehindANewShopper, ()) {
    World world = *worlds(kNoLimits);
    const Store store = store_of_named_orders(world);
    const auto anew = plan(store, clocks(store));
    RC_ASSERT(anew);
    for (const Commitment& commitment : store.products.find(kSku)->second.commitments) {
        const auto seen = plan(store, clocks(store), {.order = commitment.id});
        RC_ASSERT(seen);
        for (int days = 0; days < 40; ++days) {
            const Day day = day_of(world, days);
            RC_ASSERT(ready_by(*seen, day) >= ready_by(*anew, day));
        }
    }
}

}  // namespace
}  // namespace stockline::properties

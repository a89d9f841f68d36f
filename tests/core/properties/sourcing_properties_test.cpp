// Several places: which of them serves an order, and what a shopper may rely on all the same.
#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "document.h"
#include "promised.h"
#include "reference.h"
#include "shown.h"
#include "stockline/quote.h"

namespace stockline::properties {
namespace {

// All places together give no more by a day than they can promise for that day.
RC_GTEST_PROP(Sourcing, TakesFromThePlacesWhatTheyHave, ()) {
    const World world = *worlds(Variety{.places = 2, .is_certain = true, .has_extras = false});
    const Promise promise = promised(world, *asks());
    for (int day = -1; day < 20; ++day) {
        Quantity taken = 0;
        for (const Part& part : promise.parts) {
            const bool is_ready =
                part.windows.ready && part.windows.ready->latest <= day_of(world, day);
            taken += is_ready ? part.quantity : 0;
        }
        RC_ASSERT(taken <=
                  reference::available(world, 0, day) + reference::available(world, 1, day));
    }
}

// Of all ways to divide an order over two places, none is there sooner.
RC_GTEST_PROP(Sourcing, DeliversAsEarlyAsAnyDivisionOverThePlaces, ()) {
    World world = *worlds(Variety{.places = 2, .has_limits = false, .has_extras = false});
    const Ask ask = *asks();
    const Promise whole = promised(world, ask);
    for (int here = 0; here <= ask.quantity; ++here) {
        Day latest = day_zero(world);
        bool is_dated = true;
        for (int place = 0; place < 2; ++place) {
            const int quantity = place == 0 ? here : ask.quantity - here;
            if (quantity == 0) continue;
            World alone = world;
            alone.places[std::size_t(1 - place)].stock = 0;
            std::erase_if(alone.deliveries, [&](const Delivery& d) { return d.place != place; });
            std::erase_if(alone.orders, [&](const Order& o) { return o.place != place; });
            const Promise part = promised(alone, Ask{quantity, ask.hours, ask.confidence});
            is_dated = is_dated && part.deliver;
            if (is_dated) latest = std::max(latest, part.deliver->latest);
        }
        if (is_dated) RC_ASSERT((whole.deliver && whole.deliver->latest <= latest));
    }
}

}  // namespace
}  // namespace stockline::properties

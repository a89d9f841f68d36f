// A quote at one place against the rules of core/RULES.md, unit by unit.
#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "document.h"
#include "promised.h"
#include "reference_promise.h"
#include "shown.h"
#include "stockline/quote.h"

namespace stockline::properties {
namespace {

constexpr Variety kAnything{};

RC_GTEST_PROP(Quote, GivesEveryUnitTheDatesOfTheRules, ()) {
    const World world = *worlds(kAnything);
    const Ask ask = *asks();
    auto actual = shown(promised(world, ask));
    auto expected = shown(reference::promise_units(world, ask));
    // Units that leave and arrive together may change places: by their ready days they are one lot.
    for (auto* units : {&actual, &expected}) {
        for (ShownUnit& unit : *units) unit.windows.ready.reset();
    }
    RC_ASSERT(actual == expected);
}

// As many units as are told to be ready by a day are so by the rules.
RC_GTEST_PROP(Quote, SaysNoUnitIsReadyBeforeTheRulesDo, ()) {
    World world = *worlds(kAnything);
    world.replenishment.reset();  // else the rules leave a choice
    const Ask ask = *asks();
    const auto last_days = [](const std::vector<ShownUnit>& units) {
        std::vector<Day> days;
        for (const ShownUnit& unit : units) {
            days.push_back(unit.windows.ready ? unit.windows.ready->latest : Day::max());
        }
        std::sort(days.begin(), days.end());
        return days;
    };
    const auto actual = last_days(shown(promised(world, ask)));
    const auto expected = last_days(shown(reference::promise_units(world, ask)));
    for (std::size_t i = 0; i < actual.size(); ++i) RC_ASSERT(actual[i] >= expected[i]);
}

RC_GTEST_PROP(Quote, NamesTheMostThatCanBeOrdered, ()) {
    const World world = *worlds(kAnything);
    const Ask ask = *asks();
    const auto most = reference::most_units(world, ask);
    const Promise promise = promised(world, ask);
    RC_ASSERT(promise.max_quantity.has_value() == most.has_value());
    if (most) RC_ASSERT(*promise.max_quantity == *most);
}

/// The latest of the parts' windows at either end; one that is absent is later than any.
std::optional<Window> latest_of(const std::vector<Part>& parts,
                                std::optional<Window> Windows::*which) {
    std::vector<Day> first;
    std::vector<Day> last;
    for (const Part& part : parts) {
        if (!(part.windows.*which)) return std::nullopt;
        first.push_back((part.windows.*which)->earliest);
        last.push_back((part.windows.*which)->latest);
    }
    return Window{*std::max_element(first.begin(), first.end()),
                  *std::max_element(last.begin(), last.end())};
}

/// Everything that must hold of a promise, whatever the world.
void check_sanity(const World& world, const Ask& ask, const Promise& promise) {
    Quantity sum = 0;
    Quantity sold = 0;
    for (const Part& part : promise.parts) {
        RC_ASSERT(part.quantity > 0);
        sum += part.quantity;
        const bool is_sold =
            part.status != Status::out_of_stock && part.status != Status::discontinued;
        sold += is_sold ? part.quantity : 0;
        const int hours = world.hour + ask.hours;
        for (const auto& window : {part.windows.ready, part.windows.ship, part.windows.deliver}) {
            if (!window) continue;
            RC_ASSERT(is_sold);
            RC_ASSERT(window->earliest <= window->latest);
            const Place& place = world.places[part.location == place_name(0) ? 0 : 1];
            RC_ASSERT(window->earliest >= day_of(world, reference::clock_at(place, hours).day));
        }
        if (part.windows.ship) {
            RC_ASSERT(part.windows.ready);
            RC_ASSERT(part.windows.ready->earliest <= part.windows.ship->earliest);
            RC_ASSERT(part.windows.ready->latest <= part.windows.ship->latest);
        }
        if (part.windows.deliver) {
            RC_ASSERT(part.windows.ship);
            RC_ASSERT(part.windows.ship->earliest <= part.windows.deliver->earliest);
            RC_ASSERT(part.windows.ship->latest <= part.windows.deliver->latest);
        }
    }
    RC_ASSERT(sum == promise.quantity);
    RC_ASSERT(sum == ask.quantity);
    RC_ASSERT(!promise.parts.empty());
    RC_ASSERT(promise.status == promise.parts.back().status);
    RC_ASSERT(promise.ship == latest_of(promise.parts, &Windows::ship));
    RC_ASSERT(promise.deliver == latest_of(promise.parts, &Windows::deliver));
    if (promise.max_quantity) {
        RC_ASSERT(sold == std::min<Quantity>(ask.quantity, *promise.max_quantity));
    } else {
        RC_ASSERT(sold == ask.quantity);
    }
}

RC_GTEST_PROP(Promise, IsSoundAtOnePlace, ()) {
    const World world = *worlds(kAnything);
    const Ask ask = *asks();
    check_sanity(world, ask, promised(world, ask));
}

RC_GTEST_PROP(Promise, IsSoundAtTwoPlaces, ()) {
    World world = *worlds(Variety{.places = 2, .has_free_orders = true});
    world.hold_back = *rc::gen::inRange(0, 4);
    const Ask ask = *asks();
    check_sanity(world, ask, promised(world, ask));
}

RC_GTEST_PROP(Promise, OfWhatIsMadeToOrderIsSound, ()) {
    World world = *worlds(kAnything);
    world.production = Days{Days::Kind::range, *rc::gen::inRange(0, 4), 2, 5};
    const Ask ask = *asks();
    check_sanity(world, ask, promised(world, ask));
}

// A missing window is a date that is never reached, so it is later than all.
RC_GTEST_PROP(Promise, IsNeverEarlierForALargerQuantity, ()) {
    const World world =
        *worlds(Variety{.places = *rc::gen::inRange(1, 3), .has_free_orders = true});
    Ask ask = *asks();
    const Promise few = promised(world, ask);
    ask.quantity += *rc::gen::inRange(1, 8);
    const Promise many = promised(world, ask);
    RC_ASSERT(is_not_earlier(many.ship, few.ship));
    RC_ASSERT(is_not_earlier(many.deliver, few.deliver));
}

RC_GTEST_PROP(Promise, HasALadderThatSaysWhatEachQuantityWouldBePromised, ()) {
    const World world = *worlds(Variety{.places = *rc::gen::inRange(1, 3)});
    Ask ask = *asks();
    const Promise promise = promised(world, ask);
    for (ask.quantity = 1; ask.quantity <= 20; ++ask.quantity) {
        const auto rung = std::find_if(
            promise.ladder.begin(), promise.ladder.end(),
            [&ask](const Rung& each) { return !each.up_to || *each.up_to >= ask.quantity; });
        const Promise other = promised(world, ask);
        if (rung == promise.ladder.end()) {
            RC_ASSERT(other.status == Status::out_of_stock);
            continue;
        }
        RC_ASSERT(rung->status == other.status);
        RC_ASSERT(rung->ship == other.ship);
        RC_ASSERT(rung->deliver == other.deliver);
    }
}

// Its ship day is not compared: a surer promise may come from another place.
RC_GTEST_PROP(Promise, IsNeverEarlierAtTheLateEndAtAHigherConfidence, ()) {
    const World world = *worlds(Variety{.places = *rc::gen::inRange(1, 3)});
    const Ask ask = *asks();
    const Promise sure = promised(world, Ask{ask.quantity, ask.hours, 95});
    const Promise unsure = promised(world, Ask{ask.quantity, ask.hours, 75});
    RC_ASSERT(is_last_day_not_earlier(sure.deliver, unsure.deliver));
}

RC_GTEST_PROP(Promise, FromOneSourceIsNeverNarrowerAtAHigherConfidence, ()) {
    World world = *worlds(kAnything);
    world.replenishment.reset();
    const Ask ask = *asks();
    const auto sure = shown(promised(world, Ask{ask.quantity, ask.hours, 95}));
    const auto unsure = shown(promised(world, Ask{ask.quantity, ask.hours, 75}));
    for (std::size_t i = 0; i < sure.size(); ++i) {
        for (const auto window : {&Windows::ship, &Windows::deliver}) {
            const auto& wide = sure[i].windows.*window;
            const auto& narrow = unsure[i].windows.*window;
            if (!wide) continue;
            RC_ASSERT((narrow && wide->earliest <= narrow->earliest));
            RC_ASSERT(wide->latest >= narrow->latest);
        }
    }
}

RC_GTEST_PROP(Promise, FromOneSourceIsNeverEarlierWhenAskedLater, ()) {
    World world = *worlds(kAnything);
    world.replenishment.reset();
    Ask ask = *asks();
    const Promise now = promised(world, ask);
    ask.hours += *rc::gen::inRange(1, 72);
    const Promise later = promised(world, ask);
    // Release may end the right to sell beyond stock, or begin another: then nothing is compared.
    RC_PRE(now.max_quantity == later.max_quantity);
    RC_ASSERT(is_not_earlier(later.ship, now.ship));
    RC_ASSERT(is_not_earlier(later.deliver, now.deliver));
}

RC_GTEST_PROP(Promise, IsNeverThereByAnEarlierLastDayWhenAskedLater, ()) {
    const World world = *worlds(Variety{.places = *rc::gen::inRange(1, 3)});
    Ask ask = *asks();
    const Promise now = promised(world, ask);
    ask.hours += *rc::gen::inRange(1, 72);
    const Promise later = promised(world, ask);
    RC_PRE(now.max_quantity == later.max_quantity);
    RC_ASSERT(is_last_day_not_earlier(later.deliver, now.deliver));
}

}  // namespace
}  // namespace stockline::properties

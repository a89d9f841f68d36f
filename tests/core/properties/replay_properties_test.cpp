#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "replay.h"
#include "stockline/json.h"
#include "stockline/quote.h"

namespace stockline::properties {
namespace {

std::optional<Window> window_in(const Json& part, const char* name) {
    if (!part.contains(name)) return std::nullopt;
    return Window{*parse_day(part.at(name).at("earliest").get<std::string>()),
                  *parse_day(part.at(name).at("latest").get<std::string>())};
}

void check_replay(const World& world, const Ask& ask) {
    const Snapshot snapshot = snapshot_of(world);
    const auto promise = quote(snapshot, query_of(world, ask));
    RC_ASSERT(promise);
    const Json written = Json::parse(write_promise(*promise));
    for (const Json& part : written.at("parts")) {
        const auto ship = window_in(part, "ship");
        const auto deliver = window_in(part, "deliver");
        if (!ship) continue;  // nothing to land on
        RC_LOG() << part.dump() << '\n';
        const Replayed replayed = replay(part.at("because"), written.at("confidence"));
        RC_ASSERT(replayed.ship.has_value());
        RC_ASSERT(format_day(replayed.ship->earliest) == format_day(ship->earliest));
        RC_ASSERT(format_day(replayed.ship->latest) == format_day(ship->latest));
        RC_ASSERT(replayed.deliver.has_value() == deliver.has_value());
        if (!deliver) continue;
        RC_ASSERT(format_day(replayed.deliver->earliest) == format_day(deliver->earliest));
        RC_ASSERT(format_day(replayed.deliver->latest) == format_day(deliver->latest));
    }
}

RC_GTEST_PROP(Reasons, OfUnitsInStockAndToComeLeadToTheirDatesAgain, ()) {
    World world = *worlds(Variety{.has_limits = false});
    world.release.reset();
    world.replenishment.reset();
    check_replay(world, *asks());
}

RC_GTEST_PROP(Reasons, OfReplenishedUnitsLeadToTheirDatesAgain, ()) {
    World world = *worlds(Variety{.has_limits = false});
    world.release.reset();
    world.deliveries.clear();
    if (!world.replenishment) world.replenishment = Days{Days::Kind::likely, 1, 1, 5};
    check_replay(world, *asks());
}

RC_GTEST_PROP(Reasons, OfPreorderedUnitsLeadToTheirDatesAgain, ()) {
    World world = *worlds(Variety{.has_limits = false});
    world.release = *rc::gen::inRange(1, 12);
    check_replay(world, *asks());
}

RC_GTEST_PROP(Reasons, OfUnitsMadeToOrderLeadToTheirDatesAgain, ()) {
    World world = *worlds(Variety{.has_limits = false});
    world.release.reset();
    world.production = Days{*rc::gen::element(Days::Kind::number, Days::Kind::range,
                                              Days::Kind::likely, Days::Kind::doubtful),
                            *rc::gen::inRange(0, 5), *rc::gen::inRange(0, 3), 9};
    check_replay(world, *asks());
}

RC_GTEST_PROP(Reasons, OfUnitsAtTwoPlacesLeadToTheirDatesAgain, ()) {
    check_replay(*worlds(Variety{.places = 2, .has_free_orders = true}), *asks());
}

}  // namespace
}  // namespace stockline::properties

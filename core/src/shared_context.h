// What the products of a snapshot share: the ways to the shopper, and the calendars and clocks that go with these.
#pragma once

#include <string>

#include "public_calendars.h"
#include "stockline/snapshot.h"
#include "stockline/store.h"

namespace stockline {

/// Carries over the named thing, once.
template <class Map>
void carry(const Map& from, Map& into, const std::string& name) {
    const auto found = from.find(name);
    if (found != from.end()) into.insert(*found);
}

/// Puts the shop's methods into a snapshot whose locations are there, with the locations of pickups; the clocks and
/// calendars of all locations; and those of methods and lanes.
void carry_ways(const Store& store, const TimeZones& zones, PublicCalendars& calendars,
                Snapshot& snapshot);

}  // namespace stockline

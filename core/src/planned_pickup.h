// What a snapshot has of pickups: their places, and on which days those are open, worked out beforehand.
#pragma once

#include "stockline/snapshot.h"
#include "stockline/store.h"

namespace stockline {

/// Names the places of each pickup of the snapshot's methods, and carries these locations over.
void carry_pickup_places(const Store& store, Snapshot& snapshot);

/// Gives each of them the calendar of the days on which it is open, once all other calendars are there. Of the other
/// locations no hours are told.
void set_open_days(const Store& store, Snapshot& snapshot);

}  // namespace stockline

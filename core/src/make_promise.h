// A promise made where it is wanted: what quote() is behind its Result.
#pragma once

#include "stockline/fault.h"
#include "stockline/promise.h"
#include "stockline/snapshot.h"

namespace stockline {

/// Answers the query, whose instant is set right where it is before the snapshot's. `into` is new; with a fault it
/// stays as it was. Faults: as quote().
void make_promise(const Snapshot& snapshot, Query& query, Promise& into, Faults& faults);

}  // namespace stockline

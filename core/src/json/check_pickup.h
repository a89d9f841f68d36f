// What is wrong with the opening hours and the pickups of a store that was read.
#pragma once

#include "json/cursor.h"
#include "stockline/store.h"

namespace stockline {

/// Hours that end before they begin or overlap; pickups with members of a delivery, without a place that has hours, or
/// that are ready too late. A snapshot is planned from a store, and is not looked at.
void check_pickup(const Cursor& document, const Store& store);

}  // namespace stockline

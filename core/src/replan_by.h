// Until when a plan holds though nothing is changed.
#pragma once

#include <optional>

#include "drawn.h"
#include "stockline/snapshot.h"
#include "stockline/store.h"

namespace stockline {

/// The first instant after the store's as_of at which the plan of these products and supplies may be another; absent
/// where it never is. A plan looks at no time of day but at the day that it is at each location, so that instant begins
/// a day at one of them. Nothing of it depends on units that carts hold: the plan says itself when these are free.
[[nodiscard]] std::optional<Instant> replan_by(const Store& store, const TimeZones& zones,
                                               const DrawnGroup& group);

}  // namespace stockline

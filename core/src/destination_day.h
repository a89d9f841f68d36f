// What day it is where an order goes.
#pragma once

#include "stockline/day.h"
#include "stockline/shipping.h"

namespace stockline {

/// The day at the destination as long as it is that day anywhere there: of several zones that of the last, in standard
/// time. So it is never a day too far; it may turn late by an hour in summer, and by more in a country of several
/// zones. For a code that nobody knows, the day on which no place on earth is behind.
[[nodiscard]] Day day_there(const Destination& to, Instant at);

}  // namespace stockline

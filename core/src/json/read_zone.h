// {"from", "until", "offsetMinutes", "transitions": [{"at", "offsetMinutes"}]}
#pragma once

#include "json/cursor.h"
#include "stockline/time_zone.h"

namespace stockline {

[[nodiscard]] TimeZone read_zone(const Cursor& at);

}  // namespace stockline

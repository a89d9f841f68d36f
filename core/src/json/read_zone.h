// {"from", "until", "offsetMinutes", "transitions": [{"at", "offsetMinutes"}]}
#pragma once

#include "json/cursor.h"
#include "stockline/time_zone.h"

namespace stockline {

void read(const Cursor& at, TimeZone& into);

}  // namespace stockline

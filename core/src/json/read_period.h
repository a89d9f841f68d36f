// A length of time as a statute puts it.
#pragma once

#include "json/cursor.h"
#include "stockline/rules.h"

namespace stockline {

/// {"unit", "count"?, "from", …}; a count where the unit has one.
void read(const Cursor& at, Period& into);

}  // namespace stockline

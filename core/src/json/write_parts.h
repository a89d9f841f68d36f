// Writers for what the snapshot and the promise have in common.
#pragma once

#include "json/writer.h"
#include "stockline/distribution.h"
#include "stockline/reason.h"

namespace stockline {

/// N, [min, max] or {"probabilities": {N: p}, "beyond": p}
void write_duration(JsonWriter& out, const Duration& duration);

/// DAY or {"probabilities": {DAY: p}, "beyond": p}
void write_day_bounds(JsonWriter& out, const DayBounds& days);

void write_reasons(JsonWriter& out, const Reasons& reasons);

}  // namespace stockline

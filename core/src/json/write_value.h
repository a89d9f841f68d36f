// A value as it was read.
#pragma once

#include "json/value.h"
#include "json/writer.h"

namespace stockline {

/// Whole numbers exactly, others with at most 12 decimals.
void write_number(JsonWriter& out, double number);

void write_value(JsonWriter& out, const Json& value);

}  // namespace stockline

// An example of a value of the right kind, made of what someone has written in its place where that can be read.
#pragma once

#include <string>

#include "json/cursor.h"

namespace stockline {

/// As JSON, for a sentence: { "minorUnits": 37941, "currency": "USD" } for a price of 379.41. Empty where the kind says
/// it all, such as a number of units.
[[nodiscard]] std::string example_of(const Cursor& at, Json::Kind wanted);

}  // namespace stockline

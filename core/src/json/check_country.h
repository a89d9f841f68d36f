// Whether the country of a question is one.
#pragma once

#include "json/cursor.h"

namespace stockline {

/// Faults one that is not two letters: "USA" would be a place that nothing is shipped to. Blanks and hyphens do not
/// count, as nowhere in a destination.
void check_country(const Cursor& country);

}  // namespace stockline

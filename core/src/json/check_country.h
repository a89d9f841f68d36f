// Whether a question's country is one. Elements write theirs as it has to be; the modules of pages do not look.
#pragma once

#include "json/cursor.h"

namespace stockline {

/// Faults one that is not two letters: "USA" would be a place that nothing is shipped to. Blanks and hyphens do not
/// count, as nowhere in a destination.
void check_country(const Cursor& country);

}  // namespace stockline

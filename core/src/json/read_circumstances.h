// What a rule of law may depend on, as words: ["customMade", "perishable"].
#pragma once

#include "circumstances.h"
#include "json/cursor.h"

namespace stockline {

void read_circumstances_of(const Cursor& at, CircumstanceSet allowed, CircumstanceSet& into);

/// Words of those allowed, as a reader.
template <CircumstanceSet kAllowed>
void read_circumstances(const Cursor& at, CircumstanceSet& into) {
    read_circumstances_of(at, kAllowed, into);
}

}  // namespace stockline

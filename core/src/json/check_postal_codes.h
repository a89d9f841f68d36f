// Whether the postal patterns that a person has written can match any code.
#pragma once

#include "json/cursor.h"

namespace stockline {

/// Reports unknown_value at what many write for a country and what is none: UK and EL. In whatever case. The modules of
/// pages have an empty function in its place: elements have put it right (wasm/page_members.cpp).
void check_country_code(const Cursor& country);

/// Reports unknown_value at each pattern of this area that cannot. Passes over what is malformed: that is reported by
/// the one who reads it.
void check_postal_codes_of(const Cursor& area);

/// Likewise in all lanes of a store.
void check_postal_codes(const Cursor& store);

}  // namespace stockline

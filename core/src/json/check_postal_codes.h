// Whether the postal patterns that a person has written can match any code.
#pragma once

#include "json/cursor.h"

namespace stockline {

/// Reports unknown_value at UK and EL, which many write for a country and which are none, in a question, where case
/// does not matter. The modules of pages have an empty function in its place: elements have put it right
/// (wasm/page_members.cpp).
void check_asked_country(const Cursor& country);

/// Reports unknown_value at each pattern of this area that cannot. Passes over what is malformed: that is reported by
/// the one who reads it.
void check_postal_codes_of(const Cursor& area);

/// Likewise in all lanes of a store.
void check_postal_codes(const Cursor& store);

}  // namespace stockline

// What a rule of law may depend on, as words: ["customMade", "perishable"].
#pragma once

#include "json/cursor.h"
#include "stockline/rules.h"

namespace stockline {

/// Of the product: its "exceptions".
inline constexpr CircumstanceSet kOfProduct = 0x000000FFU;
/// Of how the shop trades: the document's "circumstances".
inline constexpr CircumstanceSet kOfShop = 0x0000FF00U;
/// A rule may name any, those of the promise too.
inline constexpr CircumstanceSet kOfRule = 0xFFFFFFFFU;

void read_circumstances_of(const Cursor& at, CircumstanceSet allowed, CircumstanceSet& into);

/// Words of those allowed, as a reader.
template <CircumstanceSet kAllowed>
void read_circumstances(const Cursor& at, CircumstanceSet& into) {
    read_circumstances_of(at, kAllowed, into);
}

}  // namespace stockline

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

/// Words of `allowed`; none where nothing is.
[[nodiscard]] CircumstanceSet read_circumstances(const Cursor& at, CircumstanceSet allowed);

}  // namespace stockline

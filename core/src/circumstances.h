// Which legal facts may stand where, and their words.
#pragma once

#include <string>

#include "stockline/rules.h"

namespace stockline {

/// Of the product: its "exceptions".
inline constexpr CircumstanceSet kOfProduct = 0x7FF000FFU;
/// Of how the shop trades: the document's "circumstances".
inline constexpr CircumstanceSet kOfShop = 0x0000FF00U;
/// A rule may name any, those of the promise too.
inline constexpr CircumstanceSet kOfRule = 0xFFFFFFFFU;

/// For a sentence: "one of customMade, perishable". Bits that mean nothing have no word.
[[nodiscard]] std::string circumstance_words(CircumstanceSet allowed);

/// Whether each of the set is among those allowed, and means something.
[[nodiscard]] bool are_known(CircumstanceSet set, CircumstanceSet allowed);

}  // namespace stockline

// Draws: what one unit of a product is made up of.
//
// A product without draws has a supply of its own name. One with draws takes units of others: a set of a mug and a tea
// takes one of each, a pack of six takes six of one. It can be promised q times at a location by a day exactly when
// each supply that it draws on has so many times q units there by that day (core/RULES.md, M1). No unit is promised
// twice: the set and its only mug cannot both be had.
//
// Example: 4 mugs on hand, 1 tea today and 10 on 10 December. 1 set is in stock, and 4 can be had from 10 December.
//
// A draw names a supply of the store. One of a product without draws goes by the product's SKU; where the product has
// draws, its own are meant, so many times as it is drawn.
#pragma once

#include <cstddef>
#include <map>
#include <string>

#include "stockline/supply.h"

namespace stockline {

/// By the name of a supply, how many units of it one unit of a product takes, 1 to kMaxQuantity. Empty: the product has
/// a supply of its own.
using Draws = std::map<std::string, Quantity, std::less<>>;

/// The most supplies that a product may draw on, those of the products that it draws on included.
inline constexpr std::size_t kMaxDraws = 20;

}  // namespace stockline

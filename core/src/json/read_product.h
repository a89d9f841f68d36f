// A product of a store's document.
#pragma once

#include <optional>

#include "json/cursor.h"
#include "stockline/store.h"

namespace stockline {

/// It looks names up in the document around it. What is wrong between its amounts and its price is found by
/// check_money().
void read(const Cursor& at, Product& into);

/// A supply of the store's own, the same way.
void read(const Cursor& at, Supply& into);

/// Above how many units the rest is hidden; null hides nothing.
void read_hidden(const Cursor& at, std::optional<Quantity>& into);

}  // namespace stockline

// Whether a store's amounts make sense: currencies that are in use, and no deposit or fee that is in another
// currency than the price, or more than it.
#pragma once

#include "json/cursor.h"

namespace stockline {

/// Reports unknown_currency at each currency, and currency_mismatch and fee_above_price at a
/// product's own amount, or at the price where the amount is its policy's. Passes over what is malformed: that
/// is reported by the one who reads it.
void check_money(const Cursor& store);

}  // namespace stockline

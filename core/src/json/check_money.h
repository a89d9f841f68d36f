// Whether a store's amounts go with its prices: no deposit or fee in another currency, or of more.
#pragma once

#include "json/cursor.h"

namespace stockline {

/// Reports currency_mismatch and fee_above_price at a product's own amount, or at its price where the
/// amount is its policy's. Passes over what is malformed: that is reported by the one who reads it.
void check_money(const Cursor& store);

}  // namespace stockline

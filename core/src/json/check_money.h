// Whether a store's amounts go with its prices: no deposit or fee in another currency, or of more.
#pragma once

#include <string_view>

#include "json/cursor.h"

namespace stockline {

/// How a store's currencies are judged.
[[nodiscard]] bool is_currency_in_use(std::string_view code);

/// Reports currency_mismatch and fee_above_price at a product's own amount, or at its price where the
/// amount is its policy's. Passes over what is malformed: that is reported by the one who reads it.
void check_money(const Cursor& policies, const Cursor& products);

}  // namespace stockline

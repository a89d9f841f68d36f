// Amounts of money and shares of a price.
//
// Whether a currency is one in use is for check_money.h to say, which only a store is put to: a snapshot
// comes from a store, and the page's module does without the list of currencies.
#pragma once

#include "json/cursor.h"
#include "stockline/terms.h"

namespace stockline {

/// Three capital letters, whether or not they stand for a currency.
[[nodiscard]] bool is_currency_code(std::string_view text);

/// {"minorUnits": N, "currency": CODE}
[[nodiscard]] Money read_money(const Cursor& at);

/// A share as `percent`, 0 to 100 with at most two decimals, or an amount at `amount`, whose units are at `units`.
/// Both, or neither, is a fault.
[[nodiscard]] Portion read_portion(const Cursor& percent, const Cursor& units,
                                   const Cursor& amount);

}  // namespace stockline

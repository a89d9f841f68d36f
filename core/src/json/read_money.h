// Amounts of money and shares of a price.
//
// A store's currencies are judged by the list of those in use. A snapshot comes from a store, so there it is enough
// that a code looks like one, and the page's module does without the list.
#pragma once

#include "json/cursor.h"
#include "stockline/terms.h"

namespace stockline {

/// Whether a currency will do.
using IsCurrency = bool (*)(std::string_view code);

/// Three capital letters, whether or not they stand for a currency.
[[nodiscard]] bool is_currency_code(std::string_view code);

/// {"minorUnits": N, "currency": CODE}
[[nodiscard]] Money read_money(const Cursor& at, IsCurrency is_currency);

/// A share as `percent`, 0 to 100 with at most two decimals, or an amount at `amount`, whose units are at `units`.
/// Both, or neither, is a fault.
[[nodiscard]] Portion read_portion(const Cursor& percent, const Cursor& units, const Cursor& amount,
                                   IsCurrency is_currency);

}  // namespace stockline

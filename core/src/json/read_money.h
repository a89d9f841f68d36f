// Amounts of money and shares of a price.
#pragma once

#include <optional>

#include "json/cursor.h"
#include "stockline/terms.h"

namespace stockline {

void read(const Cursor& at, Currency& into);

/// {"minorUnits": N, "currency": CODE}
void read(const Cursor& at, Money& into);

/// A share in percent, 0 to 100 with at most two decimals.
void read_share(const Cursor& at, std::optional<BasisPoints>& into);

/// A share as `percent`, 0 to 100 with at most two decimals, or an amount at `amount`, whose units are at `units`.
/// Both, or neither, is a fault.
[[nodiscard]] Portion read_portion(const Cursor& percent, const Cursor& units,
                                   const Cursor& amount);

}  // namespace stockline

// Amounts in a product's terms that do not go with its price.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "fault_place.h"
#include "stockline/money.h"
#include "stockline/store.h"

namespace stockline {

/// An amount that terms name, as a sentence calls it.
struct NamedAmount {
    /// "deposit" or "fee".
    std::string_view name;
    /// "backorder".
    std::string_view status;
    Money money;
};

struct AmountFault {
    /// currency_mismatch, which is the currency's fault, or fee_above_price.
    FaultCode code;
    std::string message;
};

/// Of currencies that are in use.
[[nodiscard]] std::optional<AmountFault> fault_of_amount(const NamedAmount& amount,
                                                         const Money& price);

/// The amounts in a product's own terms, and in those terms of its policy that it leaves as they are. `at`: the
/// product.
void check_amounts(const FaultPlace& at, const Store& store, const Product& product);

}  // namespace stockline

// What a digital product cannot have, for the readers of documents and for values that were never text.
#pragma once

#include "stockline/store.h"

namespace stockline {

inline constexpr const char* kNotOfDigital =
    "A digital product is delivered at once, and as many are sold as are asked for. Leave this "
    "out, "
    "or \"digital\".";

/// Calls `tell(MEMBER)`, or `tell(MEMBER, INSIDE)`, for each that is there and means nothing for what is digital.
template <class Tell>
void each_misfit_of_digital(const Product& product, Tell tell) {
    const ProductRules& rules = product.rules;
    if (!rules.is_digital) return;
    const auto tell_if = [&tell](bool is_there, const char* member, const char* inside = nullptr) {
        if (is_there) tell(member, inside);
    };
    tell_if(!rules.methods.empty(), "methods");
    tell_if(rules.handling_days.has_value(), "handlingDays");
    tell_if(!product.is_counted, "counted");
    tell_if(product.show_queue, "showQueue");
    tell_if(product.tell_stock_up_to.has_value(), "tellStockUpTo");
    tell_if(product.hide_stock_above.has_value(), "hideStockAbove");
    tell_if(!product.stock.empty(), "stock");
    tell_if(!product.receipts.empty(), "receipts");
    tell_if(!product.commitments.empty(), "commitments");
    tell_if(product.replenishment.has_value(), "replenishment");
    tell_if(product.backorder.is_allowed, "backorder", "allowed");
    tell_if(product.preorder && product.preorder->limit, "preorder", "limit");
    tell_if(product.preorder && product.preorder->hold_back > 0, "preorder", "holdBack");
    tell_if(product.made_to_order.has_value(), "madeToOrder");
    tell_if(!product.draws.empty(), "draws");
    tell_if(product.capacity.has_value(), "capacity");
}

}  // namespace stockline

// More sold than there is, and than is known to come.
#pragma once

#include <string>
#include <vector>

#include "stockline/store.h"

namespace stockline {

/// Units of one supply.
struct SoldBeyond {
    /// The supply's pointer in the store: /products/MUG.
    std::string pointer;
    Quantity units = 0;
    /// The ids of those that are last in line and go without, the last first. Some have none.
    std::vector<std::string> orders;
};

/// Of each supply, by its name. What a cart holds, what is made or bought for each order, what nobody counts, and
/// preorders before the release are not looked at. For a store that plan() takes.
[[nodiscard]] std::vector<SoldBeyond> sold_beyond(const Store& store);

}  // namespace stockline

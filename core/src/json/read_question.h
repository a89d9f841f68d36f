// Questions: of one product, of many, of an order, of a promise made earlier.
#pragma once

#include <string>
#include <vector>

#include "json/cursor.h"
#include "stockline/order.h"
#include "stockline/promise.h"
#include "stockline/revise.h"

namespace stockline {

[[nodiscard]] Query read_single(const Cursor& at);

/// What is asked of each of many products: one unit.
struct ListQuery : Circumstances {
    std::vector<std::string> skus;
};
[[nodiscard]] ListQuery read_list(const Cursor& at);

[[nodiscard]] OrderQuery read_order(const Cursor& at);

struct RevisionQuery : Circumstances {
    EarlierPromise promised;
    std::optional<OrderHistory> order;
};
[[nodiscard]] RevisionQuery read_revision(const Cursor& at);

}  // namespace stockline

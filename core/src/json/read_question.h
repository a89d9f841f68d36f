// Questions: of one product, of many, of an order, of a promise made earlier.
#pragma once

#include <string>
#include <vector>

#include "json/cursor.h"
#include "stockline/order.h"
#include "stockline/promise.h"
#include "stockline/revise.h"

namespace stockline {

/// Of one product.
void read(const Cursor& at, Query& into);

/// What is asked of each of many products: one unit.
struct ListQuery : Asking {
    std::vector<std::string> skus;
};
void read(const Cursor& at, ListQuery& into);

void read(const Cursor& at, OrderQuery& into);

struct RevisionQuery : Asking {
    EarlierPromise promised;
    std::optional<OrderHistory> order;
    std::optional<WholeDays> together;
    std::vector<LineBefore> before;
};
void read(const Cursor& at, RevisionQuery& into);

/// What every question has.
void read_asking(const Cursor& at, Asking& into);

/// {"parts": [{"quantity", "status"?, "ship"?, "deliver"?}]}
void read_promised_parts(const Cursor& at, std::vector<PromisedPart>& into);

/// {"earliest", "latest"}
void read(const Cursor& at, Window& into);

}  // namespace stockline

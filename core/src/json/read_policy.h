// A shop's terms, status by status.
#pragma once

#include "json/cursor.h"
#include "json/read_money.h"
#include "stockline/terms.h"

namespace stockline {

/// {STATUS: {payment, cancellation, refund, returns}}
[[nodiscard]] Policy read_policy(const Cursor& at, IsCurrency is_currency);

}  // namespace stockline

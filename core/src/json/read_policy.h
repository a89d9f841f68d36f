// A shop's terms, status by status.
#pragma once

#include "json/cursor.h"
#include "stockline/terms.h"

namespace stockline {

/// {STATUS: {payment, cancellation, refund, returns}}
void read(const Cursor& at, Policy& into);

/// {"from", "until", "returnUntil"}
void read(const Cursor& at, ReturnSeason& into);

}  // namespace stockline

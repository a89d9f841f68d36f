// What happened to an order since it was placed, as the question of a revision tells it.
#pragma once

#include "json/cursor.h"
#include "stockline/delay.h"

namespace stockline {

/// {"completed", "prepaid", "shipped"?, "delivered"?, "cancelled"?, "refused"?,
///  "delays"?: [{"noticed", "revised"?, "answer"?, "answered"?}]}
/// Faults besides the readers' own: out_of_range for a notice before the one ahead of it, and for an answer
/// before its notice; required where one of answer and answered is without the other.
void read(const Cursor& at, OrderHistory& into);

}  // namespace stockline

// What is wrong with a question that was never text.
#pragma once

#include <optional>

#include "fault_place.h"
#include "stockline/delay.h"
#include "stockline/fault.h"
#include "stockline/order.h"
#include "stockline/promise.h"
#include "stockline/revise.h"

namespace stockline {

/// What the JSON door would say of the same question: the same codes, places and sentences, in the same order, wherever
/// text can say the same thing at all. Of what it cannot (not a number, a day before 1970, a value that is no
/// enumerator) it says what to write all the same. None: the question can be answered.
[[nodiscard]] Faults question_faults(const Query& query);
[[nodiscard]] Faults question_faults(const OrderQuery& query);
[[nodiscard]] Faults question_faults(const EarlierPromise& earlier, const Asking& now,
                                     const std::optional<OrderHistory>& order,
                                     const std::optional<WholeDays>& together,
                                     const std::vector<LineBefore>& before);

/// A window of days that there are, which does not end before it begins.
void check_window(const FaultPlace& at, const std::optional<Window>& window);

/// All but whether there are the parts that its notices name.
void check_history(const FaultPlace& at, const OrderHistory& order);

}  // namespace stockline

// Questions, and the cases that the law is asked about, from bytes.
#pragma once

#include "bytes.h"
#include "stockline/delay.h"
#include "stockline/effective_terms.h"
#include "stockline/order.h"
#include "stockline/promise.h"
#include "stockline/revise.h"

namespace stockline::fuzz {

[[nodiscard]] Asking make_asking(Bytes& bytes);
[[nodiscard]] Query make_query(Bytes& bytes);
[[nodiscard]] OrderQuery make_order_query(Bytes& bytes);
[[nodiscard]] EarlierPromise make_earlier(Bytes& bytes);
[[nodiscard]] std::optional<OrderHistory> make_history(Bytes& bytes);
[[nodiscard]] TermsCase make_terms_case(Bytes& bytes);
[[nodiscard]] DelayCase make_delay_case(Bytes& bytes);

}  // namespace stockline::fuzz

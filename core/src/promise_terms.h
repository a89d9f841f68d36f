// The terms of a promise: what its product, its windows and its destination make of policy and law.
#pragma once

#include <optional>

#include "digital.h"
#include "stockline/effective_terms.h"
#include "stockline/promise.h"
#include "stockline/snapshot.h"

namespace stockline {

/// The day where a shop's notices arrive and leave: at the location of the last part, or of any where there is
/// none. Where its clock does not reach that far, the day in UTC.
[[nodiscard]] Day shop_day(const Snapshot& snapshot, const Promise& promise);

/// Null when the shop gives no holidays for the country, however that is written: rules of law take "de" for DE.
[[nodiscard]] const BusinessCalendar* holidays_of(const Snapshot& snapshot, const Destination& to);

/// Whether its figures are too old for days.
[[nodiscard]] bool is_stale(const Promise& promise);

/// The shop's terms for a product in that status.
[[nodiscard]] Terms terms_of(const Snapshot& snapshot, const SnapshotProduct& product,
                             Status status);
[[nodiscard]] bool says_nothing(const Terms& terms);

/// Of an order of several lines, the day on which the last of its goods is there, as far as it is known (TermsCase).
using OrderDelivered = std::optional<std::optional<Day>>;

/// What terms count from, for either kind of case: the days of the promise.
template <class Days>
void set_days(const Promise& promise, Day today, Days& of) {
    of.ship = promise.ship;
    of.deliver = promise.deliver;
    if (promise.is_digital) set_digital_days(promise, today, of);
}

/// For a promise whose parts, status and windows are there, and of its notes that it is stale. Sets nothing for what
/// cannot be had and the shop says nothing of.
///
/// Of a snapshot from plan() they are worked out from its policies and rules; one that was read has them worked out
/// already. The modules of pages know these alone (wasm/page_terms.cpp).
void set_terms(const Snapshot& snapshot, const SnapshotProduct& product, const Query& query,
               Promise& promise, const OrderDelivered& order_delivered = std::nullopt);

/// What the question's units cost, for either kind of case: at its own price, or else at the product's.
template <class Case>
void set_price(const SnapshotProduct& product, const LinePrice& asked, Case& of) {
    of.price = asked.unit ? asked.unit : product.price;
    if (asked.total) of.total = asked.total->minor_units;
    of.currency_exponent = product.currency_exponent;
}

/// For a snapshot that was read.
void set_read_terms(const Snapshot& snapshot, const SnapshotProduct& product, const Query& query,
                    const OrderDelivered& order_delivered, Promise& promise);

}  // namespace stockline

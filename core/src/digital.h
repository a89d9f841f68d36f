// What is different about digital content (core/RULES.md, M6): it is delivered at once, or on the day of release, and
// nothing is sent.
#pragma once

#include <optional>

#include "stockline/effective_terms.h"
#include "stockline/promise.h"
#include "stockline/rules.h"
#include "stockline/terms.h"

namespace stockline {

/// By when goods are shipped or delivered, and what follows when they are late.
[[nodiscard]] bool is_of_sending(const Rule& rule);

/// Leaves out the rules that speak of goods that are sent: by when they are shipped or delivered, and what follows when
/// they are late. The facts of the packs are about such goods.
void leave_out_sending(ApplicableRules& law);

/// The rule by which the right to withdraw is lost once digital content has begun; null where there is none in force.
[[nodiscard]] const Rule* lost_when_begun(const ApplicableRules& law);

/// Where such a rule is in force and the shopper has agreed to it, leaves out the right to withdraw. Whether it is.
[[nodiscard]] bool give_up_right(ApplicableRules& law);

/// A shop's terms as they are for digital content. It is delivered where goods would be shipped: of what is delivered
/// at once, all is due at order; what can be cancelled until some days before shipment can be until it is delivered.
[[nodiscard]] Terms digital_terms(Terms terms, Status status);

/// The days of a digital promise from which terms count, for either kind of case. What is delivered at once is there on
/// the day of the order. What waits for its release is there on that; from when a right to withdraw runs that the law
/// counts from the last good of an order is then not known, for it speaks of goods.
template <class Days>
void set_digital_days(const Promise& promise, Day today, Days& of) {
    if (promise.status != Status::preorder) {
        const Day at_once = of.ordered.value_or(today);
        of.deliver = promise.deliver.value_or(Window{at_once, at_once});
    } else {
        of.deliver = promise.release;
        of.order_delivered.emplace(std::nullopt);
    }
}

}  // namespace stockline

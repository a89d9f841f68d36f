#include <utility>

#include "json/write_terms.h"
#include "promise_terms.h"
#include "terms_setting.h"

namespace stockline {
namespace {

void lay_over(Terms& terms, const Policy& policy, Status status) {
    const auto own = policy.find(status);
    if (own != policy.end()) lay_over(terms, own->second);
}

}  // namespace

Terms terms_of(const Snapshot& snapshot, const SnapshotProduct& product, Status status) {
    Terms terms;
    const Policies& policies = sources_of(snapshot).policies;
    const auto policy = policies.find(product.policy);
    if (policy != policies.end()) lay_over(terms, policy->second, status);
    if (product.terms) lay_over(terms, *product.terms, status);
    return product.rules.is_digital ? digital_terms(std::move(terms), status) : terms;
}

bool says_nothing(const Terms& terms) {
    return !terms.payment && !terms.cancellation && !terms.refund && !terms.returns;
}

void set_terms(const Snapshot& snapshot, const SnapshotProduct& product, const Query& query,
               Promise& promise, const OrderDelivered& order_delivered) {
    if (snapshot.term_sheets) {
        set_read_terms(snapshot, product, query, order_delivered, promise);
        return;
    }
    TermsCase of;
    of.order_delivered = order_delivered;
    of.policy = terms_of(snapshot, product, promise.status);
    const bool is_sold = can_be_had(promise.status);
    if (!is_sold && says_nothing(of.policy)) return;
    of.today = shop_day(snapshot, promise);
    of.ordered = query.ordered;
    set_price(product, query.price, of);
    of.quantity = promise.quantity;
    of.is_on_hand = promise.status == Status::in_stock;
    of.circumstances = sources_of(snapshot).circumstances | product.exceptions;
    of.is_digital = product.rules.is_digital;
    of.has_given_up_right = of.is_digital && query.has_given_up_right;
    of.is_stale = is_stale(promise);
    // What is not sold is under no law of sales, and nobody consents to it.
    if (is_sold) {
        of.to = query.to;
        set_days(promise, of.today, of);
        if (query.to) of.holidays = holidays_of(snapshot, *query.to);
    }
    EffectiveTerms terms;
    find_effective_terms(sources_of(snapshot).rules, of, terms);
    if (!is_sold) terms.consent.clear();
    JsonWriter out;
    write_terms(out, terms);
    promise.terms_json = out.take();
    if (terms.withdrawal && terms.withdrawal->statute->period.of_order) {
        JsonWriter own;
        write_withdrawal(own, *terms.withdrawal);
        promise.order_withdrawal_json = own.take();
    }
    promise.terms = Shared<EffectiveTerms>::make(std::move(terms));
}

}  // namespace stockline

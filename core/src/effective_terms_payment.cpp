#include <algorithm>

#include "terms_setting.h"

namespace stockline {

std::optional<Money> total_of(const TermsCase& of) {
    if (!of.price) return std::nullopt;
    return Money{of.total.value_or(of.price->minor_units * of.quantity), of.price->currency};
}

std::optional<MinorUnits> amount_of(const Portion& portion, const TermsCase& of) {
    const std::optional<Money> total = total_of(of);
    if (!total) return std::nullopt;
    if (!portion.amount) return share_of(total->minor_units, portion.share.value_or(0));
    if (portion.amount->currency != total->currency) return std::nullopt;
    return std::min(portion.amount->minor_units * of.quantity, total->minor_units);
}

bool is_something(const Portion& portion) {
    return portion.amount ? portion.amount->minor_units > 0 : portion.share.value_or(0) > 0;
}

void set_payment(const TermsCase& of, std::optional<EffectivePayment>& into) {
    if (!of.policy.payment) return;
    EffectivePayment& payment = into.emplace();
    payment.term = *of.policy.payment;
    const std::optional<Money> total = total_of(of);
    if (!total) return;
    switch (payment.term.charge) {
        case Charge::on_shipment:
            payment.due_now = 0;
            break;
        case Charge::at_order:
            payment.due_now = total->minor_units;
            break;
        case Charge::deposit:
            payment.due_now = amount_of(payment.term.deposit, of);
            break;
    }
    // The rest, never a share of its own: so no unit is lost.
    if (payment.due_now) payment.due_at_shipment = total->minor_units - *payment.due_now;
}

bool moves_before_shipment(const EffectivePayment& payment) {
    if (payment.due_now) return *payment.due_now > 0;
    if (payment.term.charge == Charge::deposit) return is_something(payment.term.deposit);
    return payment.term.charge == Charge::at_order;
}

}  // namespace stockline

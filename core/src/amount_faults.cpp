#include "amount_faults.h"

#include "decimal.h"

namespace stockline {
namespace {

std::string spelt(const Money& money) {
    std::string text = decimal(money.minor_units);
    text += ' ';
    text += money.currency.code();
    return text;
}

// `at` is the amount where that is the product's own, else the price.
void compare(const FaultPlace& at, const NamedAmount& amount, const Money& price) {
    const std::optional<AmountFault> wrong = fault_of_amount(amount, price);
    if (!wrong) return;
    if (wrong->code == FaultCode::currency_mismatch) {
        at["currency"].fault(wrong->code, wrong->message);
    } else {
        at.fault(wrong->code, wrong->message);
    }
}

bool has_amount(const std::optional<PaymentTerm>& payment) {
    return payment && payment->charge == Charge::deposit && payment->deposit.amount;
}

bool has_amount(const std::optional<CancellationTerm>& cancellation) {
    return cancellation && cancellation->fee && cancellation->fee->amount;
}

}  // namespace

std::optional<AmountFault> fault_of_amount(const NamedAmount& amount, const Money& price) {
    // A code that is none is a fault of its own, and no text that can be quoted.
    for (const Currency& currency : {amount.money.currency, price.currency}) {
        if (!currency_exponent(currency.code())) return std::nullopt;
    }
    std::string message{"The "};
    message += amount.name;
    message += " for ";
    message += amount.status;
    message += " is ";
    message += spelt(amount.money);
    if (amount.money.currency != price.currency) {
        message += ", and the price is in ";
        message += price.currency.code();
        message += ". Write both in one currency.";
        return AmountFault{FaultCode::currency_mismatch, message};
    }
    if (amount.money.minor_units <= price.minor_units) return std::nullopt;
    message += ", more than the price, ";
    message += spelt(price);
    message += ", in the currency's smallest unit. Write less, or a percentage.";
    return AmountFault{FaultCode::fee_above_price, message};
}

void check_amounts(const FaultPlace& at, const Store& store, const Product& product) {
    if (!product.price) return;
    const Money& price = *product.price;
    const FaultPlace own = at["terms"];
    for (const auto& [status, terms] : product.terms) {
        const std::string_view word = to_string(status);
        const FaultPlace place = own[word];
        if (has_amount(terms.payment)) {
            const FaultPlace payment = place["payment"];
            compare(payment["amount"], {"deposit", word, *terms.payment->deposit.amount}, price);
        }
        if (has_amount(terms.cancellation)) {
            const FaultPlace cancellation = place["cancellation"];
            compare(cancellation["fee"], {"fee", word, *terms.cancellation->fee->amount}, price);
        }
    }
    const auto policy = store.policies.find(product.policy);
    if (policy == store.policies.end()) return;
    for (const auto& [status, terms] : policy->second) {
        const std::string_view word = to_string(status);
        const auto laid_over = product.terms.find(status);
        const bool has_own = laid_over != product.terms.end();
        if (has_amount(terms.payment) && !(has_own && laid_over->second.payment)) {
            compare(at["price"], {"deposit", word, *terms.payment->deposit.amount}, price);
        }
        if (has_amount(terms.cancellation) && !(has_own && laid_over->second.cancellation)) {
            compare(at["price"], {"fee", word, *terms.cancellation->fee->amount}, price);
        }
    }
}

}  // namespace stockline

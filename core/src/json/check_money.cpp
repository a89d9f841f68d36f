#include "json/check_money.h"

#include "stockline/money.h"

namespace stockline {
namespace {

double number_at(const Cursor& at) { return at.is(Json::Kind::number) ? at.json().number : 0.0; }

std::string spelt(const Cursor& money) {
    const Cursor units = money["minorUnits"];
    const Cursor currency = money["currency"];
    std::string text = std::to_string(static_cast<std::int64_t>(number_at(units)));
    text += ' ';
    text += currency.text();
    return text;
}

/// An amount among the terms of one status.
struct Amount {
    std::string_view status;
    /// "payment" or "cancellation".
    std::string_view term;
    std::string_view name;
};

// Calls use(amount, cursor) for each amount in terms by status.
template <class Use>
void each_amount(const Cursor& by_status, Use use) {
    if (!by_status.is(Json::Kind::object)) return;
    by_status.each(Json::Kind::object, [&use](const Cursor& terms) {
        const std::string_view status = terms.key();
        const Cursor payment = terms["payment"];
        const Cursor deposit = payment["amount"];
        if (deposit.is(Json::Kind::object)) use(Amount{status, "payment", "deposit"}, deposit);
        const Cursor cancellation = terms["cancellation"];
        const Cursor fee = cancellation["fee"];
        if (fee["minorUnits"].is_present()) use(Amount{status, "cancellation", "fee"}, fee);
    });
}

// Says so at `at` when the amount does not go with the price.
void compare(const Amount& what, const Cursor& amount, const Cursor& price, const Cursor& at) {
    const Cursor theirs = amount["currency"];
    const Cursor ours = price["currency"];
    if (!currency_exponent(theirs.text()) || !currency_exponent(ours.text())) return;
    std::string message{"The "};
    message += what.name;
    message += " for ";
    message += what.status;
    if (theirs.text() != ours.text()) {
        message += " is " + spelt(amount) + ", and the price is in " + std::string{ours.text()};
        message += ". Write both in one currency.";
        at["currency"].fault(FaultCode::currency_mismatch, "", message);
        return;
    }
    const Cursor asked = amount["minorUnits"];
    const Cursor most = price["minorUnits"];
    if (number_at(asked) <= number_at(most)) return;
    if (number_at(asked) > static_cast<double>(kMaxMinorUnits)) return;
    message += " is " + spelt(amount) + ", more than the price, " + spelt(price);
    message += ", in the currency's smallest unit. Write less, or a percentage.";
    at.fault(FaultCode::fee_above_price, "", message);
}

void check_product(const Cursor& product, const Cursor& policies) {
    const Cursor own = product["terms"];
    const Cursor price = product["price"];
    if (!price.is(Json::Kind::object)) return;
    each_amount(own,
                [&price](const Amount& what, const Cursor& at) { compare(what, at, price, at); });
    const Cursor name = product["policy"];
    const Cursor policy = policies.named(name.text());
    each_amount(policy, [&](const Amount& what, const Cursor& at) {
        const Cursor overlaid = own.named(what.status);
        if (!overlaid.named(what.term).is_present()) compare(what, at, price, price);
    });
}

}  // namespace

void check_money(const Cursor& store) {
    const Cursor policies = store["policies"];
    const Cursor products = store["products"];
    if (!products.is(Json::Kind::object)) return;
    products.each(Json::Kind::object,
                  [&policies](const Cursor& product) { check_product(product, policies); });
}

}  // namespace stockline

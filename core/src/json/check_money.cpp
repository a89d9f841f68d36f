#include "json/check_money.h"

#include "stockline/money.h"

namespace stockline {
namespace {

std::string_view text_at(const Cursor& at) {
    return at.is(Json::Kind::string) ? std::string_view{at.json().text} : std::string_view{};
}

double number_at(const Cursor& at) { return at.is(Json::Kind::number) ? at.json().number : 0.0; }

std::string spelt(const Cursor& money) {
    const Cursor units = money["minorUnits"];
    const Cursor currency = money["currency"];
    std::string text = std::to_string(static_cast<std::int64_t>(number_at(units)));
    text += ' ';
    text += text_at(currency);
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
    each_member(by_status, [&use](std::string_view status, const Cursor& terms) {
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
    if (!currency_exponent(text_at(theirs)) || !currency_exponent(text_at(ours))) return;
    std::string message{"The "};
    message += what.name;
    message += " for ";
    message += what.status;
    if (text_at(theirs) != text_at(ours)) {
        message += " is " + spelt(amount) + ", and the price is in " + std::string{text_at(ours)};
        message += ". Write both in one currency.";
        at["currency"].fault(FaultCode::currency_mismatch, std::move(message));
        return;
    }
    const Cursor asked = amount["minorUnits"];
    const Cursor most = price["minorUnits"];
    if (number_at(asked) <= number_at(most)) return;
    if (number_at(asked) > static_cast<double>(kMaxMinorUnits)) return;
    message += " is " + spelt(amount) + ", more than the price, " + spelt(price);
    message += ", in the currency's smallest unit. Write less, or a percentage.";
    at.fault(FaultCode::fee_above_price, std::move(message));
}

void check_product(const Cursor& product, const Cursor& policies) {
    const Cursor own = product["terms"];
    const Cursor price = product["price"];
    if (!price.is(Json::Kind::object)) return;
    each_amount(own,
                [&price](const Amount& what, const Cursor& at) { compare(what, at, price, at); });
    const Cursor name = product["policy"];
    const Cursor policy = policies[text_at(name)];
    each_amount(policy, [&](const Amount& what, const Cursor& at) {
        const Cursor overlaid = own[what.status];
        if (!overlaid[what.term].is_present()) compare(what, at, price, price);
    });
}

}  // namespace

void check_money(const Cursor& store) {
    const Cursor policies = store["policies"];
    const Cursor products = store["products"];
    if (!products.is(Json::Kind::object)) return;
    each_member(products, [&policies](std::string_view, const Cursor& product) {
        check_product(product, policies);
    });
}

}  // namespace stockline

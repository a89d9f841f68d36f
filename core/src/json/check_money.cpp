#include "json/check_money.h"

#include <optional>

#include "amount_faults.h"
#include "stockline/money.h"
#include "words.h"

namespace stockline {
namespace {

// Nothing without a currency in use. Units that are out of range, which is a fault of its own, are `instead`.
std::optional<Money> money_at(const Cursor& at, MinorUnits instead) {
    const Cursor units = at["minorUnits"];
    const Cursor currency = at["currency"];
    if (!currency_exponent(currency.text())) return std::nullopt;
    Money money{instead, Currency{currency.text()}};
    const double number = units.is(Json::Kind::number) ? units.json().number : -1.0;
    if (number >= 0.0 && number <= static_cast<double>(kMaxMinorUnits)) {
        money.minor_units = static_cast<MinorUnits>(number);
    }
    return money;
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
    const Words statuses = words_of(Status{});
    for (int place = 0; !word_at(statuses, place).empty(); ++place) {
        const std::string_view status = word_at(statuses, place);
        const Cursor terms = by_status.named(status);
        const Cursor payment = terms["payment"];
        const Cursor deposit = payment["amount"];
        if (deposit.is(Json::Kind::object)) use(Amount{status, "payment", "deposit"}, deposit);
        const Cursor cancellation = terms["cancellation"];
        const Cursor fee = cancellation["fee"];
        if (fee["minorUnits"].is_present()) use(Amount{status, "cancellation", "fee"}, fee);
    }
}

// Says so at `at` when the amount does not go with the price.
void compare(const Amount& what, const Cursor& amount, const Cursor& price, const Cursor& at) {
    const std::optional<Money> theirs = money_at(amount, 0);
    const std::optional<Money> ours = money_at(price, kMaxMinorUnits);
    if (!theirs || !ours) return;
    const auto wrong = fault_of_amount(NamedAmount{what.name, what.status, *theirs}, *ours);
    if (!wrong) return;
    if (wrong->code == FaultCode::currency_mismatch) {
        at["currency"].fault(wrong->code, "", wrong->message);
    } else {
        at.fault(wrong->code, "", wrong->message);
    }
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

bool is_currency_in_use(std::string_view code) { return currency_exponent(code).has_value(); }

void check_money(const Cursor& policies, const Cursor& products) {
    if (!products.is(Json::Kind::object)) return;
    products.each(Json::Kind::object,
                  [&policies](const Cursor& product) { check_product(product, policies); });
}

}  // namespace stockline

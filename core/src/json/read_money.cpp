#include "json/read_money.h"

#include <algorithm>
#include <cmath>

namespace stockline {
namespace {

constexpr int kPercentPlaces = 100;
// What is left of two decimals in binary: 33.33 times 100 is not quite 3333.
constexpr double kRounding = 1e-6;

BasisPoints read_share(const Cursor& at) {
    const double scaled = read_number(at, 0, 100) * kPercentPlaces;
    const double whole = std::round(scaled);
    if (std::abs(scaled - whole) > kRounding) {
        at.fault(FaultCode::out_of_range, "Write a percentage with at most two decimals.");
    }
    return static_cast<BasisPoints>(whole);
}

}  // namespace

bool is_currency_code(std::string_view code) {
    return code.size() == 3 &&
           std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

Money read_money(const Cursor& at, IsCurrency is_currency) {
    Money money;
    if (!at.expect(Json::Kind::object)) return money;
    money.minor_units = read_integer(at["minorUnits"], 0, kMaxMinorUnits);
    const Cursor currency = at["currency"];
    money.currency = read_text(currency);
    if (currency.is(Json::Kind::string) && !is_currency(money.currency)) {
        currency.fault(FaultCode::unknown_currency,
                       "This is no currency in use. Write its code from ISO 4217 in capital "
                       "letters, such as EUR.");
    }
    return money;
}

Portion read_portion(const Cursor& percent, const Cursor& units, const Cursor& amount,
                     IsCurrency is_currency) {
    Portion portion;
    if (units.is_present()) {
        portion.amount = read_money(amount, is_currency);
        if (percent.is_present()) {
            percent.fault(FaultCode::unknown_value,
                          "Write a percentage or an amount here, and not both.");
        }
    } else if (percent.is_present()) {
        portion.share = read_share(percent);
    } else {
        percent.fault(FaultCode::required,
                      "The share of the price is missing. Write a percentage here, or an amount.");
    }
    return portion;
}

}  // namespace stockline

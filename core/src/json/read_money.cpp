#include "json/read_money.h"

#include <cmath>

#include "json/read_parts.h"

namespace stockline {
namespace {

constexpr int kPercentPlaces = 100;
// What is left of two decimals in binary: 33.33 times 100 is not quite 3333.
constexpr double kRounding = 1e-6;

BasisPoints share_at(const Cursor& at) {
    const double scaled = read_number(at, 0, 100) * kPercentPlaces;
    const double whole = std::nearbyint(scaled);
    if (std::abs(scaled - whole) > kRounding) {
        at.fault(FaultCode::out_of_range, "Write a percentage with at most two decimals.");
    }
    return static_cast<BasisPoints>(whole);
}

}  // namespace

void read(const Cursor& at, Currency& into) {
    if (!at.expect(Json::Kind::string)) return;
    if (at.reading().is_currency(at.text())) {
        into = Currency{at.text()};
    } else {
        at.fault(FaultCode::unknown_currency, kNoCurrency);
    }
}

void read(const Cursor& at, Money& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.require<Whole<0, kMaxMinorUnits>{}>("minorUnits", into.minor_units);
    at.require("currency", into.currency);
}

void read_share(const Cursor& at, std::optional<BasisPoints>& into) { into = share_at(at); }

Portion read_portion(const Cursor& percent, const Cursor& units, const Cursor& amount) {
    Portion portion;
    if (units.is_present()) {
        read(amount, portion.amount);
        if (percent.is_present()) {
            percent.fault(FaultCode::unknown_value, kShareOrAmount);
        }
    } else if (percent.is_present()) {
        portion.share = share_at(percent);
    } else {
        percent.fault(FaultCode::required, kNoShare);
    }
    return portion;
}

}  // namespace stockline

#include "json/write_money.h"

namespace stockline {

void write_money(JsonWriter& out, const Money& money) {
    out.member("minorUnits", money.minor_units).member("currency", money.currency.code());
}

void write_share(JsonWriter& out, BasisPoints share) {
    out.key("percent").value_scaled(share * (JsonWriter::kScale / 100));
}

void write_charge(JsonWriter& out, const PaymentTerm& payment) {
    out.member("charge", to_string(payment.charge));
    // A program may leave anything in what no other charge makes use of.
    if (payment.charge != Charge::deposit) return;
    const Portion& deposit = payment.deposit;
    if (deposit.amount) {
        write_money(out.key("amount").begin_object(), *deposit.amount);
        out.end_object();
    } else if (deposit.share) {
        write_share(out, *deposit.share);
    }
}

void write_fee(JsonWriter& out, const Portion& fee) {
    if (fee.amount) {
        write_money(out, *fee.amount);
    } else if (fee.share) {
        write_share(out, *fee.share);
    }
}

}  // namespace stockline

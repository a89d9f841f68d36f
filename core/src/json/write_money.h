// Amounts of money and shares of a price.
#pragma once

#include "json/writer.h"
#include "stockline/terms.h"

namespace stockline {

/// "minorUnits" and "currency", as members.
void write_money(JsonWriter& out, const Money& money);

/// "percent", as a member.
void write_share(JsonWriter& out, BasisPoints share);

/// "charge"; for a deposit also "percent", or "amount" with its members.
void write_charge(JsonWriter& out, const PaymentTerm& payment);

/// "percent", or "minorUnits" and "currency".
void write_fee(JsonWriter& out, const Portion& fee);

}  // namespace stockline

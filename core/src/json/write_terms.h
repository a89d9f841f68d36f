// What holds between this shop and this shopper, in a promise.
#pragma once

#include <optional>
#include <string_view>

#include "json/writer.h"
#include "stockline/effective_terms.h"

namespace stockline {

/// How long, as far as there is a number of days: {"days"?, "unit", "from", "extraMonths"?}.
void write_length(JsonWriter& out, PeriodUnit unit, int count, Event from, int extra_months = 0);

void write_terms(JsonWriter& out, const EffectiveTerms& terms);

/// {"days", "unit", "from", "lastDay"?, "word", "basis"}
void write_withdrawal(JsonWriter& out, const Withdrawal& withdrawal);

/// {"kind": "policy"}, or {"kind": "statute", "citation", "source"?}
void write_basis_value(JsonWriter& out, const Basis& basis);

/// That as the member "basis".
void write_basis(JsonWriter& out, const Basis& basis);

/// {"days", "unit", "from", "latest"?, "withheldUntilReturn"?, "basis"}; without days where the law has no number
/// of them.
void write_refund(JsonWriter& out, const EffectiveRefund& refund);

/// [{"code", "basis"}]: why there is no right to withdraw, or by what act it is lost.
void write_exceptions(JsonWriter& out, const std::vector<const Rule*>& exceptions);

/// {"jurisdiction", "citation"}
void write_right(JsonWriter& out, const ApplicableRule& right);

/// [{"jurisdiction", "citation"}], as the member "statutoryRights".
void write_rights(JsonWriter& out, const std::vector<ApplicableRule>& rights);

}  // namespace stockline

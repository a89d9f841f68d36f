// Terms and rules of law from bytes.
#pragma once

#include "bytes.h"
#include "stockline/rules.h"
#include "stockline/terms.h"

namespace stockline::fuzz {

[[nodiscard]] Money make_money(Bytes& bytes);
[[nodiscard]] Terms make_terms(Bytes& bytes);
[[nodiscard]] Policy make_policy(Bytes& bytes);
[[nodiscard]] BusinessCalendar make_calendar(Bytes& bytes);
[[nodiscard]] CircumstanceSet make_circumstances(Bytes& bytes, CircumstanceSet good);
[[nodiscard]] Area make_area(Bytes& bytes);
[[nodiscard]] RulePacks make_rules(Bytes& bytes);

}  // namespace stockline::fuzz

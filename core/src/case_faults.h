// What is wrong with a case that a program has put together: what effective_terms() and delay_answer() refuse.
#pragma once

#include "stockline/delay.h"
#include "stockline/effective_terms.h"
#include "stockline/fault.h"
#include "stockline/rules.h"

namespace stockline {

[[nodiscard]] Faults case_faults(const RulePacks& packs, const TermsCase& of);
[[nodiscard]] Faults case_faults(const RulePacks& packs, const DelayCase& of);

}  // namespace stockline

// Apart from other words: the product page's module tells of few faults (wasm/page_faults.cpp).
#include "enumerator_names.h"
#include "stockline/fault.h"
#include "words.h"

namespace stockline {
namespace {

constexpr Words kFaultCodes =
    "not_json too_deep duplicate_key unknown_member unsupported_version wrong_type required "
    "out_of_range not_a_date not_an_instant not_a_time unknown_value no_workdays "
    "bad_range bad_probabilities unknown_calendar unknown_location unknown_policy "
    "unknown_lead_time unknown_time_zone unknown_sku unknown_order unknown_method "
    "unknown_currency currency_mismatch fee_above_price unknown_supply "
    "circular_draws other_revision larger_engine closed_handle";
static_assert(spells<FaultCode>(kFaultCodes));

}  // namespace

std::string_view to_string(FaultCode code) { return word_of(kFaultCodes, code); }

}  // namespace stockline

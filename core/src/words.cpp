#include "words.h"

#include "stockline/fault.h"
#include "stockline/promise.h"
#include "stockline/reason.h"
#include "stockline/revise.h"
#include "stockline/terms.h"

namespace stockline {
namespace {

constexpr Words<23> kFaultCodes{
    "not_json",       "too_deep",          "duplicate_key",     "unsupported_version",
    "wrong_type",     "required",          "out_of_range",      "not_a_date",
    "not_an_instant", "not_a_time",        "unknown_value",     "no_workdays",
    "bad_range",      "bad_probabilities", "unknown_calendar",  "unknown_location",
    "unknown_policy", "unknown_lead_time", "unknown_time_zone", "unknown_sku",
    "unknown_order",  "unknown_method",    "closed_handle"};

constexpr Words<17> kReasonCodes{
    "asked",     "closed_day",   "not_a_workday", "after_cutoff",    "awaiting_receipt", "overdue",
    "receiving", "supply_ready", "replenishment", "production",      "release",          "handling",
    "transit",   "not_open",     "restock",       "no_known_supply", "beyond_calendar"};

constexpr Words<6> kStatuses{"in_stock",      "backorder",    "preorder",
                             "made_to_order", "out_of_stock", "discontinued"};

constexpr Words<3> kCharges{"on_shipment", "at_order", "deposit"};

constexpr Words<8> kNotes{"split",           "kept",    "over_max",       "no_date", "stale",
                          "beyond_calendar", "no_lane", "clock_corrected"};

constexpr Words<3> kChanges{"unchanged", "sooner", "later"};

constexpr Words<4> kAspects{"status", "parts", "ship", "deliver"};

}  // namespace

std::string_view to_string(FaultCode code) { return word_of(kFaultCodes, code); }

std::string_view to_string(ReasonCode code) { return word_of(kReasonCodes, code); }
std::optional<ReasonCode> parse_reason_code(std::string_view text) {
    return value_of<ReasonCode>(kReasonCodes, text);
}

std::string_view to_string(Status status) { return word_of(kStatuses, status); }
std::optional<Status> parse_status(std::string_view text) {
    return value_of<Status>(kStatuses, text);
}

std::string_view to_string(Charge charge) { return word_of(kCharges, charge); }
std::optional<Charge> parse_charge(std::string_view text) {
    return value_of<Charge>(kCharges, text);
}

std::string_view to_string(Note note) { return word_of(kNotes, note); }

std::string_view to_string(Change change) { return word_of(kChanges, change); }
std::string_view to_string(Aspect aspect) { return word_of(kAspects, aspect); }

}  // namespace stockline

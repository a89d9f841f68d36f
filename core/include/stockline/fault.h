// Faults: what is wrong with a document, where, and what to do about it.
//
// Nothing in the engine throws. A function that can refuse its input returns a Result, which holds
// either the value or *every* fault found, in document order: an operator mends a document once,
// not once per fault.
//
// Example: products.MUG.receipts[0].expected is "2026-02-30"
//     code     not_a_date
//     pointer  /products/MUG/receipts/0/expected          (RFC 6901)
//     message  "2026-02-30" is not a day. Write a real day as YYYY-MM-DD.
#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace stockline {

enum class FaultCode {
    not_json,             ///< the text is not JSON, or a text is not UTF-8
    too_deep,             ///< nested deeper than any document of ours
    duplicate_key,        ///< one object has the same key twice; two things of one name
    unknown_member,       ///< a name that nobody asks for, in what a person writes
    unsupported_version,  ///< "version" is one that this engine does not read
    wrong_type,           ///< a string where a number must be, and the like
    required,             ///< a member that must be there is not
    out_of_range,         ///< a number, day or instant below its least or above its greatest value
    not_a_date,           ///< no real civil day of the form YYYY-MM-DD
    not_an_instant,       ///< no real UTC instant of the form YYYY-MM-DDTHH:MM:SSZ
    not_a_time,           ///< no time of day of the form HH:MM
    unknown_value,  ///< a word that is none of those allowed there, a pattern that nothing matches
    no_workdays,    ///< a calendar on which no weekday is worked
    bad_range,      ///< a range [min, max] with min above max, or of uncertain days
    bad_probabilities,  ///< probabilities that are negative or sum to more than 1
    unknown_calendar,   ///< names a calendar that the document does not have
    unknown_location,   ///< names a location that the document does not have
    unknown_policy,     ///< names a policy that the document does not have
    unknown_lead_time,  ///< names a lead time that the document does not have
    unknown_time_zone,  ///< names a zone that the host does not know, or handed in no clock for
    unknown_sku,        ///< asks for a product that the document does not have
    unknown_order,      ///< plans for an order of which the document has no commitment
    unknown_method,     ///< asks for a shipping method that the document does not have
    unknown_currency,   ///< no code of a currency in use (ISO 4217)
    currency_mismatch,  ///< an amount in another currency than the price it belongs to
    fee_above_price,    ///< a fee or a deposit of more than the price
    unknown_supply,     ///< names a supply or a product that the document does not have
    circular_draws,     ///< draws that lead back to the product that has them
    other_revision,     ///< a product document of another shop document than the one at hand
    larger_engine,  ///< only a larger module serves what is asked for, or says what is wrong with it
    closed_handle,  ///< a handle that was closed, or never opened
};

/// The code as it stands in JSON: "not_a_date".
[[nodiscard]] std::string_view to_string(FaultCode code);

struct Fault {
    FaultCode code;
    /// RFC 6901 pointer into the document at fault; empty for the document as a whole. Of a value that was never text
    /// it is the pointer that its document would have. Where a name in it is not UTF-8, U+FFFD stands for what cannot
    /// be shown.
    std::string pointer;
    /// A sentence for the person who keeps the document: what is wrong and what to write.
    std::string message;
};

using Faults = std::vector<Fault>;

/// A key as it stands in a pointer, without the slash: "~" becomes "~0", "/" becomes "~1".
[[nodiscard]] std::string pointer_token(std::string_view key);

/// A value, or every reason why there is none.
template <class Value>
using Result = tl::expected<Value, Faults>;

}  // namespace stockline

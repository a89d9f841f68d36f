#include <utility>

#include "json/cursor.h"
#include "stockline/json.h"

namespace stockline {
namespace {

Destination read_destination(const Cursor& at) {
    Destination to;
    if (!at.expect(Json::Kind::object)) return to;
    to.country = read_text(at["country"]);
    to.postal_code = read_optional(at["postalCode"], read_text).value_or("");
    return to;
}

// Below one half the earliest day would come after the latest.
double read_confidence(const Cursor& at) {
    constexpr double kLeast = 0.5;
    constexpr double kGreatest = 1.0;
    if (!at.expect(Json::Kind::number)) return kGreatest;
    const double confidence = at.json().number;
    if (confidence >= kLeast && confidence <= kGreatest) return confidence;
    at.fault(FaultCode::out_of_range, "Write a confidence from 0.5 to 1.");
    return kGreatest;
}

}  // namespace

Result<Query> read_query(std::string_view text) {
    const Result<Json> json = parse_json(text);
    if (!json) return tl::unexpected{json.error()};
    Faults faults;
    const Cursor document{*json, faults};
    Query query;
    if (document.expect(Json::Kind::object)) {
        query.sku = read_text(document["sku"]);
        if (const Cursor quantity = document["quantity"]; quantity.is_present()) {
            query.quantity = read_integer(quantity, 1, kMaxQuantity);
        }
        query.at = read_instant(document["at"]);
        query.to = read_optional(document["to"], read_destination);
        query.method = read_optional(document["method"], read_text).value_or("");
        if (const Cursor confidence = document["confidence"]; confidence.is_present()) {
            query.confidence = read_confidence(confidence);
        }
    }
    if (!faults.empty()) return tl::unexpected{std::move(faults)};
    return query;
}

}  // namespace stockline

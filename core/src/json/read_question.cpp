#include "json/read_question.h"

#include <utility>

#include "json/read_order_history.h"
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

void read_circumstances(const Cursor& at, Circumstances& asked) {
    asked.at = read_instant(at["at"]);
    asked.to = read_optional(at["to"], read_destination);
    asked.method = read_optional(at["method"], read_text).value_or("");
    if (const Cursor confidence = at["confidence"]; confidence.is_present()) {
        asked.confidence = read_confidence(confidence);
    }
}

Quantity read_asked_quantity(const Cursor& at) {
    return at.is_present() ? read_integer(at, 1, kMaxQuantity) : 1;
}

Window read_window(const Cursor& at) {
    Window window{};
    if (!at.expect(Json::Kind::object)) return window;
    window.earliest = read_day(at["earliest"]);
    window.latest = read_day(at["latest"]);
    return window;
}

Status read_status(const Cursor& at) {
    const std::string word = read_text(at);
    const auto status = parse_status(word);
    if (!status && at.is(Json::Kind::string)) {
        fault_unknown_value(at,
                            "in_stock, backorder, preorder, made_to_order, out_of_stock or "
                            "discontinued");
    }
    return status.value_or(Status::in_stock);
}

std::vector<PromisedPart> read_promised_parts(const Cursor& promise) {
    std::vector<PromisedPart> parts;
    each_item(promise["parts"], [&](const Cursor& at) {
        PromisedPart part;
        if (!at.expect(Json::Kind::object)) return;
        part.quantity = read_integer(at["quantity"], 1, kMaxQuantity);
        part.status = read_optional(at["status"], read_status);
        part.ship = read_optional(at["ship"], read_window);
        part.deliver = read_optional(at["deliver"], read_window);
        parts.push_back(part);
    });
    return parts;
}

// What was promised earlier for the same question.
std::vector<PromisedPart> read_promised(const Cursor& promised) {
    if (!promised.is_present() || !promised.expect(Json::Kind::object)) return {};
    return read_promised_parts(promised);
}

EarlierPromise read_earlier(const Cursor& at) {
    EarlierPromise earlier;
    if (!at.expect(Json::Kind::object)) return earlier;
    earlier.sku = read_text(at["sku"]);
    earlier.quantity = read_integer(at["quantity"], 1, kMaxQuantity);
    earlier.status = read_status(at["status"]);
    earlier.parts = read_promised_parts(at);
    earlier.ship = read_optional(at["ship"], read_window);
    earlier.deliver = read_optional(at["deliver"], read_window);
    return earlier;
}

}  // namespace

Query read_single(const Cursor& at) {
    Query query;
    query.sku = read_text(at["sku"]);
    query.quantity = read_asked_quantity(at["quantity"]);
    read_circumstances(at, query);
    query.promised = read_promised(at["promised"]);
    return query;
}

ListQuery read_list(const Cursor& at) {
    ListQuery query;
    each_item(at["skus"], [&](const Cursor& sku) { query.skus.push_back(read_text(sku)); });
    read_circumstances(at, query);
    return query;
}

OrderQuery read_order(const Cursor& at) {
    OrderQuery query;
    each_item(at["lines"], [&](const Cursor& item) {
        Line line;
        if (!item.expect(Json::Kind::object)) return;
        line.sku = read_text(item["sku"]);
        line.quantity = read_asked_quantity(item["quantity"]);
        line.promised = read_promised(item["promised"]);
        query.lines.push_back(std::move(line));
    });
    read_circumstances(at, query);
    return query;
}

RevisionQuery read_revision(const Cursor& at) {
    RevisionQuery query;
    query.promised = read_earlier(at["promised"]);
    query.order = read_optional(at["order"], read_order_history);
    read_circumstances(at, query);
    return query;
}

Result<Query> read_query(std::string_view text) {
    const Result<Json> json = parse_json(text);
    if (!json) return tl::unexpected{json.error()};
    Faults faults;
    const Cursor document{*json, faults};
    Query query;
    if (document.expect(Json::Kind::object)) query = read_single(document);
    if (!faults.empty()) return tl::unexpected{std::move(faults)};
    return query;
}

}  // namespace stockline

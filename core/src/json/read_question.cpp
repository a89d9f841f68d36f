#include "json/read_question.h"

#include <algorithm>
#include <utility>

#include "document_limits.h"
#include "json/check_postal_codes.h"
#include "json/read_parts.h"
#include "question_limits.h"
#include "stockline/json.h"

namespace stockline {

// "USA" would be a place that nothing is shipped to. Blanks and hyphens do not count, as nowhere in a destination.
static void read_asked_country(const Cursor& at, std::string& into) {
    read(at, into);
    const auto letters =
        std::count_if(into.begin(), into.end(), [](char c) { return c != ' ' && c != '-'; });
    if (at.is(Json::Kind::string) && letters != 2) fault_unknown_value(at, kCountryWanted);
    check_asked_country(at);
}

static void read(const Cursor& at, Destination& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.require<read_asked_country>("country", into.country);
    at.take("postalCode", into.postal_code);
}

// What was promised earlier for the same question.
static void read_promised(const Cursor& at, std::vector<PromisedPart>& into) {
    at.is_machines();
    if (at.expect(Json::Kind::object)) read_promised_parts(at, into);
}

static void read_total(const Cursor& at, std::optional<Money>& into) {
    Money& total = into.emplace();
    if (!at.expect(Json::Kind::object)) return;
    at.require<Whole<0, kMaxTotal>{}>("minorUnits", total.minor_units);
    at.require("currency", total.currency);
}

// What a line costs, as members of it.
static void read_price(const Cursor& at, LinePrice& into) {
    at.take("unitPrice", into.unit);
    at.take<read_total>("total", into.total);
    if (into.unit && into.total) at["total"].fault(FaultCode::unknown_value, kTwoPrices);
}

static void read(const Cursor& at, Line& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.require("sku", into.sku);
    at.take<some_quantity>("quantity", into.quantity);
    read_price(at, into.price);
    at.take<read_promised>("promised", into.promised);
}

static void read_lines(const Cursor& at, std::vector<Line>& into) {
    read(at, into);
    if (at.is(Json::Kind::array)) at.fault_if(fault_of_line_count(into.size()));
}

void read(const Cursor& at, Window& into) {
    if (!at.expect(Json::Kind::object)) return;
    const std::size_t before = at.reading().faults.size();
    at.require("earliest", into.earliest);
    at.require("latest", into.latest);
    if (at.reading().faults.size() == before) at.fault_if(fault_of_window(into));
}

void read(const Cursor& at, PromisedPart& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.require<some_quantity>("quantity", into.quantity);
    at.take("status", into.status);
    at.take("ship", into.ship);
    at.take("deliver", into.deliver);
}

void read_promised_parts(const Cursor& at, std::vector<PromisedPart>& into) {
    at.require("parts", into);
}

void read_asking(const Cursor& at, Asking& into) {
    at.require("at", into.at);
    at.take("to", into.to);
    at.take("method", into.method);
    at.take<read_confidence>("confidence", into.confidence);
    at.take("pickupAt", into.pickup_at);
}

void read(const Cursor& at, Query& into) {
    at.require("sku", into.sku);
    at.take<some_quantity>("quantity", into.quantity);
    at.take<any_quantity>("inCart", into.in_cart);
    read_price(at, into.price);
    read_asking(at, into);
    at.take<read_promised>("promised", into.promised);
}

void read(const Cursor& at, ListQuery& into) {
    at.require("skus", into.skus);
    read_asking(at, into);
}

void read(const Cursor& at, OrderQuery& into) {
    at.require<read_lines>("lines", into.lines);
    read_asking(at, into);
}

static void read_whole(const Cursor& document, Query& into) {
    if (document.expect(Json::Kind::object)) read(document, into);
}

Result<Query> read_query(std::string_view text) {
    auto json = parse_json(text);
    if (!json) return tl::unexpected{std::move(json.error())};
    Reading reading;
    Query query;
    read_whole(Cursor{json->root(), reading}, query);
    judge_written(*json, reading, [](const Cursor& document) {
        Query again;
        read_whole(document, again);
    });
    if (!reading.faults.empty()) return tl::unexpected{std::move(reading.faults)};
    return query;
}

}  // namespace stockline

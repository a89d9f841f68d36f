#include "json/read_order_history.h"
#include "json/read_parts.h"
#include "json/read_question.h"

namespace stockline {

// Of the terms as they were agreed to: {"consent": {"because": [{"code": "no_date"}]}}. They are a record that a
// machine wrote, and nothing else in them is judged.
static bool is_agreed_without_day(const Cursor& terms) {
    const Cursor because = terms["consent"]["because"];
    bool is_agreed = false;
    if (!because.is(Json::Kind::array)) return is_agreed;
    because.each(Json::Kind::array, [&is_agreed](const Cursor& reason) {
        is_agreed = is_agreed || reason["code"].text() == to_string(ConsentReason::Code::no_date);
    });
    return is_agreed;
}

static void read(const Cursor& at, EarlierPromise& into) {
    at.is_machines();
    if (!at.expect(Json::Kind::object)) return;
    at.require("sku", into.sku);
    at.require<some_quantity>("quantity", into.quantity);
    at.require("status", into.status);
    at.take("method", into.method);
    read_promised_parts(at, into.parts);
    at.take("ship", into.ship);
    at.take("deliver", into.deliver);
    into.is_agreed_without_day = is_agreed_without_day(at["terms"]);
}

void read(const Cursor& at, RevisionQuery& into) {
    at.require("promised", into.promised);
    at.take("order", into.order);
    read_asking(at, into);
}

}  // namespace stockline

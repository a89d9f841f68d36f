#include "json/read_order_history.h"
#include "json/read_parts.h"
#include "json/read_question.h"
#include "question_limits.h"

namespace stockline {

// {"because": [{"code": "no_date"}]}, of terms or of a part. They are a record that a machine wrote, and nothing else
// in them is judged.
static bool has_reason(const Cursor& at, std::string_view code) {
    const Cursor because = at["because"];
    bool has = false;
    if (!because.is(Json::Kind::array)) return has;
    because.each(Json::Kind::array, [&has, code](const Cursor& reason) {
        has = has || reason["code"].text() == code;
    });
    return has;
}

static void find_bought(const Cursor& parts, std::vector<std::size_t>& into) {
    if (!parts.is(Json::Kind::array)) return;
    std::size_t place = 0;
    parts.each(Json::Kind::array, [&](const Cursor& part) {
        if (has_reason(part, to_string(ReasonCode::replenishment))) into.push_back(place);
        ++place;
    });
}

static void read(const Cursor& at, EarlierPromise& into) {
    at.is_machines();
    if (!at.expect(Json::Kind::object)) return;
    const std::size_t before = at.reading().faults.size();
    at.require("sku", into.sku);
    at.require<some_quantity>("quantity", into.quantity);
    at.require("status", into.status);
    at.take("method", into.method);
    read_promised_parts(at, into.parts);
    if (at.reading().faults.size() == before) {
        at["quantity"].fault_if(fault_of_units(into.parts, into.quantity));
    }
    at.take("ship", into.ship);
    at.take("deliver", into.deliver);
    find_bought(at["parts"], into.bought);
    into.pickup_at = at["pickup"]["location"].text();
    into.is_agreed_without_day =
        has_reason(at["terms"]["consent"], to_string(ConsentReason::Code::no_date));
    into.has_given_up_right =
        has_reason(at["terms"]["consent"], to_string(ConsentReason::Code::right_given_up));
}

static void read(const Cursor& at, WholeDays& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.take("ship", into.ship);
    at.take("deliver", into.deliver);
}

static void read(const Cursor& at, LineBefore& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.require("sku", into.sku);
    at.require<some_quantity>("quantity", into.quantity);
    at.take("method", into.method);
    at.take("pickupAt", into.pickup_at);
}

static void read_lines_before(const Cursor& at, std::vector<LineBefore>& into) {
    read(at, into);
    if (!into.empty()) at.fault_if(fault_of_line_count(into.size()));
}

void read(const Cursor& at, RevisionQuery& into) {
    at.require("promised", into.promised);
    at.take("order", into.order);
    at.take("together", into.together);
    at.take<read_lines_before>("linesBefore", into.before);
    read_asking(at, into);
}

}  // namespace stockline

#include "json/read_order_history.h"
#include "json/read_parts.h"
#include "json/read_question.h"

namespace stockline {

static void read(const Cursor& at, EarlierPromise& into) {
    at.is_machines();
    if (!at.expect(Json::Kind::object)) return;
    at.require("sku", into.sku);
    at.require<some_quantity>("quantity", into.quantity);
    at.require("status", into.status);
    read_promised_parts(at, into.parts);
    at.take("ship", into.ship);
    at.take("deliver", into.deliver);
}

void read(const Cursor& at, RevisionQuery& into) {
    at.require("promised", into.promised);
    at.take("order", into.order);
    read_asking(at, into);
}

}  // namespace stockline

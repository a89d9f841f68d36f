#include "json/read_question.h"
#include "json/write_parts.h"
#include "json/write_promise.h"
#include "make_promise.h"
#include "stockline/json.h"

namespace stockline {
namespace {

std::string answer_single(const Snapshot& snapshot, Query& query) {
    Promise promise;
    Faults faults;
    make_promise(snapshot, query, promise, faults);
    return faults.empty() ? write_promise(promise) : write_faults(faults);
}

// One product that is not there does not spoil the page for the others.
std::string answer_list(const Snapshot& snapshot, ListQuery& list) {
    JsonWriter out;
    out.begin_object().key("promises").begin_array();
    for (const std::string& sku : list.skus) {
        Query query = query_in(list);  // anew, as the answer to the one before has set its right
        query.sku = sku;
        Promise promise;
        Faults faults;
        make_promise(snapshot, query, promise, faults);
        if (faults.empty()) {
            write_promise(out, promise);
        } else {
            out.begin_object().member("sku", sku);
            write_faults(out.key("errors"), faults);
            out.end_object();
        }
    }
    out.end_array().end_object();
    return out.take();
}

void write_shipment(JsonWriter& out, const Shipment& shipment) {
    out.begin_object().member("location", shipment.location);
    write_window(out, "ship", shipment.ship);
    write_window(out, "deliver", shipment.deliver);
    out.key("items").begin_array();
    for (const ShipmentItem& item : shipment.items) {
        out.begin_object()
            .member("line", static_cast<std::int64_t>(item.line))
            .member("quantity", item.quantity)
            .end_object();
    }
    out.end_array().end_object();
}

std::string answer_order(const Snapshot& snapshot, OrderQuery& query) {
    OrderPromise order;
    Faults faults;
    make_order(snapshot, query, order, faults);
    if (!faults.empty()) return write_faults(faults);
    JsonWriter out;
    out.begin_object().member("at", order.at).key("lines").begin_array();
    for (const Promise& line : order.lines) write_promise(out, line);
    out.end_array();
    if (order.ship) {
        out.key("together").begin_object();
        write_window(out, "ship", order.ship);
        write_window(out, "deliver", order.deliver);
        out.end_object();
    }
    if (!order.withdrawal_json.empty()) out.key("withdrawal").raw(order.withdrawal_json);
    if (!order.shipments.empty()) {
        out.key("split").begin_object().key("shipments").begin_array();
        for (const Shipment& shipment : order.shipments) write_shipment(out, shipment);
        out.end_array().end_object();
    }
    out.end_object();
    return out.take();
}

template <class Question>
void read_again_as(const Cursor& document) {
    Question question;
    read(document, question);
}

// Its kind may be another one, rightly spelt.
void read_again(const Cursor& document) {
    if (document.has("lines")) return read_again_as<OrderQuery>(document);
    if (document.has("skus")) return read_again_as<ListQuery>(document);
    read_again_as<Query>(document);
}

// Reads a question and answers it, if nothing is wrong with it.
template <class Question>
std::string read_and_answer(const Snapshot& snapshot, JsonDocument& json, Reading& reading,
                            std::string (*answer_it)(const Snapshot&, Question&)) {
    Question question;
    read(Cursor{json.root(), reading}, question);
    judge_written(json, reading, read_again);
    return reading.faults.empty() ? answer_it(snapshot, question) : write_faults(reading.faults);
}

}  // namespace

std::string answer(const Snapshot& snapshot, std::string_view question) {
    auto json = parse_json(question);
    if (!json) return write_faults(json.error());
    Reading reading;
    const Cursor document{json->root(), reading};
    if (!document.expect(Json::Kind::object)) return write_faults(reading.faults);
    if (document.has("lines")) return read_and_answer(snapshot, *json, reading, answer_order);
    if (document.has("skus")) return read_and_answer(snapshot, *json, reading, answer_list);
    return read_and_answer(snapshot, *json, reading, answer_single);
}

}  // namespace stockline

#include "json/read_question.h"
#include "json/write_delay.h"
#include "json/write_parts.h"
#include "json/write_promise.h"
#include "stockline/json.h"
#include "stockline/quote.h"

namespace stockline {
namespace {

std::string answer_single(const Snapshot& snapshot, const Query& query) {
    const Result<Promise> promise = quote(snapshot, query);
    return promise ? write_promise(*promise) : write_faults(promise.error());
}

// One product that is not there does not spoil the page for the others.
std::string answer_list(const Snapshot& snapshot, const ListQuery& list) {
    JsonWriter out;
    out.begin_object().key("promises").begin_array();
    Query query = query_in(list);
    for (const std::string& sku : list.skus) {
        query.sku = sku;
        const Result<Promise> promise = quote(snapshot, query);
        if (promise) {
            write_promise(out, *promise);
        } else {
            out.begin_object().member("sku", sku);
            write_faults(out.key("errors"), promise.error());
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

std::string answer_order(const Snapshot& snapshot, const OrderQuery& query) {
    const Result<OrderPromise> order = quote_order(snapshot, query);
    if (!order) return write_faults(order.error());
    JsonWriter out;
    out.begin_object().member("at", order->at).key("lines").begin_array();
    for (const Promise& line : order->lines) write_promise(out, line);
    out.end_array();
    if (order->ship) {
        out.key("together").begin_object();
        write_window(out, "ship", order->ship);
        write_window(out, "deliver", order->deliver);
        out.end_object();
    }
    if (!order->shipments.empty()) {
        out.key("split").begin_object().key("shipments").begin_array();
        for (const Shipment& shipment : order->shipments) write_shipment(out, shipment);
        out.end_array().end_object();
    }
    out.end_object();
    return out.take();
}

std::string answer_revise(const Snapshot& snapshot, const RevisionQuery& query) {
    const Result<Revision> revision = revise(snapshot, query.promised, query, query.order);
    if (!revision) return write_faults(revision.error());
    JsonWriter out;
    out.begin_object().member("change", to_string(revision->change));
    out.key("changed").begin_array();
    for (const Aspect aspect : revision->changed) out.value(to_string(aspect));
    out.end_array();
    write_promise(out.key("promise"), revision->promise);
    if (revision->delay) write_delay(out.key("delay"), *revision);
    out.end_object();
    return out.take();
}

// Reads a question and answers it, if nothing is wrong with it.
template <class Read, class Answer>
std::string read_and_answer(const Cursor& document, const Faults& faults, Read read,
                            Answer answer_it) {
    const auto query = read(document);
    return faults.empty() ? answer_it(query) : write_faults(faults);
}

// Hands an object on to use(document, faults).
template <class Use>
std::string with_object(std::string_view text, Use use) {
    const Result<Json> json = parse_json(text);
    if (!json) return write_faults(json.error());
    Faults faults;
    const Cursor document{*json, faults};
    return document.expect(Json::Kind::object) ? use(document, faults) : write_faults(faults);
}

}  // namespace

std::string answer(const Snapshot& snapshot, std::string_view question) {
    return with_object(question, [&](const Cursor& document, const Faults& faults) {
        if (document["lines"].is_present()) {
            return read_and_answer(document, faults, read_order, [&](const OrderQuery& query) {
                return answer_order(snapshot, query);
            });
        }
        if (document["skus"].is_present()) {
            return read_and_answer(document, faults, read_list, [&](const ListQuery& query) {
                return answer_list(snapshot, query);
            });
        }
        return read_and_answer(document, faults, read_single,
                               [&](const Query& query) { return answer_single(snapshot, query); });
    });
}

std::string answer_revision(const Snapshot& snapshot, std::string_view question) {
    return with_object(question, [&](const Cursor& document, const Faults& faults) {
        return read_and_answer(document, faults, read_revision, [&](const RevisionQuery& query) {
            return answer_revise(snapshot, query);
        });
    });
}

}  // namespace stockline

#include "json/write_promise.h"

#include "json/write_parts.h"
#include "rare_kinds.h"
#include "stockline/json.h"
#include "words.h"

namespace stockline {
namespace {

void write_part(JsonWriter& out, const Part& part) {
    out.begin_object().member("quantity", part.quantity).member("status", to_string(part.status));
    if (!part.location.empty()) out.member("location", part.location);
    write_texts(out, "locations", part.locations);
    write_window(out, "ready", part.windows.ready);
    write_window(out, "ship", part.windows.ship);
    write_window(out, "deliver", part.windows.deliver);
    write_queue(out, part.queue);
    write_reasons(out.key("because"), part.because);
    out.end_object();
}

void write_pickup(JsonWriter& out, const PromisedPickup& pickup) {
    out.key("pickup").begin_object();
    if (!pickup.location.empty()) out.member("location", pickup.location);
    out.member("from", pickup.from);
    if (pickup.time) out.member("time", format_time_of_day(*pickup.time));
    write_texts(out, "alsoAt", pickup.also_at);
    out.end_object();
}

// schema.org ItemAvailability. What is digital is "available only online".
std::string availability_of(const Promise& promise) {
    std::string address{"https://schema.org/"};
    if (is_rare(promise.is_digital) && promise.status == Status::in_stock)
        return address += "OnlineOnly";
    address += word_of("InStock BackOrder PreOrder MadeToOrder OutOfStock Discontinued OutOfStock",
                       promise.status);
    return address;
}

// As far ahead as a feed may name a day (Google Merchant Center, availability_date: within a year).
constexpr std::chrono::days kFurthestFeedDay{365};

// availabilityStarts is the last day of release, or the day by which units that are not there yet leave, at this
// confidence.
void write_schema_org(JsonWriter& out, const Promise& promise) {
    out.key("schemaOrg").begin_object().member("availability", availability_of(promise));
    const bool is_awaited = promise.status == Status::backorder ||
                            promise.status == Status::preorder ||
                            (promise.status == Status::made_to_order && promise.release);
    const std::optional<Window>& starts = promise.release ? promise.release : promise.ship;
    const bool is_near = starts && starts->latest <= promise.at + kFurthestFeedDay;
    if (is_awaited && is_near) out.member("availabilityStarts", starts->latest);
    out.end_object();
}

}  // namespace

void write_window(JsonWriter& out, const char* name, const std::optional<Window>& window) {
    if (!window) return;
    out.key(name)
        .begin_object()
        .member("earliest", window->earliest)
        .member("latest", window->latest)
        .end_object();
}

void write_promise(JsonWriter& out, const Promise& promise) {
    out.begin_object()
        .member("sku", promise.sku)
        .member("quantity", promise.quantity)
        .member("at", promise.at)
        .member("status", to_string(promise.status))
        .member("confidence", promise.confidence);
    if (is_rare(promise.is_digital)) out.member("digital", true);
    if (!promise.method.empty()) out.member("method", promise.method);
    write_texts(out, "methods", promise.methods);
    if (is_rare(promise.pickup.has_value())) write_pickup(out, *promise.pickup);
    out.member("maxQuantity", promise.max_quantity);
    if (promise.order_quantity != OrderQuantity{}) {
        write_order_quantity(out, "orderQuantity", promise.order_quantity);
    }
    out.key("inStock").begin_object().member("quantity", promise.in_stock.quantity);
    if (promise.in_stock.is_or_more) out.member("orMore", true);
    out.end_object();
    out.key("parts").begin_array();
    for (const Part& part : promise.parts) write_part(out, part);
    out.end_array();
    write_window(out, "release", promise.release);
    write_window(out, "ship", promise.ship);
    write_window(out, "deliver", promise.deliver);
    out.member("orderBy", promise.order_by);
    out.key("ladder").begin_array();
    for (const Rung& rung : promise.ladder) {
        out.begin_object();
        out.member("upTo", rung.up_to);
        out.member("status", to_string(rung.status));
        write_window(out, "ship", rung.ship);
        write_window(out, "deliver", rung.deliver);
        out.end_object();
    }
    out.end_array();
    if (!promise.terms_json.empty()) out.key("terms").raw(promise.terms_json);
    write_schema_org(out, promise);
    out.key("notes").begin_array();
    for (const Note note : promise.notes) out.value(to_string(note));
    out.end_array().end_object();
}

std::string write_promise(const Promise& promise) {
    JsonWriter out;
    write_promise(out, promise);
    return out.take();
}

}  // namespace stockline

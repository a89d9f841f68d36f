#include <map>
#include <optional>
#include <string>
#include <utility>

#include "json/check_money.h"
#include "json/read_product.h"
#include "json/write_policy.h"
#include "stockline/json.h"

namespace stockline {
namespace {

/// By SKU; nothing where a product is taken away.
using Changes = std::map<std::string, std::optional<Product>, std::less<>>;

struct StoreChange {
    std::optional<Instant> as_of;
    Changes products;
};

/// Also has what the change does not: the store around it.
struct ReadingOfChange : Reading {
    ReadingOfChange(const Json& known, Instant before) : around(&known), as_of(before) {}

    const Json* around;
    Instant as_of;
};

template <class Map>
void write_names(JsonWriter& out, const char* section, const Map& named) {
    out.key(section).begin_object();
    for (const auto& [name, value] : named) out.key(name).begin_object().end_object();
    out.end_object();
}

// As much of the store's document as readers of products look at. Their names are looked up where they stand in a
// document, and so one way to read a product is enough.
std::string write_around(const Store& store) {
    JsonWriter out;
    out.begin_object();
    write_names(out, "locations", store.locations);
    out.key("leadTimes").begin_object();
    for (const auto& [name, lead_time] : store.lead_times) {
        out.key(name).begin_object();
        if (lead_time.days) out.member("days", true);
        out.end_object();
    }
    out.end_object().key("policies").begin_object();
    for (const auto& [name, policy] : store.policies) {
        out.key(name);
        write_policy(out, policy);
    }
    out.end_object().end_object();
    return out.take();
}

void read_products(const Cursor& at, Changes& into) {
    at.each(Json::Kind::object, [&into](const Cursor& member) {
        std::optional<Product>& product = into[std::string{member.key()}];
        if (!member.is(Json::Kind::null)) read(member, product.emplace());
    });
}

void read_change(const Cursor& document, StoreChange& into) {
    if (!document.expect(Json::Kind::object)) return;
    const auto& reading = static_cast<const ReadingOfChange&>(document.reading());
    document.take("asOf", into.as_of);
    const Cursor as_of = document["asOf"];
    if (into.as_of && *into.as_of < reading.as_of && parse_instant(as_of.text())) {
        as_of.fault(FaultCode::out_of_range, "The store is as of ", format_instant(reading.as_of),
                    " already. Write that instant or a later one, or leave this out.");
    }
    const Cursor products = document["products"];
    if (!products.expect(Json::Kind::object)) return;
    const Cursor around{*reading.around, document.reading()};
    const Cursor changed = around.with("products", products.json());
    read_products(changed, into.products);
    check_money(around["policies"], changed);
}

void apply(StoreChange change, Store& store) {
    if (change.as_of) store.as_of = *change.as_of;
    for (auto& [sku, product] : change.products) {
        if (product) {
            store.products.insert_or_assign(sku, *std::move(product));
        } else {
            store.products.erase(sku);
        }
    }
}

}  // namespace

Faults change_store(Store& store, std::string_view text) {
    const auto around = parse_json(write_around(store));
    if (!around) return around.error();
    auto json = parse_json(text);
    if (!json) return std::move(json.error());
    ReadingOfChange reading{around->root(), store.as_of};
    reading.is_currency = is_currency_in_use;
    StoreChange change;
    read_change(Cursor{json->root(), reading}, change);
    judge_written(*json, reading, [](const Cursor& document) {
        StoreChange again;
        read_change(document, again);
    });
    if (reading.faults.empty()) apply(std::move(change), store);
    return std::move(reading.faults);
}

}  // namespace stockline

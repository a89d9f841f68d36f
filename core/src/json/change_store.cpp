#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "drawn.h"
#include "json/check_money.h"
#include "json/read_product.h"
#include "json/write_policy.h"
#include "stockline/json.h"

namespace stockline {
namespace {

/// By name; nothing where what has it is taken away.
template <class Named>
using Changes = std::map<std::string, std::optional<Named>, std::less<>>;

struct StoreChange {
    std::optional<Instant> as_of;
    Changes<Product> products;
    Changes<Supply> supplies;
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
    out.end_object();
    write_names(out, "shipping", store.shipping);
    out.key("policies").begin_object();
    for (const auto& [name, policy] : store.policies) {
        out.key(name);
        write_policy(out, policy);
    }
    out.end_object().end_object();
    return out.take();
}

template <class Named>
void read_changes(const Cursor& at, Changes<Named>& into) {
    at.each(Json::Kind::object, [&into](const Cursor& member) {
        std::optional<Named>& changed = into[std::string{member.key()}];
        if (!member.is(Json::Kind::null)) read(member, changed.emplace());
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
    const Cursor around{*reading.around, document.reading()};
    const Cursor supplies = document["supplies"];
    if (supplies.is_present() && supplies.expect(Json::Kind::object)) {
        read_changes(around.with("supplies", supplies.json()), into.supplies);
    }
    const Cursor products = document["products"];
    if (!products.is_present() && supplies.is_present()) return;
    if (!products.expect(Json::Kind::object)) return;
    const Cursor changed = around.with("products", products.json());
    read_changes(changed, into.products);
    check_money(around["policies"], changed);
}

// Puts in what is changed, and gives what was there.
template <class Map, class Named>
void exchange(Map& named, Changes<Named>& changes) {
    for (auto& [name, changed] : changes) {
        const auto found = named.find(name);
        std::optional<Named> was;
        if (found != named.end()) was = std::move(found->second);
        if (changed) {
            named.insert_or_assign(name, *std::move(changed));
        } else if (found != named.end()) {
            named.erase(found);
        }
        changed = std::move(was);
    }
}

void exchange(Store& store, StoreChange& change) {
    if (change.as_of) std::swap(*change.as_of, store.as_of);
    exchange(store.products, change.products);
    exchange(store.supplies, change.supplies);
}

// What is drawn on may have gone, or may have changed, for products that were not named.
void check_what_draws(const Store& store, const StoreChange& change, Faults& faults) {
    std::vector<std::string> skus;
    for (const auto& each : change.products) skus.push_back(each.first);
    for (const auto& each : change.supplies) skus.push_back(each.first);
    if (!skus.empty()) check_draws(FaultPlace{faults}, store, with_groups(store, skus));
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
    if (!reading.faults.empty()) return std::move(reading.faults);
    exchange(store, change);
    check_what_draws(store, change, reading.faults);
    if (!reading.faults.empty()) exchange(store, change);
    return std::move(reading.faults);
}

}  // namespace stockline

// Whatever text comes in, a reader gives a value or says where it is at fault, and never falls over.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "document.h"
#include "stockline/json.h"
#include "stockline/quote.h"

namespace stockline::properties {
namespace {

using Pointer = Json::json_pointer;

void collect(const Json& value, const Pointer& at, std::vector<Pointer>& places) {
    places.push_back(at);
    if (value.is_object()) {
        for (const auto& [key, member] : value.items()) collect(member, at / key, places);
    } else if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i) collect(value[i], at / i, places);
    }
}

Json oddity() {
    static const std::vector<Json> kOddities{nullptr,
                                             true,
                                             -1,
                                             0,
                                             0.5,
                                             1e300,
                                             1000000001,
                                             "",
                                             "2026-02-30",
                                             "2399-12-31",
                                             "2026-11-26",
                                             "x/y~z",
                                             Json::array(),
                                             Json::object(),
                                             Json::array({5, 1}),
                                             {{"probabilities", {{"-1", 2}}}}};
    return *rc::gen::elementOf(kOddities);
}

/// One value deleted, doubled, replaced, or in the place of another.
void mutate(Json& document) {
    std::vector<Pointer> places;
    collect(document, Pointer{}, places);
    const Pointer at = *rc::gen::elementOf(places);
    switch (*rc::gen::inRange(0, 4)) {
        case 0:
            document[at] = oddity();
            break;
        case 1: {
            const Json other = document[*rc::gen::elementOf(places)];
            document[at] = other;
            break;
        }
        case 2:
            if (at.empty()) break;
            if (document[at.parent_pointer()].is_array()) {
                document[at.parent_pointer()].erase(std::stoul(at.back()));
            } else {
                document[at.parent_pointer()].erase(at.back());
            }
            break;
        default:
            if (!at.empty() && document[at.parent_pointer()].is_array()) {
                const Json same = document[at];
                document[at.parent_pointer()].push_back(same);
            } else if (!at.empty()) {
                const Json same = document[at];
                document[at.parent_pointer()][at.back() + "~/"] = same;
            }
    }
}

/// Bytes deleted, doubled, swapped or replaced.
void mutate(std::string& text) {
    const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
    const auto count = *rc::gen::inRange<std::size_t>(1, 12);
    switch (*rc::gen::inRange(0, 4)) {
        case 0:
            text.erase(at, count);
            break;
        case 1:
            text.insert(at, text.substr(at, count));
            break;
        case 2:
            std::swap(text[at], text[*rc::gen::inRange<std::size_t>(0, text.size())]);
            break;
        default:
            text[at] = *rc::gen::arbitrary<char>();
    }
    if (text.empty()) text = " ";
}

std::string mutated(const Json& document) {
    Json changed = document;
    const int values = *rc::gen::inRange(0, 4);
    for (int i = 0; i < values; ++i) mutate(changed);
    std::string text = changed.dump();
    const int bytes = *rc::gen::inRange(0, 3);
    for (int i = 0; i < bytes; ++i) mutate(text);
    return text;
}

/// Every fault says where: at a place that is there, or at a member that is missing from one.
void check_faults(const std::string& text, const std::string& written) {
    RC_LOG() << text << '\n' << written << '\n';
    const Json faults = Json::parse(written).at("errors");
    RC_ASSERT(!faults.empty());
    const Json document = Json::parse(text, nullptr, false);
    for (const Json& fault : faults) {
        RC_ASSERT(!fault.at("message").get<std::string>().empty());
        const Pointer at{fault.at("pointer").get<std::string>()};
        if (at.empty() || document.is_discarded()) continue;
        RC_ASSERT((document.contains(at) || document.contains(at.parent_pointer())));
    }
}

RC_GTEST_PROP(Garbage, IsAStoreOrSaysWhereItIsNone, ()) {
    const World world = *worlds(Variety{.places = 2, .has_free_orders = true});
    const std::string text = mutated(store_document(world));
    const auto store = read_store(text);
    if (!store) return check_faults(text, write_faults(store.error()));
    // What was read can be worked with.
    if (const auto planned = plan(*store, clocks(*store))) {
        for (const auto& [sku, product] : planned->products) {
            Query query = query_of(world, *asks());
            query.sku = sku;
            if (const auto promise = quote(*planned, query)) {
                RC_ASSERT(!write_promise(*promise).empty());
            }
        }
        RC_ASSERT(read_snapshot(write_snapshot(*planned)));
    }
}

std::string planned(const Store& store) {
    const auto snapshot = plan(store, clocks(store));
    return snapshot ? write_snapshot(*snapshot) : write_faults(snapshot.error());
}

RC_GTEST_PROP(Garbage, IsAChangeOfAStoreOrSaysWhereItIsNone, ()) {
    Json document = store_document(*worlds(Variety{.places = 2, .has_free_orders = true}));
    auto store = read_store(document.dump());
    RC_ASSERT(store.has_value());
    const std::string before = planned(*store);
    const std::string text =
        mutated({{"asOf", document["asOf"]}, {"products", document["products"]}});
    const Faults faults = change_store(*store, text);
    if (!faults.empty()) {
        RC_ASSERT(planned(*store) == before);
        return check_faults(text, write_faults(faults));
    }
    const Json change = Json::parse(text);
    if (change.contains("asOf")) document["asOf"] = change["asOf"];
    for (const auto& [sku, product] : change["products"].items()) {
        document["products"][sku] = product;
        if (product.is_null()) document["products"].erase(sku);
    }
    const auto read = read_store(document.dump());
    if (!read) RC_FAIL(text + write_faults(read.error()));
    RC_ASSERT(planned(*store) == planned(*read));
}

RC_GTEST_PROP(Garbage, IsASnapshotOrSaysWhereItIsNone, ()) {
    const World world = *worlds(Variety{.places = 2, .has_free_orders = true});
    const std::string text = mutated(Json::parse(snapshot_text(world)));
    const auto snapshot = read_snapshot(text);
    if (!snapshot) return check_faults(text, write_faults(snapshot.error()));
    Query query = query_of(world, *asks());
    if (const auto promise = quote(*snapshot, query)) RC_ASSERT(!write_promise(*promise).empty());
}

RC_GTEST_PROP(Garbage, IsAQuestionOrSaysWhereItIsNone, ()) {
    const World world = *worlds(Variety{});
    const Json question{{"sku", kSku},
                        {"quantity", 3},
                        {"at", "2026-11-24T15:00:00Z"},
                        {"to", {{"country", "US"}, {"postalCode", "94103"}}},
                        {"method", "standard"},
                        {"confidence", 0.9}};
    Json order = question;
    order.erase("sku");
    order.erase("quantity");
    order["lines"] = Json::array({{{"sku", kSku}, {"quantity", 2}}, {{"sku", kSku}}});
    Json page = question;
    page.erase("sku");
    page["skus"] = Json::array({kSku, "CUP"});
    const std::string text = mutated(*rc::gen::element(question, order, page));
    const std::string answered = answer(snapshot_of(world), text);
    if (Json::parse(answered).contains("errors")) check_faults(text, answered);
}

}  // namespace
}  // namespace stockline::properties

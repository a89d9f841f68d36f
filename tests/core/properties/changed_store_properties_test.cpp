// A store whose products were changed is the store whose document was changed, and as it was where that is refused.
#include <array>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "document.h"
#include "stockline/json.h"

namespace stockline::properties {
namespace {

constexpr std::array<const char*, 4> kSkus{"CUP", kSku, "POT", "x/y~z"};

// Each is merged into a product: some of them make it one that is refused.
constexpr std::array<const char*, 11> kMembers{
    "{}",
    R"({"policy": "gold"})",
    R"({"policy": "gold", "price": {"minorUnits": 500, "currency": "USD"}})",
    R"({"policy": "gold", "price": {"minorUnits": 499, "currency": "USD"}})",
    R"({"policy": "gold", "price": {"minorUnits": 500, "currency": "EUR"}})",
    R"({"policy": "glod"})",
    R"({"terms": {"in_stock": {"refund": {"days": 10, "unit": "busy"}}}})",
    R"({"saftey": 3, "x-colour": "red"})",
    R"({"stock": [{"location": "moon", "onHand": 1}]})",
    R"({"stock": 3, "receipts": [{"id": 7}], "discontinued": "yes", "price": []})",
    R"({"hideStockAbove": -1, "showQueue": true})"};

Json a_product() {
    // Its places and suppliers may be more than the store has.
    const World world = *worlds(Variety{.places = *rc::gen::inRange(1, 3)});
    Json product = store_document(world)["products"][kSku];
    product.update(Json::parse(*rc::gen::elementOf(kMembers)));
    return product;
}

Json a_store() {
    Json document = store_document(*worlds(Variety{.places = 2}));
    document["policies"]["gold"]["backorder"]["payment"] =
        Json::parse(R"({"charge": "deposit", "amount": {"minorUnits": 500, "currency": "USD"}})");
    return document;
}

// What planning makes of it, for whoever asks anew and for the shop's staff.
std::string told_of(const Store& store) {
    const TimeZones zones = clocks(store);
    const auto snapshot = plan(store, zones);
    const auto pegging = peg(store, zones);
    return write_store_brief(store) +
           (snapshot ? write_snapshot(*snapshot) : write_faults(snapshot.error())) +
           (pegging ? write_pegging(*pegging) : write_faults(pegging.error()));
}

RC_GTEST_PROP(ChangedStore, IsTheStoreOfTheChangedDocument, ()) {
    Json document = a_store();
    auto store = read_store(document.dump());
    RC_ASSERT(store.has_value());
    const int changes = *rc::gen::inRange(1, 5);
    for (int i = 0; i < changes; ++i) {
        const std::string sku = *rc::gen::elementOf(kSkus);
        Json change{{"products", {{sku, *rc::gen::arbitrary<bool>() ? a_product() : Json{}}}}};
        Json changed = document;
        if (*rc::gen::arbitrary<bool>()) {
            const Instant later = store->as_of + std::chrono::minutes{*rc::gen::inRange(0, 3000)};
            change["asOf"] = format_instant(later);
            changed["asOf"] = change["asOf"];
        }
        if (change["products"][sku].is_null()) {
            changed["products"].erase(sku);
        } else {
            changed["products"][sku] = change["products"][sku];
        }
        const std::string before = told_of(*store);
        const Faults faults = change_store(*store, change.dump());
        const auto read = read_store(changed.dump());
        RC_TAG(read ? "taken" : "refused");
        RC_ASSERT(write_faults(faults) == write_faults(read ? Faults{} : read.error()));
        RC_ASSERT(told_of(*store) == (read ? told_of(*read) : before));
        if (read) document = std::move(changed);
    }
}

}  // namespace
}  // namespace stockline::properties

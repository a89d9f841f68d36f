// Products of an open store that are changed: what may stand in the text, and that nothing is half-read.
#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "stockline/json.h"
#include "written.h"

namespace stockline {
namespace {

using Found = std::vector<std::string>;

// A mug, a policy with a deposit of 5 dollars, and a lead time with which nothing can be ordered anew.
Store opened() {
    auto store = read_store(written::store(R"("stock":[{"location":"nj","onHand":3}])",
                                           R"("policies":{"gold":{"backorder":{"payment":{
            "charge":"deposit","amount":{"minorUnits":500,"currency":"USD"}}}}},
        "leadTimes":{"late":{"daysLate":{"0":1}}},)"));
    EXPECT_TRUE(store) << write_faults(store.error());
    return *std::move(store);
}

TimeZones clocks(const Store& store) {
    const Horizon horizon = plan_horizon(store);
    return {
        {"America/New_York", TimeZone{horizon.from, horizon.until, std::chrono::hours{-5}, {}}}};
}

// All that a plan says: where two stores give the same, they are the same to everybody.
std::string planned(const Store& store) {
    const auto snapshot = plan(store, clocks(store));
    return snapshot ? write_snapshot(*snapshot) : write_faults(snapshot.error());
}

Found faults_of(const std::string& text) {
    Store store = opened();
    const std::string before = planned(store);
    Found found;
    for (const Fault& fault : change_store(store, text)) {
        found.push_back(std::string{to_string(fault.code)} + " " + fault.pointer);
        EXPECT_FALSE(fault.message.empty());
    }
    EXPECT_EQ(found.empty(), planned(store) != before) << text;
    return found;
}

TEST(ChangeStore, TakesTheProductInPlaceOfTheOneOfItsSku) {
    Store store = opened();
    EXPECT_TRUE(
        change_store(store, R"({"products":{"MUG":{"stock":[{"location":"nj","onHand":7}]}}})")
            .empty());
    ASSERT_EQ(store.products.size(), 1U);
    EXPECT_EQ(store.products.at("MUG").stock.at(0).on_hand, 7);
}

TEST(ChangeStore, KnowsTheMethodsThatTheStoreHas) {
    auto store = read_store(written::store(
        R"("stock":[])",
        R"("shipping":{"freight":{"calendar":"dock","lanes":[{"transitDays":1}]}},)"));
    ASSERT_TRUE(store) << write_faults(store.error());
    EXPECT_TRUE(change_store(*store, R"({"products":{"SOFA":{"methods":["freight"]}}})").empty());
    EXPECT_EQ(store->products.at("SOFA").rules.methods, std::vector<std::string>{"freight"});
    const Faults faults = change_store(*store, R"({"products":{"SOFA":{"methods":["fright"]}}})");
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults.front().code, FaultCode::unknown_method);
}

TEST(ChangeStore, TakesSuppliesAlone) {
    auto store = read_store(
        written::store(R"("draws":{"SCREW":6})",
                       R"("supplies":{"SCREW":{"stock":[{"location":"nj","onHand":6}]}},)"));
    ASSERT_TRUE(store) << write_faults(store.error());
    const std::string text = R"({"supplies":{"SCREW":{"stock":[{"location":"nj","onHand":60}]}}})";
    EXPECT_TRUE(change_store(*store, text).empty());
    EXPECT_EQ(store->supplies.at("SCREW").stock.at(0).on_hand, 60);
    EXPECT_EQ(store->products.size(), 1U);
}

TEST(ChangeStore, TakesNewOnesAndTakesAwayWhatIsNullWhetherItIsThereOrNot) {
    Store store = opened();
    const std::string text = R"({"products":{"MUG":null,"TEA":{},"MOON":null}})";
    for (int times = 0; times < 2; ++times) {
        EXPECT_TRUE(change_store(store, text).empty());
        ASSERT_EQ(store.products.size(), 1U);
        EXPECT_EQ(store.products.begin()->first, "TEA");
    }
}

TEST(ChangeStore, MovesTheStoresInstantOnAndNeverBack) {
    Store store = opened();
    EXPECT_TRUE(change_store(store, R"({"asOf":"2026-11-23T15:06:00Z","products":{}})").empty());
    EXPECT_EQ(store.as_of, parse_instant("2026-11-23T15:06:00Z"));
    EXPECT_TRUE(change_store(store, R"({"asOf":"2026-11-23T15:06:00Z","products":{}})").empty());
    const Faults faults =
        change_store(store, R"({"asOf":"2026-11-23T15:05:59Z","products":{"MUG":null}})");
    EXPECT_EQ(
        written::told_of(faults),
        (written::Sentences{"/asOf The store is as of 2026-11-23T15:06:00Z already. Write that "
                            "instant or a later one, or leave this out."}));
    EXPECT_EQ(store.products.size(), 1U);
}

TEST(ChangeStore, FindsAllThatReadingTheWholeDocumentWould) {
    EXPECT_EQ(faults_of(R"({"asOf":"soon","products":{
                  "TEA":{"stock":[{"location":"la","onHand":1},{"location":"nj","onHand":1},
                                  {"location":"nj","onHand":2}],
                         "policy":"silver","saftey":1},
                  "MUG":{"replenishment":{"location":"nj","leadTime":"late"},
                         "receipts":[{"location":"nj","quantity":0,"expected":"2026-12-01"}]},
                  "POT":{"policy":"gold","price":{"minorUnits":400,"currency":"USD"}},
                  "PAN":{"policy":"gold","price":{"minorUnits":900,"currency":"EUR"}},
                  "CUP":{"price":{"minorUnits":1,"currency":"XXZ"}}}})"),
              (Found{"not_an_instant /asOf", "unknown_policy /products/TEA/policy",
                     "unknown_location /products/TEA/stock/0/location",
                     "duplicate_key /products/TEA/stock/2/location",
                     "out_of_range /products/MUG/receipts/0/quantity",
                     "required /products/MUG/replenishment/leadTime",
                     "unknown_currency /products/CUP/price/currency",
                     "fee_above_price /products/POT/price",
                     "currency_mismatch /products/PAN/price/currency",
                     "unknown_member /products/TEA/saftey"}));
}

TEST(ChangeStore, NamesTheNearestOfTheStoresNames) {
    Store store = opened();
    EXPECT_EQ(
        written::told_of(change_store(
            store, R"({"products":{"MUG":{"stock":[{"location":"nk","onHand":1}]}}})")),
        (written::Sentences{"/products/MUG/stock/0/location There is no location \"nk\" in this "
                            "document. Did you mean \"nj\"?"}));
    EXPECT_EQ(
        written::told_of(change_store(store, R"({"product":{"MUG":{}}})")),
        (written::Sentences{"/product \"product\" is no member here. Did you mean \"products\"?"}));
}

TEST(ChangeStore, RefusesWhatIsNoChange) {
    EXPECT_EQ(faults_of("MUG"), Found{"not_json "});
    EXPECT_EQ(faults_of("[]"), Found{"wrong_type "});
    EXPECT_EQ(faults_of("{}"), Found{"required /products"});
    EXPECT_EQ(faults_of(R"({"products":[]})"), Found{"wrong_type /products"});
    EXPECT_EQ(faults_of(R"({"products":{"MUG":1}})"), Found{"wrong_type /products/MUG"});
    EXPECT_EQ(faults_of(R"({"products":{"MUG":{},"MUG":null}})"),
              Found{"duplicate_key /products/MUG"});
    EXPECT_EQ(faults_of(written::store("")),
              (Found{"unknown_member /version", "unknown_member /calendars",
                     "unknown_member /locations"}));
}

TEST(ChangeStore, RefusesAPreorderWhereNoLocationHasAClock) {
    auto store = read_store(R"({"version":1,"asOf":"2026-11-23T15:05:00Z","calendars":{},
        "locations":{},"products":{}})");
    ASSERT_TRUE(store);
    const Faults faults =
        change_store(*store, R"({"products":{"MUG":{"preorder":{"releases":"2026-12-01"}}}})");
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults[0].code, FaultCode::unknown_location);
    EXPECT_EQ(faults[0].pointer, "/products/MUG");
}

}  // namespace
}  // namespace stockline

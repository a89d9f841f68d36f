// One bad cell costs one product, and what draws on it.
#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "stockline/json.h"
#include "written.h"

namespace stockline {
namespace {

using Names = std::vector<std::string>;

// A shop with these products beside the mug that every such document has, and members of its own.
Result<StoreInPart> read(const std::string& products, const std::string& members = "") {
    std::string text = written::store(R"("stock":[{"location":"nj","onHand":3}])", members);
    const std::string first = R"("products":{)";
    text.insert(text.find(first) + first.size(), products);
    return read_store_in_part(text);
}

Names names_of(const Store& store) {
    Names names;
    for (const auto& each : store.products) names.push_back(each.first);
    return names;
}

Names faults_of(const Faults& faults) {
    Names found;
    for (const Fault& fault : faults) {
        found.push_back(std::string{to_string(fault.code)} + ' ' + fault.pointer);
    }
    return found;
}

TEST(StoreInPart, IsTheWholeWhereNothingIsWrong) {
    const auto store = read(R"("CUP":{"stock":[]},)");
    ASSERT_TRUE(store);
    EXPECT_EQ(names_of(store->store), (Names{"CUP", "MUG"}));
    EXPECT_TRUE(store->left_out.empty());
    EXPECT_TRUE(store->faults.empty());
}

TEST(StoreInPart, LeavesOutTheProductWithTheMistypedDate) {
    const auto store =
        read(R"("CUP":{"receipts":[{"location":"nj","quantity":4,"expected":"2026-02-30"}]},)");
    ASSERT_TRUE(store);
    EXPECT_EQ(names_of(store->store), (Names{"MUG"}));
    EXPECT_EQ(store->left_out, (Names{"CUP"}));
    EXPECT_EQ(faults_of(store->faults), (Names{"not_a_date /products/CUP/receipts/0/expected"}));
}

TEST(StoreInPart, LeavesOutWhatDrawsOnItAndWhatDrawsOnThat) {
    const auto store = read(R"("CUP":{"stock":7},"PAIR":{"draws":{"CUP":2}},)"
                            R"("BOX":{"draws":{"PAIR":3}},"TWO":{"draws":{"MUG":2}},)");
    ASSERT_TRUE(store);
    EXPECT_EQ(names_of(store->store), (Names{"MUG", "TWO"}));
    EXPECT_EQ(store->left_out, (Names{"BOX", "CUP", "PAIR"}));
    EXPECT_EQ(faults_of(store->faults),
              (Names{"wrong_type /products/CUP/stock", "unknown_supply /products/PAIR/draws/CUP",
                     "unknown_supply /products/BOX/draws/PAIR"}));
}

TEST(StoreInPart, LeavesOutWhatHangsTogetherWrongly) {
    const auto store = read(R"("A/B":{"draws":{"NOTHING":1}},"ROUND":{"draws":{"ROUND":1}},)");
    ASSERT_TRUE(store);
    EXPECT_EQ(names_of(store->store), (Names{"MUG"}));
    EXPECT_EQ(faults_of(store->faults), (Names{"unknown_supply /products/A~1B/draws/NOTHING",
                                               "circular_draws /products/ROUND/draws"}));
}

TEST(StoreInPart, LeavesOutWhatDrawsOnASupplyThatIsWrong) {
    const auto store = read(R"("PACK":{"draws":{"SCREW":6}},)",
                            R"("supplies":{"SCREW":{"stock":[{"location":"moon","onHand":1}]}},)");
    ASSERT_TRUE(store);
    EXPECT_EQ(names_of(store->store), (Names{"MUG"}));
    EXPECT_EQ(store->left_out, (Names{"PACK"}));
    EXPECT_TRUE(store->store.supplies.empty());
}

TEST(StoreInPart, IsRefusedWhereWhatProductsShareIsWrong) {
    const auto store = read(R"("CUP":{"stock":7},)", R"("freshForMinutes":0,)");
    ASSERT_FALSE(store);
    EXPECT_EQ(faults_of(store.error()),
              (Names{"out_of_range /freshForMinutes", "wrong_type /products/CUP/stock"}));
    EXPECT_FALSE(read_store_in_part("{"));
}

}  // namespace
}  // namespace stockline

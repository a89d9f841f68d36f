// Plans as an order sees the store that was placed already (plan.h, PlanOptions::order).
#include <gtest/gtest.h>

#include "fixtures.h"
#include "stockline/json.h"
#include "stockline/pegging.h"

namespace stockline {
namespace {

Snapshot snapshot_for(const std::string& order, const Store& store) {
    const auto snapshot = plan(store, new_york_clock(store), {.order = order});
    EXPECT_TRUE(snapshot) << write_faults(snapshot.error());
    return *snapshot;
}

SnapshotProduct planned_for(const std::string& order, const Product& product) {
    return snapshot_for(order, new_jersey(product)).products.at("MUG");
}

std::vector<std::string> faults_of(const Store& store, const PlanOptions& options) {
    std::vector<std::string> found;
    const auto snapshot = plan(store, new_york_clock(store), options);
    if (snapshot) return found;
    for (const Fault& fault : snapshot.error()) {
        found.push_back(std::string{to_string(fault.code)} + " " + fault.pointer);
    }
    return found;
}

Commitment backorder(const std::string& id, Quantity quantity, std::string_view due) {
    return Commitment{id, quantity, day(due), "", CommitmentKind::backorder};
}

// One unit on each of 25, 27 and 30 November. A is owed one on the 25th and one on the 30th, B one
// on the 27th, C one on the 30th with a larger id: it is behind A's last, B is not. With B's left in,
// S is 1, 1, 2: A has its first on the 25th, its second on the 30th.
TEST(PlacedOrder, KeepsThoseInLineBeforeItsLastCommitment) {
    Product product;
    product.backorder.is_allowed = true;
    product.receipts = {receipt("2026-11-25", 1), receipt("2026-11-27", 1),
                        receipt("2026-11-30", 1)};
    product.commitments = {backorder("C", 1, "2026-11-30"), backorder("A", 1, "2026-11-25"),
                           backorder("A", 1, "2026-11-30"), backorder("B", 1, "2026-11-27")};
    const SnapshotProduct seen = planned_for("A", product);
    ASSERT_EQ(seen.ladders.size(), 1U);
    const std::vector<Step>& steps = seen.ladders[0].steps;
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(steps[0].up_to, 1);
    EXPECT_EQ(window_at(steps[0].ready, 0.9)->latest, day("2026-11-25"));
    EXPECT_EQ(steps[1].up_to, 2);
    EXPECT_EQ(window_at(steps[1].ready, 0.9)->latest, day("2026-11-30"));
    // C comes after all of them: 3 − 3 = 0.
    EXPECT_TRUE(planned_for("C", product).ladders.empty());
}

// Of 10, the 4 ahead are counted, the order's own 3 and the 5 behind are not: 6. Lowered to 5 since, the
// limit has room for the 4 ahead and the order's own 3: 3.
TEST(PlacedOrder, IsNotCountedAgainstTheLimit) {
    Product product;
    product.backorder = {true, Quantity{10}};
    product.commitments = {backorder("ahead", 4, "2026-12-01"), backorder("own", 3, "2026-12-08"),
                           backorder("behind", 5, "2026-12-10")};
    EXPECT_EQ(planned_for("", product).backorder->remaining, 0);
    EXPECT_EQ(planned_for("own", product).backorder->remaining, 6);
    product.backorder.limit = 5;
    EXPECT_EQ(planned_for("own", product).backorder->remaining, 3);
}

// A commitment without a kind is a preorder before release: of a limit of 2, the 3 ahead leave nothing, and there is
// room for the 3 and the order's own 2: 5 - 3 = 2.
TEST(PlacedOrder, HasRoomForThoseAheadThatHaveNoKind) {
    Product product;
    product.stock = {{"nj", 5, 0, 0}};
    product.preorder = PreorderPolicy{on("2027-02-12"), Quantity{2}, {}, 0};
    product.commitments = {{"ahead", 3, day("2027-02-11"), "", {}},
                           {"own", 2, day("2027-02-12"), "", {}}};
    EXPECT_EQ(planned_for("", product).preorder->remaining, 0);
    EXPECT_EQ(planned_for("own", product).preorder->remaining, 2);
}

TEST(PlacedOrder, StillCountsOnWhatComesWhenNoMoreIsSold) {
    Product product;
    product.receipts = {receipt("2026-12-10", 5)};
    product.commitments = {backorder("own", 3, "2026-12-10")};
    product.is_discontinued = true;
    EXPECT_TRUE(planned_for("", product).ladders.empty());
    const SnapshotProduct seen = planned_for("own", product);
    ASSERT_EQ(seen.ladders.size(), 1U);
    EXPECT_EQ(seen.ladders[0].steps.at(0).source, Source::receipt);
    EXPECT_EQ(seen.backorder->remaining, 3);
    EXPECT_FALSE(seen.is_discontinued);
}

// 10 on hand, 4 held back for the day of release, 8 of them sold to this order.
TEST(PlacedOrder, HasItsUnitsBeforeThoseHeldBackAndAfterOpeningWasMoved) {
    Product product;
    product.stock = {{"nj", 10, 0, 0}};
    product.preorder = PreorderPolicy{on("2027-02-12"), {}, instant("2026-12-01T00:00:00Z"), 4};
    product.commitments = {{"own", 8, day("2027-02-12"), "", CommitmentKind::preorder}};
    const SnapshotProduct seen = planned_for("own", product);
    EXPECT_TRUE(seen.released_ladders.empty());
    EXPECT_EQ(seen.ladders.at(0).steps.at(0).up_to, 10);
    EXPECT_FALSE(seen.preorder->opens);
    EXPECT_EQ(seen.preorder->releases, on("2027-02-12"));
}

// Of 37, those above 30 are hidden; an order for 36 of them is told 36, and no more.
TEST(PlacedOrder, IsToldItsOwnUnitsExactly) {
    Product product;
    product.stock = {{"nj", 37, 0, 0}};
    product.hide_stock_above.emplace(30);
    product.commitments = {{"own", 36, {}, "", CommitmentKind::order}};
    const SnapshotProduct seen = planned_for("own", product);
    const Step& stock = seen.ladders.at(0).steps.at(0);
    EXPECT_EQ(stock.up_to, 36);
    EXPECT_TRUE(stock.is_or_more);
}

TEST(PlacedOrder, CountsOnlyOnTheLocationsThatItsCommitmentsName) {
    Product product;
    product.stock = {{"nj", 3, 0, 0}, {"ca", 5, 0, 0}};
    product.commitments = {{"here", 2, {}, "nj", CommitmentKind::order},
                           {"anywhere", 2, {}, "", CommitmentKind::order}};
    Store store = new_jersey(product);
    store.locations.emplace("ca", store.locations.at("nj"));
    const SnapshotProduct here = snapshot_for("here", store).products.at("MUG");
    ASSERT_EQ(here.ladders.size(), 1U);
    EXPECT_EQ(here.ladders[0].location, "nj");
    EXPECT_EQ(snapshot_for("anywhere", store).products.at("MUG").ladders.size(), 2U);
}

TEST(PlacedOrder, OfWhatIsMadeToOrderIsMade) {
    Product product;
    product.made_to_order = MadeToOrder{"nj", Duration::range(5, 8)};
    product.commitments = {{"own", 2, {}, "", CommitmentKind::order}};
    const SnapshotProduct seen = planned_for("own", product);
    EXPECT_TRUE(seen.made_to_order);
    EXPECT_FALSE(seen.backorder);
}

TEST(PlacedOrder, ChangesNothingInProductsThatItDoesNotHave) {
    Product mug;
    mug.stock = {{"nj", 5, 0, 0}};
    mug.commitments = {{"own", 2, {}, "", CommitmentKind::order}};
    Store store = new_jersey(mug);
    Product cup = mug;
    cup.commitments = {{"other", 2, {}, "", CommitmentKind::order}};
    store.products.emplace("CUP", cup);
    const Snapshot seen = snapshot_for("own", store);
    EXPECT_EQ(seen.products.at("MUG").ladders.at(0).steps.at(0).up_to, 5);
    EXPECT_EQ(seen.products.at("CUP").ladders.at(0).steps.at(0).up_to, 3);
}

TEST(PlacedOrder, MustBeOneOfTheStoreAndOfTheProductsPlanned) {
    Product mug;
    mug.commitments = {{"own", 2, {}, "", CommitmentKind::order}};
    Store store = new_jersey(mug);
    store.products.emplace("CUP", Product{});
    using Found = std::vector<std::string>;
    EXPECT_EQ(faults_of(store, {.order = "own"}), Found{});
    EXPECT_EQ(faults_of(store, {.order = "other"}), Found{"unknown_order /order"});
    EXPECT_EQ(faults_of(store, {.skus = {"CUP"}, .order = "own"}), Found{"unknown_order /order"});
    EXPECT_EQ(faults_of(store, {.skus = {"CUP", "JUG"}, .order = "own"}),
              (Found{"unknown_sku /skus/1", "unknown_order /order"}));
}

TEST(PlacedOrder, LeavesPeggingAsItIs) {
    Product product;
    product.stock = {{"nj", 5, 0, 0}};
    product.commitments = {{"own", 2, {}, "", CommitmentKind::order},
                           {"other", 3, {}, "", CommitmentKind::order}};
    const Store store = new_jersey(product);
    const auto pegging = peg(store, new_york_clock(store), {.order = "own"});
    ASSERT_TRUE(pegging);
    EXPECT_EQ(pegging->products.at("MUG").at(0).pegs.size(), 2U);
    EXPECT_FALSE(peg(store, new_york_clock(store), {.order = "nobody's"}));
}

TEST(ReadPlanRequest, TakesAnOrderThatIsNamed) {
    const auto named = read_plan_request(R"({"zones":{},"order":"ORDER-7"})");
    ASSERT_TRUE(named);
    EXPECT_EQ(named->options.order, "ORDER-7");
    EXPECT_EQ(read_plan_request(R"({"zones":{}})")->options.order, "");
    const auto nameless = read_plan_request(R"({"zones":{},"order":""})");
    ASSERT_FALSE(nameless);
    EXPECT_EQ(nameless.error().at(0).code, FaultCode::required);
    EXPECT_EQ(nameless.error().at(0).pointer, "/order");
    EXPECT_EQ(read_plan_request(R"({"zones":{},"order":7})").error().at(0).code,
              FaultCode::wrong_type);
}

}  // namespace
}  // namespace stockline

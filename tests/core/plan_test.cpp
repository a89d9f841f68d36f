#include "stockline/plan.h"

#include <gtest/gtest.h>

#include "fixtures.h"
#include "stockline/json.h"

namespace stockline {
namespace {

SnapshotProduct planned_product(const Store& store) {
    const auto snapshot = plan(store, new_york_clock(store));
    EXPECT_TRUE(snapshot);
    return snapshot->products.at("MUG");
}

Product backorderable(std::vector<Receipt> receipts) {
    Product product;
    product.stock = {{"nj", 3, 0, 0}};
    product.receipts = std::move(receipts);
    product.backorder = {true, {}};
    return product;
}

TEST(Plan, ReadiesAReceiptOnTheFirstDockDayAfterItsArrivalAndReceiving) {
    Store store = new_jersey(backorderable({receipt("2026-11-26", 5)}));  // Thanksgiving
    store.locations.at("nj").receiving_days = 1;
    const SnapshotProduct product = planned_product(store);
    ASSERT_EQ(product.ladders.size(), 1U);
    ASSERT_EQ(product.ladders[0].steps.size(), 2U);
    const Step& step = product.ladders[0].steps[1];
    EXPECT_EQ(step.up_to, 8);
    // Thu 26 closed, Fri 27 received, Mon 30 ready.
    EXPECT_EQ(window_at(step.ready, 0.9), (Window{day("2026-11-30"), day("2026-11-30")}));
    ASSERT_GE(step.because.size(), 3U);
    EXPECT_EQ(step.because[0].code, ReasonCode::awaiting_receipt);
    EXPECT_EQ(step.because[0].day, day("2026-11-26"));
    EXPECT_EQ(step.because[1].code, ReasonCode::receiving);
    EXPECT_EQ(step.because[2].code, ReasonCode::closed_day);
}

TEST(Plan, GivesAnOverdueReceiptNoCountAndSaysSo) {
    const SnapshotProduct product =
        planned_product(new_jersey(backorderable({receipt("2026-11-20", 5)})));
    ASSERT_EQ(product.ladders.at(0).steps.size(), 1U);
    ASSERT_EQ(product.undated_because.size(), 1U);
    EXPECT_EQ(product.undated_because[0].code, ReasonCode::overdue);
    EXPECT_EQ(product.undated_because[0].day, day("2026-11-20"));
}

// Expected Fri 20, asked on Mon 23: 0 to 2 days late is ruled out. Left: 3 days late with 0.2 of
// 0.4, 7 with 0.1 of 0.4, never with 0.1 of 0.4.
TEST(Plan, ConditionsAnOverdueReceiptWithALeadTimeOnNotHavingArrived) {
    Receipt late = receipt("2026-11-20", 5);
    late.lead_time = "acme";
    Store store = new_jersey(backorderable({late}));
    LeadTime acme;
    acme.days_late = Distribution{{{0, 0.6}, {3, 0.2}, {7, 0.1}}};
    store.lead_times.emplace("acme", acme);
    const SnapshotProduct product = planned_product(store);
    ASSERT_EQ(product.ladders.at(0).steps.size(), 2U);
    const Distribution& ready = product.ladders[0].steps[1].ready.pessimistic;
    EXPECT_NEAR(ready.probability_by(day_number(day("2026-11-23"))), 0.5, 1e-12);
    EXPECT_NEAR(ready.probability_by(day_number(day("2026-11-27"))), 0.75, 1e-12);
    EXPECT_NEAR(ready.never(), 0.25, 1e-12);
}

TEST(Plan, CountsReceiptsPastTheCalendarsEndWithoutADay) {
    const SnapshotProduct product =
        planned_product(new_jersey(backorderable({receipt("2028-01-03", 5)})));
    ASSERT_EQ(product.ladders.at(0).steps.size(), 2U);
    const Step& last = product.ladders[0].steps[1];
    EXPECT_TRUE(last.ready.pessimistic.masses().empty());
    ASSERT_EQ(last.because.size(), 1U);
    EXPECT_EQ(last.because[0].code, ReasonCode::beyond_calendar);
    EXPECT_TRUE(product.undated_because.empty());
}

TEST(Plan, HidesReceiptsOfWhatIsNotSoldBeyondStockButTheDayOfRestock) {
    Product product = backorderable({receipt("2026-12-10", 5)});
    product.backorder.is_allowed = false;
    const SnapshotProduct snapshot = planned_product(new_jersey(product));
    EXPECT_EQ(snapshot.ladders.at(0).steps.size(), 1U);
    EXPECT_EQ(snapshot.ladders[0].restock, day("2026-12-10"));
    EXPECT_FALSE(snapshot.backorder);
}

TEST(Plan, CountsOpenBackordersAgainstTheLimit) {
    Product product = backorderable({});
    product.backorder.limit = 100;
    product.commitments = {{"", 6, {}, "", CommitmentKind::order},
                           {"", 4, {}, "", CommitmentKind::backorder},
                           {"", 9, {}, "", CommitmentKind::preorder}};
    EXPECT_EQ(planned_product(new_jersey(product)).backorder->remaining, 96);
}

// Two places, one commitment of 4 that any may serve: it goes where most is free, and no unit
// that it needs is promised to anyone.
TEST(Plan, PlacesACommitmentWhereMostIsFree) {
    Product product;
    product.stock = {{"nj", 3, 0, 0}, {"ca", 5, 0, 0}};
    product.commitments = {{"", 4, {}, "", CommitmentKind::order}};
    Store store = new_jersey(product);
    store.locations.emplace("ca", store.locations.at("nj"));
    const SnapshotProduct snapshot = planned_product(store);
    ASSERT_EQ(snapshot.ladders.size(), 2U);
    EXPECT_EQ(snapshot.ladders[0].location, "ca");
    EXPECT_EQ(snapshot.ladders[0].steps.at(0).up_to, 1);
    EXPECT_EQ(snapshot.ladders[1].steps.at(0).up_to, 3);
}

TEST(Plan, SplitsACommitmentThatNoPlaceCanServeAlone) {
    Product product;
    product.stock = {{"nj", 3, 0, 0}, {"ca", 5, 0, 0}};
    product.commitments = {{"", 7, {}, "", CommitmentKind::order}};
    Store store = new_jersey(product);
    store.locations.emplace("ca", store.locations.at("nj"));
    const SnapshotProduct snapshot = planned_product(store);
    ASSERT_EQ(snapshot.ladders.size(), 1U);
    EXPECT_EQ(snapshot.ladders[0].location, "nj");
    EXPECT_EQ(snapshot.ladders[0].steps.at(0).up_to, 1);
}

TEST(Plan, DoesNotDependOnTheOrderOfItsInputs) {
    Product product = backorderable({receipt("2026-12-10", 5), receipt("2026-12-01", 2)});
    product.commitments = {{"", 1, day("2026-12-05"), "", CommitmentKind::order},
                           {"", 2, {}, "", CommitmentKind::backorder}};
    Product reversed = product;
    std::reverse(reversed.receipts.begin(), reversed.receipts.end());
    std::reverse(reversed.commitments.begin(), reversed.commitments.end());
    const auto text = [](const Product& of) {
        const Store store = new_jersey(of);
        return write_snapshot(*plan(store, new_york_clock(store)));
    };
    EXPECT_EQ(text(product), text(reversed));
}

TEST(Plan, NamesTheZoneThatTheHostDoesNotKnow) {
    const Store store = new_jersey({});
    const auto snapshot = plan(store, {});
    ASSERT_FALSE(snapshot);
    EXPECT_EQ(snapshot.error().at(0).code, FaultCode::unknown_time_zone);
    EXPECT_EQ(snapshot.error().at(0).pointer, "/locations/nj/timeZone");
}

TEST(Plan, OfSomeSkusNamesTheOneThatIsNotThere) {
    const Store store = new_jersey({});
    const auto snapshot = plan(store, new_york_clock(store), {.skus = {"MUG", "CUP"}});
    ASSERT_FALSE(snapshot);
    EXPECT_EQ(snapshot.error().at(0).code, FaultCode::unknown_sku);
    EXPECT_EQ(snapshot.error().at(0).pointer, "/skus/1");
}

TEST(Snapshot, HoldsNoSupplierReceiptOrCommitment) {
    Receipt secret = receipt("2026-12-10", 5);
    secret.id = "PO-SECRET-1042";
    secret.lead_time = "secret-supplier";
    Product product = backorderable({secret});
    product.commitments = {{"", 2, day("2026-12-24"), "", CommitmentKind::order}};
    Store store = new_jersey(product);
    LeadTime lead;
    lead.days_late = Distribution::point(0);
    store.lead_times.emplace("secret-supplier", lead);
    const std::string text = write_snapshot(*plan(store, new_york_clock(store)));
    for (const auto* secret_word : {"PO-SECRET", "secret-supplier", "commitment", "2026-12-24"}) {
        EXPECT_EQ(text.find(secret_word), std::string::npos) << secret_word;
    }
}

}  // namespace
}  // namespace stockline

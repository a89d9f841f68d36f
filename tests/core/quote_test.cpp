#include "stockline/quote.h"

#include <algorithm>
#include <gtest/gtest.h>

#include "fixtures.h"

namespace stockline {
namespace {

Query asking(Quantity quantity, std::string_view at = "2026-11-23T15:00:00Z") {
    Query query;
    query.sku = "MUG";
    query.quantity = quantity;
    query.at = instant(at);
    return query;
}

Snapshot planned(const Store& store) { return *plan(store, new_york_clock(store)); }

bool has(const Promise& promise, Note note) {
    return std::find(promise.notes.begin(), promise.notes.end(), note) != promise.notes.end();
}

Product three_in_stock() {
    Product product;
    product.stock = {{"nj", 3, 0, 0}};
    product.receipts = {receipt("2026-12-10", 5)};
    product.backorder = {true, 10};
    return product;
}

TEST(Quote, SplitsWhenTheQuantityPassesTheStock) {
    const Snapshot snapshot = planned(new_jersey(three_in_stock()));
    const auto three = quote(snapshot, asking(3));
    ASSERT_TRUE(three);
    ASSERT_EQ(three->parts.size(), 1U);
    EXPECT_EQ(three->status, Status::in_stock);
    EXPECT_EQ(three->ship, (Window{day("2026-11-23"), day("2026-11-23")}));

    const auto four = quote(snapshot, asking(4));
    ASSERT_TRUE(four);
    ASSERT_EQ(four->parts.size(), 2U);
    EXPECT_EQ(four->parts[0].quantity, 3);
    EXPECT_EQ(four->parts[1].quantity, 1);
    EXPECT_EQ(four->status, Status::backorder);
    EXPECT_EQ(four->ship, (Window{day("2026-12-10"), day("2026-12-10")}));
    EXPECT_TRUE(has(*four, Note::split));
}

TEST(Quote, CapsAtTheLimitAndSaysWhatCannotBeHad) {
    Product product = three_in_stock();
    product.backorder.sells_undated = true;
    const Snapshot snapshot = planned(new_jersey(product));
    const auto promise = quote(snapshot, asking(20));
    ASSERT_TRUE(promise);
    EXPECT_EQ(promise->max_quantity, 13);  // 3 in stock and 10 beyond
    ASSERT_EQ(promise->parts.size(), 4U);
    EXPECT_EQ(promise->parts[1].quantity, 5);  // with the receipt
    EXPECT_EQ(promise->parts[2].quantity, 5);  // allowed, but from nowhere known
    EXPECT_FALSE(promise->parts[2].windows.ship);
    EXPECT_EQ(promise->parts[3].quantity, 7);
    EXPECT_EQ(promise->parts[3].status, Status::out_of_stock);
    EXPECT_EQ(promise->status, Status::out_of_stock);
    EXPECT_TRUE(has(*promise, Note::over_max));
    EXPECT_TRUE(has(*promise, Note::no_date));
}

TEST(Quote, GivesAStaleSnapshotNoDates) {
    Store store = new_jersey(three_in_stock());
    store.fresh_for = std::chrono::minutes{60};
    const Snapshot snapshot = planned(store);
    const auto fresh = quote(snapshot, asking(1, "2026-11-23T16:00:00Z"));
    EXPECT_TRUE(fresh->ship);
    const auto stale = quote(snapshot, asking(1, "2026-11-23T16:00:01Z"));
    EXPECT_FALSE(stale->ship);
    EXPECT_FALSE(stale->order_by);
    EXPECT_EQ(stale->status, Status::in_stock);
    EXPECT_TRUE(has(*stale, Note::stale));
    EXPECT_FALSE(stale->ladder.at(0).ship);
}

TEST(Quote, TakesAnInstantBeforeTheSnapshotsForAWrongClock) {
    const Snapshot snapshot = planned(new_jersey(three_in_stock()));
    const auto promise = quote(snapshot, asking(1, "2026-11-20T15:00:00Z"));
    EXPECT_EQ(promise->at, instant("2026-11-23T15:00:00Z"));
    EXPECT_EQ(promise->ship, (Window{day("2026-11-23"), day("2026-11-23")}));
    EXPECT_TRUE(has(*promise, Note::clock_corrected));
}

TEST(Quote, SaysUntilWhenTodaysDatesHold) {
    const Snapshot snapshot = planned(new_jersey(three_in_stock()));
    const auto promise = quote(snapshot, asking(1));
    EXPECT_EQ(promise->order_by, instant("2026-11-23T19:00:00Z"));  // 14:00 in New York
    // Units that have to come are not hurried by today's cut-off, those in stock are.
    EXPECT_EQ(quote(snapshot, asking(4))->order_by, instant("2026-11-23T19:00:00Z"));
}

TEST(Quote, GivesNoDatePastTheCalendarsEnd) {
    Store store = new_jersey(three_in_stock());
    store.calendars.insert_or_assign(
        "dock",
        BusinessCalendar{{false, true, true, true, true, true, false}, {}, {}, day("2026-11-23")});
    const Snapshot snapshot = planned(store);
    const auto before = quote(snapshot, asking(1));
    EXPECT_TRUE(before->ship);
    const auto after = quote(snapshot, asking(1, "2026-11-23T19:00:00Z"));
    EXPECT_FALSE(after->ship);
    EXPECT_TRUE(has(*after, Note::beyond_calendar));
}

TEST(Quote, GivesNoDatePastTheClocksEnd) {
    const Snapshot snapshot = planned(new_jersey(three_in_stock()));
    const auto promise = quote(snapshot, asking(1, "2029-01-01T00:00:00Z"));
    ASSERT_TRUE(promise);
    EXPECT_FALSE(promise->ship);
    EXPECT_TRUE(has(*promise, Note::beyond_calendar));
}

TEST(Quote, ServesFromOnePlaceWhereOnePlaceHasThemAll) {
    Product product;
    product.stock = {{"ca", 2, 0, 0}, {"nj", 3, 0, 0}};
    Store store = new_jersey(product);
    store.locations.emplace("ca", store.locations.at("nj"));
    const Snapshot snapshot = planned(store);
    const auto promise = quote(snapshot, asking(3));
    ASSERT_EQ(promise->parts.size(), 1U);
    EXPECT_EQ(promise->parts[0].location, "nj");
    // Five need both, which say the same to a shopper; of six, one cannot be had.
    const auto both = quote(snapshot, asking(6));
    ASSERT_EQ(both->parts.size(), 2U);
    EXPECT_EQ(both->parts[0].quantity, 5);
    EXPECT_EQ(both->parts[0].location, "nj");
    EXPECT_EQ(both->parts[1].status, Status::out_of_stock);
}

TEST(Quote, NamesWhatItDoesNotKnow) {
    Query query = asking(1);
    query.sku = "CUP";
    query.method = "drone";
    const Snapshot snapshot = planned(new_jersey(three_in_stock()));
    const auto promise = quote(snapshot, query);
    ASSERT_FALSE(promise);
    ASSERT_EQ(promise.error().size(), 2U);
    EXPECT_EQ(promise.error()[0].pointer, "/sku");
    EXPECT_EQ(promise.error()[1].pointer, "/method");
}

TEST(Quote, OfADiscontinuedProductSellsWhatIsLeft) {
    Product product = three_in_stock();
    product.is_discontinued = true;
    const Snapshot snapshot = planned(new_jersey(product));
    const auto some = quote(snapshot, asking(2));
    EXPECT_EQ(some->status, Status::in_stock);
    EXPECT_EQ(some->max_quantity, 3);
    const auto more = quote(snapshot, asking(4));
    EXPECT_EQ(more->status, Status::discontinued);
}

TEST(Area, ComparesPostalCodesWithoutCaseAndBlanks) {
    const Area area{"GB", {"SW1A 1AA", "ec*"}};
    EXPECT_TRUE(area.contains({"GB", "sw1a1aa"}));
    EXPECT_TRUE(area.contains({"gb", "EC2A 4NE"}));
    EXPECT_FALSE(area.contains({"GB", "SW1A 1AB"}));
    EXPECT_FALSE(area.contains({"GB", ""}));
    EXPECT_FALSE(area.contains({"US", "EC2A"}));
    EXPECT_TRUE((Area{"GB", {}}).contains({"GB", ""}));
}

}  // namespace
}  // namespace stockline

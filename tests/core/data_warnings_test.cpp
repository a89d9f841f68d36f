// What a check tells of the figures. The store is of Monday 2026-11-23, 10:00 in New York.
#include <gtest/gtest.h>
#include <string>
#include <utility>
#include <vector>

#include "fixtures.h"
#include "stockline/warnings.h"

namespace stockline {
namespace {

// A line for each: code, pointer, units.
std::vector<std::string> found(const Warnings& warnings) {
    std::vector<std::string> list;
    for (const Warning& warning : warnings) {
        list.push_back(std::string{to_string(warning.code)} + " " + warning.pointer +
                       (warning.units ? " " + std::to_string(*warning.units) : ""));
    }
    return list;
}

using Found = std::vector<std::string>;

Warnings of(const Store& store) { return data_warnings(store, new_york_clock(store)); }

Commitment sold(std::string id, Quantity quantity, std::string location = {}) {
    Commitment commitment;
    commitment.id = std::move(id);
    commitment.quantity = quantity;
    commitment.location = std::move(location);
    return commitment;
}

Product having(Quantity on_hand) {
    Product product;
    product.stock = {{"nj", on_hand, 0, 0}};
    return product;
}

// A second place, by the same clock and calendar.
Store with_warehouse(Product product) {
    Store store = new_jersey(std::move(product));
    store.locations.emplace("ny", store.locations.at("nj"));
    return store;
}

TEST(Oversold, IsWhatIsSoldBeyondStockAndReceipts) {
    Product mug = having(5);
    mug.receipts = {receipt("2026-12-10", 10)};
    mug.commitments = {sold("A", 8), sold("B", 7)};
    EXPECT_EQ(found(of(new_jersey(mug))), Found{});
    mug.commitments.push_back(sold("C", 13));
    const Warnings warnings = of(new_jersey(mug));
    ASSERT_EQ(found(warnings), Found{"oversold /products/MUG 13"});
    EXPECT_EQ(warnings[0].message,
              "13 units are sold that are neither on hand nor expected. Last in line: C. Order "
              "more, or tell these customers.");
}

// Of what is due at one day the smaller is served first, so the largest goes without (rule 11).
TEST(Oversold, NamesTheLastInLine) {
    Product mug = having(1);
    for (int i = 1; i <= 11; ++i) mug.commitments.push_back(sold("SO-" + std::to_string(i), i));
    const Warnings warnings = of(new_jersey(mug));
    ASSERT_EQ(found(warnings), Found{"oversold /products/MUG 65"});
    EXPECT_NE(warnings[0].message.find(
                  "SO-11, SO-10, SO-9, SO-8, SO-7, SO-6, SO-5, SO-4 and 2 more. Order"),
              std::string::npos)
        << warnings[0].message;
}

TEST(Oversold, CountsReservedUnitsAsGoneAndSafetyStockAsThere) {
    Product mug = having(5);
    mug.stock[0].safety_stock = 5;
    mug.commitments = {sold("A", 5)};
    EXPECT_EQ(found(of(new_jersey(mug))), Found{});
    mug.stock[0].reserved = 2;
    EXPECT_EQ(found(of(new_jersey(mug))), Found{"oversold /products/MUG 2"});
}

TEST(Oversold, CountsAnOverdueReceiptAsExpected) {
    Product mug = having(0);
    mug.receipts = {receipt("2026-11-20", 4)};
    mug.commitments = {sold("A", 4)};
    EXPECT_EQ(found(of(new_jersey(mug))), Found{"receipt_overdue /products/MUG/receipts/0 4"});
}

TEST(Oversold, IsJudgedAtThePlaceThatACommitmentNames) {
    Store store = with_warehouse(having(5));
    store.products.at("MUG").commitments = {sold("A", 3, "ny")};
    EXPECT_EQ(found(of(store)), Found{"oversold /products/MUG 3"});
    store.products.at("MUG").stock.push_back({"ny", 3, 0, 0});
    store.products.at("MUG").commitments.push_back(sold("B", 5));
    EXPECT_EQ(found(of(store)), Found{});
    store.products.at("MUG").commitments.push_back(sold("C", 1));
    EXPECT_EQ(found(of(store)), Found{"oversold /products/MUG 1"});
}

TEST(Oversold, CountsWhatSetsTake) {
    Store store = new_jersey(having(5));
    Product pair;
    pair.draws.emplace("MUG", 2);
    pair.commitments = {sold("P", 3)};
    store.products.emplace("PAIR", pair);
    const Warnings warnings = of(store);
    ASSERT_EQ(found(warnings), Found{"oversold /products/MUG 1"});
    EXPECT_NE(warnings[0].message.find("1 unit is sold"), std::string::npos);
    EXPECT_NE(warnings[0].message.find("Last in line: P."), std::string::npos);
}

TEST(Oversold, IsNotSaidOfWhatComesAsItIsAskedFor) {
    Product mug = having(0);
    mug.commitments = {sold("A", 4)};
    ASSERT_EQ(found(of(new_jersey(mug))), Found{"oversold /products/MUG 4"});

    Product made = mug;
    made.made_to_order = MadeToOrder{"nj", Duration::point(3)};
    EXPECT_EQ(found(of(new_jersey(made))), Found{});

    Product uncounted = mug;
    uncounted.is_counted = false;
    EXPECT_EQ(found(of(new_jersey(uncounted))), Found{});

    Store bought = new_jersey(mug);
    LeadTime lead;
    lead.days = Distribution::point(10);
    bought.lead_times.emplace("supplier", lead);
    bought.products.at("MUG").replenishment = Replenishment{"nj", "supplier"};
    EXPECT_EQ(found(of(bought)), Found{});

    Product unreleased = mug;
    unreleased.preorder = PreorderPolicy{{day("2026-12-01"), day("2026-12-01")}, {}, {}};
    EXPECT_EQ(found(of(new_jersey(unreleased))), Found{});
    unreleased.preorder = PreorderPolicy{{day("2026-11-23"), day("2026-11-23")}, {}, {}};
    EXPECT_EQ(found(of(new_jersey(unreleased))), Found{"oversold /products/MUG 4"});

    Product held = mug;
    held.commitments[0].expires = instant("2026-11-23T16:00:00Z");
    EXPECT_EQ(found(of(new_jersey(held))), Found{});
}

TEST(ReceiptOverdue, IsOneExpectedBeforeTheLocationsDay) {
    Product mug = having(0);
    mug.receipts = {receipt("2026-11-22", 1), receipt("2026-11-23", 9), receipt("2026-11-10", 40)};
    const Warnings warnings = of(new_jersey(mug));
    ASSERT_EQ(found(warnings), (Found{"receipt_overdue /products/MUG/receipts/0 1",
                                      "receipt_overdue /products/MUG/receipts/2 40"}));
    EXPECT_EQ(warnings[0].message,
              "1 unit was expected in nj on 2026-11-22, 1 day ago. The receipt counts for nothing "
              "until it has a new day. If it has come, add it to the stock and take the receipt "
              "away; else write the new day in \"expected\".");
    EXPECT_NE(warnings[1].message.find("40 units were expected in nj on 2026-11-10, 13 days ago."),
              std::string::npos)
        << warnings[1].message;
}

TEST(ReceiptOverdue, SaysWhatASuppliersRecordMakesOfIt) {
    Product mug = having(0);
    mug.receipts = {receipt("2026-11-20", 1)};
    mug.receipts[0].lead_time = "potter";
    Store store = new_jersey(mug);
    LeadTime lead;
    lead.days_late = Distribution{{{0, 0.5}, {10, 0.5}}};
    store.lead_times.emplace("potter", lead);
    const Warnings warnings = of(store);
    ASSERT_EQ(found(warnings), Found{"receipt_overdue /products/MUG/receipts/0 1"});
    EXPECT_NE(warnings[0].message.find("is planned for by how late this supplier has been"),
              std::string::npos);
}

TEST(ReservedAboveStock, IsWhatIsOwedBeforeAnythingCanBePromised) {
    Product mug = having(5);
    mug.stock[0].reserved = 5;
    EXPECT_EQ(found(of(new_jersey(mug))), Found{});
    mug.stock[0].reserved = 7;
    const Warnings warnings = of(new_jersey(mug));
    ASSERT_EQ(found(warnings), Found{"reserved_above_stock /products/MUG/stock/0 2"});
    EXPECT_EQ(warnings[0].message,
              "7 units are reserved in nj and 5 are on hand. The next 2 units to come make it good "
              "and are promised to nobody. Count again, or free what is reserved.");
}

Store with_calendar_until(std::string_view until) {
    Store store = new_jersey(having(1));
    store.calendars.at("dock") =
        BusinessCalendar{{false, true, true, true, true, true, false}, {}, {}, day(until)};
    return store;
}

// 60 days after 2026-11-23 it is 2027-01-22.
TEST(CalendarEnds, IsSaidSixtyDaysBefore) {
    EXPECT_EQ(found(of(with_calendar_until("2027-01-22"))), Found{});
    const Warnings warnings = of(with_calendar_until("2027-01-21"));
    ASSERT_EQ(found(warnings), Found{"calendar_ends /calendars/dock/validUntil"});
    EXPECT_EQ(warnings[0].message,
              "The calendar ends on 2027-01-21, and past that nothing that needs it has a day. "
              "Write the days that are closed after it, and a later \"validUntil\".");
    EXPECT_NE(of(with_calendar_until("2026-11-22"))[0].message.find(
                  "ends on 2026-11-22, which is past: nothing that needs it has a day."),
              std::string::npos);
}

TEST(CalendarEnds, IsSaidOfWhatComesAfterItAndNotOfCalendarsThatNobodyUses) {
    Store store = with_calendar_until("2027-06-30");
    store.calendars.emplace(
        "old",
        BusinessCalendar{{false, true, true, true, true, true, false}, {}, {}, day("2026-11-30")});
    EXPECT_EQ(found(of(store)), Found{});
    store.products.at("MUG").receipts = {receipt("2027-07-01", 40)};
    const Warnings warnings = of(store);
    ASSERT_EQ(found(warnings), Found{"calendar_ends /calendars/dock/validUntil"});
    EXPECT_NE(warnings[0].message.find("40 units come after it."), std::string::npos);
    store.products.at("MUG").receipts.clear();
    store.holidays.emplace("US", "old");
    EXPECT_EQ(found(of(store)), Found{"calendar_ends /calendars/old/validUntil"});
}

// Two years are 730 days: 2028-11-22.
TEST(DayFarOff, IsMoreThanTwoYearsAhead) {
    Store store = new_jersey(having(1));
    store.calendars.at("dock") =
        BusinessCalendar{{false, true, true, true, true, true, false}, {}, {}, std::nullopt};
    Product& mug = store.products.at("MUG");
    mug.receipts = {receipt("2028-11-22", 3), receipt("2062-12-10", 4)};
    mug.commitments = {sold("A", 2)};
    mug.commitments[0].due = day("2028-11-23");
    mug.preorder = PreorderPolicy{{day("2027-02-01"), day("2072-02-01")}, {}, {}};
    const Warnings warnings = of(store);
    ASSERT_EQ(found(warnings), (Found{"day_far_off /products/MUG/receipts/1/expected 4",
                                      "day_far_off /products/MUG/commitments/0/due 2",
                                      "day_far_off /products/MUG/preorder/releases"}));
    EXPECT_EQ(warnings[0].message,
              "The receipt is on 2062-12-10, more than 2 years ahead. Is the year right?");
}

TEST(PossibleDuplicate, IsTheSameIdOrNoneAndTheSameInAllElse) {
    Product mug = having(20);
    mug.receipts = {receipt("2026-12-10", 4), receipt("2026-12-10", 5), receipt("2026-12-10", 4)};
    mug.commitments = {sold("A", 2), sold("A", 3), sold("", 2), sold("", 2), sold("A", 2)};
    const Warnings warnings = of(new_jersey(mug));
    ASSERT_EQ(found(warnings), (Found{"possible_duplicate /products/MUG/receipts/2 4",
                                      "possible_duplicate /products/MUG/commitments/4 2"}));
    EXPECT_EQ(warnings[1].message,
              "This commitment says the same as that at 0: is it the same commitment twice? Take "
              "one away, or give them ids of their own.");
    mug.receipts[0].id = "PO-1";
    mug.receipts[2].id = "PO-2";
    mug.commitments.pop_back();
    EXPECT_EQ(found(of(new_jersey(mug))), Found{});
}

Found at(const Store& store, std::string_view now) {
    return found(data_warnings(store, new_york_clock(store), instant(now)));
}

TEST(AsOf, IsHeldAgainstAClockWhereThereIsOne) {
    Store store = new_jersey(having(1));
    EXPECT_EQ(at(store, "2026-11-23T14:55:00Z"), Found{});
    EXPECT_EQ(at(store, "2026-11-23T14:54:59Z"), Found{"as_of_ahead /asOf"});
    EXPECT_EQ(at(store, "2026-11-30T15:00:00Z"), Found{});
    EXPECT_EQ(at(store, "2026-11-30T15:00:01Z"), Found{"as_of_old /asOf"});
    store.fresh_for = std::chrono::minutes{120};
    EXPECT_EQ(at(store, "2026-11-23T17:00:00Z"), Found{});
    EXPECT_EQ(at(store, "2026-11-23T17:00:01Z"), Found{"as_of_old /asOf"});
    EXPECT_EQ(found(of(store)), Found{});
}

TEST(DataWarnings, ComeBeforeThoseOnLawAndNotOfAStoreThatCannotBePlanned) {
    Store store = new_jersey(having(0));
    store.products.at("MUG").commitments = {sold("A", 1)};
    Method method;
    method.calendar = "dock";
    Lane lane;
    lane.to = Area{"FR", {}};
    method.lanes.push_back(lane);
    store.shipping.emplace_back("standard", method);
    RulePack germany;
    germany.jurisdiction = "DE";
    germany.areas = {Area{"DE", {}}};
    EXPECT_EQ(found(store_warnings(store, new_york_clock(store), {germany})),
              (Found{"oversold /products/MUG 1", "no_rules /shipping/standard/lanes/0/to"}));
    store.products.at("MUG").commitments[0].location = "nowhere";
    EXPECT_EQ(found(data_warnings(store, new_york_clock(store))), Found{});
}

}  // namespace
}  // namespace stockline

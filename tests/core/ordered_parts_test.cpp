// What became of each unit of a placed order (core/src/ordered_parts.h), and the answer about those that are left
// (revise.h).
#include "ordered_parts.h"

#include <gtest/gtest.h>
#include <utility>

#include "fixtures.h"
#include "stockline/json.h"

namespace stockline {
namespace {

PromisedPart part(Quantity quantity, Status status, std::string_view ship,
                  std::string_view deliver) {
    return PromisedPart{quantity, status, on(ship), on(deliver)};
}

// Three mugs on hand, there on 27 November, and two that leave on 11 December and are there on the 15th.
EarlierPromise three_and_two() {
    EarlierPromise earlier;
    earlier.sku = "MUG";
    earlier.quantity = 5;
    earlier.status = Status::backorder;
    earlier.parts = {part(3, Status::in_stock, "2026-11-24", "2026-11-27"),
                     part(2, Status::backorder, "2026-12-11", "2026-12-15")};
    earlier.ship = on("2026-12-11");
    earlier.deliver = on("2026-12-15");
    return earlier;
}

OrderHistory placed() {
    OrderHistory order;
    order.completed = day("2026-11-23");
    return order;
}

ShippedUnits sent(Quantity quantity, std::string_view shipped) {
    return ShippedUnits{quantity, day(shipped), std::nullopt};
}

// "0: 3 sent on 2026-11-24", "1: 2 left", "1: 2 ended": each part's place, units and what became of them.
std::vector<std::string> lines_of(const std::vector<OrderedPart>& parts) {
    std::vector<std::string> lines;
    for (const OrderedPart& part : parts) {
        std::string line = std::to_string(part.place) + ": " + std::to_string(part.was.quantity);
        if (part.is_left()) line += " left";
        if (part.is_cancelled) line += " ended";
        if (part.shipped) line += " sent on " + format_day(*part.shipped);
        if (part.delivered) line += " there on " + format_day(*part.delivered);
        lines.push_back(line);
    }
    return lines;
}

std::vector<std::string> parts_of(const OrderHistory& order) {
    return lines_of(ordered_parts(three_and_two(), order));
}

using Lines = std::vector<std::string>;

TEST(OrderedParts, AreAllLeftWhereNothingHappened) {
    EXPECT_EQ(parts_of(placed()), (Lines{"0: 3 left", "1: 2 left"}));
}

TEST(OrderedParts, EndByAWithdrawalOrTheShopsNo) {
    OrderHistory order = placed();
    order.shipments = {sent(3, "2026-11-24")};
    order.withdrawn = day("2026-12-01");
    EXPECT_EQ(parts_of(order), (Lines{"0: 3 sent on 2026-11-24", "1: 2 ended"}));
    order.withdrawn.reset();
    order.refused = day("2026-12-01");
    EXPECT_EQ(parts_of(order), (Lines{"0: 3 sent on 2026-11-24", "1: 2 ended"}));
}

// The first part was cancelled on the 24th: three units that leave on that very day are the two of the other, and one
// of it; of two that leave the day before, none was cancelled yet, and they are its own.
TEST(OrderedParts, ThatWereCancelledByThenAreSentLast) {
    OrderHistory order = placed();
    ToldDelay told{day("2026-11-23"), std::nullopt, 0, Answer::cancelled, day("2026-11-24")};
    order.delays = {told};
    order.shipments = {sent(3, "2026-11-24")};
    EXPECT_EQ(parts_of(order),
              (Lines{"0: 1 ended sent on 2026-11-24", "0: 2 ended", "1: 2 sent on 2026-11-24"}));
    order.shipments = {sent(2, "2026-11-23")};
    EXPECT_EQ(parts_of(order), (Lines{"0: 2 sent on 2026-11-23", "0: 1 ended", "1: 2 left"}));
}

// Of 4 sent the first 3 are the first part, and 1 is of the second.
TEST(OrderedParts, TakeAShipmentsUnitsInTurn) {
    OrderHistory order = placed();
    order.shipments = {sent(4, "2026-11-24")};
    const std::vector<OrderedPart> parts = ordered_parts(three_and_two(), order);
    EXPECT_EQ(lines_of(parts),
              (Lines{"0: 3 sent on 2026-11-24", "1: 1 sent on 2026-11-24", "1: 1 left"}));
    EXPECT_EQ(parts[2].was.ship, on("2026-12-11"));
}

TEST(OrderedParts, ThatAreInNoShipmentHaveTheOrdersOwnDays) {
    OrderHistory order = placed();
    order.shipments = {sent(3, "2026-11-24")};
    order.shipped = day("2026-12-11");
    order.delivered = day("2026-12-15");
    EXPECT_EQ(parts_of(order),
              (Lines{"0: 3 sent on 2026-11-24", "1: 2 sent on 2026-12-11 there on 2026-12-15"}));
}

TEST(OrderedParts, WithoutStatusOrDaysHaveThoseOfTheWhole) {
    EarlierPromise earlier = three_and_two();
    earlier.parts = {PromisedPart{5, {}, {}, {}}};
    const std::vector<OrderedPart> parts = ordered_parts(earlier, placed());
    ASSERT_EQ(parts.size(), 1U);
    EXPECT_EQ(parts[0].was.status, Status::backorder);
    EXPECT_EQ(parts[0].was.ship, on("2026-12-11"));
    EXPECT_EQ(parts[0].was.deliver, on("2026-12-15"));
}

Snapshot planned(const Product& product) {
    const Store store = new_jersey(product);
    return *plan(store, new_york_clock(store));
}

// They leave on the day on which they come; without a lane no day of arrival is known.
Snapshot to_come(std::vector<Receipt> receipts) {
    Product product;
    product.backorder.is_allowed = true;
    product.receipts = std::move(receipts);
    return planned(product);
}

Revision revised(const EarlierPromise& earlier, const OrderHistory& order, std::string_view at,
                 const Snapshot& snapshot) {
    Asking now;
    now.at = instant(at);
    const auto revision = revise(snapshot, earlier, now, order);
    EXPECT_TRUE(revision) << write_faults(revision.error());
    return revision.value_or(Revision{});
}

EarlierPromise without_delivery() {
    EarlierPromise earlier = three_and_two();
    for (PromisedPart& part : earlier.parts) part.deliver.reset();
    earlier.deliver.reset();
    return earlier;
}

// Three have gone: asked is for the two that are left, which leave on their day as the whole of them was promised.
TEST(Revise, AsksOnlyForTheUnitsThatAreLeft) {
    static const Snapshot snapshot = to_come({receipt("2026-12-11", 2)});
    OrderHistory order = placed();
    order.shipments = {sent(3, "2026-11-24")};
    const Revision revision = revised(without_delivery(), order, "2026-11-25T15:00:00Z", snapshot);
    EXPECT_EQ(revision.promise.quantity, 2);
    EXPECT_EQ(revision.promise.ship, on("2026-12-11"));
    EXPECT_EQ(revision.change, Change::unchanged);
    EXPECT_TRUE(revision.changed.empty());
}

// The last part was cancelled: what is left has the status and the days of the first.
TEST(Revise, ComparesWithThePartsThatAreLeft) {
    Product product;
    product.stock = {{"nj", 3, 0, 0}};
    static const Snapshot snapshot = planned(product);
    EarlierPromise earlier = without_delivery();
    earlier.parts[0].ship = on("2026-11-27");
    OrderHistory order = placed();
    order.delays = {{day("2026-11-23"), std::nullopt, 1, Answer::cancelled, day("2026-11-23")}};
    const Revision revision = revised(earlier, order, "2026-11-23T15:00:00Z", snapshot);
    EXPECT_EQ(revision.promise.quantity, 3);
    EXPECT_EQ(revision.change, Change::sooner);
    EXPECT_EQ(revision.changed, (std::vector{Aspect::parts, Aspect::ship}));
}

// On 14 and 15 December, the last day on which they were to be there, they still come by then; on the 16th nobody
// knows. What was cancelled was not sent.
TEST(Revise, WhatHasLeftComesByItsDayAndCancelledUnitsDoNot) {
    static const Snapshot snapshot = to_come({receipt("2026-12-11", 2)});
    OrderHistory order = placed();
    order.shipments = {sent(3, "2026-11-24"), sent(2, "2026-12-11")};
    const auto at = [&order](std::string_view moment) {
        return revised(three_and_two(), order, moment, snapshot).promise;
    };
    EXPECT_EQ(at("2026-12-14T15:00:00Z").quantity, 5);
    EXPECT_EQ(at("2026-12-14T15:00:00Z").parts.at(1).windows.deliver,
              (Window{day("2026-12-15"), day("2026-12-15")}));
    EXPECT_EQ(at("2026-12-15T15:00:00Z").parts.at(1).windows.deliver, on("2026-12-15"));
    EXPECT_EQ(at("2026-12-16T15:00:00Z").parts.back().windows.deliver, std::nullopt);
    order.shipments.pop_back();
    order.delays = {{day("2026-12-01"), std::nullopt, 1, Answer::cancelled, day("2026-12-02")}};
    EXPECT_EQ(at("2026-12-14T15:00:00Z").quantity, 3);
}

// One unit after the other: each is late by its own day. The first of two that were promised for 11 December is there
// then; the second comes on the 18th.
TEST(Revise, EachPartHasTheDaysOfItsOwnUnits) {
    static const Snapshot snapshot = to_come({receipt("2026-12-11", 1), receipt("2026-12-18", 1)});
    EarlierPromise earlier = without_delivery();
    earlier.quantity = 2;
    earlier.parts = {{1, Status::backorder, on("2026-12-11"), {}},
                     {1, Status::backorder, on("2026-12-14"), {}}};
    earlier.ship = on("2026-12-14");
    const Revision revision = revised(earlier, placed(), "2026-11-25T15:00:00Z", snapshot);
    ASSERT_EQ(revision.parts.size(), 2U);
    EXPECT_EQ(revision.parts[0].delay->state, DelayState::on_time);
    EXPECT_EQ(revision.parts[1].delay->state, DelayState::late);
    EXPECT_EQ(revision.first, 1U);
}

// One has gone, and of the two that are left the last leaves on 14 December, as was promised for them.
TEST(Revise, ComparesWithTheLastOfThePartsThatAreLeft) {
    static const Snapshot snapshot = to_come({receipt("2026-12-11", 1), receipt("2026-12-14", 1)});
    EarlierPromise earlier = without_delivery();
    earlier.quantity = 3;
    earlier.parts = {{1, Status::in_stock, on("2026-11-23"), {}},
                     {1, Status::backorder, on("2026-12-11"), {}},
                     {1, Status::backorder, on("2026-12-14"), {}}};
    earlier.ship = on("2026-12-14");
    OrderHistory order = placed();
    order.shipments = {sent(1, "2026-11-23")};
    const Revision revision = revised(earlier, order, "2026-11-25T15:00:00Z", snapshot);
    EXPECT_EQ(revision.change, Change::unchanged);
    EXPECT_TRUE(revision.changed.empty());
}

}  // namespace
}  // namespace stockline

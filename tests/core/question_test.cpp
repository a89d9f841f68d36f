// Questions that were never text and cannot be answered: what the C++ functions say of them.
#include <gtest/gtest.h>
#include <limits>

#include "fixtures.h"
#include "stockline/json.h"
#include "stockline/order.h"
#include "stockline/quote.h"
#include "stockline/revise.h"

namespace stockline {
namespace {

Snapshot three_mugs() {
    Product product;
    product.stock = {{"nj", 3, 0, 0}};
    const Store store = new_jersey(product);
    return *plan(store, new_york_clock(store));
}

Query one_mug() {
    Query query;
    query.sku = "MUG";
    query.at = instant("2026-11-23T15:00:00Z");
    return query;
}

EarlierPromise promised_mug() {
    EarlierPromise earlier;
    earlier.sku = "MUG";
    earlier.ship = Window{day("2026-11-23"), day("2026-11-23")};
    return earlier;
}

OrderHistory paid() {
    OrderHistory order;
    order.completed = day("2026-11-02");
    return order;
}

ToldDelay told(std::string_view noticed) {
    ToldDelay delay;
    delay.noticed = day(noticed);
    return delay;
}

template <class Value>
std::string refusal(const Result<Value>& result) {
    return result ? "answered" : lines_of(result.error());
}

std::string refusal_of(const Query& query) {
    const Snapshot snapshot = three_mugs();
    return refusal(quote(snapshot, query));
}

std::string refusal_of(const OrderQuery& query) {
    const Snapshot snapshot = three_mugs();
    return refusal(quote_order(snapshot, query));
}

std::string refusal_of(const EarlierPromise& earlier, const std::optional<OrderHistory>& order) {
    const Snapshot snapshot = three_mugs();
    return refusal(revise(snapshot, earlier, one_mug(), order));
}

TEST(Question, AsksForOneUnitOrMore) {
    Query query = one_mug();
    for (const Quantity quantity :
         {Quantity{-1}, kMaxQuantity + 1, std::numeric_limits<Quantity>::min()}) {
        query.quantity = quantity;
        EXPECT_EQ(refusal_of(query),
                  "out_of_range /quantity This must be a whole number. Write one from 1 to "
                  "1000000000.\n");
    }
    query.quantity = kMaxQuantity;
    EXPECT_EQ(refusal_of(query), "answered");
}

// 0 is the least that an order may have of it: one, where the product says nothing else.
TEST(Question, WithoutAQuantityAsksForTheLeast) {
    Query query = one_mug();
    query.quantity = 0;
    EXPECT_EQ(refusal_of(query), "answered");
}

TEST(Question, AsksForAConfidenceFromOneHalfToOne) {
    Query query = one_mug();
    for (const double confidence : {7.0, 0.49, -0.9, std::numeric_limits<double>::quiet_NaN(),
                                    std::numeric_limits<double>::infinity()}) {
        query.confidence = confidence;
        EXPECT_EQ(refusal_of(query),
                  "out_of_range /confidence Write a confidence from 0.5 to 1.\n");
    }
    for (const double confidence : {0.5, 1.0}) {
        query.confidence = confidence;
        EXPECT_EQ(refusal_of(query), "answered");
    }
}

TEST(Question, AsksAtAnInstantThatThereIs) {
    Query query = one_mug();
    for (const Instant at : {Instant::min(), Instant::max(), Instant{std::chrono::seconds{-1}}}) {
        query.at = at;
        EXPECT_EQ(refusal_of(query),
                  "out_of_range /at This instant is out of range. Write one from "
                  "1970-01-01T00:00:00Z to 2399-12-31T23:59:59Z.\n");
    }
}

TEST(Question, HasEveryFaultOfItsPromisedParts) {
    Query query = one_mug();
    query.promised.resize(2);
    query.promised[0].quantity = 0;
    query.promised[0].status = static_cast<Status>(7);
    query.promised[0].ship = Window{day("2026-12-02"), day("2026-12-01")};
    query.promised[1].deliver = Window{day("2026-12-02"), Day::max()};
    EXPECT_EQ(
        refusal_of(query),
        "out_of_range /promised/parts/0/quantity This must be a whole number. Write "
        "one from 1 to 1000000000.\n"
        "unknown_value /promised/parts/0/status This is not known here. Write in_stock, "
        "backorder, preorder, made_to_order, out_of_stock, discontinued or not_shipped_there.\n"
        "out_of_range /promised/parts/0/ship This window ends before it begins. Write its days in "
        "their order.\n"
        "out_of_range /promised/parts/1/deliver/latest This day is out of range. Write one from "
        "1970-01-01 to 2399-12-31.\n");
}

TEST(Question, TakesNoUnitsThatAreNone) {
    Query query = one_mug();
    query.in_cart = -1;
    EXPECT_EQ(refusal_of(query),
              "out_of_range /inCart This must be a whole number. Write one from 0 to "
              "1000000000.\n");
}

TEST(Question, OfAnOrderHasALineAndNoMoreThanAThousand) {
    OrderQuery query;
    query.at = instant("2026-11-23T15:00:00Z");
    const char* const refused = "out_of_range /lines An order has 1 to 1000 lines.\n";
    EXPECT_EQ(refusal_of(query), refused);
    query.lines.resize(kMaxLines, Line{"MUG", 1, {}});
    EXPECT_EQ(refusal_of(query), "answered");
    query.lines.push_back(Line{"MUG", 1, {}});
    EXPECT_EQ(refusal_of(query), refused);
}

TEST(Question, OfUkMeansGb) {
    const Snapshot snapshot = three_mugs();
    const auto told = [&snapshot](const char* country) {
        return answer(snapshot, std::string{R"({"sku":"MUG","at":"2026-11-23T15:00:00Z",)"} +
                                    R"("to":{"country":")" + country + "\"}}");
    };
    const char* const uk =
        R"({"errors":[{"code":"unknown_value","pointer":"/to/country","message":"UK is no country's code. Write GB."}]})";
    EXPECT_EQ(told("UK"), uk);
    EXPECT_EQ(told("uk"), uk);
    EXPECT_NE(told("EL").find("EL is no country's code. Write GR."), std::string::npos);
    EXPECT_EQ(told("GB").find("errors"), std::string::npos);
}

TEST(Question, OfAnOrderNamesTheLineAtFault) {
    OrderQuery query;
    query.at = instant("2026-11-23T15:00:00Z");
    query.lines = {Line{"MUG", 1, {}}, Line{"MUG", -2, {PromisedPart{-1, {}, {}, {}}}}};
    EXPECT_EQ(refusal_of(query),
              "out_of_range /lines/1/quantity This must be a whole number. Write one from "
              "1 to 1000000000.\n"
              "out_of_range /lines/1/promised/parts/0/quantity This must be a whole number. "
              "Write one from 1 to 1000000000.\n");
}

TEST(Question, OfAPromiseMadeEarlierIsCheckedAsAnyOther) {
    EarlierPromise earlier = promised_mug();
    earlier.quantity = 0;
    earlier.status = static_cast<Status>(-1);
    earlier.ship = Window{day("2026-12-02"), day("2026-12-01")};
    EXPECT_EQ(
        refusal_of(earlier, std::nullopt),
        "out_of_range /promised/quantity This must be a whole number. Write one from "
        "1 to 1000000000.\n"
        "unknown_value /promised/status This is not known here. Write in_stock, backorder, "
        "preorder, made_to_order, out_of_stock, discontinued or not_shipped_there.\n"
        "out_of_range /promised/ship This window ends before it begins. Write its days in their "
        "order.\n");
}

TEST(Question, OfANoticeNamesAPartThatThereIs) {
    OrderHistory order = paid();
    order.delays = {told("2026-11-20")};
    order.delays[0].part = 0;
    EXPECT_EQ(refusal_of(promised_mug(), order), "answered");
    order.delays[0].part = 1;
    EXPECT_EQ(refusal_of(promised_mug(), order),
              "out_of_range /order/delays/0/part This must be a whole number. Write one "
              "from 0 to 0.\n");
    order.delays[0].part = std::numeric_limits<std::size_t>::max();
    EXPECT_NE(refusal_of(promised_mug(), order), "answered");
}

TEST(Question, OfNoticesTellsThemAndTheirAnswersInOrder) {
    OrderHistory order = paid();
    order.delays = {told("2026-11-20"), told("2026-11-19")};
    order.delays[0].answer = Answer::consented;
    order.delays[1].answered = day("2026-11-18");
    EXPECT_EQ(
        refusal_of(promised_mug(), order),
        "required /order/delays/0/answered This is missing. Write the day of the answer.\n"
        "required /order/delays/1/answer This is missing. Write what was answered.\n"
        "out_of_range /order/delays/1/answered This is before the notice. Write the day of the "
        "answer.\n"
        "out_of_range /order/delays/1/noticed This is before the notice ahead of it. Write the "
        "notices in their order.\n");
    order.delays.resize(1);
    order.delays[0].answer = static_cast<Answer>(3);
    order.delays[0].answered = day("2026-11-20");
    EXPECT_EQ(refusal_of(promised_mug(), order),
              "unknown_value /order/delays/0/answer This is not known here. Write consented or "
              "cancelled, or leave this out without an answer.\n");
}

// The order is of 2026-11-23 at the latest; nothing becomes of it before.
TEST(Question, OfAnOrderPlacedHasNothingThatWasBeforeIt) {
    OrderHistory order = paid();
    order.completed = day("2026-11-23");
    order.shipments = {ShippedUnits{1, day("2026-11-22"), day("2026-11-22")}};
    order.shipped = order.delivered = day("2026-11-22");
    order.cancelled = order.withdrawn = order.refused = day("2026-11-22");
    order.delays = {told("2026-11-22")};
    const auto before = [](const std::string& place) {
        return "out_of_range /order/" + place +
               " This is before the order. Write a day from that of the order on.\n";
    };
    EXPECT_EQ(refusal_of(promised_mug(), order),
              before("shipments/0/shipped") + before("shipments/0/delivered") + before("shipped") +
                  before("delivered") + before("cancelled") + before("withdrawn") +
                  before("refused") + before("delays/0/noticed"));
    order.completed = day("2026-11-22");
    EXPECT_EQ(refusal_of(promised_mug(), order), "answered");
}

TEST(Question, OfMoreShipmentsThanUnitsNamesTheFirstThatIsTooMuch) {
    EarlierPromise mugs = promised_mug();
    mugs.quantity = 2;
    OrderHistory order = paid();
    order.completed = day("2026-11-20");
    order.shipments.resize(100, ShippedUnits{1, day("2026-11-23"), {}});
    EXPECT_EQ(refusal_of(mugs, order),
              "out_of_range /order/shipments/2/quantity These are more units than were promised. "
              "Write each unit in one shipment.\n");
}

TEST(Question, OfAPromiseMadeEarlierHasNoFewerUnitsThanItsParts) {
    EarlierPromise mugs = promised_mug();
    mugs.quantity = 4;
    mugs.parts = {PromisedPart{3, {}, {}, {}}, PromisedPart{2, {}, {}, {}}};
    EXPECT_EQ(refusal_of(mugs, std::nullopt),
              "out_of_range /promised/quantity The parts have more units than this. Write no less "
              "than their sum.\n");
    mugs.quantity = 5;
    EXPECT_EQ(refusal_of(mugs, std::nullopt), "answered");
}

TEST(Question, OfAnOrderPlacedHasDaysThatThereAre) {
    OrderHistory order = paid();
    order.completed = Day::min();
    order.shipped = Day::max();
    const std::string wanted =
        " This day is out of range. Write one from 1970-01-01 to 2399-12-31.\n";
    EXPECT_EQ(refusal_of(promised_mug(), order),
              "out_of_range /order/completed" + wanted + "out_of_range /order/shipped" + wanted);
}

}  // namespace
}  // namespace stockline

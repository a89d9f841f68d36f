// What a program can put into a store or a question and no document could hold: names that stand twice, texts that are
// not UTF-8, and values that have no words. Each is refused as the JSON door refuses it.
#include "text_faults.h"

#include <functional>
#include <gtest/gtest.h>

#include "fixtures.h"
#include "stockline/json.h"
#include "stockline/order.h"
#include "stockline/quote.h"
#include "stockline/revise.h"

namespace stockline {
namespace {

const std::string kNoUtf8 =
    "Gr\xF6\xDF"
    "e";  // "Größe" in Latin-1
const std::string kNotUtf8Told = " This text is not UTF-8. Write it in UTF-8.\n";

template <class Value>
std::string told_of(const Result<Value>& result) {
    return result ? "taken" : lines_of(result.error());
}

Store a_store() {
    Product mug;
    mug.stock = {{"nj", 3, 0, 0}};
    mug.receipts = {receipt("2026-12-10", 5)};
    mug.commitments.resize(1);
    mug.commitments[0].quantity = 1;
    Store store = new_jersey(mug);
    store.shipping.emplace_back("post", Method{"dock", {Lane{{}, Area{"US", {}}, {}}}});
    store.shipping[0].second.lanes[0].transit_days = Duration::point(2);
    return store;
}

std::string told_of(const Store& store, const PlanOptions& options = {}) {
    return told_of(plan(store, new_york_clock(store), options));
}

TEST(TextFaults, AreNamesThatStandTwice) {
    const std::string twice =
        "duplicate_key /shipping/post The key \"post\" stands here more than once. Keep one of "
        "them.\n";
    Store store = a_store();
    store.shipping.push_back(store.shipping.front());
    store.shipping.push_back(store.shipping.front());
    EXPECT_EQ(told_of(store), twice);
    EXPECT_EQ(told_of(read_store(R"({"shipping":{"post":1,"post":2,"post":3}})")), twice);
    EXPECT_EQ(told_of(read_snapshot(R"({"shipping":{"post":1,"post":2}})")), twice);
}

TEST(TextFaults, AreLabelsOfALanguageThatStandsTwice) {
    Rule rule;
    rule.labels = {{"en", "withdraw from contract here", "confirm withdrawal"}, {"en", "a", "b"}};
    RulePack pack;
    pack.rules = {rule};
    PlanOptions options;
    options.rules = {pack};
    EXPECT_EQ(told_of(a_store(), options),
              "duplicate_key /rules/0/rules/0/labels/en The key \"en\" stands here more than once. "
              "Keep one of them.\n");
}

// The JSON door says where in the text: "This is not JSON: something is wrong at line 1, column 5."
TEST(TextFaults, AreInEveryNamedThing) {
    const auto mug = [](Store& store) -> Product& { return store.products.at("MUG"); };
    // In a pointer stands what can be shown of the name.
    const std::string shown =
        "Gr\xEF\xBF\xBD\xEF\xBF\xBD"
        "e";
    const std::vector<std::pair<std::string, std::function<void(Store&)>>> spoilers{
        {"/calendars/" + shown, [](Store& of) { of.calendars[kNoUtf8]; }},
        {"/locations/" + shown, [](Store& of) { of.locations[kNoUtf8].calendar = "dock"; }},
        {"/locations/nj/timeZone", [](Store& of) { of.locations.at("nj").time_zone = kNoUtf8; }},
        {"/locations/nj/calendar", [](Store& of) { of.locations.at("nj").calendar = kNoUtf8; }},
        {"/locations/nj/cutoffs/" + shown,
         [](Store& of) { of.locations.at("nj").cutoffs[kNoUtf8] = Cutoff{}; }},
        {"/shipping/" + shown, [](Store& of) { of.shipping[0].first = kNoUtf8; }},
        {"/shipping/post/calendar", [](Store& of) { of.shipping[0].second.calendar = kNoUtf8; }},
        {"/shipping/post/lanes/0/from/0",
         [](Store& of) { of.shipping[0].second.lanes[0].from = {kNoUtf8}; }},
        {"/shipping/post/lanes/0/to/country",
         [](Store& of) { of.shipping[0].second.lanes[0].to->country = kNoUtf8; }},
        {"/shipping/post/lanes/0/to/postalCodes/0",
         [](Store& of) { of.shipping[0].second.lanes[0].to->postal_codes = {kNoUtf8}; }},
        {"/leadTimes/" + shown, [](Store& of) { of.lead_times[kNoUtf8]; }},
        {"/policies/" + shown, [](Store& of) { of.policies[kNoUtf8]; }},
        {"/holidays/" + shown, [](Store& of) { of.holidays[kNoUtf8] = "dock"; }},
        {"/holidays/US", [](Store& of) { of.holidays["US"] = kNoUtf8; }},
        {"/rules/" + shown, [](Store& of) { of.accept_unverified[kNoUtf8] = true; }},
        {"/products/" + shown, [](Store& of) { of.products[kNoUtf8]; }},
        {"/products/MUG/name", [&](Store& of) { mug(of).name = kNoUtf8; }},
        {"/products/MUG/policy", [&](Store& of) { mug(of).policy = kNoUtf8; }},
        {"/products/MUG/stock/0/location", [&](Store& of) { mug(of).stock[0].location = kNoUtf8; }},
        {"/products/MUG/receipts/0/id", [&](Store& of) { mug(of).receipts[0].id = kNoUtf8; }},
        {"/products/MUG/receipts/0/location",
         [&](Store& of) { mug(of).receipts[0].location = kNoUtf8; }},
        {"/products/MUG/receipts/0/leadTime",
         [&](Store& of) { mug(of).receipts[0].lead_time = kNoUtf8; }},
        {"/products/MUG/receipts/0/reason",
         [&](Store& of) { mug(of).receipts[0].reason = kNoUtf8; }},
        {"/products/MUG/commitments/0/id", [&](Store& of) { mug(of).commitments[0].id = kNoUtf8; }},
        {"/products/MUG/commitments/0/location",
         [&](Store& of) { mug(of).commitments[0].location = kNoUtf8; }},
        {"/products/MUG/replenishment/leadTime",
         [&](Store& of) {
             mug(of).replenishment = Replenishment{"nj", kNoUtf8};
         }},
        {"/products/MUG/madeToOrder/location",
         [&](Store& of) {
             mug(of).made_to_order = MadeToOrder{kNoUtf8, Duration::point(1)};
         }},
    };
    for (const auto& [pointer, spoil] : spoilers) {
        Store store = a_store();
        spoil(store);
        std::string told{"not_json "};
        told += pointer;
        told += kNotUtf8Told;
        EXPECT_EQ(told_of(store), told);
    }
    EXPECT_EQ(told_of(read_store("{\"Gr\xF6\":1}")),
              "not_json  This is not JSON: something is wrong at line 1, column 5.\n");
}

TEST(TextFaults, AreInWhatComesWithAStore) {
    const Store store = a_store();
    TimeZones zones = new_york_clock(store);
    zones[kNoUtf8] = zones.begin()->second;
    PlanOptions options;
    options.skus = {"MUG", kNoUtf8};
    options.order = kNoUtf8;
    RulePack pack;
    pack.jurisdiction = kNoUtf8;
    pack.areas = {Area{"US", {kNoUtf8}}};
    pack.rules.resize(1);
    pack.rules[0].citation = kNoUtf8;
    pack.rules[0].word = kNoUtf8;
    options.rules = {pack};
    EXPECT_EQ(told_of(plan(store, zones, options)),
              "not_json /zones/Gr\xEF\xBF\xBD\xEF\xBF\xBD"
              "e" +
                  kNotUtf8Told + "not_json /rules/0/jurisdiction" + kNotUtf8Told +
                  "not_json /rules/0/areas/0/postalCodes/0" + kNotUtf8Told +
                  "not_json /rules/0/rules/0/citation" + kNotUtf8Told +
                  "not_json /rules/0/rules/0/duty" + kNotUtf8Told + "not_json /skus/1" +
                  kNotUtf8Told + "not_json /order" + kNotUtf8Told);
}

TEST(TextFaults, AreInQuestions) {
    const Store store = a_store();
    const Snapshot snapshot = *plan(store, new_york_clock(store));
    Asking asking;
    asking.at = store.as_of;
    asking.method = kNoUtf8;
    asking.to = Destination{kNoUtf8, kNoUtf8};
    const std::string of_asking = "not_json /method" + kNotUtf8Told + "not_json /to/country" +
                                  kNotUtf8Told + "not_json /to/postalCode" + kNotUtf8Told;
    Query query = query_in(asking);
    query.sku = kNoUtf8;
    EXPECT_EQ(told_of(quote(snapshot, query)), "not_json /sku" + kNotUtf8Told + of_asking);
    OrderQuery order;
    static_cast<Asking&>(order) = asking;
    order.lines = {Line{kNoUtf8, 1}};
    EXPECT_EQ(told_of(quote_order(snapshot, order)),
              "not_json /lines/0/sku" + kNotUtf8Told + of_asking);
    EarlierPromise earlier;
    earlier.sku = kNoUtf8;
    EXPECT_EQ(told_of(revise(snapshot, earlier, asking)),
              "not_json /promised/sku" + kNotUtf8Told + of_asking);
}

// Unicode, table 3-7: the first and the last of each row, and what lies just beyond them.
TEST(TextFaults, AreWhatUnicodeCallsIllFormed) {
    const auto is_good = [](const std::string& text) { return as_utf8(text) == text; };
    for (const char* good :
         {"", "\x7F", "\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xED\x9F\xBF", "\xEE\x80\x80",
          "\xEF\xBF\xBF", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF"}) {
        EXPECT_TRUE(is_good(good)) << good;
    }
    for (const char* bad :
         {"\x80", "\xC1\xBF", "\xC2", "\xC2\x7F", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xEE\x80",
          "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF"}) {
        EXPECT_FALSE(is_good(bad)) << bad;
    }
    EXPECT_TRUE(is_good(std::string(1, '\0')));
}

TEST(WordlessValues, AreDurationsBetweenTwoUncertainBounds) {
    Store store = a_store();
    const Distribution sooner{{{1, 0.5}, {2, 0.5}}};
    const Distribution later{{{2, 0.5}, {3, 0.5}}};
    store.locations.at("nj").handling_days = Duration{sooner, later};
    EXPECT_EQ(told_of(store),
              "bad_range /locations/nj/handlingDays A range of days has two numbers: [least, "
              "greatest].\n");
    store.locations.at("nj").handling_days = Duration::exactly(later);
    EXPECT_EQ(told_of(store), "taken");
}

TEST(WordlessValues, AreSharesBesideAmounts) {
    Store store = a_store();
    store.policies["standard"][Status::backorder].payment =
        PaymentTerm{Charge::deposit, Portion{2000, Money{500, Currency{"USD"}}}};
    EXPECT_EQ(told_of(store),
              "unknown_value /policies/standard/backorder/payment/percent Write a percentage or an "
              "amount here, and not both.\n");
}

TEST(WordlessValues, AreSecondsOfAnOffset) {
    const Store store = a_store();
    TimeZones zones = new_york_clock(store);
    zones.at("America/New_York").offset += std::chrono::seconds{2};
    EXPECT_EQ(told_of(plan(store, zones)),
              "out_of_range /zones/America~1New_York/offsetMinutes This must be a whole number. "
              "Write one from -1440 to 1440.\n");
}

// A reader forgives a sum up to a millionth above 1. Written as it stands, that would be the greatest that it takes,
// and rounding might pass it.
TEST(WrittenProbabilities, SumToOneAtTheMost) {
    Store store = a_store();
    store.locations.at("nj").handling_days =
        Duration::exactly(Distribution{{{1, 0.5}, {2, 0.5000005}}});
    const auto snapshot = plan(store, new_york_clock(store));
    ASSERT_TRUE(snapshot);
    EXPECT_NE(write_snapshot(*snapshot).find(R"({"probabilities":{"1":0.5,"2":0.5}})"),
              std::string::npos);
}

// A program may leave a deposit where nothing is charged as one: 200 % stood in the snapshot, which its reader refused.
TEST(WrittenTerms, HaveADepositOnlyWhereItIsCharged) {
    Store store = a_store();
    Terms& terms = store.products.at("MUG").terms[Status::in_stock];
    terms.payment = PaymentTerm{Charge::at_order, Portion{20'000, std::nullopt}};
    const auto snapshot = plan(store, new_york_clock(store));
    ASSERT_TRUE(snapshot);
    const std::string text = write_snapshot(*snapshot);
    EXPECT_NE(text.find(R"("payment":{"charge":"at_order","dueNow")"), std::string::npos);
    EXPECT_TRUE(read_snapshot(text));
}

// What is planned of a store without a location has none, and no snapshot's reader takes a preorder without one.
TEST(PreorderWithoutALocation, IsRefusedByBothDoors) {
    const std::string refused =
        "unknown_location /products/GAME A preorder is judged by a location's clock: the document "
        "needs a location.\n";
    Store store;
    store.as_of = instant("2026-11-23T15:00:00Z");
    store.products["GAME"].preorder.emplace().releases = {day("2027-02-12"), day("2027-02-12")};
    EXPECT_EQ(told_of(plan(store, {})), refused);
    EXPECT_EQ(told_of(read_store(R"({"version":1,"asOf":"2026-11-23T15:00:00Z","calendars":{},
                         "locations":{},"products":{"GAME":{"preorder":{"releases":"2027-02-12"}}}})")),
              refused);
}

}  // namespace
}  // namespace stockline

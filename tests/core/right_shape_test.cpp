// A value of the wrong kind is told with one of the right kind, made of what was written where that can be read.
#include "json/right_shape.h"

#include <gtest/gtest.h>
#include <string>

#include "written.h"

namespace stockline {
namespace {

using written::Sentences;
using written::store;
using written::store_with_lane;
using written::told_of;

// The example alone; the whole sentences where there is another number of faults than one.
std::string example(const std::string& document) {
    const Sentences told = told_of(document);
    const std::string before = "For example: ";
    const std::size_t begin = told.size() == 1 ? told[0].find(before) : std::string::npos;
    if (begin == std::string::npos) {
        std::string all = "no example in:";
        for (const std::string& one : told) all += '\n' + one;
        return all;
    }
    return told[0].substr(begin + before.size());
}

TEST(RightShape, OfAPriceIsTheAmountThatWasWritten) {
    EXPECT_EQ(told_of(store(R"("price":379.41)")),
              Sentences{"/products/MUG/price This must be an object, not a number. For example: "
                        "{ \"minorUnits\": 37941, \"currency\": \"USD\" }."});
    // A yen has no smaller unit: 1,200 yen are 1200.
    EXPECT_EQ(example(store(R"("price":"1200 JPY")")),
              R"({ "minorUnits": 1200, "currency": "JPY" }.)");
    EXPECT_EQ(example(store(R"("price":"€ 19.99")")),
              R"({ "minorUnits": 1999, "currency": "EUR" }.)");
    EXPECT_EQ(example(store(R"("price":"free")")),
              R"({ "minorUnits": 37941, "currency": "USD" }.)");
    EXPECT_EQ(example(store(R"("price":-5)")), R"({ "minorUnits": 37941, "currency": "USD" }.)");
    EXPECT_EQ(example(store(R"("price":1e300)")), R"({ "minorUnits": 37941, "currency": "USD" }.)");
}

TEST(RightShape, OfADurationIsWhatWasWritten) {
    EXPECT_EQ(example(store_with_lane(R"("transitDays":"2-4")")), "[2, 4].");
    EXPECT_EQ(example(store_with_lane(R"("transitDays":"3 days")")), "3.");
    EXPECT_EQ(example(store_with_lane(R"("transitDays":true)")), "[1, 3].");
    EXPECT_EQ(example(store(R"("madeToOrder":{"location":"nj","productionDays":"5"})")), "5.");
}

TEST(RightShape, OfADestinationIsACountry) {
    EXPECT_EQ(example(store_with_lane(R"("to":"us 94103","transitDays":1)")),
              R"({ "country": "US", "postalCodes": ["94103"] }.)");
    EXPECT_EQ(example(store_with_lane(R"("to":"DE","transitDays":1)")), R"({ "country": "DE" }.)");
    EXPECT_EQ(example(store_with_lane(R"("to":["DE","AT"],"transitDays":1)")),
              R"({ "country": "US", "postalCodes": ["100*"] }.)");
    EXPECT_EQ(
        answer(Snapshot{}, R"({"sku":"A","at":"2026-11-23T15:05:00Z","to":"US 94103"})"),
        R"({"errors":[{"code":"wrong_type","pointer":"/to","message":"This must be an object, )"
        R"(not a string. For example: { \"country\": \"US\", \"postalCode\": \"94103\" }."}]})");
}

TEST(RightShape, OfWhatAStoreHasIsShownForEach) {
    const auto located = [](const std::string& member) {
        std::string text = store("");
        text.insert(text.find(R"("timeZone")"), member + ',');
        return text;
    };
    EXPECT_EQ(example(located(R"("cutoff":14)")), "\"14:00\".");
    EXPECT_EQ(example(located(R"("cutoff":1430)")), "\"14:30\".");
    EXPECT_EQ(example(located(R"("halfDays":{"2026-12-24":12})")), "\"12:00\".");
    EXPECT_EQ(example(located(R"("handlingDays":"1")")), "1.");
    EXPECT_EQ(example(store(R"("stock":7)")), R"([{ "location": "newark", "onHand": 7 }].)");
    EXPECT_EQ(example(store(R"("stock":[{"location":"nj","onHand":"7"}])")), "7.");
    EXPECT_EQ(example(store(R"("backorder":true)")), R"({ "allowed": true }.)");
    EXPECT_EQ(example(store(R"("preorder":"2027-03-01")")), R"({ "releases": "2027-03-01" }.)");
    EXPECT_EQ(example(store(R"("preorder":{"releases":20270301})")), "\"2027-03-01\".");
    EXPECT_EQ(example(store(R"("receipts":[{"location":"nj","quantity":1,
                                "expected":"2026-12-01","leadTime":{"days":3}}])")),
              "\"acme\", the name of one of the leadTimes.");
    EXPECT_EQ(example(store(R"("terms":{"in_stock":{"returns":14}})")), R"({ "days": 14 }.)");
    EXPECT_EQ(example(store("", R"("leadTimes":{"acme":{"daysLate":3}},)")), R"({ "3": 1 }.)");
    EXPECT_EQ(example(store("", R"("leadTimes":{"acme":{"days":[1,2]}},)")),
              R"({ "0": 0.8, "3": 0.2 }.)");
    EXPECT_EQ(example(store("", R"("holidays":["2026-12-25"],)")),
              R"({ "DE": "germany" }, a country and one of the calendars.)");
    EXPECT_EQ(example(store_with_lane(R"("from":"nj","transitDays":1)")), R"(["nj"].)");
    EXPECT_EQ(example(store_with_lane(R"("to":{"country":"DE","postalCodes":"10*"},
                                         "transitDays":1)")),
              R"(["10*"].)");
}

TEST(RightShape, OfWorkdaysIsTheirList) {
    std::string text = store("");
    text.replace(text.find(R"(["mon","tue","wed","thu","fri"])"), 31, R"("mon-fri")");
    EXPECT_EQ(example(text), R"(["mon", "tue", "wed", "thu", "fri"].)");
}

TEST(RightShape, OfWhatIsMissingIsShownToo) {
    EXPECT_EQ(told_of(store(R"("preorder":{})")),
              Sentences{"/products/MUG/preorder/releases This is missing. Write a string here. For "
                        "example: \"2027-02-12\"."});
}

TEST(RightShape, IsNotShownWhereTheKindSaysAll) {
    EXPECT_EQ(told_of(store(R"("discontinued":"yes")")),
              Sentences{"/products/MUG/discontinued This must be true or false, not a string."});
}

TEST(RightShape, OfShipmentsIsAListOfThem) {
    const std::string answer = answer_revision(
        Snapshot{},
        R"({"order":{"shipments":"3"},"promised":{"sku":"MUG","quantity":1,"status":"in_stock"}})");
    EXPECT_NE(answer.find(R"(For example: [{ \"quantity\": 1, \"shipped\": \"2026-12-01\" }].)"),
              std::string::npos)
        << answer;
}

}  // namespace
}  // namespace stockline

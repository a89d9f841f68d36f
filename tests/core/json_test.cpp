#include "stockline/json.h"

#include <gtest/gtest.h>
#include <string>

#include "dates.h"

namespace stockline {
namespace {

// A small store, with one place to put something else.
std::string store_with(const std::string& product) {
    return R"({"version":1,"asOf":"2026-11-22T14:05:00Z",
        "calendars":{"dock":{"workdays":["mon","tue","wed","thu","fri"]}},
        "locations":{"nj":{"timeZone":"America/New_York","calendar":"dock"}},
        "products":{"MUG":)" +
           product + "}}";
}

std::vector<std::string> faults_of(const std::string& text) {
    const auto store = read_store(text);
    std::vector<std::string> found;
    if (store) return found;
    for (const Fault& fault : store.error()) {
        found.push_back(std::string{to_string(fault.code)} + " " + fault.pointer);
        EXPECT_FALSE(fault.message.empty());
    }
    return found;
}

using Found = std::vector<std::string>;

TEST(ReadStore, TakesASmallStore) {
    EXPECT_EQ(faults_of(store_with(R"({"stock":[{"location":"nj","onHand":3}]})")), Found{});
}

TEST(ReadStore, ReportsEveryFaultAtOnceInDocumentOrder) {
    EXPECT_EQ(faults_of(store_with(R"({"stock":[{"location":"la","onHand":-1}],
                  "receipts":[{"location":"nj","quantity":5,"expected":"2026-02-30"}],
                  "commitments":[{"due":"soon"}]})")),
              (Found{"unknown_location /products/MUG/stock/0/location",
                     "out_of_range /products/MUG/stock/0/onHand",
                     "not_a_date /products/MUG/receipts/0/expected",
                     "required /products/MUG/commitments/0/quantity",
                     "not_a_date /products/MUG/commitments/0/due"}));
}

TEST(ReadStore, RefusesQuantitiesThatAreNoneOrTooLarge) {
    for (const auto* quantity : {"-1", "1.5", "1000000001", "1e300"}) {
        EXPECT_EQ(faults_of(store_with(R"({"stock":[{"location":"nj","onHand":)" +
                                       std::string{quantity} + "}]}")),
                  Found{"out_of_range /products/MUG/stock/0/onHand"})
            << quantity;
    }
    EXPECT_EQ(faults_of(store_with(R"({"stock":[{"location":"nj","onHand":1000000000}]})")),
              Found{});
    EXPECT_EQ(faults_of(store_with(R"({"stock":[{"location":"nj","onHand":"7"}]})")),
              Found{"wrong_type /products/MUG/stock/0/onHand"});
}

TEST(ReadStore, RefusesProbabilitiesThatDoNotSumToOne) {
    const auto made = [](const std::string& days) {
        return store_with(R"({"madeToOrder":{"location":"nj","productionDays":)" + days + "}}");
    };
    EXPECT_EQ(faults_of(made(R"({"probabilities":{"3":0.5,"4":0.4}})")),
              Found{"bad_probabilities /products/MUG/madeToOrder/productionDays/probabilities"});
    EXPECT_EQ(faults_of(made(R"({"probabilities":{"3":0.5,"4":0.4},"beyond":0.1})")), Found{});
    EXPECT_EQ(faults_of(made(R"({"probabilities":{"x":1}})")),
              Found{"out_of_range /products/MUG/madeToOrder/productionDays/probabilities/x"});
    EXPECT_EQ(faults_of(made("[8,5]")),
              Found{"bad_range /products/MUG/madeToOrder/productionDays"});
    EXPECT_EQ(faults_of(made("[5]")), Found{"bad_range /products/MUG/madeToOrder/productionDays"});
    EXPECT_EQ(faults_of(made("true")),
              Found{"wrong_type /products/MUG/madeToOrder/productionDays"});
}

TEST(ReadStore, FindsAKeyThatStandsTwice) {
    EXPECT_EQ(faults_of(R"({"version":1,"version":1})"), Found{"duplicate_key /version"});
    EXPECT_EQ(faults_of(store_with(R"({"name":"a","stock":[],"name":"b"})")),
              Found{"duplicate_key /products/MUG/name"});
}

TEST(ReadStore, EscapesKeysInPointers) {
    EXPECT_EQ(faults_of(R"({"version":1,"asOf":"2026-11-22T14:05:00Z","calendars":{},
                            "locations":{},"products":{"A/B~C":{"name":1}}})"),
              Found{"wrong_type /products/A~1B~0C/name"});
}

TEST(ReadStore, SaysWhereTextStopsBeingJson) {
    const auto store = read_store("{\"version\": 1,\n \"asOf\" \"x\"}");
    ASSERT_FALSE(store);
    ASSERT_EQ(store.error().size(), 1U);
    EXPECT_EQ(store.error()[0].code, FaultCode::not_json);
    EXPECT_NE(store.error()[0].message.find("line 2"), std::string::npos)
        << store.error()[0].message;
}

TEST(ReadStore, RefusesWhatIsNoDocument) {
    for (const auto* text :
         {"", "{", "nonsense", "{\"a\":1,}", "\xff\xfe", "[1", "\"\xc3\x28\"", "{} {}", "1e999"}) {
        EXPECT_EQ(faults_of(text), Found{"not_json "}) << text;
    }
    for (const auto* text : {"[]", "null", "1", "\"text\"", "true"}) {
        EXPECT_EQ(faults_of(text), Found{"wrong_type "}) << text;
    }
}

TEST(ReadStore, RefusesDeepNestingWithoutRunningOutOfStack) {
    std::string deep(1'000'000, '[');
    const auto store = read_store(deep);
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error()[0].code, FaultCode::too_deep);
    EXPECT_EQ(store.error()[0].pointer.substr(0, 6), "/0/0/0");
}

TEST(ReadStore, RefusesAnotherVersion) {
    EXPECT_EQ(faults_of(R"({"version":2,"asOf":"2026-11-22T14:05:00Z","calendars":{},
                            "locations":{},"products":{}})"),
              Found{"unsupported_version /version"});
}

TEST(ReadStore, NeedsAWorkday) {
    EXPECT_EQ(faults_of(R"({"version":1,"asOf":"2026-11-22T14:05:00Z",
                            "calendars":{"dock":{"workdays":[]},"parcel":{"workdays":["monday"]}},
                            "locations":{},"products":{}})"),
              (Found{"no_workdays /calendars/dock/workdays",
                     "unknown_value /calendars/parcel/workdays/0"}));
}

TEST(ReadStore, NeedsDaysForReplenishment) {
    EXPECT_EQ(faults_of(R"({"version":1,"asOf":"2026-11-22T14:05:00Z",
        "calendars":{"dock":{"workdays":["mon"]}},
        "locations":{"nj":{"timeZone":"America/New_York","calendar":"dock"}},
        "leadTimes":{"acme":{"daysLate":{"0":1}}},
        "products":{"MUG":{"replenishment":{"location":"nj","leadTime":"acme"}}}})"),
              Found{"required /products/MUG/replenishment/leadTime"});
}

TEST(ReadQuery, ReportsEveryFaultAtOnce) {
    const auto query = read_query(R"({"quantity":0,"at":"now","confidence":0.4})");
    ASSERT_FALSE(query);
    Found found;
    for (const Fault& fault : query.error()) {
        found.push_back(std::string{to_string(fault.code)} + " " + fault.pointer);
    }
    EXPECT_EQ(found, (Found{"required /sku", "out_of_range /quantity", "not_an_instant /at",
                            "out_of_range /confidence"}));
}

// 60 bytes at the most. 59 letters and the first of an é's two bytes are 60: cut before the é, at 59.
TEST(ReadQuery, QuotesSixtyBytesAndNoPartOfACharacter) {
    const auto quote_of = [](const std::string& text) {
        const auto query = read_query(R"({"sku":"MUG","at":")" + text + R"("})");
        const std::string message = query ? std::string{} : query.error().front().message;
        return message.substr(0, message.find(" is not"));
    };
    const std::string letters(59, 'a');
    EXPECT_EQ(quote_of(letters + "a"), '"' + letters + "a\"");
    EXPECT_EQ(quote_of(letters + "aé"), '"' + letters + "a…\"");
    EXPECT_EQ(quote_of(letters + "é"), '"' + letters + "…\"");
}

TEST(ReadQuery, HasDefaults) {
    const auto query = read_query(R"({"sku":"MUG","at":"2026-11-22T15:00:00Z"})");
    ASSERT_TRUE(query);
    EXPECT_EQ(query->quantity, 0);  // the least that an order may have
    EXPECT_FALSE(query->confidence);
    EXPECT_FALSE(query->to);
    EXPECT_EQ(query->at, instant("2026-11-22T15:00:00Z"));
}

TEST(WriteFaults, EscapesWhatItQuotes) {
    EXPECT_EQ(write_faults({Fault{FaultCode::not_a_date, "/a", "\"\\\n\x01 é"}}),
              "{\"errors\":[{\"code\":\"not_a_date\",\"pointer\":\"/a\","
              "\"message\":\"\\\"\\\\\\u000a\\u0001 é\"}]}");
}

}  // namespace
}  // namespace stockline

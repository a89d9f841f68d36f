// Rules of law on their way from a pack to a snapshot, and back from its text.
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <string>

#include "fixtures.h"
#include "stockline/json.h"

namespace stockline {
namespace {

// A whole pack, with what is only for people in it, and nothing that a snapshot drops but that.
const std::string kGermany =
    R"({"version":1,"jurisdiction":"DE","name":"Germany","areas":[{"country":"DE"}],"rules":[)"
    R"({"id":"refund","kind":"refund","citation":"BGB 357","source":"https://www.gesetze-im-internet.de/bgb/__357.html",)"
    R"("grade":"READ","retrieved":"2026-11-22","summary":"Within 14 days.","ground":"withdrawal",)"
    R"("period":{"unit":"calendar","count":14,"from":"notice"}}]})";

const std::string kCalifornia =
    R"({"version":1,"jurisdiction":"US-CA","areas":[{"country":"US","postalCodes":["90*"]}],)"
    R"("workdays":["mon","sat"],"rules":[{"kind":"duty","citation":"Civ. Code 1723","grade":"UNSEEN",)"
    R"("duty":"state_return_terms"}]})";

RulePacks packs(const std::string& list) {
    const auto request = read_plan_request(R"({"zones":{},"rules":[)" + list + "]}");
    EXPECT_TRUE(request);
    return request ? request->options.rules : RulePacks{};
}

Store ships_to(const std::string& country) {
    Store store = new_jersey(Product{});
    Lane lane;
    if (!country.empty()) lane.to = Area{country, {}};
    lane.transit_days = Duration::point(1);
    Method method;
    method.calendar = "dock";
    method.lanes = {lane};
    store.shipping.emplace_back("standard", method);
    return store;
}

std::vector<std::string> carried(const Store& store, const RulePacks& rules) {
    std::vector<std::string> names;
    const Result<Snapshot> snapshot =
        plan(store, new_york_clock(store), PlanOptions{.rules = rules});
    for (const RulePack& pack : sources_of(*snapshot).rules) {
        names.push_back(pack.jurisdiction);
    }
    return names;
}

using Names = std::vector<std::string>;

TEST(CarriedRules, AreThoseOfTheCountriesThatLanesLeadTo) {
    const RulePacks both = packs(kGermany + "," + kCalifornia);
    EXPECT_EQ(carried(ships_to("DE"), both), Names{"DE"});
    EXPECT_EQ(carried(ships_to("US"), both), Names{"US-CA"});
    EXPECT_EQ(carried(ships_to("FR"), both), Names{});
    EXPECT_EQ(carried(ships_to(""), both), (Names{"DE", "US-CA"}));
    EXPECT_EQ(carried(new_jersey(Product{}), both), (Names{"DE", "US-CA"}));
}

TEST(CarriedRules, AreWrittenWithoutWhatIsForPeople) {
    const Store store = ships_to("DE");
    const Snapshot snapshot =
        *plan(store, new_york_clock(store), PlanOptions{.rules = packs(kGermany)});
    const std::string text = write_snapshot(snapshot);
    EXPECT_NE(
        text.find(
            R"("rules":[{"jurisdiction":"DE","areas":[{"country":"DE"}],"rules":[)"
            R"({"kind":"refund","citation":"BGB 357","grade":"READ",)"
            R"("source":"https://www.gesetze-im-internet.de/bgb/__357.html",)"
            R"("ground":"withdrawal","period":{"unit":"calendar","count":14,"from":"notice"}}]}])"),
        std::string::npos)
        << text;
    const auto read = read_snapshot(text);
    ASSERT_TRUE(read);
    EXPECT_EQ(write_snapshot(*read), text);
}

// One of before there were term sheets, which a server may still have.
TEST(Snapshot, WhoseTermsAreNotWorkedOutHasThemWorkedOutOfPoliciesAndRules) {
    Store store = ships_to("DE");
    store.products.at("MUG").policy = "standard";
    store.products.at("MUG").stock = {{"nj", 3, 0, 0}};
    store.policies["standard"][Status::in_stock].returns = ReturnsTerm{30, Rule::Cost::shop};
    const Snapshot planned =
        *plan(store, new_york_clock(store), PlanOptions{.rules = packs(kGermany)});
    auto document = nlohmann::ordered_json::parse(write_snapshot(planned));
    document.erase("terms");
    document["policies"]["standard"]["in_stock"]["returns"] = {{"days", 30}, {"paidBy", "shop"}};
    document["products"]["MUG"].erase("terms");
    document["products"]["MUG"]["policy"] = "standard";
    const auto read = read_snapshot(document.dump());
    ASSERT_TRUE(read) << write_faults(read.error());
    const std::string question =
        R"({"sku":"MUG","at":"2026-11-23T15:05:00Z","to":{"country":"DE"}})";
    EXPECT_EQ(answer(*read, question), answer(planned, question));
    EXPECT_NE(answer(planned, question).find(R"("jurisdictions":["DE"])"), std::string::npos);
    EXPECT_NE(answer(planned, question).find(R"("returns":{"days":30,)"), std::string::npos);
    EXPECT_EQ(write_snapshot(*read), write_snapshot(planned));
}

// For each day and each amount terms are worked out: 10 days and 10 amounts are 11 * 11 = 121 ways, 10 and 8 are 99.
TEST(CarriedRules, OfTooManyDaysAndAmountsAreRefused) {
    const Store store = ships_to("DE");
    const auto with = [&store](int days, int amounts) {
        RulePacks rules = packs(kGermany);
        const Rule rule = rules.at(0).rules.at(0);
        for (int i = 0; i < days; ++i) {
            rules.at(0).rules.push_back(rule);
            rules.at(0).rules.back().effective_from =
                *parse_day("2027-01-01") + std::chrono::days{i};
        }
        for (int i = 0; i < amounts; ++i) {
            rules.at(0).rules.push_back(rule);
            rules.at(0).rules.back().above = Money{100 + i, Currency{"EUR"}};
        }
        return plan(store, new_york_clock(store), PlanOptions{.rules = rules});
    };
    EXPECT_TRUE(with(10, 8));
    const auto refused = with(10, 10);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().at(0).pointer, "/rules");
    EXPECT_EQ(refused.error().at(0).code, FaultCode::out_of_range);
}

TEST(CarriedRules, AreAcceptedUnverifiedWhereTheStoreSaysSo) {
    Store store = ships_to("US");
    const RulePacks rules = packs(kCalifornia);
    EXPECT_FALSE(plan(store, new_york_clock(store), PlanOptions{.rules = rules})
                     ->sources->rules.at(0)
                     .accept_unverified);
    store.accept_unverified["US-CA"] = true;
    const Snapshot snapshot = *plan(store, new_york_clock(store), PlanOptions{.rules = rules});
    EXPECT_TRUE(snapshot.sources->rules.at(0).accept_unverified);
    EXPECT_NE(write_snapshot(snapshot).find(
                  R"("workdays":["mon","sat"],"acceptUnverified":true,"rules":[)"),
              std::string::npos);
}

TEST(CarriedRules, TakeTheHolidaysOfTheirCountriesAlong) {
    Store store = ships_to("DE");
    store.calendars.emplace("german", BusinessCalendar{});
    store.calendars.emplace("french", BusinessCalendar{});
    store.holidays = {{"DE", "german"}, {"FR", "french"}};
    const Snapshot snapshot =
        *plan(store, new_york_clock(store), PlanOptions{.rules = packs(kGermany)});
    EXPECT_EQ(snapshot.holidays, (Holidays{{"DE", "german"}}));
    EXPECT_TRUE(snapshot.calendars.contains("german"));
    EXPECT_FALSE(snapshot.calendars.contains("french"));
    EXPECT_TRUE(read_snapshot(write_snapshot(snapshot)));
    EXPECT_TRUE(plan(store, new_york_clock(store))->holidays.empty());
}

TEST(CarriedRules, ReadsEveryFaultOfAPack) {
    const auto request = read_plan_request(
        R"({"zones":{},"rules":[{"version":2,"jurisdiction":"DE","areas":[{"country":"DE"}],)"
        R"("rules":[{"kind":"ship_by","citation":"BGB 271","grade":"READ","period":{"unit":"calendar"}}]}]})");
    ASSERT_FALSE(request);
    std::vector<std::string> found;
    for (const Fault& fault : request.error()) {
        found.push_back(std::string{to_string(fault.code)} + " " + fault.pointer);
    }
    EXPECT_EQ(found, (Names{"unsupported_version /rules/0/version",
                            "required /rules/0/rules/0/period/from",
                            "required /rules/0/rules/0/period/count"}));
}

}  // namespace
}  // namespace stockline

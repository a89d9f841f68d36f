// The snapshot in two parts: what stands in them, what is refused, and until when they hold.
#include "stockline/publication.h"

#include <gtest/gtest.h>
#include <string>
#include <tuple>
#include <vector>

#include "fixtures.h"
#include "stockline/json.h"
#include "stockline/quote.h"

namespace stockline {
namespace {

Product mugs(Quantity on_hand) {
    Product mug;
    mug.stock.push_back(Stock{"nj", on_hand});
    return mug;
}

TimeZones clocks(const Store& store) {
    const Horizon horizon = publication_horizon(store);
    return {{"America/New_York",
             TimeZone{horizon.from,
                      horizon.until,
                      std::chrono::hours{-4},
                      {{instant("2026-11-01T06:00:00Z"), std::chrono::hours{-5}},
                       {instant("2027-03-14T07:00:00Z"), std::chrono::hours{-4}},
                       {instant("2027-11-07T06:00:00Z"), std::chrono::hours{-5}}}}}};
}

PlannedShop shop_of(const Store& store) { return *plan_shop(store, clocks(store)); }

PlannedProduct planned_of(const Store& store, const std::string& sku = "MUG") {
    return *plan_product(store, clocks(store), shop_of(store), sku);
}

// As whoever publishes it does: what only they know comes after the version.
std::string with_members(const std::string& text, const std::string& members) {
    const std::string version = R"({"version":1)";
    EXPECT_EQ(text.rfind(version, 0), 0U) << text;
    return version + ',' + members + text.substr(version.size());
}

Snapshot opened(const Store& store, const std::string& heartbeat, const std::string& more = "") {
    auto shop = read_snapshot(with_members(
        write_shop(shop_of(store)), R"("revision":"r1","heartbeat":")" + heartbeat + '"' + more));
    EXPECT_TRUE(shop) << lines_of(shop.error());
    return *std::move(shop);
}

std::string product_text(const Store& store, const std::string& sku = "MUG") {
    return with_members(write_product(shop_of(store), planned_of(store, sku)),
                        R"("revision":"p1","shop":"r1")");
}

Promise promised(const Snapshot& snapshot, const std::string& at) {
    Query query;
    query.sku = "MUG";
    query.at = instant(at);
    return *quote(snapshot, query);
}

std::vector<std::string> refused(const std::string& text) {
    Snapshot shop = opened(new_jersey(mugs(3)), "2026-11-23T15:00:00Z");
    std::vector<std::string> found;
    for (const Fault& fault : add_product(shop, text)) {
        found.push_back(std::string{to_string(fault.code)} + ' ' + fault.pointer);
    }
    EXPECT_TRUE(shop.products.empty());
    return found;
}

using Found = std::vector<std::string>;

TEST(Publication, HasTheWholeOfAProductInItsDocument) {
    EXPECT_EQ(
        write_product(shop_of(new_jersey(mugs(3))), planned_of(new_jersey(mugs(3)))),
        R"({"version":1,"sku":"MUG","asOf":"2026-11-23T15:00:00Z","product":{"terms":0,"ladders":[)"
        R"({"location":"nj","steps":[{"upTo":3,"from":"stock"}]}]}})");
}

TEST(Publication, HasInTheShopDocumentNothingThatADayThatPassesChanges) {
    Store store = new_jersey(mugs(3));
    const std::string on_monday = write_shop(shop_of(store));
    store.as_of = instant("2026-11-01T00:00:00Z");
    EXPECT_EQ(write_shop(shop_of(store)), on_monday);
    store.as_of = instant("2026-11-30T23:59:59Z");
    EXPECT_EQ(write_shop(shop_of(store)), on_monday);
    EXPECT_EQ(publication_month(store), instant("2026-11-01T00:00:00Z"));
    store.as_of = instant("2026-12-01T00:00:00Z");
    EXPECT_EQ(publication_month(store), instant("2026-12-01T00:00:00Z"));
}

// 3 on hand, and A comes before B: B can count on one.
TEST(Publication, IsPlannedForAnOrderAsThatOrderSeesTheStore) {
    Store store = new_jersey(mugs(3));
    for (const auto& [id, due, quantity] :
         {std::tuple{"A", "2026-11-24", 2}, std::tuple{"B", "2026-11-25", 1}}) {
        Commitment& each = store.products.at("MUG").commitments.emplace_back();
        each.id = id;
        each.due = day(due);
        each.quantity = quantity;
    }
    const auto seen_by = [&store](const std::string& order) {
        return write_product(shop_of(store),
                             *plan_product(store, clocks(store), shop_of(store), "MUG", order));
    };
    EXPECT_NE(seen_by("B").find(R"("steps":[{"upTo":1,"from":"stock"}])"), std::string::npos)
        << seen_by("B");
    EXPECT_EQ(seen_by("").find(R"("upTo")"), std::string::npos) << seen_by("");
    // An order of another product sees what anybody sees.
    EXPECT_EQ(seen_by("C"), seen_by(""));
}

TEST(Publication, HoldsForEverWhereOnlyStockIsTold) {
    Store store = new_jersey(mugs(3));
    EXPECT_FALSE(planned_of(store).replan_by);
    store.products.at("MUG").commitments.emplace_back().quantity = 2;
    EXPECT_FALSE(planned_of(store).replan_by);
}

// On Thursday 10 December units that are expected that day are there, or overdue from Friday on; New York's midnight is
// 05:00 UTC.
TEST(Publication, HoldsUpToTheDayOnWhichAReceiptIsExpected) {
    Store store = new_jersey(mugs(0));
    store.products.at("MUG").backorder.is_allowed = true;
    store.products.at("MUG").receipts.push_back(receipt("2026-12-10", 4));
    EXPECT_EQ(planned_of(store).replan_by, instant("2026-12-10T05:00:00Z"));
    store.as_of = instant("2026-12-10T05:00:00Z");
    EXPECT_EQ(planned_of(store).replan_by, instant("2026-12-11T05:00:00Z"));
    // Overdue, nobody knows when it comes. The dock's calendar ends after 2027.
    store.as_of = instant("2026-12-11T05:00:00Z");
    EXPECT_EQ(planned_of(store).replan_by, instant("2027-12-31T05:00:00Z"));
}

TEST(Publication, IsStaleFromThatInstantOn) {
    Store store = new_jersey(mugs(0));
    store.products.at("MUG").backorder.is_allowed = true;
    store.products.at("MUG").receipts.push_back(receipt("2026-12-10", 4));
    Snapshot shop = opened(store, "2026-12-10T05:00:00Z");
    ASSERT_TRUE(add_product(shop, product_text(store)).empty());
    shop.as_of = instant("2026-12-09T00:00:00Z");
    EXPECT_TRUE(promised(shop, "2026-12-10T04:59:59Z").ship);
    const Promise after = promised(shop, "2026-12-10T05:00:00Z");
    EXPECT_FALSE(after.ship);
    EXPECT_EQ(after.notes, (std::vector<Note>{Note::stale}));
}

TEST(Publication, IsFreshByTheHeartbeatAndWhatIsHeldByItsOwnInstant) {
    Store store = new_jersey(mugs(3));
    store.fresh_for = std::chrono::minutes{60};
    Snapshot fresh = opened(store, "2026-11-23T20:00:00Z");
    ASSERT_TRUE(add_product(fresh, product_text(store)).empty());
    EXPECT_TRUE(promised(fresh, "2026-11-23T21:00:00Z").ship);
    EXPECT_FALSE(promised(fresh, "2026-11-23T21:00:01Z").ship);
    Snapshot held =
        opened(store, "2026-11-23T20:00:00Z", R"(,"held":{"MUG":"2026-11-23T18:59:59Z"})");
    ASSERT_TRUE(add_product(held, product_text(store)).empty());
    EXPECT_FALSE(promised(held, "2026-11-23T20:00:00Z").ship);
}

TEST(Publication, BringsTermsAlongThatNoOtherProductHas) {
    Store store = new_jersey(mugs(3));
    store.products.at("MUG").terms[Status::in_stock].returns = ReturnsTerm{};
    store.products.at("MUG").terms[Status::in_stock].returns->days = 14;
    Snapshot shop = opened(store, "2026-11-23T15:00:00Z");
    ASSERT_EQ(lines_of(add_product(shop, product_text(store))), "");
    EXPECT_NE(promised(shop, "2026-11-23T15:00:00Z").terms_json.find("\"days\":14"),
              std::string::npos);
}

TEST(Publication, TakesTheLaterFiguresOfASupplyThatTwoDocumentsHave) {
    Store store = new_jersey(mugs(4));
    Product pair;
    pair.draws.emplace("MUG", 2);
    store.products.emplace("PAIR", pair);
    const std::string mug = product_text(store);
    store.as_of = instant("2026-11-23T16:00:00Z");
    store.products.at("MUG").stock.at(0).on_hand = 3;
    const std::string later_pair = product_text(store, "PAIR");
    for (const bool mug_first : {true, false}) {
        Snapshot shop = opened(store, "2026-11-23T16:00:00Z");
        ASSERT_EQ(lines_of(add_product(shop, mug_first ? mug : later_pair)), "");
        ASSERT_EQ(lines_of(add_product(shop, mug_first ? later_pair : mug)), "");
        EXPECT_EQ(promised(shop, "2026-11-23T16:00:00Z").max_quantity, 3);
    }
}

TEST(Publication, IsRefusedWithAnotherShopDocumentAndAsAWholeWhereAnythingIsWrong) {
    const std::string good = product_text(new_jersey(mugs(3)));
    EXPECT_EQ(refused("{"), (Found{"not_json "}));
    EXPECT_EQ(refused("[]"), (Found{"wrong_type "}));
    std::string other = good;
    other.replace(other.find("\"r1\""), 4, "\"r2\"");
    EXPECT_EQ(refused(other), (Found{"other_revision /shop"}));
    std::string moon = good;
    moon.replace(moon.find("\"nj\""), 4, "\"mn\"");
    EXPECT_EQ(refused(moon), (Found{"unknown_location /product/ladders/0/location"}));
    std::string drawn = good;
    drawn.replace(drawn.find("\"ladders\""), 9, R"("draws":{"TEA":1},"ladders")");
    EXPECT_EQ(refused(drawn), (Found{"unknown_supply /product/draws/TEA"}));
}

TEST(Publication, AddsNothingToASnapshotInOnePart) {
    const Store store = new_jersey(mugs(3));
    auto whole = read_snapshot(write_snapshot(*plan(store, new_york_clock(store))));
    ASSERT_TRUE(whole);
    const Faults faults = add_product(*whole, product_text(store));
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults[0].code, FaultCode::other_revision);
}

TEST(Publication, KnowsWhatTheStoreLacks) {
    const Store store = new_jersey(mugs(3));
    const auto product = plan_product(store, clocks(store), shop_of(store), "CUP");
    ASSERT_FALSE(product);
    EXPECT_EQ(product.error().at(0).code, FaultCode::unknown_sku);
}

// To Germany first, then to France but for its islands, and to the United States, of which no rule speaks.
Store of_three_countries() {
    Store store = new_jersey(mugs(3));
    Method method;
    method.calendar = "dock";
    for (const char* country : {"DE", "FR", "US"}) {
        method.lanes.emplace_back().to = Area{country, {}};
    }
    store.shipping.emplace_back("standard", method);
    return store;
}

RulePack pack_of(const std::string& jurisdiction, std::vector<Area> areas) {
    RulePack pack;
    pack.jurisdiction = jurisdiction;
    pack.areas = std::move(areas);
    Rule rule;
    rule.kind = RuleKind::refund;
    rule.citation = "Law of " + jurisdiction;
    rule.grade = Grade::read;
    rule.ground = Ground::withdrawal;
    rule.period.unit = PeriodUnit::calendar;
    rule.period.count = 14;
    rule.period.from = Event::notice;
    pack.rules.push_back(rule);
    return pack;
}

PlannedShop shop_with_law(const Store& store) {
    return *plan_shop(store, clocks(store),
                      {pack_of("EU", {Area{"DE", {}}, Area{"FR", {}, {"97*"}}}),
                       pack_of("DE", {Area{"DE", {}}}), pack_of("FR", {Area{"FR", {}}})});
}

std::string rules_in_text(const std::string& text) {
    const std::size_t from = text.find(R"("rules":)");
    return from == std::string::npos ? "" : text.substr(from, text.find(R"("terms")") - from);
}

constexpr const char* kRule =
    R"("grade":"READ","ground":"withdrawal","period":{"unit":"calendar","count":14,"from":"notice"}})";

TEST(Publication, HasTheLawOfTheCountryOfTheFirstLaneInTheShopDocument) {
    const std::string text = write_home_shop(shop_with_law(of_three_countries()));
    EXPECT_EQ(
        rules_in_text(text),
        R"("rules":[{"jurisdiction":"EU","areas":[{"country":"DE"}],"rules":[{"kind":"refund",)"
        R"("citation":"Law of EU",)" +
            std::string{kRule} +
            R"(]},{"jurisdiction":"DE","areas":[{"country":"DE"}],"rules":[{"kind":"refund",)"
            R"("citation":"Law of DE",)" +
            kRule + R"(]},{"jurisdiction":"FR","areas":[],"rules":[]}],)");
    EXPECT_NE(text.find(R"("sets":[[],[0,1]])"), std::string::npos) << text;
    EXPECT_TRUE(text.ends_with(R"(,"home":"DE","law":["FR"]})")) << text;
}

TEST(Publication, HasTheLawOfAnotherCountryInADocumentOfItsOwn) {
    const std::string text = write_law(shop_with_law(of_three_countries()), "FR");
    EXPECT_TRUE(text.starts_with(R"({"version":1,"country":"FR","rules":[)")) << text;
    EXPECT_EQ(
        rules_in_text(text),
        R"("rules":[{"jurisdiction":"EU","areas":[{"country":"FR","exceptPostalCodes":["97*"]}],)"
        R"("rules":[{"kind":"refund","citation":"Law of EU",)" +
            std::string{kRule} +
            R"(]},{"jurisdiction":"DE","areas":[],"rules":[]},)"
            R"({"jurisdiction":"FR","areas":[{"country":"FR"}],"rules":[{"kind":"refund",)"
            R"("citation":"Law of FR",)" +
            kRule + "]}],");
    EXPECT_NE(text.find(R"("sets":[[],[0,2],[2]])"), std::string::npos) << text;
}

TEST(Publication, IsOneShopDocumentWhereOneCountryHasLaw) {
    Store store = of_three_countries();
    const PlannedShop without = *plan_shop(store, clocks(store));
    EXPECT_EQ(write_home_shop(without), write_shop(without));
    const PlannedShop with = *plan_shop(store, clocks(store), {pack_of("DE", {Area{"DE", {}}})});
    EXPECT_EQ(write_home_shop(with), write_shop(with));
    // No lane says where home is, and there is no other.
    store.shipping.clear();
    const PlannedShop anywhere =
        *plan_shop(store, clocks(store), {pack_of("DE", {Area{"DE", {}}})});
    EXPECT_EQ(write_home_shop(anywhere), write_shop(anywhere));
}

TEST(Publication, HasNoLawInTheShopDocumentWhereNoLaneSaysWhereHomeIs) {
    Store store = of_three_countries();
    store.shipping.clear();
    const std::string text = write_home_shop(shop_with_law(store));
    EXPECT_NE(text.find(R"("sets":[[]])"), std::string::npos) << text;
    EXPECT_TRUE(text.ends_with(R"(]},"law":["DE","FR"]})")) << text;
}

}  // namespace
}  // namespace stockline

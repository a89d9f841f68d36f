// What a snapshot may hold is a list (snapshot.h). This is the list, and a store that has everything.
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "fixtures.h"
#include "stockline/json.h"

namespace stockline {
namespace {

using nlohmann::json;

// Every member's place, with names that documents choose, days and numbers as "*".
void collect(const json& value, const std::string& place, std::set<std::string>& places) {
    static const std::set<std::string> named{"/zones",
                                             "/calendars",
                                             "/locations",
                                             "/shipping",
                                             "/products",
                                             "/products/*/draws",
                                             "/products/*/capacity/sold",
                                             "/supplies",
                                             "/holidays",
                                             "/locations/*/halfDays",
                                             "/locations/*/cutoffs"};
    if (value.is_array()) {
        for (const json& item : value) collect(item, place, places);
    } else if (value.is_object()) {
        const bool is_named =
            named.contains(place) || place.find("probabilities") != std::string::npos;
        for (const auto& [key, member] : value.items()) {
            std::string inner = place;
            inner += '/';
            inner += is_named ? std::string{"*"} : key;
            // A promise's terms, however deep: what counts is what they may speak of.
            if (place.rfind("/terms/parts", 0) == 0) inner = "/terms/parts/" + key;
            places.insert(inner);
            collect(member, inner, places);
        }
    }
}

std::set<std::string> allowed() {
    std::set<std::string> list{"/version",
                               "/asOf",
                               "/freshForMinutes",
                               "/zones",
                               "/zones/*",
                               "/zones/*/from",
                               "/zones/*/until",
                               "/zones/*/offsetMinutes",
                               "/zones/*/transitions",
                               "/zones/*/transitions/at",
                               "/zones/*/transitions/offsetMinutes",
                               "/calendars",
                               "/calendars/*",
                               "/calendars/*/workdays",
                               "/calendars/*/closed",
                               "/calendars/*/open",
                               "/calendars/*/validUntil",
                               "/locations",
                               "/locations/*",
                               "/locations/*/timeZone",
                               "/locations/*/calendar",
                               "/locations/*/cutoff",
                               "/locations/*/cutoffs",
                               "/locations/*/cutoffs/*",
                               "/locations/*/halfDays",
                               "/locations/*/halfDays/*",
                               "/locations/*/handlingDays",
                               "/locations/*/receivingDays",
                               "/locations/*/openingHours",
                               "/locations/*/openingHours/mon",
                               "/locations/*/openDays",
                               "/shipping",
                               "/shipping/*",
                               "/shipping/*/calendar",
                               "/shipping/*/kind",
                               "/shipping/*/locations",
                               "/shipping/*/readyInMinutes",
                               "/shipping/*/collects",
                               "/shipping/*/lanes",
                               "/shipping/*/lanes/from",
                               "/shipping/*/lanes/to",
                               "/shipping/*/lanes/to/country",
                               "/shipping/*/lanes/to/postalCodes",
                               "/shipping/*/lanes/transitDays",
                               "/shipping/*/lanes/calendar",
                               "/shipping/*/lanes/collects",
                               "/terms",
                               "/terms/periods",
                               "/terms/periods/workdays",
                               "/terms/parts",
                               "/terms/sets",
                               "/terms/groups",
                               "/rules",
                               "/circumstances",
                               "/holidays",
                               "/holidays/*",
                               "/products",
                               "/products/*",
                               "/products/*/draws",
                               "/products/*/draws/*",
                               "/supplies",
                               "/supplies/*",
                               "/supplies/*/backorder",
                               "/supplies/*/backorder/undated"};
    const std::string product = "/products/*/";
    for (const auto* member : {"name",
                               "discontinued",
                               "preorder",
                               "preorder/releases",
                               "preorder/opens",
                               "preorder/remaining",
                               "preorder/inherited",
                               "backorder",
                               "backorder/remaining",
                               "madeToOrder",
                               "madeToOrder/location",
                               "madeToOrder/productionDays",
                               "tellStockUpTo",
                               "undatedBecause",
                               "undatedBecause/code",
                               "undatedBecause/day",
                               "undatedBecause/reason",
                               "price",
                               "price/minorUnits",
                               "price/currency",
                               "price/exponent",
                               "exceptions",
                               "digital",
                               "terms"}) {
        list.insert(product + member);
    }
    for (const auto* member :
         {"capacity", "capacity/location", "capacity/perDay", "capacity/sold", "capacity/sold/*",
          "later", "later/from", "later/preorder", "later/preorder/releases",
          "later/preorder/opens", "later/preorder/remaining", "later/preorder/inherited",
          "later/backorder", "later/backorder/remaining"}) {
        list.insert(product + member);
    }
    for (const auto* member : {"", "/from", "/backorder", "/backorder/undated"}) {
        list.insert(std::string{"/supplies/*/later"} + member);
    }
    for (const auto* status : {"in_stock", "backorder", "preorder", "made_to_order"}) {
        list.insert(std::string{"/terms/groups/"} + status);
    }
    for (const auto* member : {"", "/unit", "/count", "/from"}) {
        list.insert(std::string{"/terms/periods/period"} + member);
    }
    for (const auto* member : {"", "/from", "/until", "/returnUntil"}) {
        list.insert(std::string{"/terms/periods/season"} + member);
    }
    // What promises say, and how it is worked out.
    for (const auto* member : {"season",
                               "returnUntil",
                               "=longest",
                               "jurisdictions",
                               "currency",
                               "payment",
                               "charge",
                               "percent",
                               "dueNow",
                               "dueAtShipment",
                               "basis",
                               "kind",
                               "citation",
                               "source",
                               "cancellation",
                               "until",
                               "fee",
                               "minorUnits",
                               "amount",
                               "refund",
                               "returns",
                               "days",
                               "unit",
                               "from",
                               "lastDay",
                               "latest",
                               "cost",
                               "paidBy",
                               "due",
                               "event",
                               "by",
                               "consent",
                               "required",
                               "because",
                               "code",
                               "duties",
                               "statutoryRights",
                               "=currency",
                               "=amount",
                               "=rest",
                               "=end",
                               "=when",
                               "=soonest",
                               "stated",
                               "above",
                               "prepaid",
                               "then",
                               "end",
                               "delayRefund",
                               "jurisdiction"}) {
        list.insert(std::string{"/terms/parts/"} + member);
    }
    for (const auto* member : {"jurisdiction",         "areas",
                               "areas/country",        "areas/postalCodes",
                               "acceptUnverified",     "rules",
                               "rules/kind",           "rules/citation",
                               "rules/source",         "rules/grade",
                               "rules/effectiveFrom",  "rules/when",
                               "rules/above",          "rules/above/minorUnits",
                               "rules/above/currency", "rules/ground",
                               "rules/period",         "rules/period/unit",
                               "rules/period/count",   "rules/period/from"}) {
        list.insert(std::string{"/rules/"} + member);
    }
    for (const auto* ladders : {"/products/*/ladders", "/products/*/releasedLadders",
                                "/supplies/*/ladders", "/products/*/later/ladders",
                                "/products/*/later/releasedLadders", "/supplies/*/later/ladders"}) {
        const std::string ladder = ladders;
        list.insert(ladder);
        for (const auto* member : {"location",
                                   "restock",
                                   "steps",
                                   "steps/upTo",
                                   "steps/from",
                                   "steps/orMore",
                                   "steps/ready",
                                   "steps/ready/probabilities",
                                   "steps/ready/probabilities/*",
                                   "steps/ready/beyond",
                                   "steps/days",
                                   "steps/days/probabilities",
                                   "steps/days/probabilities/*",
                                   "steps/days/beyond",
                                   "steps/calendar",
                                   "steps/because",
                                   "steps/because/code",
                                   "steps/because/day",
                                   "steps/because/days",
                                   "steps/because/calendar",
                                   "steps/because/reason"}) {
            list.insert(ladder + "/" + member);
        }
    }
    return list;
}

Store everything() {
    Receipt known = receipt("2026-12-10", 44);
    known.id = "SECRET-receipt";
    known.lead_time = "SECRET-supplier";
    known.reason = "port_congestion";
    Receipt overdue = receipt("2026-11-20", 7);
    overdue.id = "SECRET-overdue";
    Product product;
    product.name = "Mug";
    product.policy = "standard";
    product.price = Money{1999, Currency{"USD"}};
    product.exceptions = mask(Circumstance::perishable);
    Terms terms;
    terms.payment = PaymentTerm{Charge::deposit, Portion{2000, std::nullopt}};
    terms.cancellation = CancellationTerm{};
    terms.cancellation->fee = Portion{std::nullopt, Money{500, Currency{"USD"}}};
    terms.refund = RefundTerm{5, PeriodUnit::business, Event::goods_return};
    terms.returns = ReturnsTerm{
        30, Rule::Cost::shop, {{day("2026-11-01"), day("2026-12-24"), day("2027-01-31")}}};
    product.terms[Status::preorder] = terms;
    product.stock = {{"nj", 4321, 100, 0}};
    product.receipts = {known, overdue};
    product.commitments = {{"SECRET-order", 5, day("2026-12-24"), "nj", CommitmentKind::preorder}};
    product.replenishment = Replenishment{"nj", "SECRET-supplier"};
    product.backorder = {true, 100};
    product.preorder = PreorderPolicy{on("2027-02-12"), 500, instant("2026-11-01T00:00:00Z"), 40};
    Store store = new_jersey(product);
    store.fresh_for = std::chrono::minutes{60};
    store.policies["standard"][Status::preorder] = terms;
    store.circumstances = mask(Circumstance::collects_returns);
    store.holidays = {{"US", "dock"}};
    store.accept_unverified = {{"US", true}, {"SECRET-country", true}};
    store.locations.at("nj").half_days.push_back(
        HalfDay{day("2026-12-24"), std::chrono::hours{12}});
    store.locations.at("nj").opening_hours = {
        OpenStretch{1, std::chrono::hours{9}, std::chrono::hours{18}}};
    Method collect;
    collect.pickup = Pickup{{"nj"}, std::chrono::minutes{30}};
    store.shipping.emplace_back("collect", collect);
    LeadTime lead;
    lead.days_late = Distribution{{{0, 0.7}, {3, 0.2}}};
    lead.days = Distribution{{{20, 0.5}, {30, 0.5}}};
    lead.sample_size = 143;
    store.lead_times.emplace("SECRET-supplier", lead);
    Product finished = product;
    finished.is_discontinued = true;
    store.products.emplace("CUP", finished);
    Product set;
    set.name = "Set";
    set.draws = {{"MUG", 1}, {"BOX", 2}};
    set.commitments = {{"SECRET-set", 3, std::nullopt, "nj", CommitmentKind::order}};
    store.products.emplace("SET", set);
    store.supplies["BOX"].stock = {{"nj", 4321, 100, 0}};
    store.supplies["BOX"].receipts = {known};
    store.supplies["BOX"].commitments = product.commitments;
    Product cake;
    cake.made_to_order = MadeToOrder{"nj", Duration::point(1)};
    cake.capacity = Capacity{"nj", 50};
    cake.commitments = {{"SECRET-cake", 7, day("2026-12-24"), "nj", CommitmentKind::order}};
    store.products.emplace("CAKE", cake);
    // A cart's.
    Commitment hold;
    hold.id = "SECRET-cart";
    hold.quantity = 2;
    hold.expires = store.as_of + std::chrono::minutes{15};
    store.products.find("MUG")->second.commitments.push_back(hold);
    store.supplies["BOX"].commitments.push_back(hold);
    Product book;
    book.rules.is_digital = true;
    book.policy = "standard";
    store.products.emplace("BOOK", book);
    return store;
}

RulePacks american_law() {
    Rule rule;
    rule.kind = RuleKind::refund;
    rule.citation = "16 CFR 435.1(b)(1)";
    rule.source = "https://www.ecfr.gov/";
    rule.effective_from = day("2014-12-08");
    rule.when = mask(Circumstance::prepaid);
    rule.above = Money{1, Currency{"USD"}};
    rule.period = Period{PeriodUnit::working, 7, 0, Event::entitlement, false, false};
    RulePack pack;
    pack.jurisdiction = "US";
    pack.areas = {Area{"US", {"90*"}}};
    pack.rules = {rule};
    return {pack};
}

TEST(Snapshot, HoldsNothingThatIsNotOnTheList) {
    const Store store = everything();
    const std::string text =
        write_snapshot(*plan(store, new_york_clock(store), PlanOptions{.rules = american_law()}));
    std::set<std::string> places;
    collect(json::parse(text), "", places);
    const std::set<std::string> list = allowed();
    for (const std::string& place : places) EXPECT_TRUE(list.contains(place)) << place;
    EXPECT_GT(places.size(), 40U);
}

TEST(Snapshot, NamesNoSupplierReceiptOrOrderAndNoExactStock) {
    const Store store = everything();
    const std::string text =
        write_snapshot(*plan(store, new_york_clock(store), PlanOptions{.rules = american_law()}));
    // 4321 on hand, less 100 reserved, less 5 committed.
    for (const auto* secret : {"SECRET", "4321", "4221", "4216", "143", "2026-12-24T"}) {
        EXPECT_EQ(text.find(secret), std::string::npos) << secret;
    }
    EXPECT_NE(text.find("\"upTo\":100,\"from\":\"stock\",\"orMore\":true"), std::string::npos);
}

std::string planned_text(const Store& store) {
    return write_snapshot(*plan(store, new_york_clock(store)));
}

// 3 on hand, 6 owed now, 60 to come: 3 wait, and 60 - 57 are taken.
TEST(Snapshot, TellsTheLineOnlyWhereTheShopAllowsIt) {
    Product product;
    product.stock = {{"nj", 3, 0, 0}};
    product.receipts = {receipt("2026-12-10", 60)};
    product.commitments = {{"SECRET-order", 6, std::nullopt, "nj", CommitmentKind::order}};
    product.backorder = {true, std::nullopt};
    const std::string without = planned_text(new_jersey(product));
    EXPECT_EQ(without.find("queue"), std::string::npos);
    product.show_queue = true;
    std::string text = planned_text(new_jersey(product));
    const std::string queue = R"("queue":{"ahead":3,"batch":{"quantity":60,"taken":3}},)";
    ASSERT_NE(text.find(queue), std::string::npos) << text;
    EXPECT_EQ(text.erase(text.find(queue), queue.size()), without) << "and changes nothing else";
}

// T3: 136 and 137 on hand, 100 shown of either; the receipt's size and its line are the same.
TEST(Snapshot, IsTheSameForStoresThatDifferOnlyInWhatIsHidden) {
    Product product;
    product.stock = {{"nj", 136, 0, 0}};
    product.receipts = {receipt("2026-12-10", 60)};
    product.backorder = {true, std::nullopt};
    product.show_queue = true;
    const std::string text = planned_text(new_jersey(product));
    EXPECT_NE(text.find(R"({"upTo":100,"from":"stock","orMore":true})"), std::string::npos) << text;
    EXPECT_NE(text.find(R"({"upTo":160,"from":"receipt")"), std::string::npos) << text;
    product.stock.front().on_hand = 137;
    EXPECT_EQ(planned_text(new_jersey(product)), text);
    // Not even that nothing is hidden.
    product.stock.front().on_hand = 100;
    EXPECT_EQ(planned_text(new_jersey(product)), text);
    product.stock.front().on_hand = 99;
    EXPECT_EQ(planned_text(new_jersey(product)).find("orMore"), std::string::npos);
}

}  // namespace
}  // namespace stockline

#include "stockline/rules.h"

#include <deque>
#include <gtest/gtest.h>
#include <utility>

#include "dates.h"

namespace stockline {
namespace {

Rule rule(std::string citation) {
    Rule rule;
    rule.kind = RuleKind::refund;
    rule.citation = std::move(citation);
    rule.grade = Grade::read;
    return rule;
}

RulePack pack(std::string jurisdiction, std::vector<Area> areas, std::vector<Rule> rules) {
    RulePack pack;
    pack.jurisdiction = std::move(jurisdiction);
    pack.areas = std::move(areas);
    pack.rules = std::move(rules);
    return pack;
}

Case asked(std::string country, std::string postal_code = {}) {
    Case of;
    static std::deque<Destination> kept;
    of.to = &kept.emplace_back(Destination{std::move(country), std::move(postal_code)});
    of.today = day("2026-11-23");
    return of;
}

// How one rule fares: "in force", "unverified", or "" for one that does not apply.
std::string fate_of(Rule only, const Case& of, bool accept_unverified = false) {
    RulePacks packs{pack("DE", {{"DE", {}}}, {std::move(only)})};
    packs.front().accept_unverified = accept_unverified;
    const ApplicableRules found = applicable_rules(packs, of);
    if (!found.in_force.empty()) return "in force";
    return found.unverified.empty() ? "" : "unverified";
}

TEST(ApplicableRules, AreThoseOfEveryPackWhoseAreaHoldsTheDestination) {
    const RulePacks packs{pack("EU", {{"DE", {}}, {"FR", {}}}, {rule("Art 13")}),
                          pack("US", {{"US", {}}}, {rule("435.1")}),
                          pack("US-CA", {{"US", {"90*", "961*"}}}, {rule("17538")})};
    const ApplicableRules los_angeles = applicable_rules(packs, asked("US", "90001"));
    ASSERT_EQ(los_angeles.in_force.size(), 2U);
    EXPECT_EQ(los_angeles.in_force[0].rule->citation, "435.1");
    EXPECT_EQ(los_angeles.in_force[1].rule->citation, "17538");
    EXPECT_EQ(los_angeles.in_force[1].pack->jurisdiction, "US-CA");
    EXPECT_EQ(applicable_rules(packs, asked("US", "10001")).packs.size(), 1U);
    EXPECT_EQ(applicable_rules(packs, asked("US")).packs.size(), 1U) << "no postal code";
    EXPECT_EQ(applicable_rules(packs, asked("FR")).packs.front()->jurisdiction, "EU");
    EXPECT_TRUE(applicable_rules(packs, asked("CH")).packs.empty());
}

TEST(ApplicableRules, WithoutADestinationThereAreNone) {
    Case nowhere = asked("DE");
    nowhere.to = nullptr;
    EXPECT_EQ(fate_of(rule("Art 13"), nowhere), "");
}

TEST(ApplicableRules, APackSpeaksEvenIfNoneOfItsRulesApplies) {
    const RulePacks packs{pack("CH", {{"CH", {}}}, {})};
    EXPECT_EQ(applicable_rules(packs, asked("CH")).packs.size(), 1U);
}

TEST(ApplicableRules, BeginOnTheirFirstDayAndExpireAfterTheirLast) {
    Rule withdrawal_function = rule("Art 11a");
    withdrawal_function.effective_from = day("2026-11-24");
    EXPECT_EQ(fate_of(withdrawal_function, asked("DE")), "") << "from tomorrow on";
    withdrawal_function.effective_from = day("2026-11-23");
    EXPECT_EQ(fate_of(withdrawal_function, asked("DE")), "in force");
    Rule old = rule("Art 13");
    old.effective_to = day("2026-11-23");
    EXPECT_EQ(fate_of(old, asked("DE")), "in force") << "the last day";
    old.effective_to = day("2026-11-22");
    EXPECT_EQ(fate_of(old, asked("DE")), "unverified");
    EXPECT_EQ(fate_of(old, asked("DE"), true), "unverified") << "a shop cannot revive it";
}

TEST(ApplicableRules, AnExpiredRuleGivesWayToItsSuccessor) {
    Rule old = rule("Art 13");
    old.effective_to = day("2026-11-22");
    Rule present = rule("Art 13");
    present.effective_from = day("2026-11-23");
    const RulePacks packs{pack("DE", {{"DE", {}}}, {old, present, rule("Art 18")})};
    const ApplicableRules found = applicable_rules(packs, asked("DE"));
    EXPECT_TRUE(found.unverified.empty());
    EXPECT_EQ(found.in_force.size(), 2U);
}

// Expired on the 22nd, asked for on the 23rd: its successor of the 24th is not in its place yet, and that of the 23rd
// is.
TEST(ApplicableRules, AnExpiredRuleIsNamedUntilItsSuccessorIsInForce) {
    Rule old = rule("Art 13");
    old.effective_to = day("2026-11-22");
    Rule next = rule("Art 13");
    next.effective_from = day("2026-11-24");
    const RulePacks waiting{pack("DE", {{"DE", {}}}, {old, next})};
    EXPECT_EQ(applicable_rules(waiting, asked("DE")).unverified.size(), 1U);
    next.effective_from = day("2026-11-23");
    const RulePacks replaced{pack("DE", {{"DE", {}}}, {old, next})};
    EXPECT_TRUE(applicable_rules(replaced, asked("DE")).unverified.empty());
}

TEST(ApplicableRules, AreInForceOnlyIfTheyWereReadOrQuoted) {
    Rule some = rule("435.2(b)(2)");
    some.grade = Grade::quoted;
    EXPECT_EQ(fate_of(some, asked("DE")), "in force");
    some.grade = Grade::part;
    EXPECT_EQ(fate_of(some, asked("DE")), "unverified");
    EXPECT_EQ(fate_of(some, asked("DE"), true), "in force") << "the shop takes it for true";
    some.grade = Grade::unseen;
    EXPECT_EQ(fate_of(some, asked("DE")), "unverified");
}

TEST(ApplicableRules, NeedAllOfWhenAndNoneOfUnless) {
    Rule korea = rule("15(1)");
    korea.when = mask(Circumstance::prepaid) | mask(Circumstance::dated);
    korea.unless = mask(Circumstance::custom_made) | mask(Circumstance::perishable);
    Case of = asked("DE");
    of.circumstances = mask(Circumstance::prepaid);
    EXPECT_EQ(fate_of(korea, of), "");
    of.circumstances |= mask(Circumstance::dated);
    EXPECT_EQ(fate_of(korea, of), "in force");
    of.circumstances |= mask(Circumstance::sealed_hygiene);
    EXPECT_EQ(fate_of(korea, of), "in force");
    of.circumstances |= mask(Circumstance::perishable);
    EXPECT_EQ(fate_of(korea, of), "");
}

TEST(ApplicableRules, AnUnverifiedRuleThatDoesNotApplyIsNotMentioned) {
    Rule part = rule("435.2(b)(2)");
    part.grade = Grade::part;
    part.when = mask(Circumstance::prepaid);
    EXPECT_EQ(fate_of(part, asked("DE")), "");
}

// Ontario CPA s.26: over 50 dollars.
TEST(ApplicableRules, AboveAnAmountMeansMoreThanIt) {
    Rule ontario = rule("s 26(2)");
    ontario.above = {5000, Currency{"CAD"}};
    Case of = asked("DE");
    of.total = Money{5000, Currency{"CAD"}};
    EXPECT_EQ(fate_of(ontario, of), "");
    of.total = Money{5001, Currency{"CAD"}};
    EXPECT_EQ(fate_of(ontario, of), "in force");
    of.total = Money{4000, Currency{"USD"}};
    EXPECT_EQ(fate_of(ontario, of), "in force") << "not to be compared, so it may be above";
    of.total.reset();
    EXPECT_EQ(fate_of(ontario, of), "in force") << "not known, so it may be above";
}

// § 355 BGB carries out the directive's Art 9: in Germany the section is what binds.
TEST(ApplicableRules, ANationalRuleTakesThePlaceOfTheOneThatItNames) {
    Rule section = rule("§ 357 BGB");
    section.instead_of = "Art 13";
    RulePacks packs{pack("EU", {{"DE", {}}, {"FR", {}}}, {rule("Art 13"), rule("Art 14")}),
                    pack("DE", {{"DE", {}}}, {section})};
    const auto cited = [&packs](const std::string& country) {
        std::vector<std::string> citations;
        for (const ApplicableRule& each : applicable_rules(packs, asked(country)).in_force) {
            citations.push_back(each.rule->citation);
        }
        return citations;
    };
    EXPECT_EQ(cited("DE"), (std::vector<std::string>{"Art 14", "§ 357 BGB"}));
    EXPECT_EQ(cited("FR"), (std::vector<std::string>{"Art 13", "Art 14"}));
    Rule& own = packs[1].rules.front();
    own.kind = RuleKind::returns;
    EXPECT_EQ(cited("DE").size(), 3U) << "of another kind it takes nobody's place";
    own.kind = RuleKind::refund;
    own.grade = Grade::part;
    EXPECT_EQ(cited("DE"), (std::vector<std::string>{"Art 13", "Art 14"})) << "nor unverified";
    own.grade = Grade::read;
    own.when = mask(Circumstance::custom_made);
    EXPECT_EQ(cited("DE"), (std::vector<std::string>{"Art 13", "Art 14"}))
        << "nor if it is not met";
    own.when = 0;
    packs[0].rules.front().grade = Grade::part;
    EXPECT_TRUE(applicable_rules(packs, asked("DE")).unverified.empty())
        << "nothing left to mention";
}

TEST(ApplicableRules, APackLeavesOutTheCodesOfAnotherTerritory) {
    const RulePacks packs{pack("FR", {{"FR", {}, {"975*", "980*"}}, {"RE", {}}}, {rule("L216-7")})};
    EXPECT_EQ(applicable_rules(packs, asked("FR", "75001")).packs.size(), 1U);
    EXPECT_EQ(applicable_rules(packs, asked("FR", "97400")).packs.size(), 1U);
    EXPECT_EQ(applicable_rules(packs, asked("FR")).packs.size(), 1U) << "no postal code";
    EXPECT_EQ(applicable_rules(packs, asked("RE", "97400")).packs.size(), 1U);
    EXPECT_TRUE(applicable_rules(packs, asked("FR", "98000")).packs.empty()) << "Monaco";
    EXPECT_TRUE(applicable_rules(packs, asked("FR", "97500")).packs.empty());
    EXPECT_TRUE(applicable_rules(packs, asked("MC", "98000")).packs.empty());
}

TEST(RuleWords, AreReadAsTheyAreWritten) {
    EXPECT_EQ(to_string(Grade::unseen), "UNSEEN");
    EXPECT_EQ(parse_grade("QUOTED"), Grade::quoted);
    EXPECT_EQ(to_string(PeriodUnit::billing_cycle), "billing_cycle");
    EXPECT_EQ(parse_period_unit("none"), PeriodUnit::none);
    EXPECT_EQ(to_string(Event::goods_return), "goods_return");
    EXPECT_EQ(parse_event("stated_day"), Event::stated_day);
    EXPECT_EQ(to_string(RuleKind::no_withdrawal), "no_withdrawal");
    EXPECT_EQ(parse_rule_kind("duty"), RuleKind::duty);
    EXPECT_EQ(parse_rule_kind("cancellation_fee"), RuleKind::cancellation_fee);
    EXPECT_EQ(to_string(Ground::not_supplied), "not_supplied");
    EXPECT_EQ(parse_ground("goods_return"), Ground::goods_return);
    EXPECT_FALSE(parse_event("Shipment"));
}

TEST(RuleWords, OfCircumstancesHaveABitEach) {
    EXPECT_EQ(to_string(Circumstance::custom_made), "customMade");
    EXPECT_EQ(to_string(Circumstance::negative_option), "negativeOption");
    EXPECT_EQ(to_string(Circumstance::cash_on_delivery), "cashOnDelivery");
    EXPECT_EQ(to_string(Circumstance::collects_returns), "collectsReturns");
    EXPECT_EQ(to_string(Circumstance::bears_cancellation_charges), "bearsCancellationCharges");
    EXPECT_EQ(to_string(Circumstance::dated), "dated");
    EXPECT_EQ(to_string(Circumstance::financial_market), "financialMarket");
    EXPECT_EQ(to_string(Circumstance::durability_guarantee), "durabilityGuarantee");
    EXPECT_EQ(parse_circumstance("sealedHygiene"), Circumstance::sealed_hygiene);
    EXPECT_EQ(parse_circumstance("withdrawalNotInformed"), Circumstance::withdrawal_not_informed);
    EXPECT_EQ(parse_circumstance("prepaid"), Circumstance::prepaid);
    EXPECT_FALSE(parse_circumstance("")) << "bits that mean nothing have no word";
    EXPECT_EQ(to_string(static_cast<Circumstance>(1U << 7U)), "");
    EXPECT_EQ(to_string(static_cast<Circumstance>(1U << 31U)), "");
}

}  // namespace
}  // namespace stockline

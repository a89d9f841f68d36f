#include "stockline/warnings.h"

#include <gtest/gtest.h>
#include <string>

#include "fixtures.h"

namespace stockline {
namespace {

Rule withdrawal() {
    Rule rule;
    rule.kind = RuleKind::withdrawal;
    rule.citation = "Directive 2011/83/EU Art 9";
    rule.grade = Grade::read;
    rule.period = Period{PeriodUnit::calendar, 14, 0, Event::delivery, false, false};
    rule.before_delivery = true;
    rule.return_cost = Rule::Cost::shopper;
    rule.word = "withdraw";
    return rule;
}

Rule refund() {
    Rule rule;
    rule.kind = RuleKind::refund;
    rule.citation = "Directive 2011/83/EU Art 13(1)";
    rule.grade = Grade::read;
    rule.ground = Ground::withdrawal;
    rule.period = Period{PeriodUnit::calendar, 14, 0, Event::notice, false, false};
    return rule;
}

RulePack europe(std::vector<Rule> rules) {
    RulePack pack;
    pack.jurisdiction = "EU";
    pack.areas = {Area{"DE", {}}, Area{"FR", {}}};
    pack.rules = std::move(rules);
    return pack;
}

// Ships to Germany and France, and refunds preorders within that many calendar days.
Store refunding_within(int days) {
    Store store = new_jersey(Product{});
    Terms terms;
    terms.refund = RefundTerm{days, PeriodUnit::calendar, Event::notice};
    store.policies["standard"][Status::preorder] = terms;
    Method method;
    method.calendar = "dock";
    for (const char* country : {"DE", "FR"}) {
        Lane lane;
        lane.to = Area{country, {}};
        method.lanes.push_back(lane);
    }
    store.shipping.emplace_back("standard", method);
    return store;
}

std::vector<std::string> found(const Warnings& warnings) {
    std::vector<std::string> list;
    for (const Warning& warning : warnings) {
        list.push_back(std::string{to_string(warning.code)} + " " + warning.pointer);
    }
    return list;
}

using Found = std::vector<std::string>;

TEST(TermsWarnings, NameTheStatuteThatHoldsInPlaceOfAStricterTermOnce) {
    const Warnings warnings =
        terms_warnings(refunding_within(30), {europe({withdrawal(), refund()})});
    ASSERT_EQ(found(warnings),
              Found{"policy_stricter_than_law /policies/standard/preorder/refund"});
    EXPECT_EQ(warnings[0].message,
              "In EU shoppers have by law, whatever these terms say: a refund within 14 calendar "
              "days from notice (Directive 2011/83/EU Art 13(1)) for "
              "/policies/standard/preorder/refund. Promises say so there, and your terms hold "
              "elsewhere: nothing has to be changed, unless you mean to promise as much to all.");
}

TEST(TermsWarnings, AreNotGivenWhereThePolicyIsAsGoodAsTheLawOrBetter) {
    for (const int days : {14, 13, 0}) {
        EXPECT_EQ(found(terms_warnings(refunding_within(days), {europe({withdrawal(), refund()})})),
                  Found{})
            << days;
    }
}

TEST(TermsWarnings, SpeakOfNoLawThatNoLaneLeadsTo) {
    Store store = refunding_within(30);
    for (Lane& lane : store.shipping.front().second.lanes) lane.to = Area{"US", {}};
    EXPECT_EQ(found(terms_warnings(store, {europe({withdrawal(), refund()})})),
              (Found{"no_rules /shipping/standard/lanes/0/to",
                     "no_rules /shipping/standard/lanes/1/to"}));
}

TEST(TermsWarnings, NameTheDestinationsThatNoPackSpeaksFor) {
    Store store = refunding_within(14);
    std::vector<Lane>& lanes = store.shipping.front().second.lanes;
    // Monaco has a French code, and is another country.
    lanes[1].to = Area{"FR", {"75*", "980*"}};
    RulePack france = europe({withdrawal(), refund()});
    france.areas[1].except_postal_codes = {"980*"};
    const Warnings warnings = terms_warnings(store, {france});
    ASSERT_EQ(found(warnings), Found{"no_rules /shipping/standard/lanes/1/to"});
    EXPECT_EQ(warnings[0].message,
              "No rule pack says what the law is in FR 980. Promises to there have your terms "
              "alone, and say nothing of rights by law: find out what they are before you ship "
              "there.");
    lanes[1].to.reset();
    EXPECT_EQ(found(terms_warnings(store, {france})), Found{"no_rules /shipping/standard/lanes/1"});
    // A shop that takes no packs wants none.
    EXPECT_EQ(found(terms_warnings(store, {})), Found{});
}

// 16 CFR 435.2(b)(3): adequate means, at the seller's expense.
TEST(TermsWarnings, AskWhereANoticeOfDelayIsAnswered) {
    Store store = refunding_within(14);
    Rule notice;
    notice.kind = RuleKind::delay;
    notice.citation = "16 CFR 435.2(b)(1)";
    notice.grade = Grade::read;
    notice.delay.notice_owed = true;
    const RulePacks packs{europe({withdrawal(), refund(), notice})};
    const Warnings warnings = terms_warnings(store, packs);
    ASSERT_EQ(found(warnings), Found{"no_answer_at /answerAt"});
    EXPECT_EQ(warnings[0].message,
              "A notice of delay (16 CFR 435.2(b)(1)) needs a means to answer it that costs the "
              "shopper nothing. Write in \"answerAt\" where shoppers answer: a link, an address, "
              "a free number.");
    store.answer_at = "https://alder.example/answer";
    EXPECT_EQ(found(terms_warnings(store, packs)), Found{});
}

TEST(TermsWarnings, PointAtAProductsOwnTerm) {
    Store store = refunding_within(14);
    Product& mug = store.products.at("MUG");
    mug.policy = "standard";
    CancellationTerm never;
    never.until = CancelUntil::never;
    mug.terms[Status::preorder].cancellation = never;
    EXPECT_EQ(found(terms_warnings(store, {europe({withdrawal(), refund()})})),
              Found{"policy_stricter_than_law /products/MUG/terms/preorder/cancellation"});
    // What is made to a shopper's order cannot be withdrawn from.
    mug.exceptions = mask(Circumstance::custom_made);
    Rule with_exception = withdrawal();
    with_exception.unless = mask(Circumstance::custom_made);
    EXPECT_EQ(found(terms_warnings(store, {europe({with_exception, refund()})})), Found{});
}

// India, E-Commerce Rules r.4(8): the fee gives way, though the right to cancel is the shop's own.
TEST(TermsWarnings, TellOfAFeeThatTheLawForbids) {
    Store store = refunding_within(14);
    Terms& terms = store.policies["standard"][Status::preorder];
    terms.cancellation = CancellationTerm{};
    terms.cancellation->fee = Portion{1000, std::nullopt};
    Rule none;
    none.kind = RuleKind::cancellation_fee;
    none.citation = "E-Commerce Rules r.4(8)";
    none.grade = Grade::read;
    none.most.share = 0;
    const Warnings warnings = terms_warnings(store, {europe({none})});
    ASSERT_EQ(found(warnings),
              Found{"policy_stricter_than_law /policies/standard/preorder/cancellation/fee"});
    EXPECT_NE(
        warnings[0].message.find("a right to cancel free of charge (E-Commerce Rules r.4(8))"),
        std::string::npos)
        << warnings[0].message;
}

TEST(TermsWarnings, TellOfAFeeAndOfReturns) {
    Store store = refunding_within(14);
    Terms& terms = store.policies["standard"][Status::preorder];
    terms.cancellation = CancellationTerm{};
    terms.cancellation->fee = Portion{1000, std::nullopt};
    terms.returns = ReturnsTerm{7, Rule::Cost::shopper};
    Rule at_the_shops_cost = withdrawal();
    at_the_shops_cost.return_cost = Rule::Cost::shop;
    const Warnings warnings = terms_warnings(store, {europe({at_the_shops_cost, refund()})});
    // One a jurisdiction, at the first of the terms.
    ASSERT_EQ(found(warnings),
              Found{"policy_stricter_than_law /policies/standard/preorder/cancellation"});
    for (const char* right :
         {"a right to cancel until their time to withdraw ends (Directive 2011/83/EU Art 9) for "
          "/policies/standard/preorder/cancellation",
          "a right to cancel free of charge (Directive 2011/83/EU Art 9) for "
          "/policies/standard/preorder/cancellation/fee",
          "a right to send goods back within 14 calendar days from delivery (Directive 2011/83/EU "
          "Art 9) for /policies/standard/preorder/returns"}) {
        EXPECT_NE(warnings[0].message.find(right), std::string::npos) << warnings[0].message;
    }
}

TEST(TermsWarnings, NameTheFirstEightTermsThatARightTakesThePlaceOf) {
    Store store = refunding_within(30);
    for (int i = 0; i < 9; ++i) {
        store.policies["more" + std::to_string(i)] = store.policies.at("standard");
    }
    const Warnings warnings = terms_warnings(store, {europe({withdrawal(), refund()})});
    ASSERT_EQ(found(warnings), Found{"policy_stricter_than_law /policies/more0/preorder/refund"});
    // Ten in all.
    EXPECT_NE(warnings[0].message.find("/policies/more7/preorder/refund and 2 more. Promises"),
              std::string::npos)
        << warnings[0].message;
}

// The store is of 2026-11-23.
TEST(TermsWarnings, TellOfARuleThatIsNoLongerInForce) {
    Rule last_year = refund();
    last_year.effective_to = day("2026-11-22");
    Rule until_today = refund();
    until_today.effective_to = day("2026-11-23");
    const Warnings warnings =
        terms_warnings(refunding_within(14), {europe({until_today, last_year})});
    ASSERT_EQ(found(warnings), Found{"rules_expired /rules/EU"});
    EXPECT_NE(warnings[0].message.find("Art 13(1) was in force until 2026-11-22"),
              std::string::npos)
        << warnings[0].message;
}

TEST(TermsWarnings, ListTheRightsThatAreOnlyMentionedUnlessTheShopAcceptsThem) {
    Rule partly = withdrawal();
    partly.grade = Grade::part;
    Rule unseen = refund();
    unseen.grade = Grade::unseen;
    Store store = refunding_within(30);
    const RulePacks rules{europe({partly, unseen})};
    const Warnings warnings = terms_warnings(store, rules);
    ASSERT_EQ(found(warnings), Found{"rules_unverified /rules/EU"});
    EXPECT_NE(
        warnings[0].message.find("Directive 2011/83/EU Art 9, Directive 2011/83/EU Art 13(1)"),
        std::string::npos)
        << warnings[0].message;
    store.accept_unverified["EU"] = true;
    EXPECT_EQ(found(terms_warnings(store, rules)),
              Found{"policy_stricter_than_law /policies/standard/preorder/refund"});
}

TEST(TermsWarnings, AskForTheHolidaysOfEachCountryWhereWorkingDaysAreCounted) {
    Rule rolling = refund();
    rolling.period.rolls = true;
    Store store = refunding_within(14);
    const RulePacks rules{europe({withdrawal(), rolling})};
    const Warnings warnings = terms_warnings(store, rules);
    ASSERT_EQ(found(warnings), Found{"no_holidays /holidays"});
    EXPECT_NE(warnings[0].message.find("DE, FR"), std::string::npos) << warnings[0].message;
    EXPECT_NE(warnings[0].message.find("is told too soon"), std::string::npos)
        << warnings[0].message;
    // A pack of a part of France: one warning, and each country once.
    RulePack paris = europe({withdrawal(), rolling});
    paris.jurisdiction = "FR-75";
    paris.areas = {Area{"FR", {}}};
    const Warnings of_two = terms_warnings(store, {rules[0], paris});
    ASSERT_EQ(found(of_two), Found{"no_holidays /holidays"});
    EXPECT_NE(of_two[0].message.find("The rules of EU, FR-75 count working days"),
              std::string::npos)
        << of_two[0].message;
    EXPECT_NE(of_two[0].message.find("in these countries: DE, FR."), std::string::npos)
        << of_two[0].message;
    store.holidays = {{"DE", "dock"}, {"FR", "dock"}};
    EXPECT_EQ(found(terms_warnings(store, rules)), Found{});
}

}  // namespace
}  // namespace stockline

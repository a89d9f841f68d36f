// Until when a shopper may cancel, withdraw or send goods back, who pays for that, and the refund.
#include <gtest/gtest.h>

#include "laws.h"

namespace stockline {
namespace {

TermsCase returning(std::string country, std::string_view delivered, int days,
                    Rule::Cost cost = Rule::Cost::unsaid) {
    TermsCase of = asked_from(std::move(country));
    of.deliver = Window{day(delivered), day(delivered)};
    if (days > 0) of.policy.returns = ReturnsTerm{days, cost};
    return of;
}

TEST(Cancellation, InEuropeLastsUntilTheWithdrawalPeriodEndsAndCostsNothing) {
    TermsCase of = promised(asked_from("DE"), "2026-12-01", "2026-12-07");
    of.policy.cancellation = CancellationTerm{CancelUntil::never, 0, Portion{1000, std::nullopt}};
    const auto cancellation = terms_under({europe()}, of).cancellation;
    ASSERT_TRUE(cancellation);
    EXPECT_EQ(cancellation->until, CancelUntil::withdrawal_ends);
    EXPECT_EQ(cancellation->last_day, day("2026-12-23")) << "delivered by the 9th, and 14";
    EXPECT_EQ(cancellation->basis.statute->citation, "Art 9");
    EXPECT_FALSE(cancellation->fee || cancellation->fee_amount);
}

TEST(Cancellation, HasTheShopsFeeWhereNoLawForbidsIt) {
    TermsCase of = asked_from("US");
    of.quantity = 2;
    of.policy.cancellation = CancellationTerm{CancelUntil::shipment, 0, Portion{500, std::nullopt}};
    const auto share = terms_under({united_states()}, of).cancellation;
    ASSERT_TRUE(share);
    EXPECT_EQ(share->until, CancelUntil::shipment);
    EXPECT_EQ(share->fee_amount, 500) << "5 % of 9998 is 499.9";
    EXPECT_FALSE(share->last_day) << "the day of shipment is not certain";
    of.policy.cancellation->fee = Portion{std::nullopt, Money{300, Currency{"EUR"}}};
    EXPECT_EQ(terms_under({}, of).cancellation->fee_amount, 600) << "2 units";
    of.policy.cancellation->fee = Portion{0, std::nullopt};
    EXPECT_FALSE(terms_under({}, of).cancellation->fee) << "no fee is no fee";
}

TEST(Cancellation, ThatIsNotPossibleHasNoFee) {
    TermsCase of = asked_from("US");
    of.policy.cancellation = CancellationTerm{CancelUntil::never, 0, Portion{500, std::nullopt}};
    EXPECT_FALSE(terms_under({}, of).cancellation->fee);
    EXPECT_FALSE(terms_under({}, of).cancellation->fee_amount);
}

TEST(Cancellation, ADayCountBeforeShipmentIsCertainUpToTheEarliestShipDay) {
    TermsCase of = promised(asked_from("US"), "2026-12-01", "2026-12-07");
    of.policy.cancellation = CancellationTerm{CancelUntil::days_before_shipment, 3, std::nullopt};
    EXPECT_EQ(terms_under({}, of).cancellation->last_day, day("2026-11-28"));
    of.policy.cancellation->days_before_shipment = 8;
    EXPECT_EQ(terms_under({}, of).cancellation->last_day, day("2026-11-23")) << "today";
    of.policy.cancellation->days_before_shipment = 9;
    EXPECT_FALSE(terms_under({}, of).cancellation->last_day) << "never a day that is past";
    EXPECT_EQ(terms_under({}, of).cancellation->days_before_shipment, 9);
}

TEST(Returns, InEuropeAreWithdrawalsWhereTheShopGivesNoMore) {
    // Wednesday 9 December + 14 = Wednesday the 23rd.
    const EffectiveTerms terms = terms_under({europe()}, returning("DE", "2026-12-09", 14));
    ASSERT_TRUE(terms.returns && terms.withdrawal);
    EXPECT_EQ(terms.returns->last_day, day("2026-12-23"));
    EXPECT_EQ(terms.returns->basis.statute->citation, "Art 9") << "a tie is the statute's";
    EXPECT_EQ(terms.withdrawal->last_day, day("2026-12-23"));
    EXPECT_EQ(terms.withdrawal->statute->word, "withdraw");
    EXPECT_TRUE(terms.withdrawal->statute->before_delivery);
}

TEST(Returns, AreTheStatutesWhereItsPeriodRollsOn) {
    TermsCase of = returning("DE", "2026-12-11", 16);
    of.holidays = &german_holidays();
    const auto returns = terms_under({europe()}, of).returns;
    EXPECT_EQ(returns->last_day, day("2026-12-28")) << "16 days end on Sunday the 27th";
    EXPECT_EQ(returns->days, 14);
    EXPECT_TRUE(returns->basis.is_statute());
}

TEST(Returns, AreTheShopsThirtyDaysWhereThoseAreMore) {
    const EffectiveTerms terms = terms_under({europe()}, returning("DE", "2026-12-09", 30));
    EXPECT_EQ(terms.returns->last_day, day("2027-01-08"));
    EXPECT_FALSE(terms.returns->basis.is_statute());
    EXPECT_EQ(terms.withdrawal->last_day, day("2026-12-23")) << "which remains";
}

TEST(Returns, CostNothingWhereTheShopPays) {
    const auto shopper = terms_under({europe()}, returning("DE", "2026-12-09", 30)).returns;
    EXPECT_EQ(shopper->cost, Rule::Cost::shopper);
    EXPECT_EQ(shopper->cost_basis.statute->citation, "Art 9");
    const auto shop =
        terms_under({europe()}, returning("DE", "2026-12-09", 30, Rule::Cost::shop)).returns;
    EXPECT_EQ(shop->cost, Rule::Cost::shop);
    EXPECT_FALSE(shop->cost_basis.is_statute());
}

// Art 10 and 14(1): 2026-12-23 and 12 months, and the shop bears the cost.
TEST(Returns, OfTheUninformedLastAYearLonger) {
    TermsCase of = returning("DE", "2026-12-09", 30, Rule::Cost::shopper);
    of.circumstances = mask(Circumstance::withdrawal_not_informed);
    const auto returns = terms_under({europe()}, of).returns;
    EXPECT_EQ(returns->last_day, day("2027-12-23"));
    EXPECT_EQ(returns->basis.statute->citation, "Art 10");
    EXPECT_EQ(returns->cost, Rule::Cost::shop);
}

// SCTA 15-3: Monday the 7th is the first of 8 days.
TEST(Returns, InJapanCountTheDayOfReceipt) {
    TermsCase of = returning("JP", "2026-12-07", 0);
    EXPECT_EQ(terms_under({japan()}, of).returns->last_day, day("2026-12-14"));
    EXPECT_FALSE(terms_under({japan()}, of).cancellation) << "not before delivery";
    of.circumstances = mask(Circumstance::return_terms_shown);
    EXPECT_FALSE(terms_under({japan()}, of).returns);
    EXPECT_FALSE(terms_under({japan()}, of).withdrawal);
}

// Cal. Civ. Code 1723: to day 30 where the shop's terms are not shown.
TEST(Returns, AreAlsoWhatALawOnReturnsSays) {
    Rule thirty = law(RuleKind::returns, "1723", period_from(Event::delivery, 30));
    thirty.unless = mask(Circumstance::return_terms_shown);
    const RulePack california = pack_of("US-CA", "US", {thirty});
    TermsCase of = returning("US", "2026-12-09", 7);
    EXPECT_EQ(terms_under({california}, of).returns->last_day, day("2027-01-08"));
    EXPECT_FALSE(terms_under({california}, of).withdrawal) << "it asks for a reason";
    of.circumstances = mask(Circumstance::return_terms_shown);
    EXPECT_EQ(terms_under({california}, of).returns->last_day, day("2026-12-16"));
}

TEST(Returns, WithoutADeliveryDayHaveNoLastDayAndAreComparedAllTheSame) {
    TermsCase of = asked_from("DE");
    of.policy.returns = ReturnsTerm{30, Rule::Cost::unsaid};
    EXPECT_EQ(terms_under({europe()}, of).returns->days, 30);
    EXPECT_FALSE(terms_under({europe()}, of).returns->last_day);
    of.policy.returns = ReturnsTerm{10, Rule::Cost::unsaid};
    EXPECT_EQ(terms_under({europe()}, of).returns->days, 14);
}

// Cal. Civ. Code 1723 counts from the purchase: 23 November + 30.
TEST(Returns, FromTheOrderEndBeforeAsManyDaysFromDelivery) {
    const RulePack california =
        pack_of("US-CA", "US", {law(RuleKind::returns, "1723", period_from(Event::order, 30))});
    TermsCase of = asked_from("US");
    of.policy.returns = ReturnsTerm{30, Rule::Cost::unsaid};
    EXPECT_FALSE(terms_under({california}, of).returns->basis.is_statute());
    of.policy.returns->days = 28;
    EXPECT_EQ(terms_under({california}, of).returns->last_day, day("2026-12-23"));
    of.ship = Window{day("2026-12-01"), day("2026-12-01")};
    EXPECT_FALSE(terms_under({california}, of).returns->basis.is_statute())
        << "shipped on 1 December: 28 days from delivery are past the 23rd";
}

TEST(Returns, AreNotOwedWhereALawSaysThatThereIsNoWithdrawal) {
    RulePack without = europe();
    without.rules.push_back(law(RuleKind::no_withdrawal, "Art 16(c)"));
    EXPECT_FALSE(terms_under({without}, returning("DE", "2026-12-09", 0)).withdrawal);
    EXPECT_FALSE(terms_under({without}, returning("DE", "2026-12-09", 0)).returns);
    // Which is that law's word on itself: not on another's, nor on a law on returns.
    const RulePack none =
        pack_of("XX", "DE",
                {law(RuleKind::no_withdrawal, "none"),
                 law(RuleKind::returns, "returns", period_from(Event::delivery, 30))});
    const EffectiveTerms both = terms_under({europe(), none}, returning("DE", "2026-12-09", 0));
    EXPECT_EQ(both.withdrawal->statute->citation, "Art 9");
    EXPECT_EQ(both.returns->basis.statute->citation, "returns");
}

// Art 13(1) and (3): 14 days from notice, and until then the goods may be waited for.
TEST(ReturnsRefund, InEuropeMayWaitForTheGoods) {
    TermsCase of = returning("DE", "2026-12-09", 0);
    const auto refund = terms_under({europe()}, of).returns->refund;
    ASSERT_TRUE(refund);
    EXPECT_TRUE(refund->withheld_until_return);
    EXPECT_EQ(refund->basis.statute->citation, "Art 13(1)");
    const auto sooner = terms_under({europe()}, refunding(of, 5)).returns->refund;
    EXPECT_EQ(sooner->count, 5);
    EXPECT_FALSE(sooner->basis.is_statute());
    EXPECT_TRUE(sooner->withheld_until_return) << "the shop has not said otherwise";
}

// Reg 34(4): 14 days after the goods are back, which is not today.
TEST(ReturnsRefund, InTheUnitedKingdomCountsFromTheGoods) {
    const auto refund =
        terms_under({united_kingdom()}, returning("GB", "2026-12-09", 0)).returns->refund;
    ASSERT_TRUE(refund);
    EXPECT_EQ(refund->from, Event::goods_return);
    EXPECT_EQ(refund->count, 14);
    EXPECT_FALSE(refund->latest);
    EXPECT_EQ(refund->basis.statute->citation, "reg 34(4)");
}

// Goods that come back are taken to be back on the day of the notice.
TEST(ReturnsRefund, IsTheShopsWhereThatIsSooner) {
    const TermsCase of = returning("GB", "2026-12-09", 0);
    const auto from_goods =
        terms_under({united_kingdom()}, refunding(of, 3, Event::goods_return)).returns->refund;
    EXPECT_EQ(from_goods->count, 3);
    EXPECT_FALSE(from_goods->basis.is_statute());
    const auto from_notice = terms_under({united_kingdom()}, refunding(of, 13)).returns->refund;
    EXPECT_EQ(from_notice->latest, day("2026-12-06"));
    EXPECT_FALSE(from_notice->basis.is_statute());
    const auto tie = terms_under({united_kingdom()}, refunding(of, 14)).returns->refund;
    EXPECT_EQ(tie->basis.statute->citation, "reg 34(4)");
}

TEST(ReturnsRefund, ThatCountsFromTheGoodsNeedNotWaitForThem) {
    const TermsCase of = refunding(returning("DE", "2026-12-09", 0), 3, Event::goods_return);
    const auto refund = terms_under({europe()}, of).returns->refund;
    EXPECT_EQ(refund->count, 3);
    EXPECT_FALSE(refund->withheld_until_return) << "it is said by the event";
}

// A second law that says nothing of waiting takes nothing back.
TEST(ReturnsRefund, MayWaitWhereOneOfTheLawsSaysSo) {
    const RulePack germany =
        pack_of("DE", "DE",
                {refund_law(Ground::goods_return, "BGB", period_from(Event::goods_return, 14))});
    const TermsCase of = refunding(returning("DE", "2026-12-09", 0), 5);
    EXPECT_TRUE(terms_under({europe(), germany}, of).returns->refund->withheld_until_return);
}

}  // namespace
}  // namespace stockline

// By when money comes back, if an order is cancelled today before dispatch, or because it is late.
#include <gtest/gtest.h>

#include "laws.h"

namespace stockline {
namespace {

const BusinessCalendar& american_holidays() {
    static const BusinessCalendar calendar{
        {false, true, true, true, true, true, false}, {day("2026-11-26")}, {}, day("2026-12-31")};
    return calendar;
}

// A preorder that was paid at order; the shop refunds within 30 days of being told.
TermsCase preorder(std::string country) {
    TermsCase of = promised(asked_from(std::move(country)), "2027-02-12", "2027-02-12");
    of.policy.payment = PaymentTerm{Charge::at_order, {}};
    of.policy.cancellation = CancellationTerm{CancelUntil::shipment, 0, std::nullopt};
    of.policy.refund = RefundTerm{30, PeriodUnit::calendar, Event::notice};
    return of;
}

// Cancelled today, Monday 2026-11-23.

// 23 November + 30 = 23 December. No American rule for a change of mind.
TEST(Refund, OfAPreorderCancelledInTheUnitedStatesIsTheShopsThirtyDays) {
    const auto refund = terms_under({united_states()}, preorder("US")).refund;
    ASSERT_TRUE(refund);
    EXPECT_EQ(refund->latest, day("2026-12-23"));
    EXPECT_EQ(refund->count, 30);
    EXPECT_FALSE(refund->basis.is_statute());
}

// 16 CFR 435.1(b)(1), 7 working days: 24, 25, 27, 30, 1, 2, 3; the 26th is Thanksgiving.
TEST(Refund, UnderAnAmericanDelayOptionIsSentInSevenWorkingDays) {
    TermsCase of = preorder("US");
    EXPECT_EQ(terms_under({united_states()}, of).delay_refund->latest, day("2026-12-02"))
        << "the week alone is known";
    of.holidays = &american_holidays();
    const auto refund = terms_under({united_states()}, of).delay_refund;
    ASSERT_TRUE(refund);
    EXPECT_EQ(refund->latest, day("2026-12-03"));
    EXPECT_EQ(refund->unit, PeriodUnit::working);
    EXPECT_EQ(refund->from, Event::entitlement);
    EXPECT_EQ(refund->basis.statute->citation, "435.1(b)(1)");
}

// 2011/83/EU Art 13(1): 23 November + 14 = Monday 7 December.
TEST(Refund, OfAPreorderCancelledInGermanyIsFourteenDays) {
    const auto refund = terms_under({europe()}, preorder("DE")).refund;
    ASSERT_TRUE(refund);
    EXPECT_EQ(refund->latest, day("2026-12-07"));
    EXPECT_EQ(refund->basis.statute->citation, "Art 13(1)");
    EXPECT_FALSE(refund->withheld_until_return) << "nothing was sent, nothing comes back";
}

// 11 + 14 = Friday 25 December; 26th holiday, 27th Sunday. Reg. 1182/71 Art 3(4).
TEST(Refund, WhosePeriodEndsOnChristmasIsDueOnMondayThe28th) {
    TermsCase of = preorder("DE");
    of.today = day("2026-12-11");
    of.holidays = &german_holidays();
    EXPECT_EQ(terms_under({europe()}, of).refund->latest, day("2026-12-28"));
}

// Consumer Contracts Regulations reg 34(6): 23 November + 14.
TEST(Refund, OfAPreorderCancelledInTheUnitedKingdomIsFourteenDays) {
    const auto refund = terms_under({united_kingdom()}, preorder("GB")).refund;
    ASSERT_TRUE(refund);
    EXPECT_EQ(refund->latest, day("2026-12-07"));
    EXPECT_EQ(refund->from, Event::notice);
    EXPECT_EQ(refund->basis.statute->citation, "reg 34(6)");
}

// E-Commerce Act 18(2), 3 business days from notice: 24, 25, 26.
TEST(Refund, OfAPreorderCancelledInKoreaIsThreeBusinessDays) {
    const auto refund = terms_under({korea()}, preorder("KR")).refund;
    ASSERT_TRUE(refund);
    EXPECT_EQ(refund->latest, day("2026-11-26"));
    EXPECT_EQ(refund->unit, PeriodUnit::business);
}

TEST(Refund, IsTheShopsWhereThatIsSooner) {
    const auto refund = terms_under({europe()}, refunding(preorder("DE"), 13)).refund;
    EXPECT_EQ(refund->latest, day("2026-12-06"));
    EXPECT_FALSE(refund->basis.is_statute());
}

TEST(Refund, IsTheStatutesOnATie) {
    const auto refund = terms_under({europe()}, refunding(preorder("DE"), 14)).refund;
    EXPECT_EQ(refund->basis.statute->citation, "Art 13(1)");
}

// 7 days end on Monday the 30th; 5 business days end there too, and 4 on Friday the 27th.
TEST(Refund, InDifferentUnitsIsComparedByTheDay) {
    RulePack seven =
        pack_of("CN", "CN",
                {withdrawal_law("25", period_from(Event::delivery, 7), Rule::Cost::shopper, 0),
                 refund_law(Ground::withdrawal, "25", period_from(Event::notice, 7))});
    TermsCase of = preorder("CN");
    of.policy.refund = RefundTerm{5, PeriodUnit::business, Event::notice};
    EXPECT_TRUE(terms_under({seven}, of).refund->basis.is_statute());
    of.policy.refund = RefundTerm{4, PeriodUnit::business, Event::notice};
    EXPECT_EQ(terms_under({seven}, of).refund->latest, day("2026-11-27"));
}

TEST(Refund, OfTwoStatutesIsTheFirstWhereTheyEndTogether) {
    RulePack germany = pack_of(
        "DE", "DE", {refund_law(Ground::withdrawal, "BGB 357(1)", european(Event::notice, 14))});
    const auto refund = terms_under({europe(), germany}, preorder("DE")).refund;
    EXPECT_EQ(refund->basis.statute->citation, "Art 13(1)");
    germany.rules.front().period.count = 13;
    const auto sooner = terms_under({europe(), germany}, preorder("DE")).refund;
    EXPECT_EQ(sooner->basis.statute->citation, "Art 13(1)")
        << "13 days end on Sunday, so on Monday too";
    germany.rules.front().period.count = 10;
    EXPECT_EQ(terms_under({europe(), germany}, preorder("DE")).refund->latest, day("2026-12-03"));
}

// From Thursday the 26th, Sunday to Thursday: the 29th, the 30th. Monday to Friday it would be the 27th, the 30th.
TEST(Refund, InTheShopsBusinessDaysIsCountedOnTheDestinationsWeek) {
    RulePack saudi_arabia = pack_of("SA", "SA", {});
    saudi_arabia.workdays = {true, true, true, true, true, false, false};
    TermsCase of = preorder("SA");
    of.today = day("2026-11-26");
    of.policy.refund = RefundTerm{1, PeriodUnit::business, Event::notice};
    EXPECT_EQ(terms_under({saudi_arabia}, of).refund->latest, day("2026-11-29"));
    EXPECT_EQ(terms_under({}, of).refund->latest, day("2026-11-27"));
}

TEST(Refund, WithANumberIsBetterThanWithout) {
    TermsCase of = preorder("BR");
    of.policy.refund.reset();
    RulePack both = brazil();
    both.rules.push_back(
        refund_law(Ground::withdrawal, "ten days", period_from(Event::notice, 10)));
    const EffectiveTerms terms = terms_under({both}, of);
    EXPECT_EQ(terms.refund->latest, day("2026-12-03"));
    EXPECT_EQ(terms.refund->basis.statute->citation, "ten days");
}

TEST(Refund, AStatuteWithANumberIsNotAmongTheUncomputed) {
    EXPECT_TRUE(terms_under({korea()}, refunding(preorder("KR"), 1)).uncomputed.empty());
}

// A law on returns lets a shopper send goods back, and does not let an order be withdrawn from.
TEST(Refund, BeforeDispatchDoesNotFollowFromALawOnReturns) {
    const RulePack returns_only =
        pack_of("US-XX", "US",
                {law(RuleKind::returns, "returns", period_from(Event::delivery, 30)),
                 refund_law(Ground::withdrawal, "withdrawal", period_from(Event::notice, 5)),
                 refund_law(Ground::goods_return, "goods", period_from(Event::goods_return, 5))});
    const EffectiveTerms terms = terms_under({returns_only}, preorder("US"));
    EXPECT_FALSE(terms.refund->basis.is_statute());
    ASSERT_TRUE(terms.returns && terms.returns->refund);
    EXPECT_EQ(terms.returns->refund->basis.statute->citation, "goods");
}

TEST(Refund, AtOnceHasNoDay) {
    TermsCase of = preorder("BR");
    of.policy.refund.reset();
    const EffectiveTerms terms = terms_under({brazil()}, of);
    ASSERT_TRUE(terms.refund);
    EXPECT_EQ(terms.refund->unit, PeriodUnit::none);
    EXPECT_FALSE(terms.refund->latest);
    EXPECT_EQ(terms.refund->basis.statute->citation, "CDC 49");
    EXPECT_TRUE(terms.uncomputed.empty()) << "it is said already";
}

// CDC 49: at once. Thirty days of the shop's own would be told as longer than the law gives.
TEST(Refund, AtOnceInBrazilStandsBesideAShopsThirtyDays) {
    const EffectiveTerms terms = terms_under({brazil()}, preorder("BR"));
    EXPECT_EQ(terms.refund->unit, PeriodUnit::none);
    EXPECT_FALSE(terms.refund->latest);
    EXPECT_EQ(terms.refund->basis.statute->citation, "CDC 49");
    EXPECT_TRUE(terms.uncomputed.empty()) << "it is said already";
}

// 16 CFR 435.1(b)(2).
TEST(Refund, OfOneBillingCycleHasNoDay) {
    TermsCase of = preorder("US");
    of.policy.refund.reset();
    of.circumstances = mask(Circumstance::seller_is_creditor);
    const auto refund = terms_under({united_states()}, of).delay_refund;
    ASSERT_TRUE(refund);
    EXPECT_EQ(refund->unit, PeriodUnit::billing_cycle);
    EXPECT_EQ(refund->count, 1);
    EXPECT_FALSE(refund->latest);
}

// Art 18: without undue delay. It is not the fourteen days of a withdrawal.
TEST(Refund, OfALateDeliveryInEuropeHasNoNumber) {
    TermsCase of = preorder("DE");
    of.policy.refund.reset();
    const auto refund = terms_under({europe()}, of).delay_refund;
    ASSERT_TRUE(refund);
    EXPECT_EQ(refund->unit, PeriodUnit::none);
    EXPECT_FALSE(refund->latest);
}

TEST(Refund, ForDelayIsSaidOnlyWhereALawSpeaksOfIt) {
    EXPECT_FALSE(terms_under({japan()}, preorder("JP")).delay_refund);
}

// Custom-made goods have no right of withdrawal, so Art 13 does not speak of them.
TEST(Refund, OfGoodsMadeToOrderIsTheShops) {
    TermsCase of = preorder("DE");
    of.circumstances = mask(Circumstance::custom_made);
    EXPECT_EQ(terms_under({europe()}, of).refund->latest, day("2026-12-23"));
    of.policy.refund.reset();
    EXPECT_FALSE(terms_under({europe()}, of).refund);
}

TEST(Refund, ThatWaitsForGoodsSaysNothingBeforeTheyAreSent) {
    EXPECT_FALSE(terms_under({}, refunding(preorder("US"), 10, Event::goods_return)).refund);
}

TEST(Refund, OfWhatCannotBeCancelledIsNotTold) {
    TermsCase of = preorder("US");
    of.policy.cancellation->until = CancelUntil::never;
    EXPECT_FALSE(terms_under({united_states()}, of).refund);
}

TEST(Refund, PastTheEndOfTheHolidaysHasNoDayAndIsStillTheSoonest) {
    TermsCase of = preorder("DE");
    of.today = day("2027-12-20");
    of.holidays = &german_holidays();
    const auto refund = terms_under({europe()}, of).refund;
    EXPECT_EQ(refund->basis.statute->citation, "Art 13(1)");
    EXPECT_FALSE(refund->latest);
}

}  // namespace
}  // namespace stockline

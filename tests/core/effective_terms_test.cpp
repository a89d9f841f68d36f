#include "stockline/effective_terms.h"

#include <gtest/gtest.h>

#include "laws.h"

namespace stockline {
namespace {

TEST(EffectiveTerms, OfAShopThatSaysNothingWhereNoLawIsKnownAreTheDatesAlone) {
    const EffectiveTerms terms =
        terms_under({europe()}, promised(asked_from("AQ"), "2026-12-01", "2026-12-03"));
    EXPECT_TRUE(terms.packs.empty());
    EXPECT_FALSE(terms.payment || terms.cancellation || terms.refund || terms.returns);
    EXPECT_FALSE(terms.withdrawal || terms.delay_refund);
    ASSERT_EQ(terms.due.size(), 2U);
    EXPECT_EQ(terms.due[0].event, Event::shipment);
    EXPECT_EQ(terms.due[0].by, day("2026-12-03"));
    EXPECT_EQ(terms.due[1].event, Event::delivery);
    EXPECT_EQ(terms.due[1].by, day("2026-12-05"));
    EXPECT_FALSE(terms.due[0].basis.is_statute());
    EXPECT_TRUE(terms.consent.empty() && terms.duties.empty() && terms.uncomputed.empty());
}

TEST(EffectiveTerms, CarryTheCurrencyAndItsExponent) {
    TermsCase of = asked_from("JP");
    of.price = Money{1200, Currency{"JPY"}};
    of.currency_exponent = 0;
    EXPECT_EQ(terms_under({}, of).currency, Currency{"JPY"});
    EXPECT_EQ(terms_under({}, of).currency_exponent, 0);
    of.price = Money{1250, Currency{"KWD"}};
    of.currency_exponent = 3;
    EXPECT_EQ(terms_under({}, of).currency_exponent, 3);
}

// Ontario: over 50 dollars. Two at 25.00 are not more, and three are.
TEST(EffectiveTerms, TestALeastAmountAgainstTheTotal) {
    Rule ontario = duty_law("state_delivery_time", "s 26(2)");
    ontario.above = {5000, Currency{"CAD"}};
    TermsCase of = asked_from("CA");
    of.price = Money{2500, Currency{"CAD"}};
    of.quantity = 2;
    EXPECT_TRUE(terms_under({pack_of("CA-ON", "CA", {ontario})}, of).duties.empty());
    of.quantity = 3;
    EXPECT_EQ(terms_under({pack_of("CA-ON", "CA", {ontario})}, of).duties.size(), 1U);
}

TEST(EffectiveTerms, KnowWhetherThePromiseIsDated) {
    Rule dated = duty_law("state_delivery_time", "Art 6(1)(g)");
    dated.when = mask(Circumstance::dated);
    TermsCase of = asked_from("DE");
    EXPECT_TRUE(terms_under({pack_of("EU", "DE", {dated})}, of).duties.empty());
    of = promised(of, "2026-12-01", "2026-12-03");
    EXPECT_EQ(terms_under({pack_of("EU", "DE", {dated})}, of).duties.size(), 1U);
}

TEST(EffectiveTerms, NameTheJurisdictionsInTheOrderOfThePacks) {
    RulePack germany = pack_of("DE", "DE", {});
    const EffectiveTerms terms =
        terms_under({europe(), united_states(), germany}, asked_from("DE"));
    ASSERT_EQ(terms.packs.size(), 2U);
    EXPECT_EQ(terms.packs[0]->jurisdiction, "EU");
    EXPECT_EQ(terms.packs[1]->jurisdiction, "DE");
}

TEST(EffectiveDue, IsTheStatedDayOfWhatTheLawLooksAt) {
    const TermsCase to_us = promised(asked_from("US"), "2026-12-01", "2026-12-03");
    const auto shipped = terms_under({united_states()}, to_us).due;
    ASSERT_EQ(shipped.size(), 1U);
    EXPECT_EQ(shipped[0].event, Event::shipment);
    EXPECT_EQ(shipped[0].by, day("2026-12-03"));
    EXPECT_EQ(shipped[0].basis.statute->citation, "435.2(a)(1)") << "within the stated time";
    const TermsCase to_germany = promised(asked_from("DE"), "2026-12-01", "2026-12-03");
    const auto delivered = terms_under({europe()}, to_germany).due;
    ASSERT_EQ(delivered.size(), 1U);
    EXPECT_EQ(delivered[0].event, Event::delivery);
    EXPECT_EQ(delivered[0].by, day("2026-12-05"));
}

TEST(EffectiveDue, IsTheShipDayWhereNoDeliveryDayIsStated) {
    TermsCase of = promised(asked_from("DE"), "2026-12-01", "2026-12-03");
    of.deliver.reset();
    const auto due = terms_under({europe()}, of).due;
    ASSERT_EQ(due.size(), 1U);
    EXPECT_EQ(due[0].event, Event::shipment);
}

// 2026-11-23 + 30 = 2026-12-23.
TEST(EffectiveDue, WithoutADayIsTheStatutesThirtyDays) {
    const auto due = terms_under({united_states()}, asked_from("US")).due;
    ASSERT_EQ(due.size(), 1U);
    EXPECT_EQ(due[0].event, Event::shipment);
    EXPECT_EQ(due[0].by, day("2026-12-23"));
    EXPECT_EQ(due[0].basis.statute->citation, "435.2(a)(1)");
    EXPECT_EQ(terms_under({europe()}, asked_from("DE")).due.at(0).event, Event::delivery);
}

// 16 CFR 435.2(a)(1)(ii): 2026-11-23 + 50 = 2027-01-12.
TEST(EffectiveDue, IsFiftyDaysAwayForABuyerWhoAppliesForCredit) {
    TermsCase of = asked_from("US");
    of.circumstances = mask(Circumstance::buyer_applies_for_credit);
    EXPECT_EQ(terms_under({united_states()}, of).due.at(0).by, day("2027-01-12"));
}

// Korea 15(1): 7 days from the order, Monday the 30th; prepaid 3 business days from payment, Thursday the 26th.
TEST(EffectiveDue, ComesSoonerInKoreaForMoneyTaken) {
    const TermsCase of = asked_from("KR");
    EXPECT_EQ(terms_under({korea()}, paying(of, Charge::on_shipment)).due.at(0).by,
              day("2026-11-30"));
    EXPECT_EQ(terms_under({korea()}, paying(of, Charge::at_order)).due.at(0).by, day("2026-11-26"));
}

// Two laws of one country: 20 days end on 13 December, 30 on the 23rd. The first of two that end together is named.
TEST(EffectiveDue, IsTheEarliestDayOfSeveralLaws) {
    const RulePack state =
        pack_of("US-XX", "US",
                {law(RuleKind::ship_by, "twenty", period_from(Event::order, 20)),
                 law(RuleKind::ship_by, "twenty again", period_from(Event::order, 20))});
    const auto later_first = terms_under({united_states(), state}, asked_from("US")).due;
    ASSERT_EQ(later_first.size(), 1U);
    EXPECT_EQ(later_first[0].by, day("2026-12-13"));
    EXPECT_EQ(later_first[0].basis.statute->citation, "twenty");
    const auto sooner_first = terms_under({state, united_states()}, asked_from("US")).due;
    EXPECT_EQ(sooner_first.at(0).by, day("2026-12-13"));
}

std::vector<ConsentReason::Code> codes(const EffectiveTerms& terms) {
    std::vector<ConsentReason::Code> codes;
    for (const ConsentReason& reason : terms.consent) codes.push_back(reason.code);
    return codes;
}

using Codes = std::vector<ConsentReason::Code>;

TEST(ConsentReasons, MoneyThatMovesBeforeShipment) {
    const TermsCase of = promised(asked_from("US"), "2026-12-01", "2026-12-03");
    const Codes payment{ConsentReason::Code::payment_before_shipment};
    EXPECT_EQ(codes(terms_under({}, paying(of, Charge::at_order))), payment);
    EXPECT_EQ(codes(terms_under({}, paying(of, Charge::deposit, percent(1)))), Codes{})
        << "0.01 % of 49.99 is nothing";
    EXPECT_EQ(codes(terms_under({}, paying(of, Charge::deposit, percent(2000)))), payment);
    EXPECT_EQ(codes(terms_under({}, paying(of, Charge::deposit, percent(0)))), Codes{});
    EXPECT_EQ(codes(terms_under({}, paying(of, Charge::on_shipment))), Codes{});
    TermsCase unpriced = paying(of, Charge::deposit, amount(1, "EUR"));
    unpriced.price.reset();
    EXPECT_EQ(codes(terms_under({}, unpriced)), payment);
}

// 30 days from 2026-11-23 are 2026-12-23; the law looks at shipment, and delivery is two days later.
TEST(ConsentReasons, AShipDayAfterTheThirtyDaysOfTheUnitedStates) {
    TermsCase of = promised(asked_from("US"), "2026-12-01", "2026-12-23");
    EXPECT_EQ(codes(terms_under({united_states()}, of)), Codes{});
    of = promised(asked_from("US"), "2026-12-01", "2026-12-24");
    const auto consent = terms_under({united_states()}, of).consent;
    ASSERT_EQ(consent.size(), 1U);
    EXPECT_EQ(consent[0].code, ConsentReason::Code::beyond_statutory_time);
    EXPECT_EQ(consent[0].day, day("2026-12-23"));
    EXPECT_EQ(consent[0].basis.statute->citation, "435.2(a)(1)");
}

TEST(ConsentReasons, ADeliveryDayAfterTheThirtyDaysOfEurope) {
    TermsCase of = promised(asked_from("DE"), "2026-12-01", "2026-12-21");
    EXPECT_EQ(codes(terms_under({europe()}, of)), Codes{}) << "delivered by the 23rd";
    of = promised(asked_from("DE"), "2026-12-01", "2026-12-22");
    EXPECT_EQ(terms_under({europe()}, of).consent.at(0).day, day("2026-12-23"));
    of = promised(asked_from("DE"), "2026-12-01", "2026-12-24");
    of.deliver.reset();
    EXPECT_EQ(terms_under({europe()}, of).consent.at(0).day, day("2026-12-23"))
        << "what ships on the 24th is not there by the 23rd";
}

// Shipped within 40 days, 2 January, or delivered within 30, 23 December: of two days passed, the earlier.
TEST(ConsentReasons, TheEarliestOfTheDaysThatThePromisePasses) {
    const Rule ship = law(RuleKind::ship_by, "shipped", period_from(Event::order, 40));
    const Rule deliver = law(RuleKind::deliver_by, "delivered", period_from(Event::order, 30));
    const Rule also = law(RuleKind::deliver_by, "as late", period_from(Event::order, 40));
    const TermsCase of = promised(asked_from("DE"), "2027-01-05", "2027-01-05");
    const auto consent = terms_under({pack_of("XX", "DE", {ship, deliver})}, of).consent;
    ASSERT_EQ(consent.size(), 1U);
    EXPECT_EQ(consent[0].day, day("2026-12-23"));
    EXPECT_EQ(consent[0].basis.statute->citation, "delivered");
    const auto tie = terms_under({pack_of("XX", "DE", {also, ship})}, of).consent;
    EXPECT_EQ(tie.at(0).basis.statute->citation, "shipped") << "shipment comes first";
}

TEST(ConsentReasons, NoDate) {
    EXPECT_EQ(codes(terms_under({europe()}, paying(asked_from("DE"), Charge::at_order))),
              (Codes{ConsentReason::Code::payment_before_shipment, ConsentReason::Code::no_date}));
    EXPECT_EQ(to_string(ConsentReason::Code::beyond_statutory_time), "beyond_statutory_time");
}

TEST(Duties, TheWithdrawalFunctionIsThereUntilTheRightEnds) {
    // Delivered by Friday 2026-12-11; 14 days end on Friday the 25th, and the week alone is known.
    const TermsCase of = promised(asked_from("DE"), "2026-12-01", "2026-12-09");
    const auto duties = terms_under({europe()}, of).duties;
    ASSERT_EQ(duties.size(), 2U);
    EXPECT_EQ(duties[0].statute->word, "order_button");
    EXPECT_FALSE(duties[0].from || duties[0].until);
    EXPECT_EQ(duties[1].statute->word, "withdrawal_function");
    EXPECT_EQ(duties[1].from, day("2026-11-23"));
    EXPECT_EQ(duties[1].until, day("2026-12-25"));
    EXPECT_EQ(duties[1].statute->citation, "Art 11a");
}

TEST(Duties, AFunctionHasTheLabelsThatTheLawGivesIt) {
    Rule function = duty_law("withdrawal_function", "Art 11a");
    function.labels = {{"en", "withdraw from contract here", "confirm withdrawal"}};
    RulePack pack = europe();
    pack.rules.back() = function;
    const auto duties = terms_under({pack}, asked_from("DE")).duties;
    ASSERT_EQ(duties.size(), 2U);
    EXPECT_TRUE(duties[0].statute->labels.empty());
    ASSERT_EQ(duties[1].statute->labels.size(), 1U);
    EXPECT_EQ(duties[1].statute->labels[0].language, "en");
    EXPECT_EQ(duties[1].statute->labels[0].offer, "withdraw from contract here");
    EXPECT_EQ(duties[1].statute->labels[0].confirm, "confirm withdrawal");
}

TEST(Duties, WithoutARightToWithdrawThereIsNoFunctionForIt) {
    TermsCase of = asked_from("DE");
    of.circumstances = mask(Circumstance::custom_made);
    const auto duties = terms_under({europe()}, of).duties;
    ASSERT_EQ(duties.size(), 1U);
    EXPECT_EQ(duties[0].statute->word, "order_button");
}

TEST(Duties, ThatTwoLawsAskForAreOneDuty) {
    const RulePack germany = pack_of("DE", "DE", {duty_law("order_button", "BGB 312j(3)")});
    const auto duties = terms_under({europe(), germany}, asked_from("DE")).duties;
    ASSERT_EQ(duties.size(), 2U);
    EXPECT_EQ(duties[0].statute->citation, "Art 8(2)");
}

TEST(UncomputedRights, AreNamedOnceAndNothingElse) {
    Rule unseen = law(RuleKind::ship_by, "ACL 36", period_from(Event::order, 1));
    unseen.grade = Grade::unseen;
    const RulePack australia = pack_of("AU", "AU", {unseen, unseen});
    const EffectiveTerms terms = terms_under({australia}, asked_from("AU"));
    ASSERT_EQ(terms.uncomputed.size(), 1U);
    EXPECT_EQ(terms.uncomputed[0].pack->jurisdiction, "AU");
    EXPECT_EQ(terms.uncomputed[0].rule->citation, "ACL 36");
    EXPECT_TRUE(terms.due.empty());
}

TEST(UncomputedRights, OfTwoJurisdictionsAreTwoThoughTheyAreCitedAlike) {
    Rule unseen = law(RuleKind::ship_by, "s 26", period_from(Event::order, 1));
    unseen.grade = Grade::unseen;
    const auto uncomputed =
        terms_under({pack_of("CA-ON", "CA", {unseen}), pack_of("CA-QC", "CA", {unseen})},
                    asked_from("CA"))
            .uncomputed;
    ASSERT_EQ(uncomputed.size(), 2U);
    EXPECT_EQ(uncomputed[0].pack->jurisdiction, "CA-ON");
    EXPECT_EQ(uncomputed[1].pack->jurisdiction, "CA-QC");
}

// At most 5 % of 1,000.00: 50.00. A fee of 50.00 is the shop's own; of 50.01 the law leaves 50.00.
TEST(CancellationFee, OfJustTheLimitIsTheShopsOwn) {
    Rule limit = law(RuleKind::cancellation_fee, "s.14E");
    limit.most.share = 500;
    TermsCase of = asked_from("IL");
    of.price = Money{100000, Currency{"ILS"}};
    const auto cancellation_for = [&](MinorUnits fee) {
        of.policy.cancellation.emplace();
        of.policy.cancellation->fee = amount(fee, "ILS");
        return *terms_under({pack_of("IL", "IL", {limit})}, of).cancellation;
    };
    EXPECT_EQ(cancellation_for(5000).fee_amount, 5000);
    EXPECT_FALSE(cancellation_for(5000).fee_basis.is_statute());
    EXPECT_EQ(cancellation_for(5001).fee_amount, 5000);
    EXPECT_TRUE(cancellation_for(5001).fee_basis.is_statute());
}

TEST(LaidOver, AProductsOwnTermsReplaceThePolicysTermByTerm) {
    Terms policy;
    policy.payment = PaymentTerm{Charge::deposit, percent(2000)};
    policy.refund = RefundTerm{30, PeriodUnit::calendar, Event::notice};
    Terms own;
    own.payment = PaymentTerm{Charge::at_order, {}};
    own.returns = ReturnsTerm{60, Rule::Cost::shop};
    const Terms both = laid_over(policy, own);
    EXPECT_EQ(both.payment->charge, Charge::at_order);
    EXPECT_FALSE(both.payment->deposit.share) << "a term is replaced whole";
    EXPECT_EQ(both.refund->days, 30);
    EXPECT_EQ(both.returns->days, 60);
    EXPECT_FALSE(both.cancellation);
}

}  // namespace
}  // namespace stockline

#include "stockline/effective_terms.h"

#include <gtest/gtest.h>

#include "laws.h"

namespace stockline {
namespace {

TermsCase paying(TermsCase of, Charge charge, Portion deposit = {}) {
    of.policy.payment = PaymentTerm{charge, std::move(deposit)};
    return of;
}

Portion percent(BasisPoints hundredths) {
    Portion portion;
    portion.share = hundredths;
    return portion;
}

Portion amount(MinorUnits minor_units, std::string currency) {
    Portion portion;
    portion.amount = Money{minor_units, std::move(currency)};
    return portion;
}

// What is due now and what at shipment, of so many units at a price.
std::pair<MinorUnits, MinorUnits> dues(const PaymentTerm& term, const Money& price,
                                       std::int64_t quantity) {
    TermsCase of;
    of.policy.payment = term;
    of.price = price;
    of.quantity = quantity;
    const auto payment = effective_terms({}, of).payment;
    EXPECT_TRUE(payment && payment->due_now && payment->due_at_shipment);
    if (!payment) return {};
    return {payment->due_now.value_or(-1), payment->due_at_shipment.value_or(-1)};
}

using Dues = std::pair<MinorUnits, MinorUnits>;

TEST(EffectivePayment, IsDueAtShipmentOrAtOrder) {
    EXPECT_EQ(dues({Charge::on_shipment, {}}, {4999, "EUR"}, 3), Dues(0, 14'997));
    EXPECT_EQ(dues({Charge::at_order, {}}, {4999, "EUR"}, 3), Dues(14'997, 0));
}

TEST(EffectivePayment, ADepositOf20PercentOf4999Is1000AndLeaves3999) {
    EXPECT_EQ(dues({Charge::deposit, percent(2000)}, {4999, "EUR"}, 1), Dues(1000, 3999));
}

// Rounded once, and not a unit at a time: 20 % of 3 × 4999 = 14,997 is 2999.4.
TEST(EffectivePayment, ADepositIsAShareOfTheTotal) {
    EXPECT_EQ(dues({Charge::deposit, percent(2000)}, {4999, "EUR"}, 3), Dues(2999, 11'998));
}

TEST(EffectivePayment, ADepositOnOneMinorUnitLosesNothing) {
    EXPECT_EQ(dues({Charge::deposit, percent(5000)}, {1, "EUR"}, 1), Dues(1, 0)) << "0.5";
    EXPECT_EQ(dues({Charge::deposit, percent(3333)}, {1, "EUR"}, 1), Dues(0, 1)) << "0.3333";
}

// 10 % of 1005 yen is 100.5; 15 % of 12.345 dinars is 1.85175.
TEST(EffectivePayment, ADepositKnowsNoDecimals) {
    EXPECT_EQ(dues({Charge::deposit, percent(1000)}, {1005, "JPY"}, 1), Dues(101, 904));
    EXPECT_EQ(dues({Charge::deposit, percent(1500)}, {12'345, "KWD"}, 1), Dues(1852, 10'493));
}

TEST(EffectivePayment, ADepositOfAnAmountIsPaidForEachUnitUpToThePrice) {
    EXPECT_EQ(dues({Charge::deposit, amount(500, "EUR")}, {4999, "EUR"}, 3), Dues(1500, 13'497));
    EXPECT_EQ(dues({Charge::deposit, amount(6000, "EUR")}, {4999, "EUR"}, 2), Dues(9998, 0));
}

TEST(EffectivePayment, HasNoAmountsWithoutAPriceInItsCurrency) {
    TermsCase of = paying(asked_from("DE"), Charge::deposit, amount(500, "USD"));
    EXPECT_FALSE(effective_terms({}, of).payment->due_now);
    EXPECT_EQ(effective_terms({}, of).currency, "EUR");
    of.price.reset();
    const EffectiveTerms terms = effective_terms({}, paying(of, Charge::at_order));
    EXPECT_EQ(terms.payment->term.charge, Charge::at_order);
    EXPECT_FALSE(terms.payment->due_at_shipment);
    EXPECT_FALSE(terms.currency);
}

TEST(EffectiveTerms, OfAShopThatSaysNothingWhereNoLawIsKnownAreTheDatesAlone) {
    const EffectiveTerms terms =
        effective_terms({europe()}, promised(asked_from("AQ"), "2026-12-01", "2026-12-03"));
    EXPECT_TRUE(terms.jurisdictions.empty());
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

TEST(EffectiveTerms, NameTheJurisdictionsInTheOrderOfThePacks) {
    RulePack germany = pack_of("DE", "DE", {});
    const EffectiveTerms terms =
        effective_terms({europe(), united_states(), germany}, asked_from("DE"));
    EXPECT_EQ(terms.jurisdictions, (std::vector<std::string>{"EU", "DE"}));
}

TEST(EffectiveDue, IsTheStatedDayOfWhatTheLawLooksAt) {
    const TermsCase to_us = promised(asked_from("US"), "2026-12-01", "2026-12-03");
    const auto shipped = effective_terms({united_states()}, to_us).due;
    ASSERT_EQ(shipped.size(), 1U);
    EXPECT_EQ(shipped[0].event, Event::shipment);
    EXPECT_EQ(shipped[0].by, day("2026-12-03"));
    EXPECT_FALSE(shipped[0].basis.is_statute());
    const TermsCase to_germany = promised(asked_from("DE"), "2026-12-01", "2026-12-03");
    const auto delivered = effective_terms({europe()}, to_germany).due;
    ASSERT_EQ(delivered.size(), 1U);
    EXPECT_EQ(delivered[0].event, Event::delivery);
    EXPECT_EQ(delivered[0].by, day("2026-12-05"));
}

TEST(EffectiveDue, IsTheShipDayWhereNoDeliveryDayIsStated) {
    TermsCase of = promised(asked_from("DE"), "2026-12-01", "2026-12-03");
    of.deliver.reset();
    const auto due = effective_terms({europe()}, of).due;
    ASSERT_EQ(due.size(), 1U);
    EXPECT_EQ(due[0].event, Event::shipment);
}

// 2026-11-23 + 30 = 2026-12-23.
TEST(EffectiveDue, WithoutADayIsTheStatutesThirtyDays) {
    const auto due = effective_terms({united_states()}, asked_from("US")).due;
    ASSERT_EQ(due.size(), 1U);
    EXPECT_EQ(due[0].event, Event::shipment);
    EXPECT_EQ(due[0].by, day("2026-12-23"));
    EXPECT_EQ(due[0].basis.citation, "435.2(a)(1)");
    EXPECT_EQ(effective_terms({europe()}, asked_from("DE")).due.at(0).event, Event::delivery);
}

// 16 CFR 435.2(a)(1)(ii): 2026-11-23 + 50 = 2027-01-12.
TEST(EffectiveDue, IsFiftyDaysAwayForABuyerWhoAppliesForCredit) {
    TermsCase of = asked_from("US");
    of.circumstances = mask(Circumstance::buyer_applies_for_credit);
    EXPECT_EQ(effective_terms({united_states()}, of).due.at(0).by, day("2027-01-12"));
}

// Korea 15(1): 7 days from the order, Monday the 30th; prepaid 3 business days from payment, Thursday the 26th.
TEST(EffectiveDue, ComesSoonerInKoreaForMoneyTaken) {
    const TermsCase of = asked_from("KR");
    EXPECT_EQ(effective_terms({korea()}, paying(of, Charge::on_shipment)).due.at(0).by,
              day("2026-11-30"));
    EXPECT_EQ(effective_terms({korea()}, paying(of, Charge::at_order)).due.at(0).by,
              day("2026-11-26"));
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
    EXPECT_EQ(codes(effective_terms({}, paying(of, Charge::at_order))), payment);
    EXPECT_EQ(codes(effective_terms({}, paying(of, Charge::deposit, percent(1)))), Codes{})
        << "0.01 % of 49.99 is nothing";
    EXPECT_EQ(codes(effective_terms({}, paying(of, Charge::deposit, percent(2000)))), payment);
    EXPECT_EQ(codes(effective_terms({}, paying(of, Charge::deposit, percent(0)))), Codes{});
    EXPECT_EQ(codes(effective_terms({}, paying(of, Charge::on_shipment))), Codes{});
    TermsCase unpriced = paying(of, Charge::deposit, amount(1, "EUR"));
    unpriced.price.reset();
    EXPECT_EQ(codes(effective_terms({}, unpriced)), payment);
}

// 30 days from 2026-11-23 are 2026-12-23; the law looks at shipment, and delivery is two days later.
TEST(ConsentReasons, AShipDayAfterTheThirtyDaysOfTheUnitedStates) {
    TermsCase of = promised(asked_from("US"), "2026-12-01", "2026-12-23");
    EXPECT_EQ(codes(effective_terms({united_states()}, of)), Codes{});
    of = promised(asked_from("US"), "2026-12-01", "2026-12-24");
    const auto consent = effective_terms({united_states()}, of).consent;
    ASSERT_EQ(consent.size(), 1U);
    EXPECT_EQ(consent[0].code, ConsentReason::Code::beyond_statutory_time);
    EXPECT_EQ(consent[0].day, day("2026-12-23"));
    EXPECT_EQ(consent[0].basis.citation, "435.2(a)(1)");
}

TEST(ConsentReasons, ADeliveryDayAfterTheThirtyDaysOfEurope) {
    TermsCase of = promised(asked_from("DE"), "2026-12-01", "2026-12-21");
    EXPECT_EQ(codes(effective_terms({europe()}, of)), Codes{}) << "delivered by the 23rd";
    of = promised(asked_from("DE"), "2026-12-01", "2026-12-22");
    EXPECT_EQ(effective_terms({europe()}, of).consent.at(0).day, day("2026-12-23"));
    of = promised(asked_from("DE"), "2026-12-01", "2026-12-24");
    of.deliver.reset();
    EXPECT_EQ(effective_terms({europe()}, of).consent.at(0).day, day("2026-12-23"))
        << "what ships on the 24th is not there by the 23rd";
}

TEST(ConsentReasons, NoDate) {
    EXPECT_EQ(codes(effective_terms({europe()}, paying(asked_from("DE"), Charge::at_order))),
              (Codes{ConsentReason::Code::payment_before_shipment, ConsentReason::Code::no_date}));
    EXPECT_EQ(to_string(ConsentReason::Code::beyond_statutory_time), "beyond_statutory_time");
}

TEST(Duties, TheWithdrawalFunctionIsThereUntilTheRightEnds) {
    // Delivered by Friday 2026-12-11; 14 days end on Friday the 25th, and the week alone is known.
    const TermsCase of = promised(asked_from("DE"), "2026-12-01", "2026-12-09");
    const auto duties = effective_terms({europe()}, of).duties;
    ASSERT_EQ(duties.size(), 2U);
    EXPECT_EQ(duties[0].code, "order_button");
    EXPECT_FALSE(duties[0].from || duties[0].until);
    EXPECT_EQ(duties[1].code, "withdrawal_function");
    EXPECT_EQ(duties[1].from, day("2026-11-23"));
    EXPECT_EQ(duties[1].until, day("2026-12-25"));
    EXPECT_EQ(duties[1].basis.citation, "Art 11a");
}

TEST(Duties, WithoutARightToWithdrawThereIsNoFunctionForIt) {
    TermsCase of = asked_from("DE");
    of.circumstances = mask(Circumstance::custom_made);
    const auto duties = effective_terms({europe()}, of).duties;
    ASSERT_EQ(duties.size(), 1U);
    EXPECT_EQ(duties[0].code, "order_button");
}

TEST(Duties, ThatTwoLawsAskForAreOneDuty) {
    const RulePack germany = pack_of("DE", "DE", {duty_law("order_button", "BGB 312j(3)")});
    const auto duties = effective_terms({europe(), germany}, asked_from("DE")).duties;
    ASSERT_EQ(duties.size(), 2U);
    EXPECT_EQ(duties[0].basis.citation, "Art 8(2)");
}

TEST(UncomputedRights, AreNamedOnceAndNothingElse) {
    Rule unseen = law(RuleKind::ship_by, "ACL 36", period_from(Event::order, 1));
    unseen.grade = Grade::unseen;
    const RulePack australia = pack_of("AU", "AU", {unseen, unseen});
    const EffectiveTerms terms = effective_terms({australia}, asked_from("AU"));
    ASSERT_EQ(terms.uncomputed.size(), 1U);
    EXPECT_EQ(terms.uncomputed[0].jurisdiction, "AU");
    EXPECT_EQ(terms.uncomputed[0].citation, "ACL 36");
    EXPECT_TRUE(terms.due.empty());
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

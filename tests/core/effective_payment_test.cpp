// What is due at order and at shipment.
#include <gtest/gtest.h>
#include <utility>

#include "laws.h"

namespace stockline {
namespace {

// What is due now and what at shipment, of so many units at a price.
std::pair<MinorUnits, MinorUnits> dues(const PaymentTerm& term, const Money& price,
                                       std::int64_t quantity) {
    TermsCase of;
    of.policy.payment = term;
    of.price = price;
    of.quantity = quantity;
    const auto payment = terms_under({}, of).payment;
    EXPECT_TRUE(payment && payment->due_now && payment->due_at_shipment);
    if (!payment) return {};
    return {payment->due_now.value_or(-1), payment->due_at_shipment.value_or(-1)};
}

using Dues = std::pair<MinorUnits, MinorUnits>;

TEST(EffectivePayment, IsDueAtShipmentOrAtOrder) {
    EXPECT_EQ(dues({Charge::on_shipment, {}}, {4999, Currency{"EUR"}}, 3), Dues(0, 14'997));
    EXPECT_EQ(dues({Charge::at_order, {}}, {4999, Currency{"EUR"}}, 3), Dues(14'997, 0));
}

TEST(EffectivePayment, ADepositOf20PercentOf4999Is1000AndLeaves3999) {
    EXPECT_EQ(dues({Charge::deposit, percent(2000)}, {4999, Currency{"EUR"}}, 1), Dues(1000, 3999));
}

// Rounded once, and not a unit at a time: 20 % of 3 × 4999 = 14,997 is 2999.4.
TEST(EffectivePayment, ADepositIsAShareOfTheTotal) {
    EXPECT_EQ(dues({Charge::deposit, percent(2000)}, {4999, Currency{"EUR"}}, 3),
              Dues(2999, 11'998));
}

TEST(EffectivePayment, ADepositOnOneMinorUnitLosesNothing) {
    EXPECT_EQ(dues({Charge::deposit, percent(5000)}, {1, Currency{"EUR"}}, 1), Dues(1, 0)) << "0.5";
    EXPECT_EQ(dues({Charge::deposit, percent(3333)}, {1, Currency{"EUR"}}, 1), Dues(0, 1))
        << "0.3333";
}

// 10 % of 1005 yen is 100.5; 15 % of 12.345 dinars is 1.85175.
TEST(EffectivePayment, ADepositKnowsNoDecimals) {
    EXPECT_EQ(dues({Charge::deposit, percent(1000)}, {1005, Currency{"JPY"}}, 1), Dues(101, 904));
    EXPECT_EQ(dues({Charge::deposit, percent(1500)}, {12'345, Currency{"KWD"}}, 1),
              Dues(1852, 10'493));
}

TEST(EffectivePayment, ADepositOfAnAmountIsPaidForEachUnitUpToThePrice) {
    EXPECT_EQ(dues({Charge::deposit, amount(500, "EUR")}, {4999, Currency{"EUR"}}, 3),
              Dues(1500, 13'497));
    EXPECT_EQ(dues({Charge::deposit, amount(6000, "EUR")}, {4999, Currency{"EUR"}}, 2),
              Dues(9998, 0));
}

TEST(EffectivePayment, HasNoAmountsWithoutAPriceInItsCurrency) {
    TermsCase of = paying(asked_from("DE"), Charge::deposit, amount(500, "USD"));
    EXPECT_FALSE(terms_under({}, of).payment->due_now);
    EXPECT_EQ(terms_under({}, of).currency, Currency{"EUR"});
    of.price.reset();
    const EffectiveTerms terms = terms_under({}, paying(of, Charge::at_order));
    EXPECT_EQ(terms.payment->term.charge, Charge::at_order);
    EXPECT_FALSE(terms.payment->due_at_shipment);
    EXPECT_FALSE(terms.currency);
}

}  // namespace
}  // namespace stockline

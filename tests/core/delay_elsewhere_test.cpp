// Delays under the laws of other places than 16 CFR 435, and under none.
#include <algorithm>
#include <gtest/gtest.h>
#include <utility>

#include "delay_fixtures.h"

namespace stockline::delays {
namespace {

DelayCase order_to(std::string country, std::string_view today, std::string postal_code = {}) {
    DelayCase of;
    of.to = Destination{std::move(country), std::move(postal_code)};
    of.today = day(today);
    of.history.completed = day("2026-11-02");
    of.history.is_prepaid = true;
    return of;
}

// Promised for delivery by Monday 7 December, now by the 14th.
DelayCase a_week_late(std::string country, std::string_view today) {
    DelayCase of = order_to(std::move(country), today);
    of.promised_ship = until("2026-12-03");
    of.promised_deliver = until("2026-12-07");
    of.ship = until("2026-12-10");
    of.deliver = until("2026-12-14");
    return of;
}

// Art 18(2): first an additional period that is appropriate, then terminate; 18(3): without undue delay, no number.
TEST(DelayEU, LateDeliveryHasAnAdditionalPeriodAndNoNumber) {
    const DelayAnswer answer = answer_under({european_union()}, a_week_late("DE", "2026-12-01"));
    EXPECT_EQ(answer.state, DelayState::late) << "the directive asks for no notice";
    EXPECT_EQ(answer.event, Event::delivery);
    EXPECT_EQ(answer.stated, day("2026-12-07"));
    EXPECT_EQ(answer.revised, day("2026-12-14"));
    EXPECT_FALSE(answer.notice_by || answer.lapses_on || answer.may_cancel_from);
    EXPECT_EQ(answer.say,
              (Says{Statement::revised_day, Statement::refund, Statement::additional_period}));
    EXPECT_EQ(answer.choices, Can{});
    ASSERT_TRUE(answer.refund);
    EXPECT_EQ(answer.refund->unit, PeriodUnit::none);
    EXPECT_FALSE(answer.refund->latest);
    EXPECT_EQ(answer.refund->basis.statute->citation, "2011/83/EU Art 18(3)");
}

// Asked for first, the additional period has no number, whatever days the rule has beside it: 7 + 3 + 1 = 11 December
// is no day to cancel from.
TEST(DelayEU, DaysBesideAnAdditionalPeriodAreNone) {
    RulePack both = european_union();
    for (Rule& rule : both.rules) rule.delay.may_cancel_after = 3;
    const DelayAnswer answer = answer_under({both}, a_week_late("DE", "2026-12-12"));
    EXPECT_EQ(answer.state, DelayState::late);
    EXPECT_FALSE(answer.may_cancel_from);
    EXPECT_EQ(answer.choices, Can{});
}

// Art 18(1): 30 days from conclusion. 26 November + 30 = Saturday 26 December: Monday the 28th (Reg. 1182/71).
TEST(DelayEU, WithoutAnAgreedDayThirtyDaysThatRoll) {
    DelayCase of = order_to("DE", "2026-12-01");
    of.history.completed = day("2026-11-26");
    of.deliver = until("2026-12-28");
    EXPECT_EQ(answer_under({european_union()}, of).state, DelayState::on_time);
    EXPECT_EQ(answer_under({european_union()}, of).stated, day("2026-12-28"));
    of.deliver = until("2026-12-29");
    EXPECT_EQ(answer_under({european_union()}, of).state, DelayState::late);
}

// Cancelled on the 7th, the stated day, the order was not late: a change of mind. A day later it was, and what the law
// says of that is not verified.
TEST(DelayElsewhere, CancelledOnTheStatedDayIsAChangeOfMind) {
    Rule unseen =
        period_rule(RuleKind::deliver_by, "Act s.1", PeriodUnit::calendar, 30, Event::order);
    unseen.grade = Grade::unseen;
    DelayCase of = a_week_late("ZA", "2026-12-12");
    of.history.cancelled = day("2026-12-07");
    const DelayAnswer on_the_day = answer_under({pack_of("ZA", {"ZA", {}}, {unseen})}, of);
    EXPECT_EQ(on_the_day.state, DelayState::cancelled);
    EXPECT_TRUE(on_the_day.uncomputed.empty());
    of.history.cancelled = day("2026-12-08");
    const DelayAnswer later = answer_under({pack_of("ZA", {"ZA", {}}, {unseen})}, of);
    ASSERT_EQ(later.uncomputed.size(), 1U);
    EXPECT_EQ(later.uncomputed[0].rule->citation, "Act s.1");
}

// A notice changes nothing that was agreed; the shopper's yes does.
TEST(DelayEU, OnlyTheShoppersYesMovesTheAgreedDay) {
    DelayCase of = a_week_late("DE", "2026-12-02");
    of.history.delays = {told("2026-12-01", "2026-12-14")};
    const DelayAnswer silent = answer_under({european_union()}, of);
    EXPECT_EQ(silent.state, DelayState::awaiting);
    EXPECT_EQ(silent.stated, day("2026-12-07"));
    EXPECT_EQ(silent.choices, Can{Choice::keep});

    of.history.delays = {told("2026-12-01", "2026-12-14", Answer::consented, "2026-12-02")};
    EXPECT_EQ(answer_under({european_union()}, of).state, DelayState::consented);
    of.deliver = until("2026-12-15");
    const DelayAnswer again = answer_under({european_union()}, of);
    EXPECT_EQ(again.state, DelayState::late);
    EXPECT_EQ(again.stated, day("2026-12-14"));
    EXPECT_EQ(again.occurrence, 2);
}

// core/RULES.md T9: of what was sent nobody knows whether it is there, once its day has passed.
TEST(DelayEU, OfWhatIsOnItsWayNobodySaysThatItsDayWasMissed) {
    DelayCase of = a_week_late("DE", "2026-12-07");
    of.history.shipped = day("2026-12-03");
    const DelayAnswer before = answer_under({european_union()}, of);
    EXPECT_EQ(before.state, DelayState::shipped);
    EXPECT_EQ(before.say, Says{});
    of.today = day("2026-12-08");
    const DelayAnswer passed = answer_under({european_union()}, of);
    EXPECT_EQ(passed.state, DelayState::shipped);
    EXPECT_EQ(passed.stated, day("2026-12-07"));
    ASSERT_FALSE(passed.say.empty());
    EXPECT_EQ(passed.say.front(), Statement::day_passed);
    EXPECT_EQ(std::count(passed.say.begin(), passed.say.end(), Statement::additional_period), 1)
        << "what is the shopper's if it is not there";
    EXPECT_EQ(std::count(passed.say.begin(), passed.say.end(), Statement::indefinite), 0);
    EXPECT_FALSE(passed.revised) << "of a parcel on its way no new day is known";
    of.history.delivered = day("2026-12-08");
    EXPECT_EQ(answer_under({european_union()}, of).say, Says{});
}

// The day that was named last is the one that has passed.
TEST(DelayEU, OfWhatIsOnItsWayTheDayOfTheNoticeCounts) {
    DelayCase of = a_week_late("DE", "2026-12-14");
    of.history.delays = {told("2026-12-01", "2026-12-14")};
    of.history.shipped = day("2026-12-10");
    EXPECT_EQ(answer_under({european_union()}, of).say, Says{});
    of.today = day("2026-12-15");
    const DelayAnswer passed = answer_under({european_union()}, of);
    EXPECT_EQ(passed.state, DelayState::shipped);
    EXPECT_EQ(passed.stated, day("2026-12-14"));
}

// core/RULES.md T9: a day of delivery is over when it is over where the order goes.
TEST(DelayEU, ADayOfDeliveryIsTheDestinations) {
    DelayCase of = a_week_late("DE", "2026-12-08");
    of.deliver = until("2026-12-07");
    of.today_there = day("2026-12-07");
    EXPECT_EQ(answer_under({european_union()}, of).state, DelayState::on_time);
    of.today = day("2026-12-07");
    of.today_there = day("2026-12-08");
    EXPECT_EQ(answer_under({european_union()}, of).state, DelayState::late);
    of.history.shipped = day("2026-12-03");
    EXPECT_EQ(answer_under({european_union()}, of).say.front(), Statement::day_passed);
    of.today = day("2026-12-08");
    of.today_there = day("2026-12-07");
    EXPECT_EQ(answer_under({european_union()}, of).say, Says{});
}

// Terminated after the additional period; before the stated day it is a change of mind.
TEST(DelayEU, TerminationOnceLateIsForTheDelay) {
    DelayCase of = a_week_late("DE", "2026-12-22");
    of.history.cancelled = day("2026-12-21");
    const DelayAnswer answer = answer_under({european_union()}, of);
    EXPECT_EQ(answer.state, DelayState::cancelled);
    ASSERT_TRUE(answer.refund);
    EXPECT_FALSE(answer.refund->latest);
    of.history.cancelled = day("2026-12-07");
    EXPECT_FALSE(answer_under({european_union()}, of).refund);
}

// CRA s.28(3): 30 days after the contract; nothing rolls. 26 November + 30 = 26 December.
TEST(DelayUK, AnAppropriatePeriodThenTheEndAndNoNumber) {
    DelayCase of = order_to("GB", "2026-12-01");
    of.history.completed = day("2026-11-26");
    of.deliver = until("2026-12-28");
    const DelayAnswer answer = answer_under({united_kingdom()}, of);
    EXPECT_EQ(answer.state, DelayState::late);
    EXPECT_EQ(answer.stated, day("2026-12-26"));
    EXPECT_EQ(answer.say,
              (Says{Statement::revised_day, Statement::refund, Statement::additional_period}));
    EXPECT_FALSE(answer.may_cancel_from || answer.refund->latest);
    of.deliver = until("2026-12-26");
    EXPECT_EQ(answer_under({united_kingdom()}, of).state, DelayState::on_time);
}

// s.26: not delivered within 30 days after the stated day. 7 December + 30 = 6 January is still within; from the 7th
// on. s.96: 15 days after notice: 8 + 15 = 23 January.
TEST(DelayOntario, MayCancelOnceThirtyDaysHavePassed) {
    DelayCase of = a_week_late("CA", "2027-01-06");
    of.total = Money{5001, Currency{"CAD"}};
    of.deliver = until("2027-01-20");
    const DelayAnswer within = answer_under({ontario()}, of);
    EXPECT_EQ(within.state, DelayState::late);
    EXPECT_EQ(within.may_cancel_from, day("2027-01-07"));
    EXPECT_EQ(within.choices, Can{});
    of.today = day("2027-01-07");
    EXPECT_EQ(answer_under({ontario()}, of).choices, Can{Choice::cancel});

    of.today = day("2027-01-10");
    of.history.cancelled = day("2027-01-08");
    EXPECT_EQ(answer_under({ontario()}, of).refund->latest, day("2027-01-23"));
    of.history.cancelled = day("2027-01-06");
    EXPECT_FALSE(answer_under({ontario()}, of).refund) << "too early by a day";
}

TEST(DelayOntario, FiftyDollarsAreNotOverFifty) {
    DelayCase of = a_week_late("CA", "2027-01-07");
    of.total = Money{5000, Currency{"CAD"}};
    EXPECT_FALSE(answer_under({ontario()}, of).may_cancel_from);
}

// 54.9-54.11 were not seen; 54.13 was: 15 days from notice. 10 + 15 = 25 December.
TEST(DelayQuebec, TheRightIsOnlyToldAndTheRefundIsComputed) {
    DelayCase of = a_week_late("CA", "2026-12-10");
    const DelayAnswer late = answer_under({quebec()}, of);
    EXPECT_EQ(late.state, DelayState::late);
    EXPECT_FALSE(late.may_cancel_from);
    EXPECT_EQ(late.refund->latest, day("2026-12-25"));
    ASSERT_EQ(late.uncomputed.size(), 1U);
    EXPECT_EQ(late.uncomputed[0].rule->citation, "CPA s.54.9");

    of.today = day("2026-12-20");
    of.history.cancelled = day("2026-12-10");
    const DelayAnswer cancelled = answer_under({quebec()}, of);
    ASSERT_TRUE(cancelled.refund);
    EXPECT_EQ(cancelled.refund->latest, day("2026-12-25"));
}

// No day stated, and the law's own not seen: what can be said is that there is a right.
TEST(DelayQuebec, WithoutAnyDayTheRightIsTold) {
    const DelayAnswer answer = answer_under({quebec()}, order_to("CA", "2026-12-28"));
    EXPECT_FALSE(answer.stated || answer.may_cancel_from);
    ASSERT_EQ(answer.uncomputed.size(), 1U);
    EXPECT_EQ(answer.uncomputed[0].pack->jurisdiction, "CA-QC");
}

// 15(1): 3 business days from payment. Monday 23 November: the
// 26th. Thursday 24 December with Friday closed: 28, 29, 30.
TEST(DelayKorea, PrepaidOrdersAreSuppliedInThreeBusinessDaysOfPayment) {
    DelayCase of = order_to("KR", "2026-11-24");
    const BusinessCalendar seoul{
        {false, true, true, true, true, true, false}, {day("2026-12-25")}, {}, std::nullopt};
    of.holidays = &seoul;
    of.history.completed = day("2026-11-23");
    of.ship = until("2026-11-26");
    EXPECT_EQ(answer_under({korea()}, of).state, DelayState::on_time);
    of.ship = until("2026-11-27");
    const DelayAnswer late = answer_under({korea()}, of);
    EXPECT_EQ(late.state, DelayState::late);
    EXPECT_EQ(late.event, Event::shipment);
    EXPECT_EQ(late.stated, day("2026-11-26"));
    EXPECT_FALSE(late.refund) << "15(2) is for what cannot be supplied";

    of.history.completed = day("2026-12-24");
    EXPECT_EQ(answer_under({korea()}, of).stated, day("2026-12-30"));
    // Not prepaid: measures within 7 days of the order: 24 + 7 = 31.
    of.history.is_prepaid = false;
    EXPECT_EQ(answer_under({korea()}, of).stated, day("2026-12-31"));
    // Unless another time was agreed.
    of.promised_ship = until("2027-01-15");
    EXPECT_EQ(answer_under({korea()}, of).stated, day("2027-01-15"));
}

// 15(2): cannot supply and prepaid: refund in 3 business days of payment, not of the refusal.
TEST(DelayKorea, WhatCannotBeSuppliedIsRefundedInThreeBusinessDaysOfPayment) {
    DelayCase of = order_to("KR", "2026-11-25");
    of.history.completed = day("2026-11-23");
    of.history.refused = day("2026-11-25");
    const DelayAnswer answer = answer_under({korea()}, of);
    EXPECT_EQ(answer.state, DelayState::cancelled);
    EXPECT_EQ(answer.cancelled_on, day("2026-11-25"));
    EXPECT_EQ(answer.refund->latest, day("2026-11-26"));
    of.history.is_prepaid = false;
    EXPECT_FALSE(answer_under({korea()}, of).refund);
}

// 17538(a): payment taken: a written delay notice that offers a refund. The stated day is Tuesday 1 December.
TEST(DelayCalifornia, ANoticeThatIsLateIsOwedToday) {
    DelayCase of = order_to("US", "2026-11-25", "90001");
    of.promised_ship = until("2026-12-01");
    of.ship = until("2026-12-20");
    EXPECT_EQ(answer_under({california()}, of).state, DelayState::notice_owed);
    EXPECT_EQ(answer_under({california()}, of).notice_by, day("2026-12-01"));
    of.today = day("2026-12-05");
    EXPECT_EQ(answer_under({california()}, of).notice_by, day("2026-12-05"));

    of.history.delays = {told("2026-12-05", "2026-12-20")};
    const DelayAnswer waiting = answer_under({california()}, of);
    EXPECT_EQ(waiting.state, DelayState::awaiting) << "it gives silence no meaning";
    EXPECT_EQ(waiting.may_cancel_from, day("2026-12-05"));
    EXPECT_EQ(waiting.choices, (Can{Choice::keep, Choice::cancel}));

    of.history.delays.clear();
    of.history.is_prepaid = false;
    EXPECT_EQ(answer_under({california()}, of).state, DelayState::late);
}

// Both apply at once: the federal meaning of silence, and both citations.
TEST(DelayCalifornia, AddsToTheFederalRule) {
    DelayCase of = order_to("US", "2026-11-25", "90001");
    of.promised_ship = until("2026-12-01");
    of.ship = until("2026-12-20");
    const RulePacks both{united_states(), california()};
    const DelayAnswer answer = answer_under(both, of);
    EXPECT_EQ(answer.say,
              (Says{Statement::revised_day, Statement::may_consent_or_cancel,
                    Statement::silence_consents, Statement::refund, Statement::answer_at}));
    EXPECT_EQ(answer.bases.back().statute->citation, "Bus. & Prof. Code §17538(a)");
    of.to->postal_code = "10001";
    EXPECT_EQ(answer_under(both, of).bases.back().statute->citation, "16 CFR 435.2(b)(1)(ii)");
}

// Federal: 50 days with an application for credit; California: 30 once payment is taken. The earlier day counts:
// 2 November + 30 = 2 December.
TEST(DelayCalifornia, OfTwoTimesToShipTheEarlierCounts) {
    DelayCase of = order_to("US", "2026-11-25", "90001");
    of.circumstances = mask(Circumstance::buyer_applies_for_credit);
    of.ship = until("2026-12-02");
    EXPECT_EQ(answer_under({united_states(), california()}, of).stated, day("2026-12-02"));
    EXPECT_EQ(answer_under({california(), united_states()}, of).stated, day("2026-12-02"));
}

// 6(3): a refund may not be refused once it is late against the stated schedule.
TEST(DelayIndia, MayCancelFromTheDayAfterTheStatedDayWithNoNumberForTheRefund) {
    DelayCase of = a_week_late("IN", "2026-12-07");
    const DelayAnswer answer = answer_under({india()}, of);
    EXPECT_EQ(answer.may_cancel_from, day("2026-12-08"));
    EXPECT_EQ(answer.choices, Can{});
    EXPECT_EQ(answer.refund->unit, PeriodUnit::none);
    of.today = day("2026-12-08");
    EXPECT_EQ(answer_under({india()}, of).choices, Can{Choice::cancel});
}

// No delivery day was stated and the law has none for that: late by the ship day, by no law.
TEST(DelayIndia, OfAShipDayAloneTheLawOnDeliverySaysNothingThatIsComputed) {
    DelayCase of = a_week_late("IN", "2026-12-05");
    of.promised_deliver.reset();
    const DelayAnswer answer = answer_under({india()}, of);
    EXPECT_EQ(answer.state, DelayState::late);
    EXPECT_EQ(answer.event, Event::shipment);
    EXPECT_EQ(answer.stated, day("2026-12-03"));
    EXPECT_FALSE(answer.may_cancel_from);
    ASSERT_EQ(answer.uncomputed.size(), 1U);
    EXPECT_EQ(answer.uncomputed[0].pack->jurisdiction, "IN");
}

TEST(DelayWithoutLaw, IsToldAndNothingIsClaimed) {
    DelayCase of = a_week_late("ZZ", "2026-12-01");
    const DelayAnswer late = answer_under({european_union()}, of);
    EXPECT_EQ(late.state, DelayState::late);
    EXPECT_EQ(late.event, Event::delivery);
    EXPECT_EQ(late.revised, day("2026-12-14"));
    EXPECT_EQ(late.say, Says{Statement::revised_day});
    EXPECT_TRUE(late.bases.empty() && late.uncomputed.empty());
    EXPECT_FALSE(late.refund || late.notice_by || late.may_cancel_from);

    // Without a delivery day the ship days are compared.
    of.promised_deliver.reset();
    EXPECT_EQ(answer_under({}, of).event, Event::shipment);
    EXPECT_EQ(answer_under({}, of).stated, day("2026-12-03"));

    // Nothing stated, nothing late.
    of.promised_ship.reset();
    EXPECT_EQ(answer_under({}, of).state, DelayState::on_time);
    EXPECT_FALSE(answer_under({}, of).stated);
}

}  // namespace
}  // namespace stockline::delays

// 16 CFR Part 435: the notice, silence and consent.
#include "stockline/delay.h"

#include <gtest/gtest.h>

#include "delay_us_fixtures.h"

namespace stockline::delays {
namespace {

TEST(DelayUS, OnTimeWhileNowIsNoLaterThanTheStatedDay) {
    const DelayAnswer answer = asked(to_ship_by_1_december("2026-11-23", "2026-12-01"));
    EXPECT_EQ(answer.state, DelayState::on_time);
    EXPECT_EQ(answer.event, Event::shipment);
    EXPECT_EQ(answer.stated, day("2026-12-01"));
    EXPECT_FALSE(answer.revised || answer.notice_by || answer.lapses_on || answer.refund);
    EXPECT_TRUE(answer.say.empty() && answer.choices.empty() && answer.bases.empty());
    EXPECT_TRUE(answer.uncomputed.empty());
}

// 435.2(b)(1), (b)(1)(ii): 1 December + 19 days. Cancelled on Monday 23 November, Thanksgiving the 26th left out: 24,
// 25, 27, 30 November, 1, 2, 3 December.
TEST(DelayUS, FirstDefiniteDelayOwesANoticeByTheStatedDay) {
    const DelayAnswer answer = asked(to_ship_by_1_december("2026-11-23", "2026-12-20"));
    EXPECT_EQ(answer.state, DelayState::notice_owed);
    EXPECT_EQ(answer.occurrence, 1);
    EXPECT_EQ(answer.stated, day("2026-12-01"));
    EXPECT_EQ(answer.revised, day("2026-12-20"));
    EXPECT_EQ(answer.notice_by, day("2026-12-01"));
    EXPECT_EQ(answer.say,
              (Says{Statement::revised_day, Statement::may_consent_or_cancel,
                    Statement::silence_consents, Statement::refund, Statement::answer_at}));
    EXPECT_FALSE(answer.lapses_on);
    EXPECT_FALSE(answer.may_cancel_from) << "no option is offered yet";
    EXPECT_EQ(answer.choices, Can{});
    ASSERT_TRUE(answer.refund);
    EXPECT_EQ(answer.refund->unit, PeriodUnit::working);
    EXPECT_EQ(answer.refund->count, 7);
    EXPECT_EQ(answer.refund->latest, day("2026-12-03"));
    EXPECT_EQ(citations(answer),
              (std::vector<std::string>{"16 CFR 435.1(b)(1)", "16 CFR 435.2(b)(1)",
                                        "16 CFR 435.2(b)(1)(ii)"}));
    EXPECT_TRUE(answer.uncomputed.empty()) << "(b)(2) is about later delays";
}

// 1 + 30 = 31 December is 30 days or less; 1 January 2027 is 31.
TEST(DelayUS, ThirtyDaysAreWithinAndThirtyOneAreBeyond) {
    const DelayAnswer within = asked(to_ship_by_1_december("2026-11-23", "2026-12-31"));
    EXPECT_EQ(within.say,
              (Says{Statement::revised_day, Statement::may_consent_or_cancel,
                    Statement::silence_consents, Statement::refund, Statement::answer_at}));
    EXPECT_FALSE(within.lapses_on);

    const DelayAnswer beyond = asked(to_ship_by_1_december("2026-11-23", "2027-01-01"));
    EXPECT_EQ(beyond.state, DelayState::notice_owed);
    EXPECT_EQ(beyond.say, (Says{Statement::revised_day, Statement::may_consent_or_cancel,
                                Statement::lapses, Statement::refund, Statement::answer_at}));
    EXPECT_EQ(beyond.lapses_on, day("2026-12-31"));
}

TEST(DelayUS, AnIndefiniteDelayIsSaidWithItsContinuingRight) {
    const DelayAnswer answer = asked(to_ship_by_1_december("2026-11-23", ""));
    EXPECT_EQ(answer.state, DelayState::notice_owed);
    EXPECT_FALSE(answer.revised);
    EXPECT_EQ(answer.lapses_on, day("2026-12-31"));
    EXPECT_EQ(answer.say,
              (Says{Statement::indefinite, Statement::reason, Statement::may_consent_or_cancel,
                    Statement::lapses, Statement::continuing_right, Statement::refund,
                    Statement::answer_at}));
}

// 435.2(a)(1): none stated: 30 days after a properly completed order. 2 November + 30 = 2 December.
TEST(DelayUS, WithoutAStatedDayThirtyDaysFromTheOrderStandInItsPlace) {
    DelayCase of = to_ship_by_1_december("2026-11-23", "2026-12-02");
    of.promised_ship.reset();
    EXPECT_EQ(asked(of).state, DelayState::on_time);
    EXPECT_EQ(asked(of).stated, day("2026-12-02"));

    of.ship = until("2026-12-03");
    const DelayAnswer late = asked(of);
    EXPECT_EQ(late.state, DelayState::notice_owed);
    EXPECT_EQ(late.notice_by, day("2026-12-02"));
    EXPECT_EQ(citations(late),
              (std::vector<std::string>{"16 CFR 435.1(b)(1)", "16 CFR 435.2(a)(1)",
                                        "16 CFR 435.2(b)(1)", "16 CFR 435.2(b)(1)(ii)"}));
    EXPECT_TRUE(late.is_stated_by_law);
}

// Nobody stated that day, and the shopper agreed to have none: only a notice states one, and is kept to from then on.
TEST(DelayUS, WhatWasAgreedToWithoutADayIsLateByADayThatANoticeNamesAndNotBefore) {
    DelayCase of = to_ship_by_1_december("2027-03-01", "");
    of.promised_ship.reset();
    of.is_agreed_without_day = true;
    EXPECT_EQ(asked(of).state, DelayState::on_time);
    EXPECT_FALSE(asked(of).stated);

    of.today = day("2026-12-10");
    of.history.delays = {told("2026-11-20", "2026-12-18")};
    const DelayAnswer late = asked(of);
    EXPECT_EQ(late.state, DelayState::notice_owed);
    EXPECT_EQ(late.stated, day("2026-12-18"));
    EXPECT_FALSE(late.is_stated_by_law);
    EXPECT_EQ(late.occurrence, 1);
    of.ship = until("2026-12-18");
    EXPECT_EQ(asked(of).state, DelayState::on_time);

    // A part that has a day is late by it, whatever was agreed for others.
    of.promised_ship = until("2026-12-01");
    of.history.delays.clear();
    EXPECT_EQ(asked(of).stated, day("2026-12-01"));
    EXPECT_EQ(asked(of).state, DelayState::notice_owed);
}

TEST(DelayUS, WhatTheShopStatedIsNotTheLaws) {
    EXPECT_FALSE(asked(to_ship_by_1_december("2026-11-23", "2026-12-20")).is_stated_by_law);
    EXPECT_TRUE(asked(to_ship_by_1_december("2026-11-23", "2026-12-20")).is_prepaid);
}

// 435.2(a)(1): 50 days instead of 30 if the buyer applies to the seller for credit. 2 November + 50 = 22 December.
TEST(DelayUS, FiftyDaysWhereTheBuyerAppliesForCredit) {
    DelayCase of = to_ship_by_1_december("2026-11-23", "2026-12-22");
    of.promised_ship.reset();
    of.circumstances = mask(Circumstance::buyer_applies_for_credit);
    EXPECT_EQ(asked(of).stated, day("2026-12-22"));
    EXPECT_EQ(asked(of).state, DelayState::on_time);
}

// 435.2(b)(1)(ii): silence is consent up to the revised day. The option lasts until shipment.
TEST(DelayUS, SilenceConsentsToAShortDelayAndTheOptionToCancelStays) {
    DelayCase of = to_ship_by_1_december("2026-12-05", "2026-12-20");
    of.history.delays = {told("2026-11-25", "2026-12-20")};
    const DelayAnswer answer = asked(of);
    EXPECT_EQ(answer.state, DelayState::consented);
    EXPECT_EQ(answer.occurrence, 1);
    EXPECT_EQ(answer.stated, day("2026-12-01"));
    EXPECT_EQ(answer.revised, day("2026-12-20"));
    EXPECT_EQ(answer.may_cancel_from, day("2026-11-25"));
    EXPECT_EQ(answer.choices, Can{Choice::cancel});
    EXPECT_TRUE(answer.refund);
    EXPECT_FALSE(answer.notice_by || answer.lapses_on);

    of.today = day("2026-12-20");
    EXPECT_EQ(asked(of).state, DelayState::consented) << "up to that day";
}

TEST(DelayUS, ExpressConsentUsesTheOptionUp) {
    DelayCase of = to_ship_by_1_december("2026-12-05", "2026-12-20");
    of.history.delays = {told("2026-11-25", "2026-12-20", Answer::consented, "2026-11-26")};
    const DelayAnswer answer = asked(of);
    EXPECT_EQ(answer.state, DelayState::consented);
    EXPECT_FALSE(answer.may_cancel_from || answer.refund);
    EXPECT_EQ(answer.choices, Can{});
}

// 435.2(b)(1)(iii), (c)(2): 1 + 30 = 31 December, and that day is still within the 30. Refund from 31 December,
// a Thursday; 1 January is a holiday: 4, 5, 6, 7, 8, 11, 12 January.
TEST(DelayUS, SilenceEndsALongDelayOnTheThirtiethDay) {
    DelayCase of = to_ship_by_1_december("2026-12-31", "2027-01-15");
    of.history.delays = {told("2026-11-25", "2027-01-15")};
    const DelayAnswer last = asked(of);
    EXPECT_EQ(last.state, DelayState::awaiting);
    EXPECT_EQ(last.lapses_on, day("2026-12-31"));
    EXPECT_EQ(last.revised, day("2027-01-15"));
    EXPECT_EQ(last.choices, (Can{Choice::keep, Choice::cancel}));

    of.today = day("2027-01-02");
    const DelayAnswer ended = asked(of);
    EXPECT_EQ(ended.state, DelayState::cancelled);
    EXPECT_EQ(ended.cancelled_on, day("2026-12-31"));
    EXPECT_EQ(ended.refund->latest, day("2027-01-12"));
    EXPECT_EQ(ended.choices, Can{});
    EXPECT_EQ(citations(ended),
              (std::vector<std::string>{"16 CFR 435.1(b)(1)", "16 CFR 435.2(b)(1)",
                                        "16 CFR 435.2(b)(1)(iii)"}));
}

TEST(DelayUS, ExpressConsentToALongDelayMustComeWithinTheThirtyDays) {
    DelayCase of = to_ship_by_1_december("2027-01-05", "2027-01-15");
    of.history.delays = {told("2026-11-25", "2027-01-15", Answer::consented, "2026-12-31")};
    EXPECT_EQ(asked(of).state, DelayState::consented);
    EXPECT_EQ(asked(of).revised, day("2027-01-15"));

    of.history.delays = {told("2026-11-25", "2027-01-15", Answer::consented, "2027-01-01")};
    EXPECT_EQ(asked(of).state, DelayState::cancelled);
    EXPECT_EQ(asked(of).cancelled_on, day("2026-12-31"));
}

TEST(DelayUS, ALongDelayThatShipsWithinThirtyDaysDoesNotEnd) {
    DelayCase of = to_ship_by_1_december("2027-01-05", "");
    of.history.delays = {told("2026-11-25", "2027-01-15")};
    of.history.shipped = day("2026-12-31");
    EXPECT_EQ(asked(of).state, DelayState::shipped);

    of.history.shipped = day("2027-01-01");
    EXPECT_EQ(asked(of).state, DelayState::cancelled) << "it had ended the day before";
    EXPECT_EQ(asked(of).cancelled_on, day("2026-12-31"));
}

// An indefinite delay that was consented to leaves a continuing right to cancel, and is not late again. Cancelled on
// Monday 1 February 2027: 2, 3, 4, 5, 8, 9, 10 February.
TEST(DelayUS, ConsentToAnIndefiniteDelayLeavesAContinuingRight) {
    DelayCase of = to_ship_by_1_december("2027-02-01", "");
    of.history.delays = {told("2026-11-25", "", Answer::consented, "2026-12-10")};
    const DelayAnswer standing = asked(of);
    EXPECT_EQ(standing.state, DelayState::consented);
    EXPECT_FALSE(standing.revised || standing.lapses_on);
    EXPECT_EQ(standing.may_cancel_from, day("2026-12-10"));
    EXPECT_EQ(standing.choices, Can{Choice::cancel});

    of.history.cancelled = day("2027-02-01");
    const DelayAnswer cancelled = asked(of);
    EXPECT_EQ(cancelled.state, DelayState::cancelled);
    EXPECT_EQ(cancelled.cancelled_on, day("2027-02-01"));
    EXPECT_EQ(cancelled.refund->latest, day("2027-02-10"));
}

}  // namespace
}  // namespace stockline::delays

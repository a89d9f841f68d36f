// 16 CFR Part 435: how an order ends, and what a second delay is.
#include <algorithm>
#include <gtest/gtest.h>

#include "delay_us_fixtures.h"
#include "stockline/delay.h"

namespace stockline::delays {
namespace {

// 435.2(c)(1): received before shipment. Wednesday 9 December: 10, 11, 14, 15, 16, 17, 18. Thursday 17: 18, 21, 22,
// 23, 24, 28 (Christmas and the weekend left out), 29.
TEST(DelayUS, ACancellationUnderTheOptionIsRefundedInSevenWorkingDays) {
    DelayCase of = to_ship_by_1_december("2026-12-18", "2026-12-20");
    of.history.delays = {told("2026-11-25", "2026-12-20", Answer::cancelled, "2026-12-09")};
    const DelayAnswer answer = asked(of);
    EXPECT_EQ(answer.state, DelayState::cancelled);
    EXPECT_EQ(answer.occurrence, 1);
    EXPECT_EQ(answer.stated, day("2026-12-01"));
    EXPECT_EQ(answer.revised, day("2026-12-20"));
    EXPECT_EQ(answer.cancelled_on, day("2026-12-09"));
    EXPECT_EQ(answer.refund->latest, day("2026-12-18"));
    EXPECT_EQ(answer.say, Says{Statement::refund});

    of.history.delays = {told("2026-11-25", "2026-12-20", Answer::cancelled, "2026-12-17")};
    EXPECT_EQ(asked(of).refund->latest, day("2026-12-29"));
}

TEST(DelayUS, ACancellationAfterShipmentComesTooLateAndOnItsDayDoesNot) {
    DelayCase of = to_ship_by_1_december("2026-12-18", "2026-12-20");
    of.history.delays = {told("2026-11-25", "2026-12-20", Answer::cancelled, "2026-12-09")};
    of.history.shipped = day("2026-12-08");
    EXPECT_EQ(asked(of).state, DelayState::shipped);
    EXPECT_FALSE(asked(of).refund || asked(of).cancelled_on);
    of.history.shipped = day("2026-12-09");
    EXPECT_EQ(asked(of).state, DelayState::cancelled);
}

// web/rules/README.md: a shopper's own change of mind without such an option is the shop's policy.
TEST(DelayUS, AChangeOfMindWithoutAnOptionHasNoRefundForDelay) {
    DelayCase of = to_ship_by_1_december("2026-11-23", "2026-12-01");
    of.history.cancelled = day("2026-11-20");
    const DelayAnswer answer = asked(of);
    EXPECT_EQ(answer.state, DelayState::cancelled);
    EXPECT_EQ(answer.cancelled_on, day("2026-11-20"));
    EXPECT_FALSE(answer.refund);
    EXPECT_TRUE(answer.bases.empty() && answer.say.empty());
}

// The option that the first notice gave stays, and is used up by an answer in words alone: from then on 435.2(b)(2)
// gives a renewed one with the second notice, where its words are known.
TEST(DelayUS, ALaterNoticeTakesNoChoiceAway) {
    DelayCase of = to_ship_by_1_december("2026-12-18", "2027-01-08");
    of.history.delays = {told("2026-11-25", "2026-12-20")};
    EXPECT_EQ(asked(of).choices, Can{Choice::cancel});
    of.history.delays.push_back(told("2026-12-17", "2027-01-08"));
    const DelayAnswer told_twice = asked(of);
    EXPECT_NE(std::find(told_twice.choices.begin(), told_twice.choices.end(), Choice::cancel),
              told_twice.choices.end());
    EXPECT_EQ(told_twice.may_cancel_from, day("2026-11-25"));

    of.history.delays.front() = told("2026-11-25", "2026-12-20", Answer::consented, "2026-11-26");
    EXPECT_EQ(asked(of).may_cancel_from, day("2026-12-17"));
    EXPECT_FALSE(asked_with_second_seen_in_part(of, false).may_cancel_from);
}

// 435.2(c)(3): to 20 December by silence, and not shipped by then. From Sunday the 20th: 21, 22, 23, 24, 28, 29, 30.
TEST(DelayUS, ARevisedTimeMissedWithoutConsentEndsTheOrder) {
    DelayCase of = to_ship_by_1_december("2026-12-21", "2027-01-04");
    of.history.delays = {told("2026-11-25", "2026-12-20")};
    const DelayAnswer answer = asked(of);
    EXPECT_EQ(answer.state, DelayState::cancelled);
    EXPECT_EQ(answer.occurrence, 2);
    EXPECT_EQ(answer.stated, day("2026-12-20"));
    EXPECT_EQ(answer.cancelled_on, day("2026-12-20"));
    EXPECT_EQ(answer.refund->latest, day("2026-12-30"));
    EXPECT_EQ(citations(answer),
              (std::vector<std::string>{"16 CFR 435.1(b)(1)", "16 CFR 435.2(b)(2)",
                                        "16 CFR 435.2(c)(3)"}));

    of.history.shipped = day("2026-12-20");
    EXPECT_EQ(asked(of).state, DelayState::shipped);
}

// A cancellation that comes after the order has ended moves no day.
TEST(DelayUS, WhatHasEndedStaysEnded) {
    DelayCase of = to_ship_by_1_december("2027-01-05", "2027-01-15");
    of.history.delays = {told("2026-11-25", "2026-12-20", Answer::cancelled, "2026-12-28")};
    EXPECT_EQ(asked(of).cancelled_on, day("2026-12-20"));
    of.history.delays = {told("2026-11-25", "2027-01-15"),
                         told("2027-01-02", "2027-01-15", Answer::consented, "2027-01-03")};
    EXPECT_EQ(asked(of).cancelled_on, day("2026-12-31"));
}

// 435.2(c)(5): no option offered by 1 December, and not shipped. From Tuesday the 1st: 2, 3, 4, 7, 8, 9, 10.
TEST(DelayUS, NoOptionOfferedAndNotShippedInTimeEndsTheOrder) {
    EXPECT_EQ(asked(to_ship_by_1_december("2026-12-01", "2026-12-20")).state,
              DelayState::notice_owed);
    const DelayAnswer answer = asked(to_ship_by_1_december("2026-12-02", "2026-12-20"));
    EXPECT_EQ(answer.state, DelayState::cancelled);
    EXPECT_EQ(answer.cancelled_on, day("2026-12-01"));
    EXPECT_EQ(answer.refund->latest, day("2026-12-10"));
    EXPECT_EQ(citations(answer),
              (std::vector<std::string>{"16 CFR 435.1(b)(1)", "16 CFR 435.2(b)(1)",
                                        "16 CFR 435.2(c)(5)"}))
        << "the duty that was missed, and what follows";
}

TEST(DelayUS, AnOptionOfferedOnTheStatedDayIsInTimeAndADayLaterIsNot) {
    DelayCase of = to_ship_by_1_december("2026-12-05", "2026-12-20");
    of.history.delays = {told("2026-12-01", "2026-12-20")};
    EXPECT_EQ(asked(of).state, DelayState::consented);
    of.history.delays = {told("2026-12-02", "2026-12-20", Answer::consented, "2026-12-02")};
    EXPECT_EQ(asked(of).state, DelayState::cancelled);
    EXPECT_EQ(asked(of).cancelled_on, day("2026-12-01"));
}

// 435.2(c)(4): the seller decides not to ship. Monday 23 November: 24, 25, 27, 30 November, 1, 2, 3 December.
TEST(DelayUS, ASellerWhoWillNotShipRefundsFromThatDay) {
    DelayCase of = to_ship_by_1_december("2026-11-24", "");
    of.history.refused = day("2026-11-23");
    const DelayAnswer answer = asked(of);
    EXPECT_EQ(answer.state, DelayState::cancelled);
    EXPECT_EQ(answer.cancelled_on, day("2026-11-23"));
    EXPECT_EQ(answer.refund->latest, day("2026-12-03"));
}

// Nothing would be computed from (b)(2). That the order ends if the day is missed is (c)(3).
TEST(DelayUS, ASecondDelayIsNotComputedFromARuleSeenInPart) {
    DelayCase of = to_ship_by_1_december("2026-12-15", "2027-01-10");
    of.history.delays = {told("2026-11-25", "2026-12-20")};
    EXPECT_EQ(asked_with_second_seen_in_part(of, true).state, DelayState::notice_owed);
    const DelayAnswer answer = asked_with_second_seen_in_part(of, false);
    EXPECT_EQ(answer.state, DelayState::late);
    EXPECT_EQ(answer.occurrence, 2);
    EXPECT_EQ(answer.stated, day("2026-12-20"));
    EXPECT_EQ(answer.revised, day("2027-01-10"));
    EXPECT_FALSE(answer.notice_by);
    EXPECT_EQ(answer.say, (Says{Statement::revised_day, Statement::lapses, Statement::refund}));
    EXPECT_EQ(answer.lapses_on, day("2026-12-20"));
    ASSERT_EQ(answer.uncomputed.size(), 1U);
    EXPECT_EQ(answer.uncomputed[0].pack->jurisdiction, "US");
    EXPECT_EQ(answer.uncomputed[0].rule->citation, "16 CFR 435.2(b)(2)");
}

// Silence is rejection: without (c)(3), too, the order ends with R, 20 December.
TEST(DelayUS, SilenceThatRejectsEndsTheOrderWithTheRevisedDay) {
    RulePack pack = united_states();
    std::erase_if(pack.rules,
                  [](const Rule& rule) { return rule.citation == "16 CFR 435.2(c)(3)"; });
    DelayCase of = to_ship_by_1_december("2026-12-15", "2027-01-10");
    of.history.delays = {told("2026-11-25", "2026-12-20")};
    EXPECT_EQ(answer_under({pack}, of).lapses_on, day("2026-12-20"));
}

// 435.2(b)(2): a renewed option, told by R, the earlier revised day, 20 December. Silence is rejection: the order ends
// with R, if it has not shipped by then.
TEST(DelayUS, ASecondDelayHasARenewedOption) {
    DelayCase of = to_ship_by_1_december("2026-12-15", "2027-01-10");
    of.history.delays = {told("2026-11-25", "2026-12-20")};
    const DelayAnswer owed = asked(of);
    EXPECT_EQ(owed.state, DelayState::notice_owed);
    EXPECT_EQ(owed.notice_by, day("2026-12-20"));
    EXPECT_EQ(owed.say, (Says{Statement::revised_day, Statement::may_consent_or_cancel,
                              Statement::silence_rejects, Statement::lapses, Statement::refund,
                              Statement::answer_at}));
    EXPECT_TRUE(owed.uncomputed.empty());

    of.history.delays.push_back(told("2026-12-16", "2027-01-10"));
    of.today = day("2026-12-20");
    const DelayAnswer waiting = asked(of);
    EXPECT_EQ(waiting.state, DelayState::awaiting);
    EXPECT_EQ(waiting.occurrence, 2);
    EXPECT_EQ(waiting.lapses_on, day("2026-12-20"));
    EXPECT_EQ(waiting.choices, (Can{Choice::keep, Choice::cancel}));
    of.today = day("2026-12-21");
    EXPECT_EQ(asked(of).state, DelayState::cancelled);
    EXPECT_EQ(asked(of).cancelled_on, day("2026-12-20"));

    of.history.shipped = day("2026-12-20");
    EXPECT_EQ(asked(of).state, DelayState::shipped) << "shipped by R, it stands";
    of.history.shipped = day("2026-12-21");
    EXPECT_EQ(asked(of).state, DelayState::cancelled) << "shipped a day after R, it had ended";
}

// 435.2(b)(2)(i)-(iii): no new day, so the notice tells why; a consent to that can be taken back until shipment, and no
// further notice is owed.
TEST(DelayUS, ASecondDelayWithoutADayIsSaidWithItsReason) {
    DelayCase of = to_ship_by_1_december("2026-12-15", "");
    of.history.delays = {told("2026-11-25", "2026-12-20")};
    const DelayAnswer owed = asked(of);
    EXPECT_EQ(owed.say,
              (Says{Statement::indefinite, Statement::reason, Statement::may_consent_or_cancel,
                    Statement::silence_rejects, Statement::lapses, Statement::continuing_right,
                    Statement::refund, Statement::answer_at}));
    of.history.delays.push_back(told("2026-12-16", "", Answer::consented, "2026-12-17"));
    of.today = day("2027-03-01");
    const DelayAnswer agreed = asked(of);
    EXPECT_EQ(agreed.state, DelayState::consented);
    EXPECT_EQ(agreed.may_cancel_from, day("2026-12-17"));
    EXPECT_EQ(agreed.choices, Can{Choice::cancel});
    EXPECT_FALSE(agreed.notice_by || agreed.lapses_on);
}

TEST(DelayUS, ASecondDelayConsentedToByTheEarlierRevisedDayStands) {
    DelayCase of = to_ship_by_1_december("2026-12-28", "2027-01-10");
    of.history.delays = {told("2026-11-25", "2026-12-20"),
                         told("2026-12-16", "2027-01-10", Answer::consented, "2026-12-20")};
    const DelayAnswer answer = asked(of);
    EXPECT_EQ(answer.state, DelayState::consented);
    EXPECT_EQ(answer.occurrence, 2);
    EXPECT_EQ(answer.stated, day("2026-12-20"));
    EXPECT_EQ(answer.revised, day("2027-01-10"));

    of.ship = until("2027-01-20");
    EXPECT_EQ(asked(of).occurrence, 3);
    EXPECT_EQ(asked(of).state, DelayState::notice_owed);
    EXPECT_EQ(asked(of).notice_by, day("2027-01-10"));
}

// Without an answer to the first notice there is no second delay: (b)(2) is about a day that was consented to.
TEST(DelayUS, AnotherNoticeOfAnUnansweredDelayIsStillTheFirstDelay) {
    DelayCase of = to_ship_by_1_december("2026-12-10", "2027-01-20");
    of.history.delays = {told("2026-11-25", "2027-01-15")};
    const DelayAnswer owed = asked(of);
    EXPECT_EQ(owed.state, DelayState::notice_owed);
    EXPECT_EQ(owed.occurrence, 1);
    EXPECT_EQ(owed.stated, day("2026-12-01"));
    EXPECT_EQ(owed.revised, day("2027-01-20"));
    EXPECT_EQ(owed.notice_by, day("2026-12-10")) << "1 December is past: today";
    EXPECT_EQ(owed.lapses_on, day("2026-12-31"));
    EXPECT_EQ(owed.choices, Can{Choice::cancel});

    of.history.delays.push_back(told("2026-12-10", "2027-01-20"));
    EXPECT_EQ(asked(of).state, DelayState::awaiting);
    EXPECT_EQ(asked(of).occurrence, 1);

    // Told of a day within the 30 after all: silence is consent.
    of.history.delays.back() = told("2026-12-10", "2026-12-28");
    of.ship = until("2026-12-28");
    EXPECT_EQ(asked(of).state, DelayState::consented);
    EXPECT_EQ(asked(of).revised, day("2026-12-28"));
}

// A notice that names the stated day or a sooner one is of no delay.
TEST(DelayUS, ANoticeOfASoonerDayIsNoDelay) {
    DelayCase of = to_ship_by_1_december("2026-11-28", "2026-12-20");
    of.history.delays = {told("2026-11-25", "2026-11-30"), told("2026-11-26", "2026-12-01")};
    const DelayAnswer answer = asked(of);
    EXPECT_EQ(answer.state, DelayState::notice_owed);
    EXPECT_EQ(answer.occurrence, 1);
    EXPECT_EQ(answer.stated, day("2026-12-01"));
}

// A delay that shrinks again needs no further notice.
TEST(DelayUS, SoonerThanToldIsNoDelay) {
    DelayCase of = to_ship_by_1_december("2026-11-28", "2026-12-05");
    of.history.delays = {told("2026-11-25", "2026-12-20")};
    EXPECT_EQ(asked(of).state, DelayState::consented);
    of.history.delays = {told("2026-11-25", "")};
    EXPECT_EQ(asked(of).state, DelayState::awaiting);
}

TEST(DelayUS, ShippedOwesNothingMore) {
    DelayCase of = to_ship_by_1_december("2026-12-05", "2026-12-20");
    of.history.shipped = day("2026-12-01");
    const DelayAnswer answer = asked(of);
    EXPECT_EQ(answer.state, DelayState::shipped);
    EXPECT_TRUE(answer.say.empty() && answer.choices.empty());
    EXPECT_FALSE(answer.notice_by || answer.refund);
}

// 435.1(b)(2) and the like: no day from what has no number of days; and past the calendar's end none either.
TEST(DelayUS, NoRefundDayPastTheEndOfTheCalendar) {
    DelayCase of = to_ship_by_1_december("2026-11-23", "2026-12-20");
    const BusinessCalendar ends_soon{
        {false, true, true, true, true, true, false}, {}, {}, day("2026-11-30")};
    of.holidays = &ends_soon;
    ASSERT_TRUE(asked(of).refund);
    EXPECT_FALSE(asked(of).refund->latest);
}

}  // namespace
}  // namespace stockline::delays

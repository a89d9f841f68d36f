#include "stockline/ladder.h"

#include <gtest/gtest.h>

#include "dates.h"

namespace stockline {
namespace {

const Day kToday = day_of_number(20000);

Day after(int count) { return kToday + std::chrono::days{count}; }

Lot lot(int days_from_today, Quantity quantity) {
    return Lot{quantity,
               after(days_from_today),
               Distribution::point(day_number(after(days_from_today))),
               {}};
}

std::vector<Quantity> atp_of(const LocationSupply& supply) {
    std::vector<Quantity> values;
    for (const AtpPoint& point : available_to_promise(supply)) values.push_back(point.atp);
    return values;
}

// core/RULES.md rule 10: 10 on hand, net 0, -5, +10, -12. S = 10, 5, 15, 3; the least from anywhere on is 3.
TEST(AvailableToPromise, LooksAheadToTheEnd) {
    const LocationSupply supply{kToday, 10, {lot(2, 10)}, {{after(1), 5}, {after(3), 12}}};
    EXPECT_EQ(atp_of(supply), (std::vector<Quantity>{3, 3, 3, 3}));
    const auto steps = build_ladder(supply);
    ASSERT_EQ(steps.size(), 1U);
    EXPECT_EQ(steps[0].up_to, 3);
    EXPECT_TRUE(steps[0].is_from_stock);
}

TEST(AvailableToPromise, NeverDecreases) {
    const LocationSupply supply{kToday, 4, {lot(1, 6), lot(5, 3)}, {{after(2), 2}, {after(6), 1}}};
    // S = 4, 10, 8, 11, 10: least from there on 4, 8, 8, 10, 10.
    EXPECT_EQ(atp_of(supply), (std::vector<Quantity>{4, 8, 8, 10, 10}));
}

TEST(AvailableToPromise, IsZeroWhereMoreIsOwedThanWillEverCome) {
    EXPECT_EQ(atp_of({kToday, 5, {}, {{after(3), 9}}}), (std::vector<Quantity>{0, 0}));
    EXPECT_TRUE(build_ladder({kToday, 5, {}, {{after(3), 9}}}).empty());
}

TEST(AvailableToPromise, CountsWhatWasDueEarlierAsDueToday) {
    EXPECT_EQ(atp_of({kToday, 5, {}, {{after(-3), 2}}}), (std::vector<Quantity>{3}));
}

// The store of tests/corpus/good/store-of-the-design.json: 12 on hand less 3 reserved less 2 safety = 7; 6 due in
// 3 days; 60 come later.
TEST(Ladder, KeepsUnitsForCommitmentsAndThenRisesWithTheReceipt) {
    const auto steps = build_ladder({kToday, 7, {lot(18, 60)}, {{after(3), 6}}});
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(steps[0].up_to, 1);
    EXPECT_TRUE(steps[0].is_from_stock);
    EXPECT_EQ(steps[1].up_to, 61);
    EXPECT_FALSE(steps[1].is_from_stock);
    EXPECT_EQ(steps[1].ready.first_reaching(0.9), day_number(after(18)));
}

TEST(Ladder, FillsWhatIsMissingFromTheStockFirst) {
    // Two more reserved than there are: of the ten that come, eight are free.
    const auto steps = build_ladder({kToday, -2, {lot(4, 10)}, {}});
    ASSERT_EQ(steps.size(), 1U);
    EXPECT_EQ(steps[0].up_to, 8);
    EXPECT_FALSE(steps[0].is_from_stock);
}

TEST(Ladder, DoesNotCallUnitsInStockThatArriveToday) {
    const auto steps = build_ladder({kToday, 2, {lot(0, 5)}, {}});
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(steps[0].up_to, 2);
    EXPECT_EQ(steps[1].up_to, 7);
    EXPECT_FALSE(steps[1].is_from_stock);
}

// S = 2, 1: one is free today. Who is due tomorrow can have the one that arrives.
TEST(Ladder, LeavesUnitsOnHandFreeWhereTodaysArrivalsServeLaterCommitments) {
    const auto steps = build_ladder({kToday, 1, {lot(0, 1)}, {{after(1), 1}}});
    ASSERT_EQ(steps.size(), 1U);
    EXPECT_EQ(steps[0].up_to, 1);
    EXPECT_TRUE(steps[0].is_from_stock);
}

// Three on hand, two of them due today: one is left. Of the four to come one is owed: three are free.
TEST(Ladder, LeavesUnitsOnHandToThoseWhoAreDueToday) {
    for (const int due : {0, -2}) {
        const auto steps = build_ladder({kToday, 3, {lot(0, 4)}, {{after(due), 2}, {after(1), 1}}});
        ASSERT_EQ(steps.size(), 2U);
        EXPECT_EQ(steps[0].up_to, 1);
        EXPECT_TRUE(steps[0].is_from_stock);
        EXPECT_EQ(steps[1].up_to, 4);
        EXPECT_FALSE(steps[1].is_from_stock);
    }
}

// Two on hand, three due today, two arrive: the one that is free is one of those.
TEST(Ladder, CallsNothingInStockThatDoesNotSufficeForThoseWhoAreDueToday) {
    const auto steps = build_ladder({kToday, 2, {lot(0, 2)}, {{kToday, 3}}});
    ASSERT_EQ(steps.size(), 1U);
    EXPECT_EQ(steps[0].up_to, 1);
    EXPECT_FALSE(steps[0].is_from_stock);
}

// Two lots of 5 on the same planned day, each there on day 1 with 0.8 and on day 3 else. Up to five
// units need one of them: 1 - 0.2 * 0.2 = 0.96 by day 1. More need both: 0.8 * 0.8 = 0.64.
TEST(Ladder, TellsUnitsApartThatNeedOneOrBothOfTwoUncertainLots) {
    const Distribution uncertain{{{day_number(after(1)), 0.8}, {day_number(after(3)), 0.2}}};
    const Lot either{5, after(1), uncertain, {}};
    const auto steps = build_ladder({kToday, 0, {either, either}, {}});
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(steps[0].up_to, 5);
    EXPECT_NEAR(steps[0].ready.probability_by(day_number(after(1))), 0.96, 1e-12);
    EXPECT_EQ(steps[1].up_to, 10);
    EXPECT_NEAR(steps[1].ready.probability_by(day_number(after(1))), 0.64, 1e-12);
    EXPECT_NEAR(steps[1].ready.probability_by(day_number(after(3))), 1.0, 1e-12);
}

// One lot of 6, half of which is owed; it never comes with 0.1.
TEST(Ladder, KeepsTheMassThatNeverArrives) {
    const Lot doubtful{6, after(2), Distribution{{{day_number(after(2)), 0.9}}}, {}};
    const auto steps = build_ladder({kToday, 0, {doubtful}, {{after(2), 3}}});
    ASSERT_EQ(steps.size(), 1U);
    EXPECT_EQ(steps[0].up_to, 3);
    EXPECT_NEAR(steps[0].ready.never(), 0.1, 1e-12);
}

TEST(Ladder, TakesItsInputsInAnyOrder) {
    const LocationSupply forward{kToday, 3, {lot(2, 4), lot(5, 7)}, {{after(1), 2}, {after(4), 3}}};
    const LocationSupply backward{
        kToday, 3, {lot(5, 7), lot(2, 4)}, {{after(4), 3}, {after(1), 2}}};
    const auto a = build_ladder(forward);
    const auto b = build_ladder(backward);
    ASSERT_EQ(a.size(), b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        EXPECT_EQ(a[i].up_to, b[i].up_to);
        EXPECT_EQ(a[i].ready, b[i].ready);
    }
}

// More uncertain lots than are told apart: the last unit's distribution stands for the step, and no
// unit is promised earlier than it alone would be.
TEST(Ladder, JudgesManyUncertainLotsByTheLastUnit) {
    LocationSupply supply{kToday, 0, {}, {}};
    const Distribution uncertain{{{day_number(after(1)), 0.9}, {day_number(after(9)), 0.1}}};
    for (std::size_t i = 0; i <= kMaxExactLots; ++i) {
        supply.lots.push_back(Lot{1, after(1), uncertain, {}});
    }
    const auto steps = build_ladder(supply);
    ASSERT_EQ(steps.size(), 1U);
    EXPECT_EQ(steps[0].up_to, 13);
    // All 13 must be there: 0.9 to the 13th.
    EXPECT_NEAR(steps[0].ready.probability_by(day_number(after(1))), 0.2541865828329, 1e-12);
}

// 4 on hand and 10 owed now; 60 come; 15 more are owed after that; 40 come.
TEST(Queue, CountsTheUnitsAheadAndWhatIsTakenOfTheLot) {
    const auto steps =
        build_ladder({kToday, 4, {lot(17, 60), lot(28, 40)}, {{kToday, 10}, {after(25), 15}}});
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(steps[0].up_to, 39);
    EXPECT_EQ(steps[0].queue, (Queue{10 - 4, 60, 60 - 39}));
    EXPECT_EQ(steps[1].up_to, 79);
    EXPECT_EQ(steps[1].queue, (Queue{10 + 15 - 4, 40, 0}));
}

// S = 10, 15, 3, 23: 3 of the 10 on hand are free, and the 7 that are kept leave 5 of the 12 to the first lot.
TEST(Queue, StandsBehindThoseWhomUnitsOnHandDoNotServe) {
    const auto steps = build_ladder({kToday, 10, {lot(2, 5), lot(4, 20)}, {{after(3), 12}}});
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(steps[0].up_to, 3);
    EXPECT_EQ(steps[0].queue, std::nullopt) << "from stock";
    EXPECT_EQ(steps[1].up_to, 23);
    EXPECT_EQ(steps[1].queue, (Queue{12 - (10 - 3), 20, 0}));
}

TEST(Queue, CountsUnitsReservedBeyondWhatIsThere) {
    EXPECT_EQ(build_ladder({kToday, -2, {lot(4, 10)}, {}}).at(0).queue, (Queue{2, 10, 2}));
}

TEST(Queue, IsThereForALotOfToday) {
    const auto steps = build_ladder({kToday, 2, {lot(0, 5)}, {{kToday, 4}}});
    ASSERT_EQ(steps.size(), 1U);
    EXPECT_EQ(steps[0].up_to, 3);
    EXPECT_EQ(steps[0].queue, (Queue{4 - 2, 5, 5 - 3}));
}

TEST(Queue, IsNotThereForTwoLotsOfOneDay) {
    const auto steps = build_ladder({kToday, 0, {lot(3, 20), lot(3, 30)}, {{kToday, 5}}});
    ASSERT_EQ(steps.size(), 1U);
    EXPECT_EQ(steps[0].up_to, 45);
    EXPECT_EQ(steps[0].queue, std::nullopt);
}

// Planned for days 2 and 3, and both are there on day 5 for certain.
TEST(Queue, IsNotThereForAStepOfTwoLots) {
    Lot first = lot(5, 20);
    first.planned = after(2);
    Lot second = lot(5, 30);
    second.planned = after(3);
    const auto steps = build_ladder({kToday, 0, {first, second}, {}});
    ASSERT_EQ(steps.size(), 1U);
    EXPECT_EQ(steps[0].up_to, 50);
    EXPECT_EQ(steps[0].queue, std::nullopt);
}

}  // namespace
}  // namespace stockline

#include "stockline/distribution.h"

#include <gtest/gtest.h>

#include "dates.h"

namespace stockline {
namespace {

// Transit of 3 to 5 days, as in the header's worked example.
Distribution transit() { return Distribution{{{5, 0.3}, {3, 0.2}, {4, 0.5}}}; }

TEST(Distribution, OfAPointIsCertain) {
    EXPECT_TRUE(Distribution::point(7).is_point());
    EXPECT_EQ(Distribution::point(7).first_reaching(0.9), 7);
    EXPECT_EQ(Distribution::point(7).never(), 0.0);
}

TEST(Distribution, ReachesALevelOnTheFirstDayThatDoes) {
    EXPECT_EQ(transit().first_reaching(0.1), 3);
    EXPECT_EQ(transit().first_reaching(0.2), 3);
    EXPECT_EQ(transit().first_reaching(0.7), 4);
    EXPECT_EQ(transit().first_reaching(0.9), 5);
    EXPECT_EQ(transit().first_reaching(0.0), 3);
}

// 0.1 + 0.2 is not 0.3 in binary floating point.
TEST(Distribution, ReachesALevelThatRoundingKeepsItShortOf) {
    const Distribution tenths{{{1, 0.1}, {2, 0.2}, {3, 0.4}, {4, 0.3}}};
    EXPECT_EQ(tenths.first_reaching(0.3), 2);
    EXPECT_EQ(tenths.first_reaching(0.7), 3);
    EXPECT_EQ(tenths.first_reaching(1.0), 4);
}

TEST(Distribution, DoesNotReachALevelBeyondItsMass) {
    const Distribution partly{{{20, 0.3}, {25, 0.4}, {35, 0.2}}};
    EXPECT_NEAR(partly.never(), 0.1, 1e-12);
    EXPECT_EQ(partly.first_reaching(0.9), 35);
    EXPECT_FALSE(partly.first_reaching(0.95));
}

TEST(Distribution, AddsMassesAtTheSamePlaceAndDropsEmptyOnes) {
    const Distribution added{{{4, 0.25}, {3, 0.0}, {4, 0.75}}};
    ASSERT_EQ(added.masses().size(), 1U);
    EXPECT_TRUE(added.is_point());
}

// Days late, of which -1 has been ruled out: 0.70/0.95, 0.12/0.95, 0.08/0.95, never 0.05/0.95.
TEST(Distribution, ConditionedRenormalisesTheMassBeyondToo) {
    const Distribution late{{{-1, 0.05}, {0, 0.70}, {1, 0.12}, {5, 0.08}}};
    const Distribution left = late.given_at_least(0);
    ASSERT_EQ(left.masses().size(), 3U);
    EXPECT_NEAR(left.masses()[0].probability, 0.70 / 0.95, 1e-12);
    EXPECT_NEAR(left.masses()[2].probability, 0.08 / 0.95, 1e-12);
    EXPECT_NEAR(left.never(), 0.05 / 0.95, 1e-12);
}

TEST(Distribution, ConditionedOnMoreThanItHasIsEmpty) {
    EXPECT_TRUE(transit().given_at_least(6).masses().empty());
    EXPECT_FALSE(transit().given_at_least(6).first_reaching(0.5));
}

TEST(Distribution, MappedLosesTheMassForWhichThereIsNoAnswer) {
    const Distribution cut =
        transit().mapped([](int at) { return at < 5 ? std::optional{at * 10} : std::nullopt; });
    EXPECT_EQ(cut.first_reaching(0.7), 40);
    EXPECT_NEAR(cut.never(), 0.3, 1e-12);
}

// Two dice: 36 pairs, 7 in six of them, 12 in one.
TEST(Distribution, CombinedIsTheConvolution) {
    std::vector<Mass> faces;
    for (int face = 1; face <= 6; ++face) faces.push_back({face, 1.0 / 6.0});
    const Distribution die{faces};
    const Distribution two = combine(die, die, [](int a, int b) { return std::optional{a + b}; });
    ASSERT_EQ(two.masses().size(), 11U);
    EXPECT_NEAR(two.masses()[5].probability, 6.0 / 36.0, 1e-12);
    EXPECT_NEAR(two.probability_by(11), 35.0 / 36.0, 1e-12);
}

// 100 days and 100 days are 10,000 pairs, more than are reckoned with. In 64 groups each, the soonest is no later than
// 0 + 0 and the last no earlier than 99 + 99 = 198, and no mass is lost.
TEST(Bounds, OfTooManyOutcomesAreSoonerAndLaterNeverBetween) {
    std::vector<Mass> all;
    all.reserve(100);
    for (int at = 0; at < 100; ++at) all.push_back({at, 0.01});
    const Bounds days = Bounds::exactly(Distribution{all});
    const Bounds sum = combine(days, days, [](int a, int b) { return std::optional{a + b}; });
    EXPECT_EQ(sum.optimistic.masses().front().at, 0);
    EXPECT_EQ(sum.pessimistic.masses().back().at, 198);
    EXPECT_NEAR(sum.optimistic.never() + sum.pessimistic.never(), 0.0, 1e-9);
    // 5,050 of the pairs are 99 at the most.
    EXPECT_GE(sum.optimistic.probability_by(99), 0.505);
    EXPECT_LE(sum.pessimistic.probability_by(99), 0.505);
}

TEST(Bounds, GiveARangeItsEnds) {
    const auto window = window_at(
        DayBounds::range(day_number(day("2026-11-30")), day_number(day("2026-12-03"))), 0.9);
    EXPECT_EQ(window, (Window{day("2026-11-30"), day("2026-12-03")}));
}

TEST(Bounds, GiveNoWindowBelowTheConfidence) {
    const DayBounds days = DayBounds::exactly(Distribution{{{10, 0.6}, {12, 0.2}}});
    EXPECT_FALSE(window_at(days, 0.9));
    EXPECT_EQ(window_at(days, 0.8), (Window{day_of_number(10), day_of_number(12)}));
}

}  // namespace
}  // namespace stockline

#include <cmath>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "stockline/distribution.h"

namespace stockline::properties {
namespace {

/// Of hundred, how often on each day; the rest never.
using Hundredths = std::vector<std::pair<int, int>>;

Hundredths hundredths() {
    return *rc::gen::container<Hundredths>(
        static_cast<std::size_t>(*rc::gen::inRange(0, 6)),
        rc::gen::pair(rc::gen::inRange(-5, 20), rc::gen::inRange(0, 20)));
}

Distribution distribution(const Hundredths& shares) {
    std::vector<Mass> masses;
    for (const auto& [at, share] : shares) masses.push_back({at, share / 100.0});
    return Distribution{masses};
}

bool sums_to_one(const Distribution& distribution) {
    double sum = distribution.never();
    for (const Mass& mass : distribution.masses()) sum += mass.probability;
    return std::abs(sum - 1) < 1e-9;
}

bool is_close(double a, double b) { return std::abs(a - b) < 1e-9; }

RC_GTEST_PROP(Distribution, ListsItsMassesInOrderEachOnceAndNoneOfZero, ()) {
    const Distribution any = distribution(hundredths());
    for (std::size_t i = 0; i < any.masses().size(); ++i) {
        RC_ASSERT(any.masses()[i].probability > 0);
        RC_ASSERT((i == 0 || any.masses()[i - 1].at < any.masses()[i].at));
    }
    RC_ASSERT(sums_to_one(any));
}

RC_GTEST_PROP(Distribution, CountsBothSidesOfADayOnce, ()) {
    const Hundredths shares = hundredths();
    const int day = *rc::gen::inRange(-7, 22);
    int by = 0;
    for (const auto& [at, share] : shares) by += at <= day ? share : 0;
    RC_ASSERT(is_close(distribution(shares).probability_by(day), by / 100.0));
}

RC_GTEST_PROP(Distribution, ReachesALevelOnTheFirstDayThatHasIt, ()) {
    const Hundredths shares = hundredths();
    const int level = *rc::gen::inRange(0, 101);
    std::optional<int> first;
    int sum = 0;
    for (int day = -5; day < 20 && !first; ++day) {
        bool has_mass = false;
        for (const auto& [at, share] : shares) {
            sum += at == day ? share : 0;
            has_mass = has_mass || (at == day && share > 0);
        }
        if (sum >= level && (level > 0 || has_mass)) first = day;
    }
    RC_ASSERT(distribution(shares).first_reaching(level / 100.0) == first);
}

RC_GTEST_PROP(Distribution, KeepsItsMassThroughAMapAndLosesWhatTheMapHasNoAnswerFor, ()) {
    const Hundredths shares = hundredths();
    const int end = *rc::gen::inRange(-5, 20);
    const Distribution mapped = distribution(shares).mapped(
        [end](int at) { return at > end ? std::optional<int>{} : std::optional<int>{at / 2}; });
    int kept = 0;
    for (const auto& [at, share] : shares) kept += at <= end ? share : 0;
    RC_ASSERT(sums_to_one(mapped));
    RC_ASSERT(is_close(mapped.never(), 1 - kept / 100.0));
}

RC_GTEST_PROP(Distribution, CombinesAsEveryPairOfOutcomesDoes, ()) {
    const Hundredths left = hundredths();
    const Hundredths right = hundredths();
    const int day = *rc::gen::inRange(-10, 40);
    const Distribution sum = combine(distribution(left), distribution(right),
                                     [](int a, int b) { return std::optional<int>{a + b}; });
    int by = 0;
    for (const auto& [a, p] : left) {
        for (const auto& [b, q] : right) by += a + b <= day ? p * q : 0;
    }
    RC_ASSERT(sums_to_one(sum));
    RC_ASSERT(is_close(sum.probability_by(day), by / 10000.0));
}

RC_GTEST_PROP(Distribution, IsRenormalisedWhenEarlierDaysAreRuledOut, ()) {
    const Hundredths shares = hundredths();
    const int from = *rc::gen::inRange(-6, 21);
    const int day = *rc::gen::inRange(-6, 21);
    int possible = 100;
    int by = 0;
    for (const auto& [at, share] : shares) {
        possible -= at < from ? share : 0;
        by += at >= from && at <= day ? share : 0;
    }
    const Distribution given = distribution(shares).given_at_least(from);
    RC_ASSERT(sums_to_one(given));
    RC_ASSERT(is_close(given.probability_by(day), possible == 0 ? 0.0 : double(by) / possible));
}

RC_GTEST_PROP(Window, GrowsAtBothEndsWithTheConfidence, ()) {
    // The optimistic bound is never behind the pessimistic one.
    const Distribution pessimistic = distribution(hundredths());
    const int ahead = *rc::gen::inRange(0, 6);
    const Bounds days{pessimistic.mapped([ahead](int day) { return std::optional{day - ahead}; }),
                      pessimistic};
    const double low = *rc::gen::inRange(50, 101) / 100.0;
    const double high = *rc::gen::inRange(50, 101) / 100.0;
    RC_PRE(low <= high);
    const auto narrow = window_at(days, low);
    const auto wide = window_at(days, high);
    if (!wide) return;
    RC_ASSERT(narrow);
    RC_ASSERT(wide->earliest <= narrow->earliest);
    RC_ASSERT(narrow->latest <= wide->latest);
}

}  // namespace
}  // namespace stockline::properties

// As std::sort sorts, whatever the list.
#include "sort_small.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>
#include <vector>

namespace stockline {
namespace {

bool is_less(int a, int b) { return a < b; }

TEST(SortSmall, SortsListsOfAnyLengthAndOrder) {
    std::mt19937 random{20261129};
    for (std::size_t length = 0; length < 200; ++length) {
        std::vector<int> list(length);
        for (int& item : list) item = static_cast<int>(random() % 50);
        std::vector<int> expected = list;
        std::sort(expected.begin(), expected.end());
        sort_small(list, is_less);
        EXPECT_EQ(list, expected);
        std::vector<int> reversed{expected.rbegin(), expected.rend()};
        sort_small(reversed, is_less);
        EXPECT_EQ(reversed, expected);
    }
}

// 100,000 items that stand the wrong way round are in order after about 3 million comparisons; a method that is
// quadratic would need 5,000 million.
TEST(SortSmall, IsFarFromQuadratic) {
    std::vector<int> list(100'000);
    for (std::size_t i = 0; i < list.size(); ++i) list[i] = static_cast<int>(list.size() - i);
    long long comparisons = 0;
    sort_small(list, [&comparisons](int a, int b) {
        ++comparisons;
        return a < b;
    });
    EXPECT_TRUE(std::is_sorted(list.begin(), list.end()));
    EXPECT_LT(comparisons, 10'000'000);
}

}  // namespace
}  // namespace stockline

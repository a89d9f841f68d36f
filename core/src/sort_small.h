// Sorting in few bytes: the page's module has no std::sort, which is a kilobyte of it, nor a heap, which is a third.
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace stockline {

/// Ascending by is_less, by Shell's method with Gonnet's gaps: quick with a list that is in order already, as most are,
/// and far from quadratic with others. What is equal may change places.
template <class Item, class Less>
void sort_small(std::vector<Item>& list, const Less& is_less) {
    for (std::size_t gap = list.size(); gap > 1;) {
        gap = gap > 4 ? gap * 5 / 11 : 1;
        for (std::size_t i = gap; i < list.size(); ++i) {
            for (std::size_t at = i; at >= gap && is_less(list[at], list[at - gap]); at -= gap) {
                std::swap(list[at], list[at - gap]);
            }
        }
    }
}

}  // namespace stockline

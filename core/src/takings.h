// What the lines of an order before one have taken.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "stockline/supply.h"

namespace stockline {

/// Units by what they were taken from: a ladder of the snapshot, or the limit of a supply.
class Takings {
public:
    [[nodiscard]] Quantity of(const void* from) const {
        const std::size_t place = place_of(from);
        return is_at(place, from) ? taken_[place].quantity : 0;
    }
    void add(const void* from, Quantity quantity) {
        const std::size_t place = place_of(from);
        if (!is_at(place, from)) {
            taken_.insert(taken_.begin() + static_cast<std::ptrdiff_t>(place), Taken{from, 0});
        }
        taken_[place].quantity += quantity;
    }

private:
    struct Taken {
        const void* from;
        Quantity quantity;
    };

    [[nodiscard]] bool is_at(std::size_t place, const void* from) const {
        return place < taken_.size() && taken_[place].from == from;
    }
    // The first that does not come before it.
    [[nodiscard]] std::size_t place_of(const void* from) const {
        std::size_t first = 0;
        for (std::size_t size = taken_.size(); size > 0;) {
            const std::size_t half = size / 2;
            const bool is_before = std::less<>{}(taken_[first + half].from, from);
            if (is_before) first += half + 1;
            size = is_before ? size - half - 1 : half;
        }
        return first;
    }

    // In the order of their addresses.
    std::vector<Taken> taken_;
};

}  // namespace stockline

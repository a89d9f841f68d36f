// What one shopper is told of each unit, by rules 1 and 4 to 7 of core/RULES.md, at one location.
#pragma once

#include "reference.h"
#include "stockline/promise.h"

namespace stockline::properties::reference {

/// A duration's two chains.
struct Chains {
    Chances optimistic;
    Chances pessimistic;
};
[[nodiscard]] Chains chains_of(const Days& days);

/// Rule 6; days from the world's day 0.
[[nodiscard]] std::optional<Window> window_of(const World& world, const Chains& chains,
                                              double confidence);

struct PromisedUnit {
    Status status;
    Windows windows;
};

/// The units of an ask, in order, from a world of one place that is not made to order.
[[nodiscard]] std::vector<PromisedUnit> promise_units(const World& world, const Ask& ask);

/// The most that can be ordered at that hour; nothing: no limit.
[[nodiscard]] std::optional<int> most_units(const World& world, const Ask& ask);

}  // namespace stockline::properties::reference

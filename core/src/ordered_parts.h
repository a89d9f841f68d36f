// The parts of a placed order, with what became of their units.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "stockline/revise.h"

namespace stockline {

/// A part as it was promised, or as many of its units as went together.
struct OrderedPart {
    /// With its days and its status, and as many units as this is about.
    PromisedPart was;
    /// The part's place in the earlier promise.
    std::size_t place = 0;
    std::optional<Day> shipped;
    std::optional<Day> delivered;
    bool is_cancelled = false;

    /// Whether its units are still to be sent.
    [[nodiscard]] bool is_left() const { return !is_cancelled && !shipped && !delivered; }
};

/// In the order in which they were promised. At least one.
[[nodiscard]] std::vector<OrderedPart> ordered_parts(const EarlierPromise& earlier,
                                                     const OrderHistory& order);

}  // namespace stockline

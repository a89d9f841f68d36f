// What a product with draws takes of one supply.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "stockline/snapshot.h"

namespace stockline {

/// Up to so many units of one part; absent: as many as are asked for.
struct PartRung {
    const Step* step;
    std::optional<Quantity> up_to;
};

/// One of what a product with draws takes, as a question finds it.
struct DrawnPart {
    /// As it is at the instant of asking.
    const SupplyState* supply;
    /// Whose limit it is, at any instant.
    const SnapshotSupply* owner;
    Quantity each;
    bool is_released;
    /// Of its units beyond stock, and of all of them before its release.
    std::optional<Quantity> limit{};
    /// What of it there is at one place, the earliest first, and which of these is looked at.
    std::vector<PartRung> rungs{};
    std::size_t at = 0;

    /// Whether its rung has the units for one more of the product.
    [[nodiscard]] bool lasts(Quantity before) const {
        const auto& up_to = rungs[at].up_to;
        return !up_to || *up_to / each > before;
    }
    [[nodiscard]] bool ends_at(Quantity quantity) const {
        const auto& up_to = rungs[at].up_to;
        return up_to && *up_to / each == quantity;
    }
};

}  // namespace stockline

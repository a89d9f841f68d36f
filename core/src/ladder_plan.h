// A supply's ladders, as a snapshot tells them.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "product_supply.h"
#include "stockline/ladder.h"
#include "stockline/snapshot.h"
#include "stockline/store.h"

namespace stockline {

/// What of a supply is told, to all who draw on it.
struct Telling {
    /// Units beyond stock as well.
    bool sells_beyond_stock = false;
    /// The day on which there is more.
    bool has_restock = false;
    bool shows_queue = false;
    /// As in the store.
    std::optional<Quantity> hide_above;
};

/// By location, everything that can be promised there, whether it is told or not.
using WholeLadders = std::map<std::string, std::vector<LadderStep>, std::less<>>;

[[nodiscard]] WholeLadders whole_ladders(const SuppliedSites& supplied);

/// Those of a supply that is counted, as they are told.
[[nodiscard]] std::vector<LocationLadder> told_ladders(const Store& store, const Supply& supply,
                                                       const SuppliedSites& supplied,
                                                       WholeLadders whole, const Telling& telling);

/// Those of a supply that nobody counts: as many as are asked for, wherever it may be.
[[nodiscard]] std::vector<LocationLadder> uncounted_ladders(const Store& store,
                                                            const Supply& supply);

/// What one unit of something takes of a supply.
struct PartLadders {
    const WholeLadders* whole = nullptr;
    const SuppliedSites* sites = nullptr;
    Quantity each = 1;
    /// As in Telling.
    std::optional<Quantity> hide_above{};
};

/// The first day on which there are more units at that place than are on hand; nothing where nobody knows. What is
/// hidden of a supply counts for nothing, so that the day does not tell it.
[[nodiscard]] std::optional<Day> restock_at(std::string_view location,
                                            const std::vector<PartLadders>& parts);

}  // namespace stockline

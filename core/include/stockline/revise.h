// Revising: does a promise made earlier still hold?
//
// The same question is asked of a newer snapshot. What counts is the last day: on the delivery window,
// or on the ship window where either promise has no delivery window.
//   unchanged  the last day is the same, or neither has one
//   sooner     the last day is earlier, or there is one now
//   later      the last day is later, or there is none any more
#pragma once

#include <string>
#include <vector>

#include "stockline/fault.h"
#include "stockline/promise.h"
#include "stockline/snapshot.h"

namespace stockline {

/// What has to be known of the earlier promise.
struct EarlierPromise {
    std::string sku;
    Quantity quantity = 1;
    Status status = Status::in_stock;
    std::vector<PromisedPart> parts;
    std::optional<Window> ship;
    std::optional<Window> deliver;
};

enum class Change { unchanged, sooner, later };

[[nodiscard]] std::string_view to_string(Change change);

/// A member of a promise that differs.
enum class Aspect { status, parts, ship, deliver };

[[nodiscard]] std::string_view to_string(Aspect aspect);

struct Revision {
    Change change = Change::unchanged;
    /// Whatever differs, even where the last day is the same.
    std::vector<Aspect> changed;
    /// The promise as it is now.
    Promise promise;
};

/// Faults: as quote()'s, with pointers into the earlier promise: /promised/sku.
[[nodiscard]] Result<Revision> revise(const Snapshot& snapshot, const EarlierPromise& earlier,
                                      const Circumstances& now);

}  // namespace stockline

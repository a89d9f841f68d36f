// The terms of a promise: what its product, its windows and its destination make of policy and law.
#pragma once

#include <optional>

#include "stockline/effective_terms.h"
#include "stockline/promise.h"
#include "stockline/snapshot.h"

namespace stockline {

/// For a promise whose parts, status and windows are there. Nothing for what cannot be had and the shop says
/// nothing of.
[[nodiscard]] std::optional<EffectiveTerms> promise_terms(const Snapshot& snapshot,
                                                          const SnapshotProduct& product,
                                                          const Query& query,
                                                          const Promise& promise);

}  // namespace stockline

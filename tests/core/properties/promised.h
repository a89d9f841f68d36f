// What the engine promises in a world.
#pragma once

#include <rapidcheck.h>
#include <utility>

#include "document.h"
#include "stockline/quote.h"

namespace stockline::properties {

/// To somebody who asks that, without its terms, which refer into the snapshot; a question that is refused fails the
/// property.
inline Promise promised(const World& world, const Ask& ask) {
    const Snapshot snapshot = snapshot_of(world);
    auto promise = quote(snapshot, query_of(world, ask));
    RC_ASSERT(promise);
    promise->terms = {};
    return *std::move(promise);
}

}  // namespace stockline::properties

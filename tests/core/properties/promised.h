// What the engine promises in a world.
#pragma once

#include <rapidcheck.h>

#include "document.h"
#include "stockline/quote.h"

namespace stockline::properties {

/// To somebody who asks that; a question that is refused fails the property.
inline Promise promised(const World& world, const Ask& ask) {
    const auto promise = quote(snapshot_of(world), query_of(world, ask));
    RC_ASSERT(promise);
    return *promise;
}

}  // namespace stockline::properties

// A promise's dates once more, from nothing but the reasons that it gives. Follows the four steps in
// stockline/reason.h; knows no store, snapshot or calendar.
#pragma once

#include <optional>

#include "document.h"
#include "stockline/day.h"

namespace stockline::properties {

struct Replayed {
    std::optional<Window> ship;
    std::optional<Window> deliver;
};

/// `because` is that of one part of a promise in JSON.
[[nodiscard]] Replayed replay(const Json& because, double confidence);

}  // namespace stockline::properties

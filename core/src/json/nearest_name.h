// The name that someone meant who has written another.
#pragma once

#include <cstddef>
#include <string_view>

namespace stockline {

/// In how many letters two names differ: left out, put in, changed, or two neighbours swapped. Case does not count, nor
/// do signs between words: "safety_stock" is no further from "safetyStock" than nothing.
[[nodiscard]] std::size_t distance_between(std::string_view one, std::string_view other);

}  // namespace stockline

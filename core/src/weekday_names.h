// The weekdays as documents name them.
#pragma once

#include <array>

namespace stockline {

/// Sunday first, as std::chrono::weekday counts them.
inline constexpr std::array<const char*, 7> kWeekdays{"sun", "mon", "tue", "wed",
                                                      "thu", "fri", "sat"};

}  // namespace stockline

// Days and instants in tests, as text.
#pragma once

#include <gtest/gtest.h>
#include <string_view>

#include "stockline/day.h"

namespace stockline {

inline Day day(std::string_view text) {
    const auto parsed = parse_day(text);
    EXPECT_TRUE(parsed) << text;
    return parsed.value_or(Day{});
}

inline Instant instant(std::string_view text) {
    const auto parsed = parse_instant(text);
    EXPECT_TRUE(parsed) << text;
    return parsed.value_or(Instant{});
}

inline void PrintTo(Day value, std::ostream* out) { *out << format_day(value); }

}  // namespace stockline

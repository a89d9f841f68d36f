// Days and instants in tests, as text.
#pragma once

#include <gtest/gtest.h>
#include <string_view>

#include "stockline/calendar.h"

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

/// Of that day alone.
inline Window on(std::string_view text) { return Window{day(text), day(text)}; }

inline constexpr BusinessCalendar::Workdays kMondayToFriday{false, true, true, true,
                                                            true,  true, false};

inline void PrintTo(Day value, std::ostream* out) { *out << format_day(value); }

}  // namespace stockline

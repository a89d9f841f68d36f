// Promises unit by unit, for comparison.
#pragma once

#include <ostream>
#include <vector>

#include "reference_promise.h"
#include "stockline/promise.h"

namespace stockline::properties {

/// What is told of one unit.
struct ShownUnit {
    Status status;
    Windows windows;

    friend bool operator==(const ShownUnit& a, const ShownUnit& b) {
        return a.status == b.status && a.windows == b.windows;
    }
};

inline std::ostream& operator<<(std::ostream& out, const ShownUnit& unit) {
    out << to_string(unit.status);
    for (const auto& window : {unit.windows.ready, unit.windows.ship, unit.windows.deliver}) {
        out << ' ' << (window ? format_day(window->earliest).substr(5) : "-") << ".."
            << (window ? format_day(window->latest).substr(5) : "-");
    }
    return out;
}

inline std::vector<ShownUnit> shown(const Promise& promise) {
    std::vector<ShownUnit> units;
    for (const Part& part : promise.parts) {
        for (Quantity i = 0; i < part.quantity; ++i) units.push_back({part.status, part.windows});
    }
    return units;
}

inline std::vector<ShownUnit> shown(const std::vector<reference::PromisedUnit>& promised) {
    std::vector<ShownUnit> units;
    for (const auto& unit : promised) units.push_back({unit.status, unit.windows});
    return units;
}

/// Both ends; a window that is absent is later than any.
inline bool is_not_earlier(const std::optional<Window>& later,
                           const std::optional<Window>& earlier) {
    if (!later) return true;
    return earlier && earlier->earliest <= later->earliest && earlier->latest <= later->latest;
}

/// As is_not_earlier, by the last day only.
inline bool is_last_day_not_earlier(const std::optional<Window>& later,
                                    const std::optional<Window>& earlier) {
    return !later || (earlier && earlier->latest <= later->latest);
}

}  // namespace stockline::properties

// A product's own rules: by which methods it goes, how long it takes to make ready, how many of it one order may have,
// when it is sold, and whether it is sent at all.
//
// Example: tiles in boxes of 6, two boxes at least, for one order 60 at most; a sofa that goes by freight alone, and
// takes two days more to make ready than anything else in the warehouse (core/RULES.md, M4).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "stockline/day.h"
#include "stockline/distribution.h"
#include "stockline/supply.h"

namespace stockline {

/// How many units one order may have. Those that it can are `least`, and so many steps more, up to `most`.
struct OrderQuantity {
    /// 1 to kMaxQuantity, a multiple of `step`.
    Quantity least = 1;
    /// 1 to kMaxQuantity.
    Quantity step = 1;
    /// `least` to kMaxQuantity. Without one: no limit.
    std::optional<Quantity> most;

    /// The least of them that is not below this, whatever the most is.
    [[nodiscard]] Quantity at_least(Quantity quantity) const {
        const Quantity whole = (quantity + step - 1) / step * step;
        return whole < least ? least : whole;
    }
    /// The greatest of them that is not above this; 0 where there is none.
    [[nodiscard]] Quantity at_most(Quantity quantity) const {
        const Quantity whole = (most && *most < quantity ? *most : quantity) / step * step;
        return whole < least ? 0 : whole;
    }
    friend bool operator==(const OrderQuantity& a, const OrderQuantity& b) {
        return a.least == b.least && a.step == b.step && a.most == b.most;
    }
};

/// From when until when something is sold. An end that is absent is open.
struct SalePeriod {
    std::optional<Instant> from;
    /// From this instant on it is not. After `from`.
    std::optional<Instant> until;
};

struct ProductRules {
    /// Names of the methods by which it may go, in any order; empty: all of the shop's.
    std::vector<std::string> methods;
    /// Business days of a location, added to its handling days; 0 to 3,660.
    std::optional<Duration> handling_days;
    OrderQuantity quantity;
    SalePeriod sells;
    /// Digital content on no medium: as many units as are asked for are delivered at once, or on the day of release. It
    /// has no stock and is not sent, so `methods` and `handling_days` are empty (core/RULES.md, M6).
    bool is_digital = false;

    [[nodiscard]] bool allows(std::string_view method) const {
        if (methods.empty()) return true;
        for (const std::string& each : methods) {
            if (each == method) return true;
        }
        return false;
    }
};

}  // namespace stockline

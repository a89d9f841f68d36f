// Orders of several lines: ship together, or each part as it is ready.
//
// Each line is promised as quote() does. Lines of one product share its units: the second takes what the
// first has left. Then there are two ways to send them:
//   together   one day for everything: the latest line's; never earlier than the last split part
//   split      a shipment for each origin and window
// Digital lines have no part in either: they are delivered at once, or on their release (core/RULES.md, M6).
// Both are offered when they differ. Where a line has units without a date, or that cannot be had,
// nothing can be said of the whole, and the split lists what has a date.
//
// Where the law counts the right to withdraw from the last good of one order (Directive 2011/83/EU Art 9(2)(b)), that
// day is the order's, and each line's terms have it. Example: one line arrives on Wednesday 2026-11-25, the other on
// Thursday 2026-12-10; both can be withdrawn from until Thursday 2026-12-24.
//
// A line may say what was promised for it earlier, as a query for one product may. Asked with the whole's
// windows as every line's, the answer is the order as it is sent together, each line's terms with it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "stockline/fault.h"
#include "stockline/promise.h"
#include "stockline/snapshot.h"

namespace stockline {

/// The most lines that an order can have.
inline constexpr std::size_t kMaxLines = 1000;

struct Line {
    /// Several lines may have the same one.
    std::string sku;
    /// As in Query.
    Quantity quantity = 0;
    /// A promise shown earlier for this line, part by part: kept while it holds. Empty: none.
    std::vector<PromisedPart> promised{};
    LinePrice price{};
};

struct OrderQuery : Asking {
    /// 1 to kMaxLines.
    std::vector<Line> lines;
};

/// Units of one line in a shipment.
struct ShipmentItem {
    /// The line's place in the order.
    std::size_t line = 0;
    Quantity quantity = 0;
};

struct Shipment {
    /// Of a part that comes from several places, the first: the part names all.
    std::string location;
    Window ship{};
    std::optional<Window> deliver;
    std::vector<ShipmentItem> items;
};

struct OrderPromise {
    /// The instant that was used.
    Instant at{};
    /// In the order's order.
    std::vector<Promise> lines;
    /// The windows of the whole, sent together.
    std::optional<Window> ship;
    std::optional<Window> deliver;
    /// The right to withdraw that begins with the last good of the order, as answers have it: one period for all its
    /// lines of goods that have the right; a digital line has its own. Its day is absent where not every line has days.
    /// Empty: none.
    std::string withdrawal_json;
    /// The shipments of a split order, the earliest first; empty when there is no choice to make.
    std::vector<Shipment> shipments;
};

/// Faults: as quote()'s, with pointers such as /lines/0/sku and /lines/0/quantity; and out_of_range where there is no
/// line, or more than kMaxLines (/lines).
[[nodiscard]] Result<OrderPromise> quote_order(const Snapshot& snapshot, const OrderQuery& query);
/// As for quote().
Result<OrderPromise> quote_order(const Snapshot&& snapshot, const OrderQuery& query) = delete;

}  // namespace stockline

// Until when an order gets the days that it is promised (core/RULES.md, T2).
//
// Days change when a place's cut-off strikes, or its day ends, and by a pickup when it is too late to be ready before
// the place that is told closes; whether they do, and for which units, depends on the carrier's days, on the lanes and
// on what other places have. So the question is asked again for the instants at which something may change, and the
// answers are compared.
//
// Cost: the days of units on hand only get later as time goes by, so what changed by the end of a day is searched for
// within that day alone.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "serving.h"
#include "stockline/promise.h"
#include "stockline/snapshot.h"

namespace stockline {

/// Units that have the same days.
struct DatedUnits {
    Quantity quantity = 0;
    std::optional<Window> ship;
    std::optional<Window> deliver;

    friend bool operator==(const DatedUnits& a, const DatedUnits& b) {
        return a.quantity == b.quantity && a.ship == b.ship && a.deliver == b.deliver;
    }
};

/// The days of what serves a question.
struct DatedAnswer {
    /// Of units on hand or made to order, as far as they have days.
    std::vector<DatedUnits> on_hand;
    std::vector<DatedUnits> all;
    /// How many cannot be had.
    Quantity missing = 0;
};

[[nodiscard]] DatedAnswer dated(const std::vector<Served>& served);

/// A deadline is looked for until the answers that were looked at have followed more outcomes than these (Effort), and
/// not at all where the first one has (core/RULES.md, T2 and M8).
inline constexpr std::size_t kMaxOutcomesLookedAt = 8000;

/// The first instant within 14 days at which the query gets other days than `now` for units on hand or made to order,
/// or fewer units, as far as the snapshot tells. That other units have the same days then is no change. Nothing where
/// there are no such units, or their days stay. `offers` are those of now.
[[nodiscard]] std::optional<Instant> order_by(const Snapshot& snapshot,
                                              const SnapshotProduct& product, const Query& query,
                                              Ways& ways, const DatedAnswer& now,
                                              const Offers& offers);

}  // namespace stockline

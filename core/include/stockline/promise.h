// The question and the answer.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "stockline/day.h"
#include "stockline/effective_terms.h"
#include "stockline/queue.h"
#include "stockline/reason.h"
#include "stockline/shipping.h"
#include "stockline/supply.h"
#include "stockline/terms.h"

namespace stockline {

/// The least confidence that can be asked for: below one half the earliest day would come after the latest.
inline constexpr double kLeastConfidence = 0.5;

/// How a shopper asks, whatever for.
struct Asking {
    /// The instant of asking. One before the snapshot's is no fault: the snapshot's is used, and that is noted.
    Instant at{};
    /// Without one there is a ship window and, as a rule, no delivery window.
    std::optional<Destination> to;
    /// Name of a method of the shop; empty for its first.
    std::string method;
    /// How sure the dates are to be, kLeastConfidence to 1.
    double confidence = 0.9;
};

/// What is left of a part that was promised earlier: how many units, and their windows.
struct PromisedPart {
    /// 1 to kMaxQuantity.
    Quantity quantity = 1;
    /// Without one, whatever the status was.
    std::optional<Status> status;
    std::optional<Window> ship;
    std::optional<Window> deliver;
};

/// What a shopper asks.
struct Query : Asking {
    std::string sku;
    /// 1 to kMaxQuantity.
    Quantity quantity = 1;
    /// Units of the same product that go to an earlier line of the same order, 0 to kMaxQuantity.
    Quantity taken = 0;
    /// The parts of a promise made earlier for the same question. Their dates are
    /// kept for as long as they can be, part by part where the status is still
    /// the same: a promise that still holds does not flicker. Kept dates are not
    /// those that the part's reasons lead to, and no cut-off hurries them.
    std::vector<PromisedPart> promised;
};

/// A question asked like this, for one unit; of what is yet to be said.
[[nodiscard]] inline Query query_in(const Asking& asking) {
    Query query;
    static_cast<Asking&>(query) = asking;
    return query;
}

/// The three windows of a part. Ready: the units can be handled. Ship: the carrier takes them.
/// Deliver: the shopper has them. One that is not known is absent.
struct Windows {
    std::optional<Window> ready;
    std::optional<Window> ship;
    std::optional<Window> deliver;

    friend bool operator==(const Windows& a, const Windows& b) {
        return a.ready == b.ready && a.ship == b.ship && a.deliver == b.deliver;
    }
};

/// The later of two windows at either end; absent when either is.
[[nodiscard]] inline std::optional<Window> later_of(const std::optional<Window>& a,
                                                    const std::optional<Window>& b) {
    if (!a || !b) return std::nullopt;
    return Window{std::max(a->earliest, b->earliest), std::max(a->latest, b->latest)};
}

/// Units of one order that have one status, one origin and the same windows.
struct Part {
    Quantity quantity = 0;
    Status status = Status::in_stock;
    /// Empty when no known supply serves them.
    std::string location;
    Windows windows;
    Reasons because;
    /// Where they wait for one receipt, and the shop tells of it.
    std::optional<Queue> queue;
};

/// One rung of the ladder that a shopper may see: any quantity up to `up_to`, and more than the rung
/// before has, is promised as a whole in these windows, with this status.
struct Rung {
    /// Absent on a last rung without a limit.
    std::optional<Quantity> up_to;
    Status status = Status::in_stock;
    std::optional<Window> ship;
    std::optional<Window> deliver;
};

/// What a promise could not say, or had to mend.
enum class Note {
    split,            ///< more than one part
    kept,             ///< dates promised earlier are kept, as they still hold
    over_max,         ///< more was asked for than can be had
    no_date,          ///< some units have no date at this confidence
    stale,            ///< the snapshot is too old for dates
    beyond_calendar,  ///< a date lies past the end of a calendar or a zone's clock
    no_lane,          ///< nothing is known of the way to this destination
    clock_corrected,  ///< asked for an instant before the snapshot's; as_of was used
};

[[nodiscard]] std::string_view to_string(Note note);

/// A number of units for display: "3", or "10+" where there may be more.
struct ShownStock {
    Quantity quantity = 0;
    bool is_or_more = false;
};

struct Promise {
    std::string sku;
    Quantity quantity = 0;
    /// The instant that was used.
    Instant at{};
    /// That of the last part.
    Status status = Status::out_of_stock;
    double confidence = 0.9;
    /// The most that can be ordered; absent: no limit.
    std::optional<Quantity> max_quantity;
    /// Units on hand as far as they may be told.
    ShownStock in_stock;
    /// In the order in which they arrive: by the last day of delivery, then the first, then the ship
    /// window alike; parts without a date come last. Parts on the same days are in no order: one
    /// may be ready, and one from another place may leave, before the part it follows. Their
    /// quantities sum to `quantity`.
    std::vector<Part> parts;
    /// Those of the whole: the latest of its parts' at either end, absent when any part's is. Not simply
    /// the last part's, since the part that may arrive last need not be the last to leave, nor
    /// the one that cannot be there before: a larger order would have earlier days than a smaller one.
    std::optional<Window> ship;
    std::optional<Window> deliver;
    /// Until this instant the dates of units on hand hold.
    std::optional<Instant> order_by;
    std::vector<Rung> ladder;
    /// Absent for what cannot be had, where the shop says nothing of it either. They refer into the snapshot's rules.
    std::optional<EffectiveTerms> terms;
    /// Each at most once.
    std::vector<Note> notes;
};

}  // namespace stockline

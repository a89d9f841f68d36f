// The question and the answer.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "stockline/day.h"
#include "stockline/effective_terms.h"
#include "stockline/product_rules.h"
#include "stockline/queue.h"
#include "stockline/reason.h"
#include "stockline/shared.h"
#include "stockline/shipping.h"
#include "stockline/supply.h"
#include "stockline/terms.h"

namespace stockline {

/// How a shopper asks, whatever for.
struct Asking {
    /// The instant of asking. One before the snapshot's is no fault: the snapshot's is used, and that is noted.
    Instant at{};
    /// Without one there are ship windows and no delivery windows, but by a pickup.
    std::optional<Destination> to;
    /// Name of a method; empty for the first, in the shop's order, that reaches the destination.
    std::string method;
    /// How sure the days are to be, kLeastConfidence to 1; without one, as sure as the shop says. Shoppers are not
    /// asked: it is for explaining a promise, and for the timeline.
    std::optional<double> confidence;
    /// Name of the location at which the shopper collects; empty: the one where all units are ready soonest. It counts
    /// where the method is a pickup.
    std::string pickup_at{};
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

/// The price that a line has in place of the product's, as tiers and coupons make it, in the same currency. At most
/// one of the two.
struct LinePrice {
    /// Of one unit.
    std::optional<Money> unit;
    /// Of all of its units.
    std::optional<Money> total;
};

/// What a shopper asks.
struct Query : Asking {
    std::string sku;
    /// 0 to kMaxQuantity. 0: the least that an order may have of it.
    Quantity quantity = 0;
    LinePrice price{};
    /// Units of the same product that are in the cart already, or go to an earlier line of the same order, 0 to
    /// kMaxQuantity.
    Quantity in_cart = 0;
    /// The day of the order, where it was placed already: as in TermsCase. Absent: today.
    std::optional<Day> ordered{};
    /// The parts of a promise made earlier for the same question. Their dates are
    /// kept for as long as they can be, part by part where the status is still
    /// the same: a promise that still holds does not flicker. Kept dates are not
    /// those that the part's reasons lead to, and no cut-off hurries them.
    std::vector<PromisedPart> promised;
    /// As in TermsCase, of an order that was placed.
    bool has_given_up_right = false;
};

/// A question asked like this; of what, and of how many, is yet to be said.
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

/// Units of one order that have one status and the same ship and delivery windows.
struct Part {
    Quantity quantity = 0;
    Status status = Status::in_stock;
    /// Where they come from; of several places with the same windows, the first that serves, by whose clock and reasons
    /// the part is told. Empty when no known supply serves them.
    std::string location;
    /// Where they come from several places: all of them, `location` first. Else empty.
    std::vector<std::string> locations;
    /// Their ready window is the latest of theirs, at either end.
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
    split,              ///< more than one part
    kept,               ///< dates promised earlier are kept, as they still hold
    over_max,           ///< more was asked for than can be had
    no_date,            ///< some units have no date at this confidence
    stale,              ///< the snapshot is too old for dates
    beyond_calendar,    ///< a date lies past the end of a calendar or a zone's clock
    no_destination,     ///< no destination was named: there is no delivery window
    needs_postal_code,  ///< whether this country's part is reached, and when, needs a postal code
    no_transit_days,    ///< it goes to this destination, and nobody knows how long that takes
    may_be_sooner,      ///< more was asked for than the shop tells of its stock
    clock_corrected,    ///< asked for an instant before the snapshot's; as_of was used
    other_quantity,  ///< less or more was asked for than an order may have, or no multiple of the step
    taken_in_order,  ///< more was asked for than can be had beside the order's earlier lines
};

[[nodiscard]] std::string_view to_string(Note note);

/// A number of units for display: "3", or "10+" where there may be more.
struct ShownStock {
    Quantity quantity = 0;
    bool is_or_more = false;
};

/// Where the units are collected. The windows of a promise by a pickup are the days from which they can be: those to
/// ship and those to deliver are the same days.
struct PromisedPickup {
    /// Name of the location. All units come from there. Empty: the question names no place, and none has any units.
    std::string location;
    /// The moment from which they are ready, in whole minutes, at which the place is open. Absent where only the day
    /// is known: some units are not on hand, or the product has handling days of its own.
    std::optional<Instant> from;
    /// The same by the place's clock.
    std::optional<TimeOfDay> time;
    /// Names of other locations of the method that have them all on hand now, ascending, up to kMaxAlsoAt.
    std::vector<std::string> also_at;
};

/// How many other places are told.
inline constexpr std::size_t kMaxAlsoAt = 20;

struct Promise {
    std::string sku;
    Quantity quantity = 0;
    /// The instant that was used.
    Instant at{};
    /// That of the last part.
    Status status = Status::out_of_stock;
    double confidence = kConfidence;
    /// The method that its days are by; empty where the shop has none, or none reaches the destination.
    std::string method;
    /// Where the method asked for does not reach the destination: those that do.
    std::vector<std::string> methods;
    /// The most that can be ordered; absent: no limit.
    std::optional<Quantity> max_quantity;
    /// How many of it one order may have.
    OrderQuantity order_quantity;
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
    /// Where some units are a preorder: the day of release, or the first and the last on which it can be.
    std::optional<Window> release;
    /// The first instant at which the same question gets other ship or delivery days for units on hand, or made to
    /// order, as far as the same snapshot tells; a second before it they are the same. Absent when nothing changes
    /// within 14 days.
    std::optional<Instant> order_by;
    std::vector<Rung> ladder;
    /// Null for what cannot be had, where the shop says nothing of it either, and for a snapshot that was read: its
    /// terms are worked out already, and are JSON. They refer into the snapshot's rules.
    Shared<EffectiveTerms> terms;
    /// The same as answers have them; empty where there are none.
    std::string terms_json;
    /// Their right to withdraw, where its period begins with the last good of one order; else empty.
    std::string order_withdrawal_json;
    /// Each at most once.
    std::vector<Note> notes;
    /// Digital content: delivered at once, or on the day of release, wherever to. It has no method, no ship window and
    /// no ladder; a delivery window only where it waits for its release.
    bool is_digital = false;
    /// Where the method is a pickup.
    std::optional<PromisedPickup> pickup;
};

}  // namespace stockline

// Revising: does a promise made earlier still hold?
//
// The same question is asked of a newer snapshot. What counts is the last day: on the delivery window,
// or on the ship window where either promise has no delivery window.
//   unchanged  the last day is the same, or neither has one
//   sooner     the last day is earlier, or there is one now
//   later      the last day is later, or there is none any more
//
// What is made to order was begun when it was ordered, and what has to be bought for an order (Replenishment) was
// bought then. So until its promised ship day has passed it counts as coming then, however long it would take if it
// were begun today. Once that day has passed it has no known day: nothing says when it will be ready, and a day counted
// from today would be another one each day. The shop says a new day with a notice of delay (ToldDelay::revised), which
// then holds in the same way; or with what its store has for the order, units on hand or a receipt, which is not begun
// anew. Example: 10 days of production, ordered on 23 November for 7 December. Asked again on 1 December it is still
// the 7th; on 8 December there is no known day; with a notice on the 8th that says the 18th it is the 18th, until that
// has passed, too. What was to be bought is known by the reasons of the promise; a promise that has none of its reasons
// is answered as if it were bought today.
//
// Asked with what happened to the order since, it also says what a delay asks for (delay.h). Parts with
// days of their own may be late while the order's last day stands, so each part that was promised is looked at,
// and the answer is about the one of which most is to be said. A notice about one part, and what the shopper
// answered to it, says nothing of the others: 16 CFR 435.2(b) is about the merchandise that is delayed. Of a partly
// shipped order the units that are left are asked about, and no others. What has left whole comes as it was said, until
// that day has passed; what has come has the days on which it did. Both have the status and the terms of goods at hand:
// a right that begins with delivery ends by those days. Periods from the order are counted from its day.
//
// What is digital was delivered at once when it was ordered, or is on its release: it is not late unless its release is
// put off, or a notice says so, and it waits for no other line (core/RULES.md, M6).
//
// A line of an order that is sent together waits for the others: it leaves, and comes, no sooner than the whole, and is
// compared and judged by those days. Example: a mug is on hand, and the kettle beside it was promised for 18 December.
// Sent together both were promised for the 18th. Asked again, the mug is unchanged, and not sooner; where the kettle
// comes on the 22nd, both are later.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "stockline/delay.h"
#include "stockline/fault.h"
#include "stockline/promise.h"
#include "stockline/snapshot.h"

namespace stockline {

/// What has to be known of the earlier promise.
struct EarlierPromise {
    /// The product that was promised; the snapshot must have it.
    std::string sku;
    /// 1 to kMaxQuantity, and no less than the sum of the parts. It may be more: units that no part has were promised
    /// with the whole.
    Quantity quantity = 1;
    /// Of the whole promise; also of a part that names none.
    Status status = Status::in_stock;
    /// It is asked for by this method again, where the shop still has it and the question names none. May be empty.
    std::string method;
    /// None is taken as one part with the windows of the whole.
    std::vector<PromisedPart> parts;
    /// From the first to the last day on which the whole was to ship. Absent: no such day was stated.
    std::optional<Window> ship;
    /// From the first to the last day on which the whole was to arrive, likewise.
    std::optional<Window> deliver;
    /// The shopper agreed to no day, so the law's own day is not used for parts without a day.
    bool is_agreed_without_day = false;
    /// The places of the parts that were to be bought for this order: their reasons have ReasonCode::replenishment.
    std::vector<std::size_t> bought;
    /// The shopper agreed to lose the right to withdraw once it has begun (ConsentReason::right_given_up). A digital
    /// line has that right until it is delivered, and no more after that.
    bool has_given_up_right = false;
    /// The location at which it is collected. It is asked for there again, where the method still has the place and the
    /// question names none. May be empty.
    std::string pickup_at{};
};

/// The days of an order that is sent together, as they are now: the latest of all lines that are left.
struct WholeDays {
    /// When all of it leaves; absent where that is not known of every line.
    std::optional<Window> ship;
    /// When all of it arrives, likewise.
    std::optional<Window> deliver;
};

/// A line of the same order that comes before the one that is asked about: it takes its units first.
struct LineBefore {
    /// A product that the snapshot lacks takes nothing.
    std::string sku;
    /// As many of its units as are still to be sent, 1 to kMaxQuantity.
    Quantity quantity = 1;
    /// As in EarlierPromise.
    std::string method{};
    std::string pickup_at{};
};

/// What became of the last day, as told at the head of this file. In JSON these words.
enum class Change {
    unchanged,  ///< it is the same, or neither promise has one
    sooner,     ///< it is earlier, or there is one now
    later       ///< it is later, or there is none any more
};

/// The word as it stands in JSON: "sooner". Empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(Change change);

/// A member of a promise that differs.
enum class Aspect { status, parts, ship, deliver };

/// The word as it stands in JSON: "parts". Empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(Aspect aspect);

/// What became of a part that was promised. A part whose units left on different days, or only partly left, appears
/// once for each of those days, and once for the units that have not left.
struct RevisedPart {
    /// Its place in the earlier promise.
    std::size_t place = 0;
    /// The units that this is about, at least 1; it may be fewer than the part has.
    Quantity quantity = 0;
    /// The day on which the carrier took them; absent where the history has none.
    std::optional<Day> shipped;
    /// The day on which the shopper got them; absent where the history has none.
    std::optional<Day> delivered;
    /// What a delay asks for, of these units. Absent where the snapshot is too old for dates and they have neither
    /// ended nor left.
    std::optional<DelayAnswer> delay;
};

/// Whether the earlier promise holds, what is promised now, and what a delay asks for.
struct Revision {
    /// Of the last day. Of a partly shipped order: of the units that are left.
    Change change = Change::unchanged;
    /// Whatever differs, even where the last day is the same.
    std::vector<Aspect> changed;
    /// The promise as it is now.
    Promise promise;
    /// The day where the order goes, as long as it is that day anywhere there: a day of delivery before it has passed.
    /// Absent without a destination, and where nothing is sent there.
    std::optional<Day> today_there;
    /// With an order's history: what became of the units that have one answer, in the order in which they were
    /// promised.
    std::vector<RevisedPart> parts;
    /// The one of which most is to be said, by its place among them. Absent where that is not known of all of them.
    std::optional<std::size_t> first;
    /// Whether the earlier promise had several parts.
    bool is_of_parts = false;
    /// Whether each part has to be told on its own: there are several, the history has their days by shipment,
    /// or they left though they had ended.
    bool is_told_by_part = false;

    /// That of the first; null where there is none.
    [[nodiscard]] const DelayAnswer* delay() const {
        return first ? &*parts[*first].delay : nullptr;
    }
};

/// `order`: what happened to the units of the earlier promise.
/// `together`: present where the promise is a line of an order that is sent together. To find it, revise every line
/// without it first.
/// `before`: the lines of the order ahead of it. Without them it is answered as though the order had no other line.
/// Faults: as quote()'s, with pointers into the earlier promise (/promised/sku, /promised/parts/0/ship), and for the
/// order
///   out_of_range   a day outside kFirstDay to kLastDay (/order/completed); a promise of fewer units than its parts
///                  have (/promised/quantity); anything that became of the order before its day (/order/shipped,
///                  /order/withdrawn, /order/delays/0/noticed); a notice about a part that the earlier
///                  promise does not have (/order/delays/0/part); an answer before its notice
///                  (/order/delays/0/answered); a notice before the one ahead of it (/order/delays/1/noticed);
///                  shipments of no units, or of more than were promised (/order/shipments/1/quantity); a delivery
///                  before its shipment (/order/delivered); days of the whole that end before they begin
///                  (/together/ship)
///   required       an answer without its day (/order/delays/0/answered), or a day without the answer
///   unknown_value  an answer that is no enumerator (/order/delays/0/answer)
[[nodiscard]] Result<Revision> revise(const Snapshot& snapshot, const EarlierPromise& earlier,
                                      const Asking& now,
                                      const std::optional<OrderHistory>& order = std::nullopt,
                                      const std::optional<WholeDays>& together = std::nullopt,
                                      const std::vector<LineBefore>& before = {});
/// As for quote().
Result<Revision> revise(const Snapshot&& snapshot, const EarlierPromise& earlier, const Asking& now,
                        const std::optional<OrderHistory>& order = std::nullopt,
                        const std::optional<WholeDays>& together = std::nullopt,
                        const std::vector<LineBefore>& before = {}) = delete;

}  // namespace stockline

// Quoting: from a snapshot and a question to a promise.
//
// How a day comes about, for units that are ready on day r and asked for on `today` (the location's
// day at the query's instant):
//   day 0      r, or, when r is today: today if the dock works and the cut-off has not struck,
//              else the next day that the dock works
//   handled    day 0 advanced by the handling days, on the location's calendar
//   shipped    the first day on or after that on which the carrier works
//   delivered  that day advanced by the transit days, on the carrier's calendar
// Each step is applied to the whole distribution; the window is read off at the end.
//
// By a pickup there are other days (core/RULES.md, M5; pickup.h): the units come from one place, and can be collected
// from the moment at which they are ready there. No carrier, no cut-off and no destination has a part in it.
//
// Google Merchant's published example (order by 15:00; handling 0-1 days, Monday to Friday; transit
// 3-5 days, Monday to Saturday): an order on Wednesday at 16:00 has day 0 on Thursday, is handed
// over on Thursday or Friday, and arrives from Monday (Fri, Sat, Mon) to Thursday (Sat, Mon, Tue,
// Wed, Thu).
//
// The higher the confidence, the wider each source's window at both ends. A promise is served by what
// arrives first at its confidence, by the last day: never earlier at a higher one. Where another
// place, or replenishment, then serves in place of a source that has become too unsure, the first
// day may be later as well.
//
// More is never worse (core/RULES.md, T16) by any method that is asked for. When no method is named, the line takes the
// shop's first method that works: it leads to the destination from a place that has units (T1). While that method
// stays, more is never worse. More stock can make an earlier method work, and that method may be slower, or have fewer
// units. Then a shopper can be later, or can have less.
//
// No other rule avoids this. Example: post leaves from A only and takes 1 day. Freight leaves from B only and takes 5.
// One unit at A has to go by post. Five units at B have to go by freight. Where both are there, the line goes by one of
// the two. By freight, the unit that would arrive tomorrow arrives in 5 days. By post, the most that can be had is 1
// and no longer 5.
#pragma once

#include "stockline/fault.h"
#include "stockline/promise.h"
#include "stockline/snapshot.h"

namespace stockline {

/// Whatever the question holds, the answer is a promise or every fault in the question; nothing is asserted and nothing
/// throws.
/// The faults are those that answer() in json.h gives for the same question as text, with the same pointers:
///   out_of_range    a quantity that is not 1 to kMaxQuantity (/quantity, /promised/parts/0/quantity); a confidence
///                   that is not kLeastConfidence to 1, or not a number (/confidence); a window that ends before it
///                   begins (/promised/parts/0/ship); an instant or a day outside kFirstDay to kLastDay; units taken
///                   that are not 0 to kMaxQuantity (/taken)
///   unknown_value   a status that is no enumerator (/promised/parts/0/status)
///   not_json        a text that is not UTF-8 (/sku, /method, /to/country, /to/postalCode)
///   unknown_sku     the snapshot has no such product (/sku)
///   unknown_method  the shop has no such method (/method)
///   unknown_location  nothing is collected there by this method; where it is no pickup, by any (/pickupAt)
/// The last three are looked for when there are none of the others.
///
/// The snapshot is one that plan() or read_snapshot() has given (snapshot.h); it is not checked again.
[[nodiscard]] Result<Promise> quote(const Snapshot& snapshot, const Query& query);
/// A snapshot that would be gone before the promise, whose terms refer into it.
Result<Promise> quote(const Snapshot&& snapshot, const Query& query) = delete;

}  // namespace stockline

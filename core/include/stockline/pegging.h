// Pegging: which units serve which commitment. Private, for the shop's staff.
//
// Commitments are served in the order in which they are due. Each takes the latest units that are
// ready by its day, so that units which are there early stay free for whoever asks next; if those
// do not suffice, the earliest after its day, and then it is late. As every unit that is in time for
// an earlier commitment is in time for a later one, taking the latest loses nothing: if there is a way
// to serve all of them in time, this is one. Of units that are ready today, a commitment that is due
// today takes those on hand first and one that is due later takes them last, as ladder.h has it.
//
// Example: 5 on hand, 10 ready on the 10th. A commitment of 8 due on the 12th takes 8 of the 10, and
// the 5 on hand stay free; one of 3 due on the 4th takes 3 of the 5.
//
// Receipts stand on their planned days (ladder.h).
//
// A commitment that names no location is served from the places in the order of their names, each giving what it has by
// the day that it is due. What is still missing is served, late, from wherever a unit is free next. A unit more, a
// receipt more and a commitment less then make no shopper later (core/RULES.md, T16). An earlier receipt can make a
// shopper later only at its own place, and only where it now serves a commitment that another place served.
//
// No order of the places can do better. Example: one unit is owed by the 10th, from anywhere. A and B get one each. If
// A's comes on the 11th and B's on the 10th, B serves it, and a shopper whom only A reaches gets A's unit on the 11th.
// If A's comes on the 10th and B's on the 11th, A serves it, and a shopper whom only B reaches gets B's. Now both come
// on the 10th, so one receipt is earlier than in either case. Whichever place serves the commitment, one of the two
// shoppers gets nothing.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "stockline/fault.h"
#include "stockline/plan.h"
#include "stockline/snapshot.h"
#include "stockline/store.h"

namespace stockline {

/// Units from one place in the supply.
struct PeggedUnits {
    /// How many, at least 1.
    Quantity quantity = 0;
    /// The receipt's id; empty for stock, and for a receipt without one.
    std::string receipt;
    bool is_from_stock = false;
    /// The day from which they can be handled; never before today. For a receipt its planned day.
    Day ready;
};

/// What serves a commitment's units at one location.
struct Peg {
    /// The commitment's id; empty where it has none.
    std::string commitment;
    /// The SKU of the product that was sold, where that is one that draws on this supply; else empty.
    std::string product;
    /// What sort of sale it is. Where the store does not say: a preorder before the release, else an order.
    CommitmentKind kind = CommitmentKind::order;
    /// The day by which its units must be ready; today, on the location's clock, where the store has none.
    Day due;
    /// The units of this supply that this location owes for it. One that names no location may be owed by several.
    Quantity quantity = 0;
    /// In the order in which they are taken. With `unserved` they sum to `quantity`.
    std::vector<PeggedUnits> served_by;
    /// Units for which nothing is known to come.
    Quantity unserved = 0;
    /// True when some of its units are ready after its day, or never.
    bool is_late = false;
};

/// What one location's units of a product serve, and what stays free.
struct LocationPegging {
    /// Its name in the store.
    std::string location;
    /// By the day on which they are due, the earliest first. On one day those that name this location come before those
    /// that name none.
    std::vector<Peg> pegs;
    /// What is left for shoppers, by the day on which it is ready.
    std::vector<PeggedUnits> free;
};

using PeggedSupplies = std::map<std::string, std::vector<LocationPegging>, std::less<>>;

struct Pegging {
    /// By SKU, the supplies of products without draws.
    PeggedSupplies products;
    /// By name, those that are nobody's own.
    PeggedSupplies supplies;
};

/// Of the products asked for and, where they draw on something or are drawn on, of all that hang together with them.
/// Arguments and faults are those of plan(). Every commitment is told, also where the options name an order.
[[nodiscard]] Result<Pegging> peg(const Store& store, const TimeZones& zones,
                                  const PlanOptions& options = {});

}  // namespace stockline

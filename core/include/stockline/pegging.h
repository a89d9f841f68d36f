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
// the day that it is due; what is still missing is served, late, from wherever a unit is free next. A unit more, a
// receipt more and a commitment less then make no shopper later (core/RULES.md, T16). A receipt that comes earlier
// makes none later but at its own place, and there only where it now serves such commitments, which another place
// served before. No order of the places can do better. One unit is owed by the 10th, from anywhere; A and B get one
// each. If A's comes on the 11th and B's on the 10th, B has to serve it, and a shopper whom A alone reaches gets A's on
// the 11th. If it is the other way round, A has to, and who is reached from B alone gets B's. Now both come on the
// 10th, a receipt earlier than either: whichever place serves the commitment, one of the two shoppers gets nothing.
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
    Quantity quantity = 0;
    /// The receipt's id; empty for stock, and for a receipt without one.
    std::string receipt;
    bool is_from_stock = false;
    Day ready;
};

/// What serves a commitment's units at one location.
struct Peg {
    std::string commitment;
    CommitmentKind kind = CommitmentKind::order;
    Day due;
    Quantity quantity = 0;
    std::vector<PeggedUnits> served_by;
    /// Units for which nothing is known to come.
    Quantity unserved = 0;
    /// True when some of its units are ready after its day, or never.
    bool is_late = false;
};

struct LocationPegging {
    std::string location;
    std::vector<Peg> pegs;
    /// What is left for shoppers.
    std::vector<PeggedUnits> free;
};

using Pegging = std::map<std::string, std::vector<LocationPegging>, std::less<>>;

/// By SKU. Arguments and faults are those of plan(). Every commitment is told, also where the options name
/// an order.
[[nodiscard]] Result<Pegging> peg(const Store& store, const TimeZones& zones,
                                  const PlanOptions& options = {});

}  // namespace stockline

// What a snapshot offers of a product: every step of every location, and what is made or drawn together.
#pragma once

#include "offers.h"
#include "reasons.h"

namespace stockline {

/// How far a method leads to the destination from the places with units that may be sold; or from any place at all,
/// as units do that nobody knows to be coming.
[[nodiscard]] Reach reach_of(const Snapshot& snapshot, const SnapshotProduct& product,
                             const Asking& asking, Ways& ways, bool from_anywhere);

/// Everything that the snapshot offers for the query's product, whatever the quantity. Units that the method does not
/// bring to the destination are no offers; where they are all that could be had, what is missing is not shipped there.
void find_offers(const Snapshot& snapshot, const SnapshotProduct& product, const Asking& asking,
                 Ways& ways, Offers& into);

/// Why an offer has its windows, or why more than all offers cannot be had (null). Asked only of what serves: there may
/// be hundreds of offers.
[[nodiscard]] Reasons reasons_of(const Snapshot& snapshot, const SnapshotProduct& product,
                                 const Asking& asking, Ways& ways, Offers& offers,
                                 const Offer* offer);

}  // namespace stockline

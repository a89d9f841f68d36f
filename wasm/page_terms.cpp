// The modules of pages are given snapshots that were written, whose terms are worked out but for days and amounts. What
// is defined here is not taken from the library, and with it all that works terms out of policies and law.
#include "json/read_policies.h"
#include "json/read_term_sheets.h"
#include "promise_terms.h"

namespace stockline {

void set_terms(const Snapshot& snapshot, const SnapshotProduct& product, const Query& query,
               Promise& promise, const OrderDelivered& order_delivered) {
    set_read_terms(snapshot, product, query, order_delivered, promise);
}

bool reads_policies() { return false; }
void read_policies(const Cursor& /*document*/, Policies& /*into*/) {}

void read_terms_of(const Cursor& product, SnapshotProduct& into) {
    product.require<read_term_group>("terms", into.term_group);
}

}  // namespace stockline

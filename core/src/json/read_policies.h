// Snapshots whose terms are not worked out: they have a shop's policies and whole rule packs, and each product names
// its policy. Stockline wrote such before it had term sheets. The modules of pages do not read them
// (wasm/page_terms.cpp).
#pragma once

#include "json/cursor.h"
#include "stockline/snapshot.h"

namespace stockline {

/// Whether this module reads them. Else a snapshot has to have its terms worked out.
[[nodiscard]] bool reads_policies();

/// {"policies"}, where the terms are not worked out.
void read_policies(const Cursor& document, Policies& into);

/// Of a product: {"terms": N}, or where they are not worked out {"policy", "terms": POLICY}.
void read_terms_of(const Cursor& product, SnapshotProduct& into);

}  // namespace stockline

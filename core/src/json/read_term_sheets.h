// The term sheets of a snapshot (term_sheets.h).
#pragma once

#include "json/cursor.h"
#include "stockline/snapshot.h"

namespace stockline {

/// A product's number of a group.
void read_term_group(const Cursor& at, std::size_t& into);

/// {"terms": {"periods", "parts", "sets", "groups"}}, and with it what is read of the law (read_law.h).
void read_term_sheets(const Cursor& document, Snapshot& into);

/// Those that a product document brings along, if it does, for a snapshot that was read.
void read_own_term_sheets(const Cursor& document, const Snapshot& around, SnapshotProduct& into);

}  // namespace stockline

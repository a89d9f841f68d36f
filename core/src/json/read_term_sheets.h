// The term sheets of a snapshot (term_sheets.h).
#pragma once

#include "json/cursor.h"
#include "stockline/snapshot.h"

namespace stockline {

/// A product's number of a group.
void read_term_group(const Cursor& at, std::size_t& into);

/// {"terms": {"periods", "parts", "sets", "groups"}}, and with it what is read of the law (read_law.h).
void read_term_sheets(const Cursor& document, Snapshot& into);

}  // namespace stockline

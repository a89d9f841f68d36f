// The term sheets of a snapshot (term_sheets.h): what write_snapshot() works out of policies and law.
#pragma once

#include <map>

#include "json/writer.h"
#include "stockline/snapshot.h"

namespace stockline {

/// The number of a product's group of sheets.
using SheetGroups = std::map<const SnapshotProduct*, int>;

/// Works out the sheets of all products of a snapshot that plan() has made, and writes them:
/// {"periods", "parts", "sets", "groups"}.
[[nodiscard]] SheetGroups write_term_sheets(JsonWriter& out, const Snapshot& snapshot);

}  // namespace stockline

// Writers for what a snapshot has in one part and what is published of it in two.
#pragma once

#include <cstddef>
#include <map>
#include <string>

#include "json/writer.h"
#include "stockline/snapshot.h"

namespace stockline {

/// What products share but for their terms, as members of an object that is open. The rules are the snapshot's, or what
/// of them holds in some countries (law_by_country.h).
void write_shared(JsonWriter& out, const Snapshot& snapshot, const RulePacks& rules);

/// With the number of its group of term sheets.
void write_product(JsonWriter& out, const SnapshotProduct& product, std::size_t terms);

/// As the member "supplies", if there are any.
void write_supplies(JsonWriter& out,
                    const std::map<std::string, SnapshotSupply, std::less<>>& supplies);

}  // namespace stockline

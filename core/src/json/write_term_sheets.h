// The term sheets of a snapshot (term_sheets.h): what write_snapshot() works out of policies and law.
#pragma once

#include <map>
#include <set>
#include <vector>

#include "json/writer.h"
#include "pack_sets.h"
#include "stockline/promise.h"
#include "stockline/snapshot.h"

namespace stockline {

/// Products whose terms are the same.
struct TermGroup {
    /// One of them.
    const SnapshotProduct* product = nullptr;
    /// All whose prices are known. Empty: any price will do.
    std::vector<const SnapshotProduct*> products{};
    /// Those that promises for them can have.
    std::set<Status> statuses{};
};

/// The number of a product's group of sheets.
using SheetGroups = std::map<const SnapshotProduct*, int>;

/// Adds those that a promise for the product can have, and of what cannot be had those of which the shop says
/// something.
void add_statuses(const Snapshot& snapshot, const SnapshotProduct& product,
                  std::set<Status>& statuses);

/// Of what cannot be had alone.
void add_told_statuses(const Snapshot& snapshot, const SnapshotProduct& product,
                       std::set<Status>& statuses);

/// Works out the sheets of these groups, by the policies, lanes and law of a snapshot that was planned, and writes
/// them: {"periods", "parts", "sets", "groups"}. A group's number is its place. `sets` are some of pack_sets() of the
/// snapshot's rules, that of none among them: of the others nothing is written.
void write_term_groups(JsonWriter& out, const Snapshot& snapshot,
                       const std::vector<const TermGroup*>& groups, std::set<PackSet> sets);

/// Likewise, of all sets.
void write_term_groups(JsonWriter& out, const Snapshot& snapshot,
                       const std::vector<const TermGroup*>& groups);

/// Likewise, for all products of the snapshot.
[[nodiscard]] SheetGroups write_term_sheets(JsonWriter& out, const Snapshot& snapshot);

}  // namespace stockline

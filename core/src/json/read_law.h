// What a snapshot has for the delays of its orders. The module of a product page passes over it (wasm/page_law.cpp).
#pragma once

#include <cstddef>
#include <vector>

#include "json/cursor.h"
#include "stockline/snapshot.h"

namespace stockline {

/// {"rules", "circumstances", "answerAt"}; of the rules everybody needs the areas, pack by pack.
void read_law(const Cursor& document, Snapshot& into, std::vector<std::vector<Area>>& areas);

/// Of term sheets: that every sheet is there, with all its parts, for so many packs. (A page fills in whatever there
/// is.)
void check_sheets(const Cursor& terms, std::size_t packs);

/// What the law makes exceptions of in a product.
void read_exceptions(const Cursor& product, SnapshotProduct& into);

}  // namespace stockline

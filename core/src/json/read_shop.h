// A shop document that was read (publication.h), and how a product document is read beside it.
#pragma once

#include <utility>

#include "json/cursor.h"
#include "json/value.h"
#include "stockline/snapshot.h"

namespace stockline {

/// What product documents refer to: its names, and its revision.
struct ReadShop {
    explicit ReadShop(JsonDocument text) : document(std::move(text)) {}

    JsonDocument document;
};

/// A product and a supply of a snapshot. The names that they refer to are those of the root of their document.
void read(const Cursor& at, SnapshotProduct& into);
void read(const Cursor& at, SnapshotSupply& into);

}  // namespace stockline

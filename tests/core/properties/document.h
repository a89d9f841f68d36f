// A world as the documents that the engine reads.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "stockline/plan.h"
#include "stockline/promise.h"
#include "world.h"

namespace stockline::properties {

/// Keeps the order of members, which a reader of a counter-example expects.
using Json = nlohmann::ordered_json;

/// The product of every world.
inline constexpr const char* kSku = "MUG";

/// The UTC day of the store's instant, from which a world counts.
[[nodiscard]] Day day_zero(const World& world);
[[nodiscard]] Day day_of(const World& world, int days);
[[nodiscard]] std::string place_name(int place);

/// Whole hours that a zone's clock is ahead of UTC.
[[nodiscard]] int zone_hours(int zone);

[[nodiscard]] Json store_document(const World& world);

/// The document, read; fails the property when the reader refuses it.
[[nodiscard]] Store store_of(const World& world);

/// Clocks that never change, for every zone of a world.
[[nodiscard]] TimeZones clocks(const Store& store);

/// Planned, written and read again, as a browser gets it; fails the property when either is refused.
[[nodiscard]] Snapshot published(const Store& store);

/// Likewise, of the document.
[[nodiscard]] Snapshot published(const Json& document);

/// Likewise.
[[nodiscard]] Snapshot snapshot_of(const World& world);

/// Planned, written.
[[nodiscard]] std::string snapshot_text(const World& world);

[[nodiscard]] Query query_of(const World& world, const Ask& ask);

}  // namespace stockline::properties

// Writers for what the snapshot and the promise have in common.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "json/writer.h"
#include "stockline/distribution.h"
#include "stockline/product_rules.h"
#include "stockline/queue.h"
#include "stockline/reason.h"

namespace stockline {

/// N, [min, max] or {"probabilities": {N: p}, "beyond": p}
void write_duration(JsonWriter& out, const Duration& duration);

/// DAY or {"probabilities": {DAY: p}, "beyond": p}
/// DAY, or [DAY, DAY] where the release can be on several.
void write_releases(JsonWriter& out, const Window& releases);

void write_day_bounds(JsonWriter& out, const DayBounds& days);

void write_reasons(JsonWriter& out, const Reasons& reasons);

/// {"ahead", "batch": {"quantity", "taken"}}, as the member "queue", if there is one.
void write_queue(JsonWriter& out, const std::optional<Queue>& queue);

/// Texts, as a member of that name, if there are any.
void write_texts(JsonWriter& out, const char* name, const std::vector<std::string>& texts);

/// {"min", "step", "max"?}
void write_order_quantity(JsonWriter& out, const char* name, const OrderQuantity& quantity);

}  // namespace stockline

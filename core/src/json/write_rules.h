// Rule packs and circumstances, as the snapshot carries them.
#pragma once

#include <string_view>
#include <vector>

#include "json/writer.h"
#include "stockline/rules.h"

namespace stockline {

/// A set of circumstances as a member of that name, unless it is empty.
void write_circumstances(JsonWriter& out, const char* name, CircumstanceSet circumstances);

/// {"unit", "count"?, "from", …}
void write_period(JsonWriter& out, const Period& period);

/// What a function's two steps are called, as the member "labels", unless there are none.
void write_labels(JsonWriter& out, const std::vector<FunctionLabels>& labels);

/// Of them, what the delays of orders ask for: all packs, whoever speaks for which destination; without what only terms
/// ask for, which are worked out (term_sheets.h).
void write_rules_of_delay(JsonWriter& out, const RulePacks& packs);

/// [{jurisdiction, areas, workdays?, acceptUnverified?, rules}]
void write_rules(JsonWriter& out, const RulePacks& packs);

}  // namespace stockline

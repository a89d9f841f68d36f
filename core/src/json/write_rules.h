// Rule packs and circumstances, as the snapshot carries them.
#pragma once

#include <string_view>
#include <vector>

#include "json/writer.h"
#include "stockline/rules.h"

namespace stockline {

/// A set of circumstances as a member of that name, unless it is empty.
void write_circumstances(JsonWriter& out, const char* name, CircumstanceSet circumstances);

/// What a function's two steps are called, as the member "labels", unless there are none.
void write_labels(JsonWriter& out, const std::vector<FunctionLabels>& labels);

/// [{jurisdiction, areas, workdays?, acceptUnverified?, rules}]
void write_rules(JsonWriter& out, const RulePacks& packs);

}  // namespace stockline

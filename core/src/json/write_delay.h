// What a delay asks for, in the answer to a revision.
#pragma once

#include "json/writer.h"
#include "stockline/revise.h"

namespace stockline {

/// The members `delay` and, of units that have several answers, `parts`, of a revision that has a delay.
/// `answer_at`: where the shop takes answers; empty: not said.
void write_delay(JsonWriter& out, const Revision& revision, std::string_view answer_at);

}  // namespace stockline

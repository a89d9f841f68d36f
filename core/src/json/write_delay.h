// What a delay asks for, in the answer to a revision.
#pragma once

#include "json/writer.h"
#include "stockline/revise.h"

namespace stockline {

/// Of a revision that has one.
void write_delay(JsonWriter& out, const Revision& revision);

}  // namespace stockline

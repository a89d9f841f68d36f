// What a delay asks for, in the answer to a revision.
#pragma once

#include <cstddef>
#include <optional>

#include "json/writer.h"
#include "stockline/delay.h"

namespace stockline {

/// `part`: of several promised parts the one that it is about.
void write_delay(JsonWriter& out, const DelayAnswer& delay, std::optional<std::size_t> part);

}  // namespace stockline

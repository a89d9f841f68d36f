// A promise as part of a larger answer.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "json/writer.h"
#include "stockline/fault.h"
#include "stockline/promise.h"

namespace stockline {

void write_promise(JsonWriter& out, const Promise& promise);

/// The members "location" and, where there are several, "locations".
void write_locations(JsonWriter& out, const std::string& first,
                     const std::vector<std::string>& all);

/// The member of that name, if there is a window.
void write_window(JsonWriter& out, const char* name, const std::optional<Window>& window);

/// [{code, pointer, message}]
void write_faults(JsonWriter& out, const Faults& faults);

}  // namespace stockline

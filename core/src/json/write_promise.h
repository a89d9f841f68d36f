// A promise as part of a larger answer.
#pragma once

#include <optional>
#include <string_view>

#include "json/writer.h"
#include "stockline/fault.h"
#include "stockline/promise.h"

namespace stockline {

void write_promise(JsonWriter& out, const Promise& promise);

/// The member of that name, if there is a window.
void write_window(JsonWriter& out, const char* name, const std::optional<Window>& window);

/// [{code, pointer, message}]
void write_faults(JsonWriter& out, const Faults& faults);

}  // namespace stockline

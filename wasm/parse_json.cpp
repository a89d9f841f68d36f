// The module of an order's page reads JSON with the small parser. What is defined here is not taken from the library,
// and with it all that nlohmann_json brings along.
#include "json/value.h"

namespace stockline {

Result<JsonDocument> parse_json(std::string_view text) { return parse_json_small(text); }

}  // namespace stockline

// A product page asks for no delays of orders. What is defined here is not taken from the library, and with it the
// readers of rules of law and what judges sheets: what is left of these is whom they speak for.
#include "json/read_law.h"
#include "json/read_parts.h"

namespace stockline {

static void read_areas(const Cursor& at, std::vector<Area>& into) { at.require("areas", into); }

void read_law(const Cursor& document, Snapshot& /*into*/, std::vector<std::vector<Area>>& areas) {
    const Cursor rules = document["rules"];
    if (!rules.is_present()) return;
    read_list(rules, Json::Kind::array, areas, read_erased_by<read_areas, std::vector<Area>>);
}

void check_sheets(const Cursor& /*terms*/, std::size_t /*packs*/) {}
void read_exceptions(const Cursor& /*product*/, SnapshotProduct& /*into*/) {}

}  // namespace stockline

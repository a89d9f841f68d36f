#include "json/read_circumstances.h"

namespace stockline {

void read_circumstances_of(const Cursor& at, CircumstanceSet allowed, CircumstanceSet& into) {
    at.each(Json::Kind::array, [&](const Cursor& item) {
        if (!item.expect(Json::Kind::string)) return;
        const auto known = parse_circumstance(item.text());
        const CircumstanceSet bit = known ? mask(*known) & allowed : 0;
        into |= bit;
        if (bit == 0) fault_unknown_value(item, circumstance_words(allowed));
    });
}

}  // namespace stockline

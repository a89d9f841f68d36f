#include "json/read_circumstances.h"

namespace stockline {
namespace {

std::string words_of(CircumstanceSet allowed) {
    std::string words;
    for (CircumstanceSet bit = 1; bit != 0; bit <<= 1U) {
        const std::string_view word = to_string(static_cast<Circumstance>(bit));
        if ((bit & allowed) == 0 || word.empty()) continue;
        if (!words.empty()) words += ", ";
        words += word;
    }
    return words;
}

}  // namespace

CircumstanceSet read_circumstances(const Cursor& at, CircumstanceSet allowed) {
    CircumstanceSet found = 0;
    if (!at.is_present()) return found;
    each_item(at, [&](const Cursor& item) {
        const auto known = parse_circumstance(read_text(item));
        const CircumstanceSet bit = known ? mask(*known) & allowed : 0;
        found |= bit;
        if (bit == 0 && item.is(Json::Kind::string)) {
            fault_unknown_value(item, "one of " + words_of(allowed));
        }
    });
    return found;
}

}  // namespace stockline

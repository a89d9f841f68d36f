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

void read_circumstances_of(const Cursor& at, CircumstanceSet allowed, CircumstanceSet& into) {
    at.each(Json::Kind::array, [&](const Cursor& item) {
        std::string word;
        read(item, word);
        const auto known = parse_circumstance(word);
        const CircumstanceSet bit = known ? mask(*known) & allowed : 0;
        into |= bit;
        if (bit == 0 && item.is(Json::Kind::string)) {
            fault_unknown_value(item, "one of " + words_of(allowed));
        }
    });
}

}  // namespace stockline

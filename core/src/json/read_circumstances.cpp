#include "json/read_circumstances.h"

namespace stockline {
namespace {

std::string words_of(CircumstanceSet allowed) {
    std::string words{"one of"};
    const char* before = " ";
    for (CircumstanceSet bit = 1; bit != 0; bit <<= 1U) {
        const std::string_view word = to_string(static_cast<Circumstance>(bit));
        if ((bit & allowed) == 0 || word.empty()) continue;
        words += before;
        words += word;
        before = ", ";
    }
    return words;
}

}  // namespace

void read_circumstances_of(const Cursor& at, CircumstanceSet allowed, CircumstanceSet& into) {
    at.each(Json::Kind::array, [&](const Cursor& item) {
        if (!item.expect(Json::Kind::string)) return;
        const auto known = parse_circumstance(item.text());
        const CircumstanceSet bit = known ? mask(*known) & allowed : 0;
        into |= bit;
        if (bit == 0) fault_unknown_value(item, words_of(allowed));
    });
}

}  // namespace stockline

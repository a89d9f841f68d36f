#include "decimal.h"

#include <array>

namespace stockline {

void append_decimal(std::string& to, std::int64_t number) {
    std::array<char, 20> digits{};
    std::size_t first = digits.size();
    const bool is_negative = number < 0;
    // The least number has no counterpart above zero among the signed ones.
    auto rest = static_cast<std::uint64_t>(number);
    if (is_negative) rest = 0 - rest;
    do {
        digits.at(--first) = static_cast<char>('0' + rest % 10);
        rest /= 10;
    } while (rest != 0);
    if (is_negative) to += '-';
    to.append(digits.data() + first, digits.size() - first);
}

std::string decimal(std::int64_t number) {
    std::string text;
    append_decimal(text, number);
    return text;
}

std::string range_of(std::int64_t least, std::int64_t greatest) {
    std::string range = decimal(least);
    range += " to ";
    range += decimal(greatest);
    return range;
}

}  // namespace stockline

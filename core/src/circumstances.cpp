#include "circumstances.h"

namespace stockline {

std::string circumstance_words(CircumstanceSet allowed) {
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

bool are_known(CircumstanceSet set, CircumstanceSet allowed) {
    for (CircumstanceSet bit = 1; bit != 0; bit <<= 1U) {
        if ((set & bit) == 0) continue;
        if ((allowed & bit) == 0 || to_string(static_cast<Circumstance>(bit)).empty()) return false;
    }
    return true;
}

}  // namespace stockline

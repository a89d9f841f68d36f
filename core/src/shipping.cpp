#include "stockline/shipping.h"

#include <algorithm>

namespace stockline {
namespace {

constexpr char kNoCharacter = '\0';

// Takes the next character from the text. "sw1a 1aa" and "SW1A1AA" are the same code. ASCII only: postal codes are.
char next_of(std::string_view& text) {
    char c = kNoCharacter;
    while (!text.empty()) {
        c = text.front();
        text.remove_prefix(1);
        if (c != ' ' && c != '-')
            return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return kNoCharacter;
}

// An asterisk at the pattern's end stands for whatever the code has there.
bool matches(std::string_view pattern, std::string_view code) {
    for (;;) {
        const char wanted = next_of(pattern);
        std::string_view rest = pattern;
        if (wanted == '*' && next_of(rest) == kNoCharacter) return true;
        if (wanted != next_of(code)) return false;
        if (wanted == kNoCharacter) return true;
    }
}

}  // namespace

TimeOfDay Location::cutoff_on(Day day, std::string_view method) const {
    const auto own = cutoffs.find(method);
    const TimeOfDay usual = (own == cutoffs.end() ? cutoff : own->second).on(day);
    for (const HalfDay& half : half_days) {
        if (half.day == day) return std::min(usual, half.closes);
    }
    return usual;
}

bool Area::contains(const Destination& destination) const {
    const auto are_matched_by = [&code = destination.postal_code](const auto& patterns) {
        return std::any_of(patterns.begin(), patterns.end(),
                           [&code](const std::string& pattern) { return matches(pattern, code); });
    };
    return matches(country, destination.country) &&
           (postal_codes.empty() || are_matched_by(postal_codes)) &&
           !are_matched_by(except_postal_codes);
}

Reach Lane::reach(const Destination& destination) const {
    if (!to || to->contains(destination)) return Reach::yes;
    const bool is_in_part =
        destination.postal_code.empty() && matches(to->country, destination.country);
    return is_in_part ? Reach::needs_postal_code : Reach::no;
}

const std::string& carries_on(const Method& method, const Lane* lane) {
    return lane != nullptr && !lane->calendar.empty() ? lane->calendar : method.calendar;
}

const std::string& collects_on(const Method& method, const Lane* lane) {
    if (lane != nullptr && !lane->collects.empty()) return lane->collects;
    return method.collects.empty() ? carries_on(method, lane) : method.collects;
}

const NamedMethod* find_method(const Methods& methods, std::string_view name) {
    for (const NamedMethod& method : methods) {
        if (method.first == name) return &method;
    }
    return nullptr;
}

}  // namespace stockline

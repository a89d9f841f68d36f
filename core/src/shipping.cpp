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
    const TimeOfDay usual = own == cutoffs.end() ? cutoff : own->second;
    const auto half = half_days.find(day);
    return half == half_days.end() ? usual : std::min(usual, half->second);
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

Way Method::way(std::string_view from, const std::optional<Destination>& to) const {
    Way way;
    for (const Lane& lane : lanes) {
        const bool is_from = lane.from.empty() ||
                             std::find(lane.from.begin(), lane.from.end(), from) != lane.from.end();
        if (!is_from) continue;
        if (!to) return Way{Reach::yes, nullptr};
        if (!lane.to || lane.to->contains(*to)) return Way{Reach::yes, &lane};
        if (to->postal_code.empty() && matches(lane.to->country, to->country)) {
            way.reach = Reach::needs_postal_code;
        }
    }
    return way;
}

const NamedMethod* find_method(const Methods& methods, std::string_view name) {
    for (const NamedMethod& method : methods) {
        if (method.first == name) return &method;
    }
    return nullptr;
}

}  // namespace stockline

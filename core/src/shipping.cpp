#include "stockline/shipping.h"

#include <algorithm>

namespace stockline {
namespace {

// "sw1a 1aa" and "SW1A1AA" are the same code. ASCII only: postal codes are.
std::string normalised(std::string_view code) {
    std::string text;
    for (const char c : code) {
        if (c == ' ' || c == '-') continue;
        text += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return text;
}

bool matches(std::string_view pattern, std::string_view code) {
    const std::string wanted = normalised(pattern);
    if (!wanted.empty() && wanted.back() == '*') {
        return code.substr(0, wanted.size() - 1) ==
               std::string_view{wanted}.substr(0, wanted.size() - 1);
    }
    return code == wanted;
}

}  // namespace

TimeOfDay Location::cutoff_on(Day day, std::string_view method) const {
    const auto own = cutoffs.find(method);
    const TimeOfDay usual = own == cutoffs.end() ? cutoff : own->second;
    const auto half = half_days.find(day);
    return half == half_days.end() ? usual : std::min(usual, half->second);
}

bool Area::contains(const Destination& destination) const {
    if (normalised(country) != normalised(destination.country)) return false;
    if (postal_codes.empty()) return true;
    const std::string code = normalised(destination.postal_code);
    return std::any_of(postal_codes.begin(), postal_codes.end(),
                       [&code](const std::string& pattern) { return matches(pattern, code); });
}

const Lane* Method::lane(std::string_view from, const std::optional<Destination>& to) const {
    for (const Lane& lane : lanes) {
        const bool is_from = lane.from.empty() ||
                             std::find(lane.from.begin(), lane.from.end(), from) != lane.from.end();
        const bool is_to = !lane.to || (to && lane.to->contains(*to));
        if (is_from && is_to) return &lane;
    }
    return nullptr;
}

const NamedMethod* find_method(const Methods& methods, std::string_view name) {
    for (const NamedMethod& method : methods) {
        if (method.first == name) return &method;
    }
    return nullptr;
}

}  // namespace stockline

#include "stockline/pickup.h"

#include <algorithm>

namespace stockline {

// Nothing takes longer than a week of opening hours, and on the day that is an hour short the next one helps. A
// document that was not planned ends here.
static constexpr int kMostOpenDays = 16;

bool Pickup::has(std::string_view place) const {
    return std::binary_search(locations.begin(), locations.end(), place);
}

std::optional<Instant> Door::ready_at(Instant ordered, std::chrono::minutes ready_in) const {
    if (days == nullptr) return std::nullopt;
    // Offsets are whole minutes.
    const Instant from = std::chrono::floor<std::chrono::minutes>(ordered);
    std::chrono::seconds left = ready_in;
    auto day = zone->local_day(from);
    for (int looked_at = 0; day && looked_at < kMostOpenDays; ++looked_at) {
        day = days->adjust(*day);
        if (!day) break;
        const auto weekday = static_cast<int>(std::chrono::weekday{*day}.c_encoding());
        for (const OpenStretch& stretch : *hours) {
            if (stretch.weekday != weekday) continue;
            const auto opens = zone->instant_of(*day, stretch.opens);
            const auto closes = zone->instant_of(*day, stretch.closes);
            if (!opens || !closes) return std::nullopt;
            const Instant begins = std::max(*opens, from);
            if (begins >= *closes) continue;
            if (begins + left < *closes) return begins + left;
            left -= *closes - begins;
        }
        *day += std::chrono::days{1};
    }
    return std::nullopt;
}

std::optional<Instant> Door::ready_from(Day day, std::chrono::minutes ready_in) const {
    const auto begins = zone->instant_of(day, TimeOfDay{});
    return begins ? ready_at(*begins, ready_in) : std::nullopt;
}

std::optional<Day> Door::ready_day(Instant ordered, std::chrono::minutes ready_in) const {
    const auto ready = ready_at(ordered, ready_in);
    return ready ? zone->local_day(*ready) : std::nullopt;
}

std::optional<Instant> Door::changes_day(Instant after, Instant until,
                                         std::chrono::minutes ready_in) const {
    using std::chrono::minutes;
    const auto day = ready_day(after, ready_in);
    if (ready_day(until, ready_in) == day) return std::nullopt;
    // Nothing is ready sooner for being ordered later, so it is found between the two, in whole minutes.
    Instant same = std::chrono::floor<minutes>(after);
    Instant other = std::chrono::floor<minutes>(until);
    while (other - same > minutes{1}) {
        const Instant middle = same + std::chrono::floor<minutes>((other - same) / 2);
        (ready_day(middle, ready_in) == day ? same : other) = middle;
    }
    return other;
}

}  // namespace stockline

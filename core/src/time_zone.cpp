#include "stockline/time_zone.h"

namespace stockline {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::seconds;

std::optional<seconds> TimeZone::offset_at(Instant instant) const {
    if (instant < from || instant >= until) return std::nullopt;
    seconds current = offset;
    for (const Transition& transition : transitions) {
        if (transition.at > instant) break;
        current = transition.offset;
    }
    return current;
}

std::optional<Day> TimeZone::local_day(Instant instant) const {
    const auto current = offset_at(instant);
    if (!current) return std::nullopt;
    return floor<days>(instant + *current);
}

std::optional<Instant> TimeZone::instant_of(Day day, TimeOfDay time) const {
    if (!is_known_day(day) || time < TimeOfDay{0} || time > kEndOfDay) return std::nullopt;
    // The wall clock as if it were UTC; the instant is that minus the offset in force there.
    const Instant wall = Instant{day} + time;
    Instant start = from;
    seconds current = offset;
    for (std::size_t i = 0; i <= transitions.size(); ++i) {
        const Instant end = i < transitions.size() ? transitions[i].at : until;
        const Instant instant = wall - current;
        if (instant < end) {
            // Before this stretch and after the last one: the clock skipped that time.
            const Instant first = instant < start ? start : instant;
            if (first == from && instant < from) return std::nullopt;
            return first;
        }
        if (i == transitions.size()) break;
        start = transitions[i].at;
        current = transitions[i].offset;
    }
    return std::nullopt;
}

}  // namespace stockline

// Reasons: why a part of a promise has the dates that it has.
//
// A reason is a code and, where it has them, a day, an instant, or the shop's own word. Whoever shows
// a promise turns codes into sentences in the shopper's language; the engine writes no prose.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "stockline/day.h"

namespace stockline {

enum class ReasonCode {
    closed_day,        ///< `day`: closed by name (a holiday) on the calendar in `calendar`
    not_a_workday,     ///< `day`: a weekday that is not worked on the calendar in `calendar`
    after_cutoff,      ///< ordered at or after the day's `cutoff`
    awaiting_receipt,  ///< waits for units expected on `day`; `reason` is the shop's own code
    overdue,           ///< waits for units that were expected on `day`, which has passed
    replenishment,     ///< ordered from the supplier on the day of asking
    production,        ///< made to order
    release,           ///< does not leave before `day`
    not_open,          ///< cannot be ordered before the instant `at`
    restock,           ///< cannot be ordered now; more units are expected on `day`
    no_known_supply,   ///< may be sold, but no units are known to come
    beyond_calendar,   ///< the units' day lies past the end of a calendar
};

/// The code as it stands in JSON: "closed_day".
[[nodiscard]] std::string_view to_string(ReasonCode code);

/// Inverse of to_string; nothing for any other word.
[[nodiscard]] std::optional<ReasonCode> parse_reason_code(std::string_view text);

/// Whose calendar a reason speaks of.
enum class CalendarOf { location, carrier };

struct Reason {
    ReasonCode code = ReasonCode::closed_day;
    std::optional<Day> day = std::nullopt;
    std::optional<CalendarOf> calendar = std::nullopt;
    std::optional<TimeOfDay> cutoff = std::nullopt;
    std::optional<Instant> at = std::nullopt;
    std::string reason = {};

    friend bool operator==(const Reason& a, const Reason& b) {
        return a.code == b.code && a.day == b.day && a.calendar == b.calendar &&
               a.cutoff == b.cutoff && a.at == b.at && a.reason == b.reason;
    }
};

using Reasons = std::vector<Reason>;

}  // namespace stockline

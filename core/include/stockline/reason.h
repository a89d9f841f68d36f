// Reasons: why a part of a promise has the dates that it has.
//
// A reason is a code and, where it has them, a day, an instant, a
// duration, or the shop's own word. Whoever shows a promise turns codes
// into sentences in the shopper's language; the engine writes no prose.
//
// The reasons of a part are complete. They alone lead to its windows again:
//   1  start at `asked`, the location's day at the instant of asking, or at the day of `production`, if it
//      has one; from it count the business days of `production`, or the calendar days of `replenishment` and
//      then those of `receiving`
//   2  wait for `supply_ready` and `release`, if they are there and later
//   3  units ready on the day of asking go on to the next day that the dock works, if it does not work on
//      that day or `after_cutoff` is there
//   4  add `handling` business days, go on to a day on which the carrier collects, add `transit`
//   5  with `pickup` there is neither 3 nor 4: its days are those of the windows
// where the days that are no business days are those listed as `closed_day` and `not_a_workday`, each
// for the calendar that it names: `location` in 1, 3 and 4, `supplier` for the days of `replenishment`, which are
// calendar days where none of it is listed, `collection` and `carrier` for those of collecting, `delivery` and
// `carrier` for those of transit. Only of more than 160 days off on one calendar the rest is not listed (of more than
// 40 in an answer of six steps, 10 in one of 21, and 2 in one of 81).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "stockline/day.h"
#include "stockline/distribution.h"

namespace stockline {

enum class ReasonCode {
    asked,             ///< `day`: the location's day at the instant of asking
    closed_day,        ///< `day`: closed by name (a holiday) on the calendar in `calendar`
    not_a_workday,     ///< `day`: a weekday that is not worked on the calendar in `calendar`
    after_cutoff,      ///< ordered at or after the day's `cutoff`
    awaiting_receipt,  ///< waits for units expected on `day`; `reason` is the shop's own code
    overdue,           ///< waits for units that were expected on `day`, which has passed
    receiving,         ///< arrived units can be handled after `days` business days
    supply_ready,      ///< enough units have come in and can be handled: `days` by day_number
    replenishment,  ///< ordered from the supplier on the day of asking; `days` after it, as the supplier counts
    production,  ///< made to order in `days` business days
    release,  ///< does not leave before `day`; of two days of release the last, with both in `days`
    handling,         ///< made ready in `days` business days
    transit,          ///< carried in `days` of the carrier's business days
    not_open,         ///< cannot be ordered before the instant `at`
    closed,           ///< cannot be ordered since the instant `at`
    restock,          ///< cannot be ordered now; more units are expected on `day`
    no_known_supply,  ///< may be sold, but no units are known to come
    beyond_calendar,  ///< the units' day lies past the end of a calendar
    capacity,         ///< made on `day`: what can be made before is sold
    pickup,  ///< ready for pickup within the place's opening hours: on `days`, the first and the last by day_number
};

/// The code as it stands in JSON: "closed_day".
[[nodiscard]] std::string_view to_string(ReasonCode code);

/// Inverse of to_string; nothing for any other word.
[[nodiscard]] std::optional<ReasonCode> parse_reason_code(std::string_view text);

/// Whose calendar a reason speaks of.
enum class CalendarOf {
    location,
    carrier,  ///< on which it collects, carries and delivers
    collection,  ///< on which the carrier collects, where that is another than the one of its deliveries
    delivery,  ///< that other one
    supplier,  ///< on which days of ordering anew are counted
};

struct Reason {
    ReasonCode code = ReasonCode::asked;
    std::optional<Day> day = std::nullopt;
    std::optional<CalendarOf> calendar = std::nullopt;
    std::optional<TimeOfDay> cutoff = std::nullopt;
    std::optional<Instant> at = std::nullopt;
    std::optional<Bounds> days = std::nullopt;
    std::string reason = {};

    friend bool operator==(const Reason& a, const Reason& b) {
        return a.code == b.code && a.day == b.day && a.calendar == b.calendar &&
               a.cutoff == b.cutoff && a.at == b.at && a.days == b.days && a.reason == b.reason;
    }
};

using Reasons = std::vector<Reason>;

}  // namespace stockline

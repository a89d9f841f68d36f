// Days, instants and times of day.
//
// A *day* is a civil date with no zone: "the 26th of November 2026". An *instant* is a point in time,
// in UTC, to the second. A *time of day* is minutes after local midnight. The three do not convert
// into one another without a time zone (time_zone.h), so "is this instant a Tuesday?" cannot be
// asked by accident.
//
//     parse_day("2026-11-26")                      a Thursday
//     parse_day("2026-02-30")                      nothing: there is no such day
//     parse_instant("2026-11-22T14:05:00Z")        the instant; only UTC is taken, hence the Z
//     parse_time_of_day("14:00")                   840 minutes
//
// Years 1970 to 2399 are taken. That is past every calendar a shop keeps, and keeps all day
// arithmetic far from overflow.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace stockline {

/// A civil date, in the proleptic Gregorian calendar.
using Day = std::chrono::sys_days;

/// A point in time, UTC, whole seconds.
using Instant = std::chrono::sys_seconds;

/// Minutes after local midnight, 0 to 1440; 1440 is the end of the day.
using TimeOfDay = std::chrono::minutes;

/// The first day there is: no text names an earlier one, and every calendar begins with it.
inline constexpr Day kFirstDay{std::chrono::year{1970} / 1 / 1};

/// The last day there is: no text names a later one, and every calendar ends with it.
inline constexpr Day kLastDay{std::chrono::year{2399} / 12 / 31};

/// Whether a day is one of those that there are.
[[nodiscard]] constexpr bool is_known_day(Day day) { return day >= kFirstDay && day <= kLastDay; }

/// The first and the last instant of these days.
inline constexpr Instant kFirstInstant{kFirstDay};
inline constexpr Instant kLastInstant{kLastDay + std::chrono::days{1} - std::chrono::seconds{1}};

/// The end of a day: a cut-off that never strikes before midnight.
inline constexpr TimeOfDay kEndOfDay{24 * 60};

/// Reads "YYYY-MM-DD". Nothing when the text has another form or names no real day.
[[nodiscard]] std::optional<Day> parse_day(std::string_view text);

/// Reads "YYYY-MM-DDTHH:MM[:SS[.fraction]]Z"; a fraction of a second is dropped. Nothing when the
/// text has another form, another zone than Z, or names no real instant.
[[nodiscard]] std::optional<Instant> parse_instant(std::string_view text);

/// Reads "HH:MM" from 00:00 to 24:00. Nothing when the text has another form.
[[nodiscard]] std::optional<TimeOfDay> parse_time_of_day(std::string_view text);

/// "2026-11-26". Of days from kFirstDay to kLastDay; of others it writes something that parse_day() does not read.
[[nodiscard]] std::string format_day(Day day);

/// "2026-11-22T14:05:00Z". Of instants from kFirstInstant to kLastInstant, as with days.
[[nodiscard]] std::string format_instant(Instant instant);

/// "14:00". Of times from 00:00 to 24:00; of others it writes something that parse_time_of_day() does not read.
[[nodiscard]] std::string format_time_of_day(TimeOfDay time);

/// Days since 1970-01-01: the number by which distributions count days.
[[nodiscard]] constexpr int day_number(Day day) {
    return static_cast<int>(day.time_since_epoch().count());
}

/// The day with that number. Inverse of day_number.
[[nodiscard]] constexpr Day day_of_number(int number) { return Day{std::chrono::days{number}}; }

/// From the first day to the last, both included.
struct Window {
    Day earliest;
    Day latest;

    friend bool operator==(const Window& a, const Window& b) {
        return a.earliest == b.earliest && a.latest == b.latest;
    }
};

}  // namespace stockline

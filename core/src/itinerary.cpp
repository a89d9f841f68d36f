#include "itinerary.h"

#include <algorithm>

#include "reasons.h"

namespace stockline {
namespace {

std::optional<int> number_of(std::optional<Day> day) {
    return day ? std::optional{day_number(*day)} : std::nullopt;
}

void set_day_zero(Origin& origin, const TimeZone& zone, Instant at, std::string_view method) {
    origin.cutoff = origin.location->cutoff_on(origin.today, method);
    const auto strikes = zone.instant_of(origin.today, origin.cutoff);
    const bool works_today = origin.dock->is_business_day(origin.today).value_or(false);
    origin.is_after_cutoff = works_today && strikes && at >= *strikes;
    origin.day_zero = works_today && !origin.is_after_cutoff
                          ? std::optional{origin.today}
                          : origin.dock->adjust(origin.today + std::chrono::days{1});
}

// The first day that can matter: quantiles are read off whole distributions.
Day first_day(const DayBounds& days) { return day_of_number(days.optimistic.masses().front().at); }

}  // namespace

std::optional<Origin> origin_of(const Snapshot& snapshot, std::string_view name,
                                const Asking& asking, const NamedMethod* method) {
    Origin origin;
    origin.location = &snapshot.locations.find(name)->second;
    origin.dock = &snapshot.calendars.find(origin.location->calendar)->second;
    const TimeZone& zone = snapshot.zones.find(origin.location->time_zone)->second;
    const auto today = zone.local_day(asking.at);
    if (!today) return std::nullopt;
    origin.today = *today;
    if (method != nullptr) {
        origin.carrier = &snapshot.calendars.find(method->second.calendar)->second;
        origin.way = method->second.way(name, asking.to);
    }
    set_day_zero(origin, zone, asking.at,
                 method != nullptr ? std::string_view{method->first} : std::string_view{});
    return origin;
}

DayBounds received(const Origin& origin, const DayBounds& arrival) {
    return arrival.mapped([&origin](int day) -> std::optional<int> {
        const auto on_dock = origin.dock->adjust(day_of_number(day));
        if (!on_dock) return std::nullopt;
        return number_of(origin.dock->advance(*on_dock, origin.location->receiving_days));
    });
}

bool set_windows(const Origin& origin, const DayBounds& ready, Day since, double confidence,
                 Windows& windows, Reasons& because) {
    static const BusinessCalendar always_open;
    const BusinessCalendar& dock = *origin.dock;
    const BusinessCalendar& carrier = origin.carrier != nullptr ? *origin.carrier : always_open;

    bool is_cut_short = false;
    const auto known = [&is_cut_short](std::optional<Day> day) {
        is_cut_short = is_cut_short || !day;
        return number_of(day);
    };
    const auto advance_dock = [&](int day, int count) {
        return known(dock.advance(day_of_number(day), count));
    };
    const auto advance_carrier = [&](int day, int count) {
        return known(carrier.advance(day_of_number(day), count));
    };

    const int today = day_number(origin.today);
    const DayBounds day_zero = ready.coarsened(kMaxReadyDays).mapped([&](int day) {
        return day == today ? known(origin.day_zero) : std::optional{day};
    });
    const DayBounds handled = combine(day_zero, origin.location->handling_days, advance_dock);
    const DayBounds shipped =
        handled.mapped([&](int day) { return known(carrier.adjust(day_of_number(day))); });

    windows.ready = window_at(ready, confidence);
    const auto handover = window_at(handled, confidence);
    windows.ship = window_at(shipped, confidence);
    const Duration* const transit = origin.transit_days();
    if (transit != nullptr) {
        windows.deliver = window_at(combine(shipped, *transit, advance_carrier), confidence);
    }
    const bool is_complete = windows.ship && (windows.deliver || transit == nullptr);
    const bool is_beyond_calendar = is_cut_short && !is_complete;
    if (!windows.ready || !handover || !windows.ship) return is_beyond_calendar;

    if (first_day(ready) == origin.today && origin.is_after_cutoff) {
        another_reason(because, ReasonCode::after_cutoff).cutoff = origin.cutoff;
    }
    another_reason(because, ReasonCode::handling).days = origin.location->handling_days;
    if (transit != nullptr) another_reason(because, ReasonCode::transit).days = *transit;
    // Without uncertainty the dock's days matter up to the hand-over; with it, a late hand-over that
    // a fast carrier makes up for counts too.
    const Day end = windows.deliver ? windows.deliver->latest : windows.ship->latest;
    const bool is_certain = handled.pessimistic.is_point();
    add_skipped_days(because, dock, std::min(since, first_day(ready)),
                     is_certain ? handover->latest : end, CalendarOf::location);
    add_skipped_days(because, carrier, first_day(handled), end, CalendarOf::carrier);
    return is_beyond_calendar;
}

}  // namespace stockline

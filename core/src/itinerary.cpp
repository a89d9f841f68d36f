#include "itinerary.h"

#include <algorithm>
#include <limits>

#include "reasons.h"

namespace stockline {
namespace {

// To look a day up costs as much as so many pairs of outcomes.
constexpr std::size_t kOutcomesOfADay = 8;

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

// The first day that can matter: quantiles are read off whole distributions. What is ready today, and no more in time,
// may come after what is ready on a later day that is not worked.
Day first_day(const DayBounds& days) {
    const auto& others = days.pessimistic.masses();
    int first = days.optimistic.masses().front().at;
    if (!others.empty()) first = std::min(first, others.front().at);
    return day_of_number(first);
}

// In place of a confidence: not only the window at it.
constexpr double kAllDays = 0.0;

// Days and numbers of business days after them, within what an answer may cost. Business days have numbers, which add
// up and are looked up then: a calendar is not asked of every pair. With a confidence, only of the window at it.
DayBounds advanced(const DayBounds& from, const Duration& by, const BusinessCalendar& calendar,
                   double confidence, bool& is_cut_short, Effort& effort) {
    const auto count = [](const Bounds& bounds) { return bounds.pessimistic.masses().size(); };
    const std::size_t pairs = count(from) * count(by);
    effort.outcomes += kOutcomesOfADay + std::min(pairs, effort.side * effort.side);
    if (from.optimistic.masses().empty()) return {};
    const Day first = first_day(from);
    const auto known = [&is_cut_short](std::optional<int> number) {
        is_cut_short = is_cut_short || !number;
        return number;
    };
    if (pairs == 1) {
        return combine(from, by, [&](int day, int more) {
            return known(number_of(calendar.advance(day_of_number(day), more)));
        });
    }
    // From each day on: the number of the day that many business days after it.
    DayBounds sums = combine(
        from, by,
        [&](int day, int more) -> std::optional<int> {
            const int next = more == 0 ? day : day + 1;
            const auto before = known(calendar.business_days_before(day_of_number(next)));
            return before ? std::optional{*before + std::max(more - 1, 0)} : std::nullopt;
        },
        effort.side);
    if (confidence > 0.0) {
        const auto window = window_at(sums, confidence);
        if (!window) return {};
        sums = DayBounds::range(day_number(window->earliest), day_number(window->latest));
    }
    // From each to the next: that is a step or two.
    effort.outcomes += kOutcomesOfADay * count(sums);
    int last = std::numeric_limits<int>::max();
    std::optional<Day> reached;
    return sums.mapped([&](int number) {
        if (number < last) {
            reached = calendar.adjust(first);
            last = calendar.business_days_before(first).value_or(0);
        }
        if (reached) reached = calendar.advance(*reached, number - last);
        last = number;
        return known(number_of(reached));
    });
}

// From ready to handed over.
DayBounds handled_days(const Origin& origin, const DayBounds& ready, bool& is_cut_short,
                       Effort& effort) {
    const int today = day_number(origin.today);
    const DayBounds day_zero = ready.mapped([&](int day) {
        if (day != today) return std::optional{day};
        is_cut_short = is_cut_short || !origin.day_zero;
        return number_of(origin.day_zero);
    });
    return advanced(day_zero, origin.handling_days(), *origin.dock, kAllDays, is_cut_short, effort);
}

// By a pickup: from ready to made ready by the product's own days, of which none changes nothing.
DayBounds made_ready(const Origin& origin, const DayBounds& ready, bool& is_cut_short,
                     Effort& effort) {
    if (!origin.all_handling) return ready;
    return combine(
        ready, *origin.all_handling,
        [&](int day, int more) -> std::optional<int> {
            if (more == 0) return day;
            const auto handled = number_of(origin.dock->advance(day_of_number(day), more));
            is_cut_short = is_cut_short || !handled;
            return handled;
        },
        effort.side);
}

// From made ready to the days from which they can be collected.
DayBounds collected_days(const Origin& origin, const DayBounds& handled, bool& is_cut_short,
                         Effort& effort) {
    const int today = day_number(origin.today);
    effort.outcomes += kOutcomesOfADay * handled.pessimistic.masses().size();
    const auto ready_in = origin.pickup->ready_in;
    return handled.mapped([&](int day) -> std::optional<int> {
        const auto moment = day == today ? origin.door.ready_at(origin.at, ready_in)
                                         : origin.door.ready_from(day_of_number(day), ready_in);
        is_cut_short = is_cut_short || !moment;
        return moment ? number_of(origin.door.zone->local_day(*moment)) : std::nullopt;
    });
}

bool set_pickup_windows(const Origin& origin, const DayBounds& ready, double confidence,
                        Windows& windows, Effort& effort) {
    bool is_cut_short = false;
    const DayBounds handled = made_ready(origin, ready, is_cut_short, effort);
    windows.ready = window_at(ready, confidence);
    windows.ship = window_at(collected_days(origin, handled, is_cut_short, effort), confidence);
    windows.deliver = windows.ship;
    return is_cut_short && !windows.ship;
}

void add_pickup_reasons(const Origin& origin, const DayBounds& ready, Day since, double confidence,
                        const Windows& windows, Effort effort, Reasons& because) {
    bool is_cut_short = false;
    const auto handled = window_at(made_ready(origin, ready, is_cut_short, effort), confidence);
    if (!handled || !windows.ship) return;
    // The dock's days count for what is made, bought or handled; those of the door count always.
    if (origin.all_handling) {
        another_reason(because, ReasonCode::handling).days = *origin.all_handling;
    }
    if (origin.all_handling || since != Day::max()) {
        add_skipped_days(because, *origin.dock, std::min(since, first_day(ready)), handled->latest,
                         CalendarOf::location, effort.days_off());
    }
    add_skipped_days(because, *origin.door.days, handled->earliest, windows.ship->latest,
                     CalendarOf::location, effort.days_off());
    another_reason(because, ReasonCode::pickup).days =
        DayBounds::range(day_number(windows.ship->earliest), day_number(windows.ship->latest));
}

}  // namespace

std::optional<Origin> origin_of(const Snapshot& snapshot, std::string_view name, Instant at,
                                Ways& ways) {
    Origin origin;
    origin.location = &snapshot.locations.find(name)->second;
    origin.dock = &snapshot.calendars.find(origin.location->calendar)->second;
    const TimeZone& zone = snapshot.zones.find(origin.location->time_zone)->second;
    const auto today = zone.local_day(at);
    if (!today) return std::nullopt;
    origin.today = *today;
    origin.at = at;
    origin.pickup = ways.pickup();
    if (origin.is_pickup()) {
        const auto days = snapshot.calendars.find(origin.location->open_days);
        const bool is_known = days != snapshot.calendars.end();
        origin.door =
            Door{&origin.location->opening_hours, is_known ? &days->second : nullptr, &zone};
    } else if (ways.method() != nullptr) {
        const Method& method = ways.method()->second;
        origin.way = ways.from(name);
        const std::string& carries = carries_on(method, origin.way.lane);
        const std::string& collects = collects_on(method, origin.way.lane);
        origin.carrier = &snapshot.calendars.find(carries)->second;
        origin.collection =
            collects == carries ? origin.carrier : &snapshot.calendars.find(collects)->second;
    }
    set_day_zero(origin, zone, at, ways.name());
    return origin;
}

DayBounds received(const Origin& origin, const DayBounds& arrival) {
    return arrival.mapped([&origin](int day) -> std::optional<int> {
        const auto on_dock = origin.dock->adjust(day_of_number(day));
        if (!on_dock) return std::nullopt;
        return number_of(origin.dock->advance(*on_dock, origin.location->receiving_days));
    });
}

bool set_windows(const Origin& origin, const DayBounds& ready, double confidence, Windows& windows,
                 Effort& effort) {
    if (origin.is_pickup()) {
        return set_pickup_windows(origin, ready, confidence, windows, effort);
    }
    static const BusinessCalendar always_open;
    const auto days_of = [](const BusinessCalendar* calendar) -> const BusinessCalendar& {
        return calendar != nullptr ? *calendar : always_open;
    };
    const BusinessCalendar& collection = days_of(origin.collection);

    bool is_cut_short = false;
    const DayBounds handled = handled_days(origin, ready, is_cut_short, effort);
    // Many days may wait for the same one.
    int since_day = 0;
    std::optional<int> moves;
    const DayBounds shipped = handled.mapped([&](int day) {
        if (!moves || day < since_day || day > *moves) {
            moves = number_of(collection.adjust(day_of_number(day)));
            is_cut_short = is_cut_short || !moves;
            since_day = day;
        }
        return moves;
    });

    windows.ready = window_at(ready, confidence);
    windows.ship = window_at(shipped, confidence);
    const Duration* const transit = origin.transit_days();
    if (transit != nullptr) {
        windows.deliver = window_at(
            advanced(shipped, *transit, days_of(origin.carrier), confidence, is_cut_short, effort),
            confidence);
    }
    const bool is_complete = windows.ship && (windows.deliver || transit == nullptr);
    return is_cut_short && !is_complete;
}

void add_window_reasons(const Origin& origin, const DayBounds& ready, Day since, double confidence,
                        const Windows& windows, Effort effort, Reasons& because) {
    if (origin.is_pickup()) {
        add_pickup_reasons(origin, ready, since, confidence, windows, effort, because);
        return;
    }
    bool is_cut_short = false;
    const DayBounds handled = handled_days(origin, ready, is_cut_short, effort);
    const auto handover = window_at(handled, confidence);
    if (!windows.ready || !handover || !windows.ship) return;

    if (first_day(ready) == origin.today && origin.is_after_cutoff) {
        another_reason(because, ReasonCode::after_cutoff).cutoff = origin.cutoff;
    }
    another_reason(because, ReasonCode::handling).days = origin.handling_days();
    const Duration* const transit = origin.transit_days();
    if (transit != nullptr) another_reason(because, ReasonCode::transit).days = *transit;
    // Without uncertainty the dock's days matter up to the hand-over; with it, a late hand-over that
    // a fast carrier makes up for counts too.
    const Day end = windows.deliver ? windows.deliver->latest : windows.ship->latest;
    const bool is_certain = handled.pessimistic.is_point();
    add_skipped_days(because, *origin.dock, std::min(since, first_day(ready)),
                     is_certain ? handover->latest : end, CalendarOf::location, effort.days_off());
    // A carrier that always moves has no days off.
    if (origin.carrier == nullptr) return;
    if (origin.collection == origin.carrier) {
        add_skipped_days(because, *origin.carrier, first_day(handled), end, CalendarOf::carrier,
                         effort.days_off());
        return;
    }
    // They are collected up to the ship day, and carried from it on: likewise.
    const bool is_one_day = is_certain && handled.optimistic.is_point();
    add_skipped_days(because, *origin.collection, first_day(handled),
                     is_certain ? windows.ship->latest : end, CalendarOf::collection,
                     effort.days_off());
    if (transit == nullptr) return;
    add_skipped_days(because, *origin.carrier,
                     is_one_day ? windows.ship->earliest : first_day(handled), end,
                     CalendarOf::delivery, effort.days_off());
}

}  // namespace stockline

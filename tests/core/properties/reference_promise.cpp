#include "reference_promise.h"

#include <algorithm>
#include <tuple>

#include "document.h"

namespace stockline::properties::reference {
namespace {

std::optional<int> first_reaching(const Chances& chances, double level) {
    double sum = 0;
    for (const auto& [day, chance] : chances) {
        sum += chance;
        if (sum >= level - kTolerance) return day;
    }
    return std::nullopt;
}

/// Every pair of a day and a number of days, through `step`.
Chances through(const Chances& days, const Chances& counts,
                const std::function<int(int, int)>& step) {
    Chances result;
    for (const auto& [day, p] : days) {
        for (const auto& [count, r] : counts) result[step(day, count)] += p * r;
    }
    return result;
}

Chains through(const Chains& days, const Chains& counts, const std::function<int(int, int)>& step) {
    return Chains{through(days.optimistic, counts.optimistic, step),
                  through(days.pessimistic, counts.pessimistic, step)};
}

Chains exactly(const Chances& chances) { return Chains{chances, chances}; }

/// Of two days, it is released after the last.
bool is_released(const World& world, int day) {
    const int last = *world.release + world.release_days;
    return world.release_days > 0 ? day > last : day >= last;
}

/// At the time of asking.
struct Moment {
    Clock now;
    bool is_preorder;
};

Moment moment_of(const World& world, const Ask& ask) {
    const Clock now = clock_at(world.places[0], world.hour + ask.hours);
    return Moment{now, world.release && !is_released(world, now.day)};
}

int from_stock(const std::vector<Unit>& units) {
    return int(std::count_if(units.begin(), units.end(),
                             [](const Unit& unit) { return unit.is_from_stock; }));
}

/// What is left of the limit: on all units before release, on those beyond stock after it; nothing: no limit.
std::optional<int> remaining(const World& world, bool is_preorder) {
    if (!is_preorder && !world.is_backorderable) return 0;
    if (!world.limit) return std::nullopt;
    // What a document says nothing of is a preorder where the product was not released when it was written.
    const bool was_preorder =
        world.release && !is_released(world, clock_at(world.places[0], world.hour).day);
    int sold = 0;
    for (const Order& order : world.orders) {
        const int kind = order.kind == 0 && was_preorder ? 2 : order.kind;
        sold += kind == (is_preorder ? 2 : 1) ? order.quantity : 0;
    }
    return std::max(0, *world.limit - sold);
}

/// Whether there are units that nobody knows to be coming, or that can be ordered.
bool has_no_end(const World& world, bool is_preorder) {
    return is_preorder || world.replenishment || world.sells_undated;
}

}  // namespace

Chains chains_of(const Days& days) {
    const double share = days.tenths / 10.0;
    switch (days.kind) {
        case Days::Kind::number:
            return exactly({{days.min, 1.0}});
        case Days::Kind::range:
            return Chains{{{days.min, 1.0}}, {{days.min + days.extra, 1.0}}};
        case Days::Kind::likely:
            return exactly({{days.min, share}, {days.min + days.extra + 1, 1 - share}});
        case Days::Kind::doubtful:
            return exactly({{days.min, share}});
    }
    return {};
}

std::optional<Window> window_of(const World& world, const Chains& chains, double confidence) {
    const auto earliest = first_reaching(chains.optimistic, 1 - confidence);
    const auto latest = first_reaching(chains.pessimistic, confidence);
    if (!earliest || !latest) return std::nullopt;
    if (*earliest > *latest) {
        return Window{day_of(world, *latest), day_of(world, *earliest)};
    }
    return Window{day_of(world, *earliest), day_of(world, *latest)};
}

namespace {

/// One unit's three windows, from the days on which it may be ready.
Windows windows_of(const World& world, const Ask& ask, Chains ready) {
    const Place& place = world.places[0];
    const auto [now, is_preorder] = moment_of(world, ask);
    const int today = now.day;
    const double confidence = ask.confidence / 100.0;
    const Chains no_days = exactly({{0, 1.0}});

    // Nothing is handed over in the past, nor before its release.
    Chains first = exactly({{today, 1.0}});
    if (is_preorder) {
        first = Chains{{{*world.release, 1.0}}, {{*world.release + world.release_days, 1.0}}};
    }
    ready = through(ready, first, [&](int day, int least) {
        return std::max({day, least, today});
    });
    const bool is_friday = ((world.weekday + today) % 7 + 7) % 7 == 4;
    const int cutoff = is_friday ? place.friday_cutoff.value_or(place.cutoff) : place.cutoff;
    const bool is_today_left = is_open(world, world.dock, today) && now.hour < cutoff;
    const auto handle = [&](int day, int business_days) {
        if (day == today && !is_today_left) day = next_open(world, world.dock, day + 1);
        return advance(world, world.dock, day, business_days);
    };
    const auto ship = [&](int day, int) { return next_open(world, collecting(world), day); };
    const auto deliver = [&](int day, int business_days) {
        return advance(world, delivering(world), day, business_days);
    };
    const Chains shipped =
        through(through(ready, chains_of(place.handling), handle), no_days, ship);
    return Windows{
        window_of(world, ready, confidence), window_of(world, shipped, confidence),
        window_of(world, through(shipped, chains_of(place.transit), deliver), confidence)};
}

/// What is ordered from the supplier on the day of asking; never, if nothing can be.
Chains replenished(const World& world, const Ask& ask) {
    if (!world.replenishment) return {};
    Days ordering = *world.replenishment;
    // A supplier's days are probabilities: a document gives a range's ends as two likely numbers.
    if (ordering.kind == Days::Kind::range) ordering.kind = Days::Kind::likely;
    const int today = moment_of(world, ask).now.day;
    return through(exactly({{today, 1.0}}), chains_of(ordering), [&](int day, int days) {
        // Of no days nothing is moved by a supplier's day off, but for one that is ordered on it.
        const int arrival = days == 0 && world.makers ? next_open(world, *world.makers, day)
                                                      : counted_by_makers(world, day, days);
        return advance(world, world.dock, next_open(world, world.dock, arrival),
                       world.places[0].receiving);
    });
}

/// By delivery, then by shipment: the last day, then the first. What has no date comes last.
bool is_sooner(const Windows& a, const Windows& b) {
    const auto key = [](const Windows& windows) {
        const Window never{Day::max(), Day::max()};
        const Window deliver = windows.deliver.value_or(never);
        const Window ship = windows.ship.value_or(never);
        return std::tuple{deliver.latest, deliver.earliest, ship.latest, ship.earliest};
    };
    return key(a) < key(b);
}

}  // namespace

std::vector<PromisedUnit> promise_units(const World& world, const Ask& ask) {
    const bool is_preorder = moment_of(world, ask).is_preorder;
    const std::vector<Unit> units = units_at(world, 0);
    const int in_stock = from_stock(units);
    const auto limit = remaining(world, is_preorder);
    const Windows ordered = windows_of(world, ask, replenished(world, ask));

    std::vector<PromisedUnit> promised;
    for (int number = 1; number <= ask.quantity; ++number) {
        const int counted = is_preorder ? number : number - in_stock;
        const bool is_known = number <= int(units.size());
        if ((limit && counted > 0 && counted > *limit) ||
            (!is_known && !has_no_end(world, is_preorder))) {
            promised.push_back({Status::out_of_stock, {}});
            continue;
        }
        PromisedUnit unit{is_preorder          ? Status::preorder
                          : number <= in_stock ? Status::in_stock
                                               : Status::backorder,
                          ordered};
        if (number <= int(units.size())) {
            const auto ready = exactly(units[std::size_t(number - 1)].ready);
            const Windows known = windows_of(world, ask, ready);
            // Served by what delivers earliest; a known receipt goes before a new order.
            if (!is_sooner(ordered, known)) unit.windows = known;
        }
        promised.push_back(unit);
    }
    return promised;
}

std::optional<int> most_units(const World& world, const Ask& ask) {
    const bool is_preorder = moment_of(world, ask).is_preorder;
    const std::vector<Unit> units = units_at(world, 0);
    const auto limit = remaining(world, is_preorder);
    const int free = is_preorder ? 0 : from_stock(units);
    if (has_no_end(world, is_preorder)) return limit ? std::optional{free + *limit} : std::nullopt;
    const int dated = int(units.size()) - free;
    return free + (limit ? std::min(dated, *limit) : dated);
}

}  // namespace stockline::properties::reference

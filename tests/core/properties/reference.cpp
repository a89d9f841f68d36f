#include "reference.h"

#include <algorithm>
#include <numeric>

#include "document.h"

namespace stockline::properties::reference {

bool is_open(const World& world, const Workdays& days, int day) {
    const int weekday = ((world.weekday + day) % 7 + 7) % 7;  // 0 is Monday
    if (weekday >= 5 && !days.has_weekends) return false;
    return std::find(days.closed.begin(), days.closed.end(), day) == days.closed.end();
}

int next_open(const World& world, const Workdays& days, int day) {
    while (!is_open(world, days, day)) ++day;
    return day;
}

int advance(const World& world, const Workdays& days, int day, int count) {
    if (count == 0) return next_open(world, days, day);
    while (count > 0) {
        ++day;
        if (is_open(world, days, day)) --count;
    }
    return day;
}

Workdays delivering(const World& world) {
    if (world.lanes) return *world.lanes;
    Workdays days = world.carrier;
    days.closed.insert(days.closed.end(), world.holidays.begin(), world.holidays.end());
    return days;
}

Workdays collecting(const World& world) {
    if (world.collects) return *world.collects;
    return world.lanes ? *world.lanes : world.carrier;
}

int counted_by_makers(const World& world, int day, int days) {
    if (!world.makers) return day + days;
    for (; days > 0; --days) day = next_open(world, *world.makers, day + 1);
    for (; days < 0; ++days) {
        --day;
        while (!is_open(world, *world.makers, day)) --day;
    }
    return day;
}

Clock clock_at(const Place& place, int hours) {
    const int local = hours + zone_hours(place.zone);
    const int hour = (local % 24 + 24) % 24;
    return Clock{(local - hour) / 24, hour};
}

int planning_day(const World& world, int place) {
    return clock_at(world.places[std::size_t(place)], world.hour).day;
}

namespace {

/// The days on which a delivery may arrive, as far as is known on the day of planning.
Chances arrivals(const World& world, const Delivery& delivery, int today) {
    Chances chances;
    if (delivery.supplier < 0) {
        if (delivery.expected >= today) chances[delivery.expected] = 1;
        return chances;
    }
    const Supplier& supplier = world.suppliers[std::size_t(delivery.supplier)];
    double possible = supplier.beyond;
    const auto comes = [&](int late) { return counted_by_makers(world, delivery.expected, late); };
    for (const auto& [late, weight] : supplier.late) {
        if (comes(late) >= today) possible += weight;
    }
    for (const auto& [late, weight] : supplier.late) {
        if (comes(late) >= today) chances[comes(late)] += weight / possible;
    }
    return chances;
}

}  // namespace

std::vector<Lot> lots_at(const World& world, int place) {
    const int today = planning_day(world, place);
    const int receiving = world.places[std::size_t(place)].receiving;
    const auto ready_on = [&](int arrival) {
        return advance(world, world.dock, next_open(world, world.dock, arrival), receiving);
    };
    std::vector<Lot> lots;
    for (const Delivery& delivery : world.deliveries) {
        if (delivery.place != place) continue;
        const Chances arrival = arrivals(world, delivery, today);
        if (arrival.empty()) continue;
        Lot lot{delivery.quantity,
                ready_on(delivery.expected >= today ? delivery.expected : arrival.begin()->first),
                {}};
        for (const auto& [day, chance] : arrival) lot.ready[ready_on(day)] += chance;
        lots.push_back(lot);
    }
    return lots;
}

void for_each_outcome(const std::vector<Lot>& lots,
                      const std::function<void(double, const Outcome&)>& visit) {
    Outcome outcome;
    const std::function<void(double)> go = [&](double probability) {
        if (outcome.size() == lots.size()) return visit(probability, outcome);
        double never = 1;
        for (const auto& [day, chance] : lots[outcome.size()].ready) {
            never -= chance;
            outcome.emplace_back(day);
            go(probability * chance);
            outcome.pop_back();
        }
        if (never <= 1e-12) return;
        outcome.emplace_back(std::nullopt);
        go(probability * never);
        outcome.pop_back();
    };
    go(1);
}

int net_supply(const World& world, int place, int day) {
    int net = world.places[std::size_t(place)].stock;
    for (const Lot& lot : lots_at(world, place)) net += lot.planned <= day ? lot.quantity : 0;
    for (const Order& order : world.orders) {
        const int due = order.due < 0 ? planning_day(world, place) : order.due;
        if (order.place == place && due <= day) net -= order.quantity;
    }
    return net;
}

int available(const World& world, int place, int day) {
    int least = net_supply(world, place, kLastDay);
    for (int later = day; later < kLastDay; ++later) {
        least = std::min(least, net_supply(world, place, later));
    }
    return std::max(0, least);
}

int free_on_hand(const World& world, int place) {
    const int today = planning_day(world, place);
    int waiting = 0;
    for (const Order& order : world.orders) {
        const bool is_due = order.due <= today;  // -1 is now
        waiting += order.place == place && is_due ? order.quantity : 0;
    }
    // Unit by unit off the shelf, for as long as those who wait find theirs there.
    int free = 0;
    for (int shelf = world.places[std::size_t(place)].stock; shelf > waiting; --shelf) {
        if (free < available(world, place, today)) ++free;
    }
    return free;
}

std::vector<Unit> units_at(const World& world, int place) {
    const std::vector<Lot> lots = lots_at(world, place);
    const int stock = world.places[std::size_t(place)].stock;
    const int today = planning_day(world, place);
    const int on_hand = free_on_hand(world, place);
    std::vector<Unit> units;
    int day = today;
    for (int q = 1; q <= available(world, place, kLastDay); ++q) {
        if (q <= on_hand) {
            units.push_back({true, today, {{today, 1}}});
            continue;
        }
        while (available(world, place, day) < q) ++day;
        int supply = stock;
        for (const Lot& lot : lots) supply += lot.planned <= day ? lot.quantity : 0;
        const int needed = q + supply - available(world, place, day);
        Unit unit{false, day, {}};
        for_each_outcome(lots, [&](double probability, const Outcome& outcome) {
            // The first day on which enough units are in the house.
            for (int at = today; at <= kLastDay; ++at) {
                int there = stock;
                for (std::size_t i = 0; i < lots.size(); ++i) {
                    there += outcome[i] && *outcome[i] <= at ? lots[i].quantity : 0;
                }
                if (there >= needed) {
                    unit.ready[at] += probability;
                    return;
                }
            }
        });
        units.push_back(unit);
    }
    return units;
}

std::vector<std::optional<int>> served_on(const World& world, int place) {
    const int today = planning_day(world, place);
    std::vector<std::size_t> queue(world.orders.size());
    std::iota(queue.begin(), queue.end(), 0U);
    const auto due = [&](std::size_t i) { return std::max(world.orders[i].due, today); };
    std::stable_sort(queue.begin(), queue.end(), [&](auto a, auto b) { return due(a) < due(b); });
    std::vector<std::optional<int>> served(world.orders.size());
    std::vector<int> open;
    for (std::size_t i = 0; i < world.orders.size(); ++i) {
        open.push_back(world.orders[i].place == place ? world.orders[i].quantity : 0);
        if (open.back() == 0) served[i] = 0;
    }
    const std::vector<Lot> lots = lots_at(world, place);
    int house = world.places[std::size_t(place)].stock;
    for (int day = today; day <= kLastDay; ++day) {
        for (const Lot& lot : lots) house += lot.planned == day ? lot.quantity : 0;
        for (const std::size_t i : queue) {
            while (due(i) <= day && open[i] > 0 && house > 0) {
                --house;
                if (--open[i] == 0) served[i] = day;
            }
        }
    }
    return served;
}

namespace {

bool is_feasible_from(const World& world, std::size_t next) {
    for (; next < world.orders.size(); ++next) {
        if (world.orders[next].place >= 0) continue;
        const Order order = world.orders[next];
        for (int here = 0; here <= order.quantity; ++here) {
            World divided = world;
            divided.orders[next].place = 0;
            divided.orders[next].quantity = here;
            Order there = order;
            there.place = 1;
            there.quantity = order.quantity - here;
            divided.orders.push_back(there);
            if (world.places.size() < 2 && there.quantity > 0) continue;
            if (is_feasible_from(divided, next + 1)) return true;
        }
        return false;
    }
    for (int place = 0; place < int(world.places.size()); ++place) {
        const auto served = served_on(world, place);
        for (std::size_t i = 0; i < served.size(); ++i) {
            if (world.orders[i].place != place || world.orders[i].quantity == 0) continue;
            const int due = std::max(world.orders[i].due, planning_day(world, place));
            if (!served[i] || *served[i] > due) return false;
        }
    }
    return true;
}

}  // namespace

bool is_feasible(const World& world) { return is_feasible_from(world, 0); }

}  // namespace stockline::properties::reference

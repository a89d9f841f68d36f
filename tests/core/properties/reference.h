// The rules of core/RULES.md once more, as slowly and plainly as can be: day by day, unit by
// unit, outcome by outcome. Written from the rules and not from the engine, so that where the two
// disagree one of them has misread the rules.
//
// Days are counted from the world's day 0. One location at a time; several are in feasibility only.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "world.h"

namespace stockline::properties::reference {

/// How likely something happens on each day; what lacks to one never happens.
using Chances = std::map<int, double>;

/// A probability reaches a level when it is no more than this short of it.
inline constexpr double kTolerance = 1e-9;

[[nodiscard]] bool is_open(const World& world, const Workdays& days, int day);
/// The first open day on or after that day.
[[nodiscard]] int next_open(const World& world, const Workdays& days, int day);
/// The count-th open day strictly after that day; with `count` 0: next_open.
[[nodiscard]] int advance(const World& world, const Workdays& days, int day, int count);

/// The days on which the carrier takes parcels, and those on which it carries and delivers (M3).
[[nodiscard]] Workdays collecting(const World& world);
[[nodiscard]] Workdays delivering(const World& world);

/// The day that is so many days after another, or before it, as suppliers count (M3).
[[nodiscard]] int counted_by_makers(const World& world, int day, int days);

/// A location's clock, some hours after midnight UTC of day 0.
struct Clock {
    int day;
    int hour;
};
[[nodiscard]] Clock clock_at(const Place& place, int hours);
/// Rule 1, for planning.
[[nodiscard]] int planning_day(const World& world, int place);

/// A delivery as rule 2 sees it.
struct Lot {
    int quantity;
    /// The day on which it is planned to be ready.
    int planned;
    Chances ready;
};
[[nodiscard]] std::vector<Lot> lots_at(const World& world, int place);

/// Every way in which the lots can turn out: a probability, and for each lot its day or nothing.
using Outcome = std::vector<std::optional<int>>;
void for_each_outcome(const std::vector<Lot>& lots,
                      const std::function<void(double, const Outcome&)>& visit);

/// Rule 10's S(t) and ATP(t), on planned days.
[[nodiscard]] int net_supply(const World& world, int place, int day);
[[nodiscard]] int available(const World& world, int place, int day);

/// Units on hand that can be promised: whoever is due by the day of planning finds theirs on the shelf,
/// and all others can still be served in time.
[[nodiscard]] int free_on_hand(const World& world, int place);

/// One unit that can be promised.
struct Unit {
    bool is_from_stock;
    /// The first day with ATP >= its number.
    int planned;
    Chances ready;
};
/// All units that can ever be promised, in order, by rule 3.
[[nodiscard]] std::vector<Unit> units_at(const World& world, int place);

/// No planned day, due day or ask of a world lies past this.
inline constexpr int kLastDay = 60;

/// The day on which each commitment at a place has all its units, when whoever is due first is served
/// first; nothing when it never has. In the order of world.orders; those of other places: day 0.
[[nodiscard]] std::vector<std::optional<int>> served_on(const World& world, int place);

/// Whether every commitment can have its units by its day. Those that any place may serve are tried
/// in every division over two places.
[[nodiscard]] bool is_feasible(const World& world);

}  // namespace stockline::properties::reference

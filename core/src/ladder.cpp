#include "stockline/ladder.h"

#include <algorithm>
#include <iterator>
#include <map>

#include "reasons.h"

namespace stockline {
namespace {

struct SupplyChange {
    Quantity arrives = 0;
    Quantity leaves = 0;
};

// Reasons of the lots on which planning waits for day t.
class ReasonsByDay {
public:
    explicit ReasonsByDay(const Supply& supply) {
        for (const Lot& lot : supply.lots) {
            add_reasons(by_day_[std::max(lot.planned, supply.today)], lot.because);
        }
    }
    [[nodiscard]] Reasons on(Day day) const {
        const auto found = by_day_.find(day);
        return found == by_day_.end() ? Reasons{} : found->second;
    }

private:
    std::map<Day, Reasons> by_day_;
};

// Units on hand that nobody needs; `atp` is today's.
Quantity free_on_hand(const Supply& supply, Quantity atp) {
    Quantity left = supply.stock;
    for (const Need& need : supply.needs) left -= need.due <= supply.today ? need.quantity : 0;
    return std::max<Quantity>(0, std::min(left, atp));
}

void append(std::vector<LadderStep>& steps, LadderStep step) {
    if (!steps.empty() && !steps.back().is_from_stock && steps.back().ready == step.ready) {
        steps.back().up_to = step.up_to;
        add_reasons(steps.back().because, step.because);
        return;
    }
    steps.push_back(std::move(step));
}

}  // namespace

std::vector<AtpPoint> available_to_promise(const Supply& supply) {
    std::map<Day, SupplyChange> changes;
    changes[supply.today].arrives += supply.stock;
    for (const Lot& lot : supply.lots) {
        changes[std::max(lot.planned, supply.today)].arrives += lot.quantity;
    }
    for (const Need& need : supply.needs) {
        changes[std::max(need.due, supply.today)].leaves += need.quantity;
    }

    // Left to right: S(t), kept in atp for now.
    std::vector<AtpPoint> points;
    points.reserve(changes.size());
    Quantity supplied = 0;
    Quantity committed = 0;
    for (const auto& [day, change] : changes) {
        supplied += change.arrives;
        committed += change.leaves;
        points.push_back(AtpPoint{day, supplied, supplied - committed});
    }

    // Right to left: the least S from here on.
    for (std::size_t i = points.size() - 1; i > 0; --i) {
        points[i - 1].atp = std::min(points[i - 1].atp, points[i].atp);
    }
    for (AtpPoint& point : points) point.atp = std::max<Quantity>(0, point.atp);
    return points;
}

std::vector<LadderStep> build_ladder(const Supply& supply) {
    const ReasonsByDay reasons{supply};
    const Arrivals arrivals{supply.today, supply.stock, supply.lots};
    const std::vector<AtpPoint> points = available_to_promise(supply);
    std::vector<LadderStep> steps;
    Quantity promised = free_on_hand(supply, points.front().atp);
    if (promised > 0) {
        steps.push_back(
            LadderStep{promised, true, Distribution::point(day_number(supply.today)), {}});
    }
    for (const AtpPoint& point : points) {
        const Quantity held = point.supply - point.atp;
        while (promised < point.atp) {
            // The longest run of units that need the same lots; judged by its last unit.
            const Quantity last =
                std::min(point.atp, arrivals.same_until(promised + 1 + held) - held);
            append(steps,
                   LadderStep{last, false, arrivals.ready(last + held), reasons.on(point.day)});
            promised = last;
        }
    }
    return steps;
}

}  // namespace stockline

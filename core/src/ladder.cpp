#include "stockline/ladder.h"

#include <algorithm>
#include <iterator>
#include <map>

#include "reasons.h"

namespace stockline {
namespace {

// On how many days all steps of a ladder may be ready, counted for each; more are put together, at the later day
// (core/RULES.md, M8).
constexpr std::size_t kMaxMasses = 2000;
constexpr std::size_t kMinMasses = 8;

struct SupplyChange {
    Quantity arrives = 0;
    Quantity leaves = 0;
};

// The lots that planning counts on for day t.
struct DayLots {
    Reasons because;
    std::size_t count = 0;
    Quantity quantity = 0;
};

class LotsByDay {
public:
    explicit LotsByDay(const LocationSupply& supply) {
        for (const Lot& lot : supply.lots) {
            DayLots& day = by_day_[std::max(lot.planned, supply.today)];
            add_reasons(day.because, lot.because);
            ++day.count;
            day.quantity += lot.quantity;
        }
    }
    [[nodiscard]] const DayLots& on(Day day) const {
        static const DayLots kNone;
        const auto found = by_day_.find(day);
        return found == by_day_.end() ? kNone : found->second;
    }

private:
    std::map<Day, DayLots> by_day_;
};

// Units on hand that nobody needs; `atp` is today's.
Quantity free_on_hand(const LocationSupply& supply, Quantity atp) {
    Quantity left = supply.stock;
    for (const Need& need : supply.needs) left -= need.due <= supply.today ? need.quantity : 0;
    return std::max<Quantity>(0, std::min(left, atp));
}

void append(std::vector<LadderStep>& steps, LadderStep step) {
    if (!steps.empty() && !steps.back().is_from_stock && steps.back().ready == step.ready) {
        LadderStep& last = steps.back();
        last.up_to = step.up_to;
        add_reasons(last.because, step.because);
        if (last.planned != step.planned) last.queue.reset();
        last.planned = step.planned;
        return;
    }
    steps.push_back(std::move(step));
}

}  // namespace

std::vector<AtpPoint> available_to_promise(const LocationSupply& supply) {
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
        points.push_back(AtpPoint{day, supplied, supplied - committed, committed});
    }

    // Right to left: the least S from here on.
    for (std::size_t i = points.size() - 1; i > 0; --i) {
        points[i - 1].atp = std::min(points[i - 1].atp, points[i].atp);
    }
    for (AtpPoint& point : points) point.atp = std::max<Quantity>(0, point.atp);
    return points;
}

std::vector<LadderStep> build_ladder(const LocationSupply& supply, std::size_t places) {
    const LotsByDay lots{supply};
    const Arrivals arrivals{supply.today, supply.stock, supply.lots, places};
    const std::vector<AtpPoint> points = available_to_promise(supply);
    std::vector<LadderStep> steps;
    Quantity promised = free_on_hand(supply, points.front().atp);
    const Quantity kept = supply.stock - promised;
    if (promised > 0) {
        steps.push_back(LadderStep{
            promised, true, Distribution::point(day_number(supply.today)), {}, supply.today, {}});
    }
    for (const AtpPoint& point : points) {
        const Quantity held = point.supply - point.atp;
        const DayLots& day = lots.on(point.day);
        std::optional<Queue> queue;
        if (day.count == 1) {
            // What can be promised grows on a day by as many of its lot's units as nobody else needs.
            queue = Queue{std::max<Quantity>(0, point.owed - kept), day.quantity,
                          day.quantity - (point.atp - promised)};
        }
        while (promised < point.atp) {
            // The longest run of units that need the same lots; judged by its last unit.
            const Quantity last =
                std::min(point.atp, arrivals.same_until(promised + 1 + held) - held);
            append(steps, LadderStep{last, false, arrivals.ready(last + held), day.because,
                                     point.day, queue});
            promised = last;
        }
    }
    const std::size_t most =
        std::max(kMinMasses, kMaxMasses / (places * std::max<std::size_t>(1, steps.size())));
    for (LadderStep& step : steps) step.ready = step.ready.coarsened(most, true);
    return steps;
}

}  // namespace stockline

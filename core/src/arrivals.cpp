#include "arrivals.h"

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

namespace stockline {
namespace {

// More totals than this are not told apart: a step is then judged by its last unit.
constexpr std::size_t kMaxTotals = std::size_t{1} << 16;

// Units are counted in at most this many grains when more lots are in flux than can be told apart.
// Lots are rounded down and the need up, so that a promise is never too early for it.
constexpr Quantity kMaxGrains = 4096;

struct Outcome {
    Quantity units;
    double probability;
};

// P(sum of the lots that have arrived >= needed), lot by lot, equal sums kept together.
class ArrivedUnits {
public:
    explicit ArrivedUnits(Quantity needed) : needed_(needed) { outcomes_.push_back({0, 1.0}); }

    void add(Quantity quantity, double probability) {
        std::vector<Outcome> with;
        with.reserve(outcomes_.size());
        for (const Outcome& outcome : outcomes_) {
            with.push_back(
                {std::min(needed_, outcome.units + quantity), outcome.probability * probability});
        }
        for (Outcome& outcome : outcomes_) outcome.probability *= 1.0 - probability;
        std::vector<Outcome> merged;
        merged.reserve(outcomes_.size() + with.size());
        std::merge(outcomes_.begin(), outcomes_.end(), with.begin(), with.end(),
                   std::back_inserter(merged),
                   [](const Outcome& a, const Outcome& b) { return a.units < b.units; });
        outcomes_.clear();
        for (const Outcome& outcome : merged) {
            if (!outcomes_.empty() && outcomes_.back().units == outcome.units) {
                outcomes_.back().probability += outcome.probability;
            } else {
                outcomes_.push_back(outcome);
            }
        }
    }

    [[nodiscard]] double enough() const {
        return outcomes_.back().units >= needed_ ? outcomes_.back().probability : 0.0;
    }

private:
    Quantity needed_;
    std::vector<Outcome> outcomes_;  // ascending in units
};

}  // namespace

Arrivals::Arrivals(const Supply& supply) {
    std::map<int, Quantity> by_day;
    by_day[day_number(supply.today)] += supply.stock;
    for (const Lot& lot : supply.lots) {
        if (lot.ready.masses().empty()) continue;
        if (lot.ready.is_point()) {
            by_day[lot.ready.masses().front().at] += lot.quantity;
        } else {
            uncertain_.push_back({lot.quantity, lot.ready, lot.ready.masses().front().at,
                                  lot.ready.masses().back().at});
            for (const Mass& mass : lot.ready.masses()) days_.push_back(mass.at);
        }
    }
    Quantity total = 0;
    for (const auto& [day, quantity] : by_day) {
        total += quantity;
        certain_.push_back({day, total});
        days_.push_back(day);
    }
    std::sort(days_.begin(), days_.end());
    days_.erase(std::unique(days_.begin(), days_.end()), days_.end());

    std::vector<std::pair<int, Quantity>> firsts;
    firsts.reserve(uncertain_.size());
    for (const UncertainLot& lot : uncertain_) firsts.emplace_back(lot.first, lot.quantity);
    std::sort(firsts.begin(), firsts.end());
    possible_.reserve(days_.size());
    Quantity possible = 0;
    std::size_t next = 0;
    for (const int day : days_) {
        for (; next < firsts.size() && firsts[next].first <= day; ++next) {
            possible += firsts[next].second;
        }
        possible_.push_back(certain_by(day) + possible);
    }

    if (uncertain_.size() > kMaxExactLots) return;
    if (certain_.size() > (kMaxTotals >> uncertain_.size())) return;
    totals_.reserve(certain_.size() << uncertain_.size());
    for (const CertainDay& day : certain_) totals_.push_back(day.total);
    for (const UncertainLot& lot : uncertain_) {
        const std::size_t count = totals_.size();
        for (std::size_t i = 0; i < count; ++i) totals_.push_back(totals_[i] + lot.quantity);
    }
    std::sort(totals_.begin(), totals_.end());
    totals_.erase(std::unique(totals_.begin(), totals_.end()), totals_.end());
}

Quantity Arrivals::certain_by(int day) const {
    const auto after =
        std::upper_bound(certain_.begin(), certain_.end(), day,
                         [](int wanted, const CertainDay& entry) { return wanted < entry.day; });
    return after == certain_.begin() ? 0 : std::prev(after)->total;
}

double Arrivals::probability_by(int day, Quantity needed) const {
    Quantity missing = needed - certain_by(day);
    // Lots that cannot have come, or must have, need no arithmetic.
    Quantity in_flux = 0;
    std::vector<std::pair<Quantity, double>> lots;
    for (const UncertainLot& lot : uncertain_) {
        if (lot.first > day) continue;
        const double arrived = lot.ready.probability_by(day);
        if (arrived >= 1.0 - Distribution::kTolerance) {
            missing -= lot.quantity;
        } else {
            lots.emplace_back(lot.quantity, arrived);
            in_flux += lot.quantity;
        }
    }
    if (missing <= 0) return 1.0;
    if (in_flux < missing) return 0.0;

    Quantity grain = 1;
    if (lots.size() > kMaxExactLots && missing > kMaxGrains) {
        grain = (missing + kMaxGrains - 1) / kMaxGrains;
    }
    ArrivedUnits units{(missing + grain - 1) / grain};
    for (const auto& [quantity, arrived] : lots) units.add(quantity / grain, arrived);
    return units.enough();
}

Distribution Arrivals::ready(Quantity needed) const {
    std::vector<Mass> masses;
    double before = 0.0;
    // possible_ ascends with the days: nothing can be ready before it covers the need.
    const auto first = std::lower_bound(possible_.begin(), possible_.end(), needed);
    for (auto i = static_cast<std::size_t>(first - possible_.begin()); i < days_.size(); ++i) {
        const int day = days_[i];
        const double by = probability_by(day, needed);
        if (by > before) {
            masses.push_back(Mass{day, by - before});
            before = by;
        }
        if (by >= 1.0 - Distribution::kTolerance) break;
    }
    return Distribution{std::move(masses)};
}

Quantity Arrivals::same_until(Quantity needed) const {
    const auto total = std::lower_bound(totals_.begin(), totals_.end(), needed);
    return total == totals_.end() ? std::numeric_limits<Quantity>::max() : *total;
}

}  // namespace stockline

#include "stockline/arrivals.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <map>
#include <set>
#include <utility>

namespace stockline {
namespace {

// More totals than this are not told apart: a step is then judged by its last unit. Each is looked at on every day, and
// each may be a part of an answer, with all that there is to say of it.
constexpr std::size_t kMaxTotals = 128;
constexpr std::size_t kMaxTotalsAndDays = 20'000;

constexpr std::size_t kMaxGrainedLots = 48;
constexpr std::size_t kMaxGrains = 4096;
constexpr std::size_t kMinGrains = 32;
// What all days together may cost (core/RULES.md, M8): sums, and grains times lots.
constexpr std::size_t kMaxSums = 250'000;
constexpr std::size_t kMaxGrainsAndLots = 1'000'000;

struct LotInFlux {
    Quantity quantity;
    double arrived;  // the probability that it has come by now
};

// The distribution of the units that have come, lot by lot, equal sums kept together.
std::vector<Arrivals::Tail> tails_of(const std::vector<LotInFlux>& lots) {
    std::vector<Arrivals::Tail> sums{{0, 1.0}};
    for (const LotInFlux& lot : lots) {
        std::vector<Arrivals::Tail> with;
        with.reserve(sums.size());
        for (Arrivals::Tail& sum : sums) {
            with.push_back({sum.units + lot.quantity, sum.probability * lot.arrived});
            sum.probability *= 1.0 - lot.arrived;
        }
        std::vector<Arrivals::Tail> merged;
        merged.reserve(sums.size() + with.size());
        std::merge(
            sums.begin(), sums.end(), with.begin(), with.end(), std::back_inserter(merged),
            [](const Arrivals::Tail& a, const Arrivals::Tail& b) { return a.units < b.units; });
        sums.clear();
        for (const Arrivals::Tail& sum : merged) {
            if (!sums.empty() && sums.back().units == sum.units) {
                sums.back().probability += sum.probability;
            } else {
                sums.push_back(sum);
            }
        }
    }
    double tail = 0.0;
    for (std::size_t i = sums.size(); i > 0; --i) {
        Arrivals::Tail& sum = sums[i - 1];
        tail += sum.probability;
        sum.probability = std::min(1.0, tail);
    }
    return sums;
}

// The same of many lots, in grains, of which there are few: an array has a place for each sum.
std::vector<Arrivals::Tail> grained_tails_of(const std::vector<LotInFlux>& lots, Quantity grain) {
    std::vector<double> sums{1.0};
    std::vector<double> with;
    for (const LotInFlux& lot : lots) {
        const auto grains = static_cast<std::size_t>(lot.quantity / grain);
        with = sums;
        sums.resize(sums.size() + grains, 0.0);
        for (double& sum : sums) sum *= 1.0 - lot.arrived;
        for (double& sum : with) sum *= lot.arrived;
        for (std::size_t i = 0; i < with.size(); ++i) sums[i + grains] += with[i];
    }
    std::vector<Arrivals::Tail> tails;
    double tail = 0.0;
    for (std::size_t i = sums.size(); i > 0; --i) {
        if (sums[i - 1] == 0.0) continue;
        tail += sums[i - 1];
        tails.push_back({static_cast<Quantity>(i - 1) * grain, std::min(1.0, tail)});
    }
    std::reverse(tails.begin(), tails.end());
    return tails;
}

// Goes through the days once, carrying what is known of each lot.
class Sweep {
public:
    Sweep(Day today, Quantity stock, const std::vector<Lot>& lots, std::size_t places)
        : lots_(lots), stock_(stock), places_(places), arrived_(lots.size(), 0.0) {
        events_.emplace(day_number(today), Event{kStock, 1.0});
        for (std::size_t i = 0; i < lots.size(); ++i) {
            for (const Mass& mass : lots[i].ready.masses()) {
                events_.emplace(mass.at, Event{i, mass.probability});
            }
        }
    }

    std::vector<Arrivals::DayState> days() {
        std::vector<Arrivals::DayState> result;
        std::size_t count = 0;
        for (auto event = events_.begin(); event != events_.end(); ++count) {
            event = events_.upper_bound(event->first);
        }
        days_ = count;
        for (auto event = events_.begin(); event != events_.end();) {
            state_.day = event->first;
            for (; event != events_.end() && event->first == state_.day; ++event) {
                apply(event->second);
            }
            result.push_back(judged());
        }
        return result;
    }

private:
    static constexpr std::size_t kStock = std::numeric_limits<std::size_t>::max();

    struct Event {
        std::size_t lot;
        double probability;
    };

    void apply(const Event& event) {
        if (event.lot == kStock) {
            state_.certain += stock_;
            return;
        }
        const Quantity quantity = lots_[event.lot].quantity;
        double& arrived = arrived_[event.lot];
        count(event.lot, -1.0);
        if (arrived == 0.0) {
            state_.in_flux += quantity;
            in_flux_.insert(event.lot);
        }
        arrived += event.probability;
        if (arrived >= 1.0 - Distribution::kTolerance) {
            state_.in_flux -= quantity;
            in_flux_.erase(event.lot);
            state_.certain += quantity;
        } else {
            count(event.lot, 1.0);
        }
    }

    // Adds a lot's share of mean and variance, or takes it away.
    void count(std::size_t lot, double sign) {
        const auto units = static_cast<double>(lots_[lot].quantity);
        const double arrived = arrived_[lot];
        state_.mean += sign * units * arrived;
        state_.variance += sign * units * units * arrived * (1.0 - arrived);
    }

    [[nodiscard]] Arrivals::DayState judged() const {
        Arrivals::DayState state = state_;
        if (in_flux_.size() > kMaxGrainedLots) {
            state.is_exact = false;
            return state;
        }
        const bool is_few = in_flux_.size() <= kMaxExactLots &&
                            (std::size_t{1} << in_flux_.size()) * days_ * places_ <= kMaxSums;
        const std::size_t grains = std::clamp(
            kMaxGrainsAndLots / (places_ * days_ * std::max<std::size_t>(1, in_flux_.size())),
            kMinGrains, kMaxGrains);
        const Quantity grain = is_few ? 1 : 1 + state.in_flux / static_cast<Quantity>(grains);
        state.is_exact = grain == 1;
        std::vector<LotInFlux> lots;
        for (const std::size_t lot : in_flux_) {
            lots.push_back({lots_[lot].quantity, arrived_[lot]});
        }
        state.tails = is_few ? tails_of(lots) : grained_tails_of(lots, grain);
        return state;
    }

    const std::vector<Lot>& lots_;
    Quantity stock_;
    std::size_t places_;
    std::multimap<int, Event> events_;
    std::size_t days_ = 0;
    std::vector<double> arrived_;
    std::set<std::size_t> in_flux_;
    Arrivals::DayState state_;
};

}  // namespace

double Arrivals::DayState::probability_of(Quantity needed) const {
    constexpr double kParts = 256.0;
    const double probability = unrounded_probability_of(needed);
    return is_exact ? probability : std::floor(probability * kParts) / kParts;
}

double Arrivals::DayState::unrounded_probability_of(Quantity needed) const {
    const Quantity missing = needed - certain;
    if (missing <= 0) return 1.0;
    if (missing > in_flux) return 0.0;
    if (!tails.empty()) {
        const auto enough =
            std::lower_bound(tails.begin(), tails.end(), missing,
                             [](const Tail& tail, Quantity units) { return tail.units < units; });
        return enough == tails.end() ? 0.0 : enough->probability;
    }
    const double margin = mean - static_cast<double>(missing);
    if (margin <= 0.0) return 0.0;
    const double spread = std::max(0.0, variance);
    return 1.0 - spread / (spread + margin * margin);
}

Arrivals::Arrivals(Day today, Quantity stock, const std::vector<Lot>& lots, std::size_t places)
    : days_(Sweep{today, stock, lots, places}.days()) {
    find_totals(stock, lots, places);
}

void Arrivals::find_totals(Quantity stock, const std::vector<Lot>& lots, std::size_t places) {
    std::map<int, Quantity> certain;
    std::vector<Quantity> uncertain;
    for (const Lot& lot : lots) {
        if (lot.ready.is_point()) {
            certain[lot.ready.masses().front().at] += lot.quantity;
        } else if (!lot.ready.masses().empty()) {
            uncertain.push_back(lot.quantity);
        }
    }
    if (uncertain.size() > kMaxExactLots) return;
    const std::size_t most = std::min(kMaxTotals, kMaxTotalsAndDays / days_.size()) / places;
    if (certain.size() + 1 > (most >> uncertain.size())) return;
    totals_.push_back(stock);
    for (const auto& [day, quantity] : certain) totals_.push_back(totals_.back() + quantity);
    for (const Quantity quantity : uncertain) {
        const std::size_t count = totals_.size();
        for (std::size_t i = 0; i < count; ++i) totals_.push_back(totals_[i] + quantity);
    }
    std::sort(totals_.begin(), totals_.end());
    totals_.erase(std::unique(totals_.begin(), totals_.end()), totals_.end());
}

Distribution Arrivals::ready(Quantity needed) const {
    // What can be there by a day grows with the days: none before this one can do.
    const auto first = std::partition_point(
        days_.begin(), days_.end(),
        [needed](const DayState& day) { return day.certain + day.in_flux < needed; });
    std::vector<Mass> masses;
    double before = 0.0;
    for (auto day = first; day != days_.end(); ++day) {
        const double by = day->probability_of(needed);
        if (by > before) {
            masses.push_back(Mass{day->day, by - before});
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

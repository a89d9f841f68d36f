#include "stockline/distribution.h"

namespace stockline {

Distribution::Distribution(std::vector<Mass> masses) : masses_(std::move(masses)) {
    std::sort(masses_.begin(), masses_.end(),
              [](const Mass& a, const Mass& b) { return a.at < b.at; });
    // Add up what lies at the same place, in place.
    std::size_t kept = 0;
    for (const Mass& mass : masses_) {
        if (mass.probability <= 0.0) continue;
        if (kept > 0 && masses_[kept - 1].at == mass.at) {
            masses_[kept - 1].probability += mass.probability;
        } else {
            masses_[kept] = mass;
            ++kept;
        }
    }
    masses_.erase(masses_.begin() + static_cast<std::ptrdiff_t>(kept), masses_.end());
}

double Distribution::never() const {
    double sum = 0.0;
    for (const Mass& mass : masses_) sum += mass.probability;
    return std::max(0.0, 1.0 - sum);
}

double Distribution::probability_by(int at) const {
    double sum = 0.0;
    for (const Mass& mass : masses_) {
        if (mass.at > at) break;
        sum += mass.probability;
    }
    return sum;
}

std::optional<int> Distribution::first_reaching(double level) const {
    double sum = 0.0;
    for (const Mass& mass : masses_) {
        sum += mass.probability;
        if (sum >= level - kTolerance) return mass.at;
    }
    return std::nullopt;
}

Distribution Distribution::given_at_least(int at) const {
    const double left = 1.0 - probability_by(at - 1);
    std::vector<Mass> rest;
    for (const Mass& mass : masses_) {
        if (mass.at >= at && left > kTolerance) {
            rest.push_back(Mass{mass.at, std::min(1.0, mass.probability / left)});
        }
    }
    return Distribution{std::move(rest)};
}

std::optional<Window> window_at(const DayBounds& days, double confidence) {
    const auto earliest = days.optimistic.first_reaching(1.0 - confidence);
    const auto latest = days.pessimistic.first_reaching(confidence);
    if (!earliest || !latest) return std::nullopt;
    return Window{day_of_number(*earliest), day_of_number(*latest)};
}

}  // namespace stockline

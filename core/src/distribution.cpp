#include "stockline/distribution.h"

#include <algorithm>

namespace stockline {

namespace {

bool is_in_order(const std::vector<Mass>& masses) {
    for (std::size_t i = 0; i < masses.size(); ++i) {
        if (!(masses[i].probability > 0.0)) return false;
        if (i > 0 && masses[i - 1].at >= masses[i].at) return false;
    }
    return true;
}

}  // namespace

Distribution::Distribution(std::vector<Mass> masses) : masses_(std::move(masses)) {
    if (is_in_order(masses_)) return;
    // What lies at the same place is added up in the order given, which is the same on every platform.
    // Sums take the room of the masses that they are made of: there are never more of them.
    const auto is_before = [](const Mass& sum, int at) { return sum.at < at; };
    const auto begin = masses_.begin();
    auto end = begin;
    for (const Mass mass : masses_) {
        if (!(mass.probability > 0.0)) continue;
        const auto place = std::lower_bound(begin, end, mass.at, is_before);
        if (place != end && place->at == mass.at) {
            place->probability += mass.probability;
        } else {
            for (auto free = end++; free != place; --free) *free = *(free - 1);
            *place = mass;
        }
    }
    masses_.erase(end, masses_.end());
}

Distribution Distribution::mapped_by(std::optional<int> (*map)(const void* of, int at),
                                     const void* of) const {
    std::vector<Mass> image;
    image.reserve(masses_.size());
    for (const Mass& mass : masses_) {
        if (const std::optional<int> at = map(of, mass.at)) {
            image.push_back(Mass{*at, mass.probability});
        }
    }
    return Distribution{std::move(image)};
}

Distribution combine_by(const Distribution& a, const Distribution& b,
                        std::optional<int> (*step)(const void* of, int a, int b), const void* of) {
    std::vector<Mass> image;
    image.reserve(a.masses().size() * b.masses().size());
    for (const Mass& left : a.masses()) {
        for (const Mass& right : b.masses()) {
            if (const std::optional<int> at = step(of, left.at, right.at)) {
                image.push_back(Mass{*at, left.probability * right.probability});
            }
        }
    }
    return Distribution{std::move(image)};
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
    double left = 1.0;
    for (const Mass& mass : masses_) {
        if (mass.at < at) left -= mass.probability;
    }
    std::vector<Mass> rest;
    for (const Mass& mass : masses_) {
        if (mass.at >= at && left > kTolerance) {
            rest.push_back(Mass{mass.at, std::min(1.0, mass.probability / left)});
        }
    }
    return Distribution{std::move(rest)};
}

Distribution Distribution::coarsened(std::size_t most, bool at_last) const {
    if (masses_.size() <= most) return *this;
    std::vector<Mass> groups;
    groups.reserve(most);
    for (std::size_t i = 0; i < masses_.size(); ++i) {
        // As many of them in each group, give or take one.
        const bool is_first = groups.empty() || i * most / masses_.size() >= groups.size();
        if (is_first) {
            groups.push_back(masses_[i]);
            continue;
        }
        groups.back().probability += masses_[i].probability;
        if (at_last) groups.back().at = masses_[i].at;
    }
    return Distribution{std::move(groups)};
}

Bounds Bounds::mapped_by(std::optional<int> (*map)(const void* of, int at), const void* of) const {
    return Bounds{optimistic.mapped_by(map, of), pessimistic.mapped_by(map, of)};
}

Bounds combine_by(const Bounds& a, const Bounds& b,
                  std::optional<int> (*step)(const void* of, int a, int b), const void* of,
                  std::size_t side) {
    const std::size_t most = side * side;
    const auto combined = [&](const Distribution& one, const Distribution& other, bool at_last) {
        const std::size_t some = one.masses().size();
        const std::size_t more = other.masses().size();
        if (some * more <= most) return combine_by(one, other, step, of);
        return combine_by(one.coarsened(std::max(side, most / more), at_last),
                          other.coarsened(std::max(side, most / some), at_last), step, of);
    };
    return Bounds{combined(a.optimistic, b.optimistic, false),
                  combined(a.pessimistic, b.pessimistic, true)};
}

std::optional<Window> window_at(const DayBounds& days, double confidence) {
    const auto earliest = days.optimistic.first_reaching(1.0 - confidence);
    const auto latest = days.pessimistic.first_reaching(confidence);
    if (!earliest || !latest) return std::nullopt;
    return Window{day_of_number(*earliest), day_of_number(*latest)};
}

}  // namespace stockline

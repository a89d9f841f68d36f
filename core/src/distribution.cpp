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

// What lies at the same place is added up in the order given, which is the same on every platform.
// Sums take the room of the masses that they are made of: there are never more of them.
void add_up(std::vector<Mass>& masses) {
    const auto is_before = [](const Mass& sum, int at) { return sum.at < at; };
    const auto begin = masses.begin();
    auto end = begin;
    for (const Mass mass : masses) {
        if (!(mass.probability > 0.0)) continue;
        const auto place = std::lower_bound(begin, end, mass.at, is_before);
        if (place != end && place->at == mass.at) {
            place->probability += mass.probability;
        } else {
            for (auto free = end++; free != place; --free) *free = *(free - 1);
            *place = mass;
        }
    }
    masses.erase(end, masses.end());
}

}  // namespace

Distribution::Distribution(std::vector<Mass> masses) {
    if (!is_in_order(masses)) add_up(masses);
    size_ = masses.size();
    if (size_ == 1) {
        one_ = masses.front();
    } else if (size_ > 1) {
        many_ = std::make_unique<Mass[]>(size_);
        std::copy(masses.begin(), masses.end(), many_.get());
    }
}

Distribution& Distribution::operator=(const Distribution& other) {
    if (this == &other) return *this;
    size_ = other.size_;
    one_ = other.one_;
    many_.reset();
    if (other.many_) {
        many_ = std::make_unique<Mass[]>(size_);
        std::copy(other.many_.get(), other.many_.get() + size_, many_.get());
    }
    return *this;
}

Distribution& Distribution::operator=(Distribution&& other) noexcept {
    size_ = std::exchange(other.size_, 0);
    one_ = other.one_;
    many_ = std::move(other.many_);
    return *this;
}

Distribution Distribution::mapped_by(std::optional<int> (*map)(const void* of, int at),
                                     const void* of) const {
    if (size_ == 1) {
        const std::optional<int> at = map(of, one_.at);
        return at ? single(Mass{*at, one_.probability}) : Distribution{};
    }
    std::vector<Mass> image;
    image.reserve(size_);
    for (const Mass& mass : masses()) {
        if (const std::optional<int> at = map(of, mass.at)) {
            image.push_back(Mass{*at, mass.probability});
        }
    }
    return Distribution{std::move(image)};
}

Distribution combine_by(const Distribution& a, const Distribution& b,
                        std::optional<int> (*step)(const void* of, int a, int b), const void* of) {
    if (a.size_ == 1 && b.size_ == 1) {
        const std::optional<int> at = step(of, a.one_.at, b.one_.at);
        const double probability = a.one_.probability * b.one_.probability;
        return at && probability > 0.0 ? Distribution::single(Mass{*at, probability})
                                       : Distribution{};
    }
    std::vector<Mass> image;
    image.reserve(a.size_ * b.size_);
    for (const Mass& left : a.masses()) {
        for (const Mass& right : b.masses()) {
            if (const std::optional<int> at = step(of, left.at, right.at)) {
                image.push_back(Mass{*at, left.probability * right.probability});
            }
        }
    }
    return Distribution{std::move(image)};
}

Distribution last_of(const Distribution& a, const Distribution& b) {
    std::vector<Mass> last;
    last.reserve(a.masses().size() + b.masses().size());
    const Mass* one = a.masses().begin();
    const Mass* other = b.masses().begin();
    double by_one = 0.0;
    double by_other = 0.0;
    while (one != a.masses().end() || other != b.masses().end()) {
        const bool is_one =
            other == b.masses().end() || (one != a.masses().end() && one->at <= other->at);
        const bool is_other =
            one == a.masses().end() || (other != b.masses().end() && other->at <= one->at);
        const int at = is_one ? one->at : other->at;
        const double of_one = is_one ? one++->probability : 0.0;
        const double of_other = is_other ? other++->probability : 0.0;
        // The one happens then, the other before or then; or the other way round.
        last.push_back(Mass{at, of_one * (by_other + of_other) + by_one * of_other});
        by_one += of_one;
        by_other += of_other;
    }
    return Distribution{std::move(last)};
}

double Distribution::never() const {
    double sum = 0.0;
    for (const Mass& mass : masses()) sum += mass.probability;
    return std::max(0.0, 1.0 - sum);
}

double Distribution::probability_by(int at) const {
    double sum = 0.0;
    for (const Mass& mass : masses()) {
        if (mass.at > at) break;
        sum += mass.probability;
    }
    return sum;
}

std::optional<int> Distribution::first_reaching(double level) const {
    double sum = 0.0;
    for (const Mass& mass : masses()) {
        sum += mass.probability;
        if (sum >= level - kTolerance) return mass.at;
    }
    return std::nullopt;
}

Distribution Distribution::given_at_least(int at) const {
    double left = 1.0;
    for (const Mass& mass : masses()) {
        if (mass.at < at) left -= mass.probability;
    }
    std::vector<Mass> rest;
    for (const Mass& mass : masses()) {
        if (mass.at >= at && left > kTolerance) {
            rest.push_back(Mass{mass.at, std::min(1.0, mass.probability / left)});
        }
    }
    return Distribution{std::move(rest)};
}

Distribution Distribution::coarsened(std::size_t most, bool at_last) const {
    if (size_ <= most) return *this;
    const Masses all = masses();
    std::vector<Mass> groups;
    groups.reserve(most);
    for (std::size_t i = 0; i < size_; ++i) {
        // As many of them in each group, give or take one.
        const bool is_first = groups.empty() || i * most / size_ >= groups.size();
        if (is_first) {
            groups.push_back(all[i]);
            continue;
        }
        groups.back().probability += all[i].probability;
        if (at_last) groups.back().at = all[i].at;
    }
    return Distribution{std::move(groups)};
}

Bounds Bounds::mapped_by(std::optional<int> (*map)(const void* of, int at), const void* of) const {
    Bounds image{optimistic.mapped_by(map, of), {}};
    // Of what is not a range both are the same, and asked once.
    image.pessimistic =
        optimistic == pessimistic ? image.optimistic : pessimistic.mapped_by(map, of);
    return image;
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
    Bounds sum{combined(a.optimistic, b.optimistic, false), {}};
    const bool is_alike = a.optimistic == a.pessimistic && b.optimistic == b.pessimistic &&
                          a.optimistic.masses().size() * b.optimistic.masses().size() <= most;
    sum.pessimistic = is_alike ? sum.optimistic : combined(a.pessimistic, b.pessimistic, true);
    return sum;
}

std::optional<Window> window_at(const DayBounds& days, double confidence) {
    const auto earliest = days.optimistic.first_reaching(1.0 - confidence);
    const auto latest = days.pessimistic.first_reaching(confidence);
    if (!earliest || !latest) return std::nullopt;
    return Window{day_of_number(std::min(*earliest, *latest)),
                  day_of_number(std::max(*earliest, *latest))};
}

}  // namespace stockline

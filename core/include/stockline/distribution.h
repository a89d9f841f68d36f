// Distributions over days: how long something takes, or on
// which day it happens, when that is not certain.
//
// A distribution gives each whole number a probability. The numbers count days: for a duration, how
// many; for an event, days since 1970-01-01 (day_number). What the probabilities lack to one
// is the mass of "never", or of "later than anybody has seen": it stays mass that never arrives, so
// that a confidence that is not reached gives no date.
//
// Rules
//   - Probabilities are positive and sum to at most 1 (within 1e-9).
//   - A level is reached when the probability is no more than 1e-9 short of it: 0.2 + 0.5 + 0.2
//     reaches 0.9 although binary floating point says otherwise.
//   - mapped() takes a monotone map, such as a calendar's adjust; where the map has no answer (past
//     a calendar's end), the mass becomes mass of "never".
//
// Worked example: transit of 3, 4 or 5 days with probabilities 0.2, 0.5, 0.3
//     first_reaching(0.9)      5   since 0.2 + 0.5 = 0.7 < 0.9
//     first_reaching(0.1)      3
//     given_at_least(4)        4 with 0.625, 5 with 0.375
//
// Cost: linear in the number of masses, combine() in the product of both (times a sort). Bounds that make too many
// pairs are combined after masses next to each other are put together, at the first of their places for the optimistic
// bound and at the last for the pessimistic one: the window is then never narrower than it ought to be.
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "stockline/day.h"

namespace stockline {

struct Mass {
    int at;
    double probability;

    friend bool operator==(const Mass& a, const Mass& b) {
        return a.at == b.at && a.probability == b.probability;
    }
};

/// Masses that somebody else keeps.
class Masses {
public:
    Masses(const Mass* first, std::size_t size) : first_(first), size_(size) {}
    [[nodiscard]] const Mass* begin() const { return first_; }
    [[nodiscard]] const Mass* end() const { return first_ + size_; }
    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] bool empty() const { return size_ == 0; }
    [[nodiscard]] const Mass& front() const { return *first_; }
    [[nodiscard]] const Mass& back() const { return first_[size_ - 1]; }
    [[nodiscard]] const Mass& operator[](std::size_t place) const { return first_[place]; }

private:
    const Mass* first_;
    std::size_t size_;
};

class Distribution {
public:
    /// Never happens: no mass at all.
    Distribution() = default;
    ~Distribution() = default;
    Distribution(const Distribution& other) { *this = other; }
    Distribution(Distribution&& other) noexcept { *this = std::move(other); }
    Distribution& operator=(const Distribution& other);
    Distribution& operator=(Distribution&& other) noexcept;

    /// Certain.
    [[nodiscard]] static Distribution point(int at) { return single(Mass{at, 1.0}); }

    /// From masses in any order. Those at the same place are added; those that are zero, negative or not a number are
    /// dropped. They should sum to at most 1 (within 1e-9): plan() refuses a store where they do not.
    explicit Distribution(std::vector<Mass> masses);

    /// Ascending. For as long as the distribution lives and is not assigned to.
    [[nodiscard]] Masses masses() const { return Masses{many_ ? many_.get() : &one_, size_}; }

    [[nodiscard]] bool is_point() const {
        return size_ == 1 && one_.probability >= 1.0 - kTolerance;
    }

    /// The mass that is not anywhere: 1 minus the sum, at least 0.
    [[nodiscard]] double never() const;

    /// P(value <= at).
    [[nodiscard]] double probability_by(int at) const;

    /// The first place at which P(value <= place) reaches the level; nothing when it never does. A
    /// level of 0 is reached at the first place that has any mass.
    [[nodiscard]] std::optional<int> first_reaching(double level) const;

    /// What is left when it is known not to have happened before `at`: earlier masses are ruled out,
    /// the rest (the mass of "never" included) renormalised. All mass gone: the empty distribution.
    [[nodiscard]] Distribution given_at_least(int at) const;

    /// The distribution of map(value); `map` is int -> std::optional<int>.
    template <class Map>
    [[nodiscard]] Distribution mapped(const Map& map) const {
        return mapped_by([](const void* of, int at) { return (*static_cast<const Map*>(of))(at); },
                         &map);
    }

    /// At most so many masses: those next to each other are put together, at the last of their places or the first.
    [[nodiscard]] Distribution coarsened(std::size_t most, bool at_last) const;

    static constexpr double kTolerance = 1e-9;

    friend bool operator==(const Distribution& a, const Distribution& b) {
        return std::equal(a.masses().begin(), a.masses().end(), b.masses().begin(),
                          b.masses().end());
    }

    /// mapped() without the map's type, so that there is one such function however many maps there are.
    [[nodiscard]] Distribution mapped_by(std::optional<int> (*map)(const void* of, int at),
                                         const void* of) const;

private:
    static Distribution single(Mass mass) {
        Distribution one;
        one.one_ = mass;
        one.size_ = 1;
        return one;
    }
    friend Distribution combine_by(const Distribution& a, const Distribution& b,
                                   std::optional<int> (*step)(const void* of, int a, int b),
                                   const void* of);

    // Nearly all that is known is known for certain: one mass stands here, and only several are elsewhere.
    std::size_t size_ = 0;
    std::unique_ptr<Mass[]> many_;
    Mass one_{0, 0.0};
};

/// combine() without its step's type.
[[nodiscard]] Distribution combine_by(const Distribution& a, const Distribution& b,
                                      std::optional<int> (*step)(const void* of, int a, int b),
                                      const void* of);

/// The distribution of step(a, b) for independent a and b; `step` is (int, int) ->
/// std::optional<int>. With plain addition this is the convolution; with a calendar's advance it
/// is a start day pushed through a number of business days.
template <class Step>
[[nodiscard]] Distribution combine(const Distribution& a, const Distribution& b, const Step& step) {
    return combine_by(
        a, b,
        [](const void* of, int left, int right) {
            return (*static_cast<const Step*>(of))(left, right);
        },
        &step);
}

/// Of two independent events the day of the later one: P(both by d) = P(a by d) P(b by d). Linear in the number of
/// masses.
[[nodiscard]] Distribution last_of(const Distribution& a, const Distribution& b);

/// Of so many masses of each of two bounds all pairs are combined; of more where the other has fewer.
inline constexpr std::size_t kMaxSide = 40;

/// Something known by two bounds. A range [min, max] is an optimistic min and a pessimistic max,
/// *not* a uniform distribution: nobody said how likely the middle is. A number and probabilities
/// have both bounds alike. Documents know no others: plan() refuses bounds that differ where either of them is not
/// certain, and an optimistic one that comes after the pessimistic one.
struct Bounds {
    Distribution optimistic;
    Distribution pessimistic;

    [[nodiscard]] static Bounds point(int at) {
        return Bounds{Distribution::point(at), Distribution::point(at)};
    }
    [[nodiscard]] static Bounds range(int min, int max) {
        return Bounds{Distribution::point(min), Distribution::point(max)};
    }
    [[nodiscard]] static Bounds exactly(const Distribution& both) { return Bounds{both, both}; }

    template <class Map>
    [[nodiscard]] Bounds mapped(const Map& map) const {
        return mapped_by(
            [](const void* of, int at) -> std::optional<int> {
                return (*static_cast<const Map*>(of))(at);
            },
            &map);
    }

    /// At most so many masses each, and never a narrower window.
    [[nodiscard]] Bounds coarsened(std::size_t most) const {
        return Bounds{optimistic.coarsened(most, false), pessimistic.coarsened(most, true)};
    }

    friend bool operator==(const Bounds& a, const Bounds& b) {
        return a.optimistic == b.optimistic && a.pessimistic == b.pessimistic;
    }

private:
    [[nodiscard]] Bounds mapped_by(std::optional<int> (*map)(const void* of, int at),
                                   const void* of) const;
};

/// combine() of bounds without its step's type.
[[nodiscard]] Bounds combine_by(const Bounds& a, const Bounds& b,
                                std::optional<int> (*step)(const void* of, int a, int b),
                                const void* of, std::size_t side);

/// combine() bound by bound, of at most `side` times `side` pairs each (side >= 1). The step is asked of each place of
/// the one with all places of the other in order.
template <class Step>
[[nodiscard]] Bounds combine(const Bounds& a, const Bounds& b, const Step& step,
                             std::size_t side = kMaxSide) {
    return combine_by(
        a, b,
        [](const void* of, int left, int right) -> std::optional<int> {
            return (*static_cast<const Step*>(of))(left, right);
        },
        &step, side);
}

/// How many days something takes: handling, transit, production, a supplier's lead time. 0 to 3,660.
using Duration = Bounds;

/// On which day something happens, by day_number.
using DayBounds = Bounds;

/// The least confidence that can be asked for: below one half the earliest day would come after the latest.
inline constexpr double kLeastConfidence = 0.5;

/// How sure promised days are where a shop does not say.
inline constexpr double kConfidence = 0.9;

/// From the first day that the optimistic bound reaches 1 - confidence to the first day that the
/// pessimistic bound reaches confidence. Nothing when the confidence is never reached.
/// Where the one comes after the other, as what is ready today and no more in time may come after what is ready
/// tomorrow, they change places. `confidence` is from 0.5 to 1; nobody checks it here.
[[nodiscard]] std::optional<Window> window_at(const DayBounds& days, double confidence);

}  // namespace stockline

// What a fuzzer's bytes are turned into: values as a program might make them, good ones for the most part, since one
// fault hides what lies behind it, and odd ones in between. Without bytes left everything is 0, and good.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <limits>
#include <span>
#include <string>

#include "stockline/day.h"
#include "stockline/distribution.h"
#include "stockline/supply.h"

namespace stockline::fuzz {

class Bytes {
public:
    /// The first byte says how odd all will be: not at all, a little, or one value in sixteen.
    explicit Bytes(std::span<const std::uint8_t> bytes)
        : bytes_(bytes), oddness_(one_of<int>({0, 1, 4, 16})) {}

    std::uint8_t byte() {
        if (bytes_.empty()) return 0;
        const std::uint8_t first = bytes_.front();
        bytes_ = bytes_.subspan(1);
        return first;
    }

    /// A number below `end`.
    std::size_t below(std::size_t end) { return byte() % end; }
    bool flag() { return (byte() & 1U) != 0; }
    bool is_odd() { return int{byte()} >= 256 - oddness_; }

    template <class Value>
    Value one_of(std::initializer_list<Value> values) {
        return *(values.begin() + below(values.size()));
    }

    std::uint64_t raw() {
        std::uint64_t value = 0;
        for (int i = 0; i < 8; ++i) value = value << 8U | byte();
        return value;
    }

    std::int64_t integer() {
        using Limits = std::numeric_limits<std::int64_t>;
        if (flag()) return static_cast<std::int64_t>(raw());
        return one_of<std::int64_t>(
            {-1, 0, Limits::min(), Limits::max(), kMaxQuantity, kMaxQuantity + 1});
    }

    int days() {
        using Limits = std::numeric_limits<int>;
        if (!is_odd()) return static_cast<int>(below(40));
        return one_of<int>({-1, 3660, 3661, 365, Limits::min(), Limits::max(), -3660});
    }

    Quantity quantity() { return is_odd() ? integer() : static_cast<Quantity>(1 + below(60)); }

    /// A number that is none, and infinite ones, among them.
    double odd_number() {
        using Limits = std::numeric_limits<double>;
        if (flag()) return std::bit_cast<double>(raw());
        return one_of<double>({-1.0, 0.0, 7.0, 1e300, 1.000001, 5e-13, 0.999999999,
                               Limits::infinity(), -Limits::infinity(), Limits::quiet_NaN()});
    }

    Day day() {
        if (!is_odd()) return kToday + std::chrono::days{int{byte()} - 40};
        return one_of<Day>({Day::min(), Day::max(), kFirstDay, kLastDay,
                            kFirstDay - std::chrono::days{1}, kLastDay + std::chrono::days{1}});
    }

    Instant instant() {
        if (!is_odd()) return Instant{kToday} + std::chrono::minutes{97 * byte()};
        return one_of<Instant>({Instant::min(), Instant::max(), kFirstInstant, kLastInstant,
                                kFirstInstant - std::chrono::seconds{1},
                                kLastInstant + std::chrono::seconds{1}});
    }

    TimeOfDay time() {
        if (!is_odd()) return TimeOfDay{6 * byte() % 1441};
        return one_of<TimeOfDay>(
            {TimeOfDay{-1}, TimeOfDay{1441}, TimeOfDay::min(), TimeOfDay::max()});
    }

    /// Empty, long, with what pointers escape, with control characters, not UTF-8.
    std::string odd_text() {
        using namespace std::string_literals;
        if (flag()) {
            std::string text(below(9), '\0');
            for (char& c : text) c = static_cast<char>(byte());
            return text;
        }
        return one_of<std::string>({""s, "x/y~z"s, "\xFF"s, "a\xC3"s, "\xED\xA0\x80"s, "\0"s,
                                    "\x01\"\\"s, "Größe 7 🙂"s, std::string(300, 'n'), "/"s,
                                    "toString"s});
    }

    /// One of these names, as a rule.
    std::string name(std::initializer_list<std::string> names) {
        return is_odd() ? odd_text() : one_of(names);
    }

    template <class Enum>
    Enum enumerator(int count) {
        using Limits = std::numeric_limits<int>;
        if (!is_odd()) return static_cast<Enum>(below(static_cast<std::size_t>(count)));
        return static_cast<Enum>(one_of<int>({count, -1, Limits::min(), Limits::max()}));
    }

    Distribution distribution(int least = 0) {
        std::vector<Mass> masses(1 + below(4));
        for (Mass& mass : masses) {
            mass.at = is_odd() ? days() : least + static_cast<int>(below(40));
            mass.probability =
                is_odd() ? odd_number() : 1.0 / static_cast<double>(masses.size() + below(2));
        }
        return Distribution{std::move(masses)};
    }

    Duration duration() {
        const int first = days();
        switch (below(8)) {
            case 0:
                if (is_odd()) return Duration{distribution(), distribution()};
                return Duration::point(first);
            case 1:
            case 2:
                return Duration::exactly(distribution());
            case 3:
                return Duration::range(first,
                                       first > 3660 || is_odd() ? days() : first + int{byte()} % 9);
            default:
                return Duration::point(first);
        }
    }

    /// Thursday.
    static constexpr Day kToday{std::chrono::year{2026} / 11 / 26};

private:
    std::span<const std::uint8_t> bytes_;
    int oddness_;
};

}  // namespace stockline::fuzz

#include "replay.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace stockline::properties {
namespace {

using Chances = std::map<int, double>;

/// Optimistic and pessimistic.
struct Both {
    Chances low;
    Chances high;
};

int number_of(const std::string& day) { return day_number(*parse_day(day)); }

/// A day or a number of days, a pair of them, or probabilities.
Both read(const Json& value) {
    const auto number = [](const Json& each) {
        return each.is_string() ? number_of(each.get<std::string>()) : each.get<int>();
    };
    if (value.is_array()) return {{{number(value[0]), 1.0}}, {{number(value[1]), 1.0}}};
    if (!value.is_object()) return {{{number(value), 1.0}}, {{number(value), 1.0}}};
    if (!value.contains("probabilities")) {
        return {{{number(value.at("earliest")), 1.0}}, {{number(value.at("latest")), 1.0}}};
    }
    Chances chances;
    for (const auto& [key, chance] : value.at("probabilities").items()) {
        const auto day = parse_day(key);
        chances[day ? day_number(*day) : std::stoi(key)] += chance.get<double>();
    }
    return {chances, chances};
}

Chances through(const Chances& days, const Chances& counts,
                const std::function<int(int, int)>& step) {
    Chances result;
    for (const auto& [day, p] : days) {
        for (const auto& [count, r] : counts) result[step(day, count)] += p * r;
    }
    return result;
}

Both through(const Both& days, const Both& counts, const std::function<int(int, int)>& step) {
    return {through(days.low, counts.low, step), through(days.high, counts.high, step)};
}

std::optional<int> first_reaching(const Chances& chances, double level) {
    double sum = 0;
    for (const auto& [day, chance] : chances) {
        sum += chance;
        if (sum >= level - 1e-9) return day;
    }
    return std::nullopt;
}

std::optional<Window> window_of(const Both& days, double confidence) {
    const auto earliest = first_reaching(days.low, 1 - confidence);
    const auto latest = first_reaching(days.high, confidence);
    if (!earliest || !latest) return std::nullopt;
    if (*earliest > *latest) {
        return Window{day_of_number(*latest), day_of_number(*earliest)};
    }
    return Window{day_of_number(*earliest), day_of_number(*latest)};
}

/// The days that the reasons say are not worked.
struct DaysOff {
    std::set<int> days;

    [[nodiscard]] int next(int day) const {
        while (days.contains(day)) ++day;
        return day;
    }
    [[nodiscard]] int advance(int day, int count) const {
        if (count == 0) return next(day);
        for (; count > 0; --count) day = next(day + 1);
        return day;
    }
};

}  // namespace

Replayed replay(const Json& because, double confidence) {
    std::map<std::string, Json> reasons;
    std::map<std::string, DaysOff> off;
    for (const Json& reason : because) {
        const auto code = reason.at("code").get<std::string>();
        if (code == "closed_day" || code == "not_a_workday") {
            off[reason.at("calendar").get<std::string>()].days.insert(
                number_of(reason.at("day").get<std::string>()));
        } else {
            reasons[code] = reason;
        }
    }
    const DaysOff& dock = off["location"];
    const DaysOff& supplier = off["supplier"];
    const auto with_carriers = [&](const char* other) {
        DaysOff all = off["carrier"];
        all.days.merge(off[other].days);
        return all;
    };
    const DaysOff collection = with_carriers("collection");
    const DaysOff delivery = with_carriers("delivery");
    const auto has = [&](const char* code) { return reasons.contains(code); };
    const auto days = [&](const char* code) { return read(reasons.at(code).at("days")); };
    const auto count_on_dock = [&](int day, int count) { return dock.advance(day, count); };

    // 1
    const int asked = number_of(reasons.at("asked").at("day").get<std::string>());
    Both ready{{{asked, 1.0}}, {{asked, 1.0}}};
    if (has("production")) ready = through(ready, days("production"), count_on_dock);
    if (has("replenishment")) {
        ready = through(ready, days("replenishment"), [&](int day, int count) {
            return dock.next(supplier.advance(day, count));
        });
        if (has("receiving")) ready = through(ready, days("receiving"), count_on_dock);
    }
    // 2
    if (has("supply_ready")) ready = read(reasons.at("supply_ready").at("ready"));
    const Both once{{{0, 1.0}}, {{0, 1.0}}};
    Both release = once;
    if (has("release")) {
        const Json& reason = reasons.at("release");
        release = read(reason.contains("releases") ? reason.at("releases") : reason.at("day"));
    }
    ready = through(ready, release, [&](int day, int released) {
        return std::max({day, asked, released});
    });
    // 3; what is ready on a day that is not worked is handled from the next that is.
    ready = through(ready, once, [&](int day, int) {
        return day == asked ? dock.next(has("after_cutoff") ? day + 1 : day) : day;
    });
    // 4
    Replayed replayed;
    if (!has("handling")) return replayed;
    const Both shipped = through(through(ready, days("handling"), count_on_dock), once,
                                 [&](int day, int) { return collection.next(day); });
    replayed.ship = window_of(shipped, confidence);
    if (!has("transit")) return replayed;
    const Both delivered = through(
        shipped, days("transit"), [&](int day, int count) { return delivery.advance(day, count); });
    replayed.deliver = window_of(delivered, confidence);
    return replayed;
}

}  // namespace stockline::properties

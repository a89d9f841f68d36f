// Units that a capacity makes (core/RULES.md, M2), against a reference that goes from day to day.
#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <optional>
#include <rapidcheck/gtest.h>
#include <string>
#include <vector>

#include "document.h"
#include "stockline/json.h"
#include "stockline/order.h"
#include "stockline/quote.h"

namespace stockline::properties::ovens {
namespace {

constexpr const char* kMonday = "2026-11-23";
constexpr int kDays = 400;

struct Baked {
    /// Which product; -1: of the oven itself.
    int product = 0;
    /// Days from Monday on; -1: now.
    int due = -1;
    int quantity = 1;
};

// An oven, and products that take so many of its units each. The first may have the oven as its own.
struct Bakery {
    int per_day = 1;
    int production = 0;
    bool is_after_cutoff = false;
    std::vector<int> closed;
    std::vector<int> half;
    std::vector<int> takes;
    std::vector<Baked> sold;
};

rc::Gen<std::vector<int>> some_days() {
    return rc::gen::container<std::vector<int>>(*rc::gen::inRange<std::size_t>(0, 4),
                                                rc::gen::inRange(0, 12));
}

Bakery any_bakery() {
    Bakery bakery;
    bakery.per_day = *rc::gen::inRange(1, 8);
    bakery.production = *rc::gen::inRange(0, 4);
    bakery.is_after_cutoff = *rc::gen::arbitrary<bool>();
    bakery.closed = *some_days();
    bakery.half = *some_days();
    bakery.takes = *rc::gen::container<std::vector<int>>(*rc::gen::inRange<std::size_t>(1, 3),
                                                         rc::gen::inRange(1, 4));
    const auto sale = rc::gen::build<Baked>(
        rc::gen::set(&Baked::product, rc::gen::inRange(-1, static_cast<int>(bakery.takes.size()))),
        rc::gen::set(&Baked::due, rc::gen::inRange(-1, 14)),
        rc::gen::set(&Baked::quantity, rc::gen::inRange(1, 6)));
    bakery.sold =
        *rc::gen::container<std::vector<Baked>>(*rc::gen::inRange<std::size_t>(0, 6), sale);
    return bakery;
}

bool has(const std::vector<int>& days, int day) {
    return std::find(days.begin(), days.end(), day) != days.end();
}

class Reference {
public:
    explicit Reference(const Bakery& bakery) : bakery_(bakery) {
        for (const Baked& sale : bakery.sold) {
            const int each =
                sale.product < 0 ? 1 : bakery.takes[static_cast<std::size_t>(sale.product)];
            const int production = sale.product < 0 ? 0 : bakery.production;
            const auto day = made_for(sale.due, production);
            if (day) sold_[*day] += sale.quantity * each;
        }
    }

    /// The day on which the last of so many units of the oven is made; nothing where none is any more.
    [[nodiscard]] std::optional<int> made(int units) const {
        int all = 0;
        for (int day = bakery_.is_after_cutoff ? 1 : 0; day < kDays; ++day) {
            all += free_on(day);
            if (all >= units) return day;
        }
        return std::nullopt;
    }

    /// The first day on which anything can be made.
    [[nodiscard]] int first() const {
        int day = bakery_.is_after_cutoff ? 1 : 0;
        while (!is_worked(day)) ++day;
        return day;
    }

    [[nodiscard]] int ready(int made) const {
        int day = made;
        for (int left = bakery_.production; left > 0; --left) {
            do ++day;
            while (!is_worked(day));
        }
        return day;
    }

private:
    [[nodiscard]] bool is_worked(int day) const {
        return ((day % 7) + 7) % 7 < 5 && !has(bakery_.closed, day);
    }

    [[nodiscard]] std::optional<int> made_for(int due, int production) const {
        if (due < 0) {
            int day = 0;
            while (!is_worked(day)) ++day;
            return day;
        }
        int day = due;
        while (!is_worked(day)) --day;
        for (int left = production; left > 0; --left) {
            do --day;
            while (!is_worked(day));
        }
        return day >= 0 ? std::optional{day} : std::nullopt;
    }

    [[nodiscard]] int free_on(int day) const {
        if (!is_worked(day)) return 0;
        const int made = has(bakery_.half, day) ? bakery_.per_day / 2 : bakery_.per_day;
        const auto sold = sold_.find(day);
        return std::max(0, made - (sold != sold_.end() ? sold->second : 0));
    }

    const Bakery& bakery_;
    std::map<int, int> sold_;
};

std::string day_text(int day) { return format_day(*parse_day(kMonday) + std::chrono::days{day}); }
std::string sku_of(std::size_t product) { return "CAKE" + std::to_string(product); }

Json document_of(const Bakery& bakery) {
    Json document{{"version", 1}, {"asOf", std::string{kMonday} + "T09:00:00Z"}};
    Json& week = document["calendars"]["week"];
    week["workdays"] = {"mon", "tue", "wed", "thu", "fri"};
    week["closed"] = Json::array();
    for (const int day : bakery.closed) week["closed"].push_back(day_text(day));
    Json& place = document["locations"]["shop"];
    place = {{"timeZone", "Etc/UTC"}, {"calendar", "week"}, {"cutoff", "12:00"}};
    place["halfDays"] = Json::object();
    // The hour is that of the cut-off: it changes nothing else.
    for (const int day : bakery.half) place["halfDays"][day_text(day)] = "12:00";
    document["supplies"]["OVEN"]["capacity"] = {{"location", "shop"}, {"perDay", bakery.per_day}};
    for (std::size_t i = 0; i < bakery.takes.size(); ++i) {
        Json& product = document["products"][sku_of(i)];
        product["madeToOrder"] = {{"location", "shop"}, {"productionDays", bakery.production}};
        product["draws"]["OVEN"] = bakery.takes[i];
    }
    for (const Baked& sale : bakery.sold) {
        Json commitment{{"quantity", sale.quantity}};
        if (sale.due >= 0) commitment["due"] = day_text(sale.due);
        Json& of = sale.product < 0
                       ? document["supplies"]["OVEN"]
                       : document["products"][sku_of(static_cast<std::size_t>(sale.product))];
        of["commitments"].push_back(commitment);
    }
    return document;
}

// The last of a promise's units is made, and ships, when the reference says.
void expect(const Promise& promise, int each, int before, const Reference& reference) {
    const auto quantity = static_cast<int>(promise.quantity);
    const auto made = reference.made(before + each * quantity);
    RC_ASSERT(made.has_value());
    RC_ASSERT(promise.status == Status::made_to_order);
    RC_ASSERT(promise.parts.size() == 1U);
    RC_ASSERT(promise.ship.has_value());
    RC_ASSERT(format_day(promise.ship->latest) == day_text(reference.ready(*made)));
    // The reasons alone lead there (reason.h): production counts from its own day, else from that of asking.
    std::optional<Day> begins;
    for (const Reason& reason : promise.parts.front().because) {
        const bool is_first = reason.code == ReasonCode::asked && !begins;
        const bool has_day = reason.code == ReasonCode::production && reason.day;
        if (is_first || has_day) begins = reason.day;
    }
    RC_ASSERT(begins.has_value());
    const auto number = static_cast<int>((*begins - *parse_day(kMonday)).count());
    RC_ASSERT(reference.ready(number) == reference.ready(*made));
    // Fully booked is what could be made sooner if nothing were sold.
    const bool is_told =
        std::any_of(promise.parts.front().because.begin(), promise.parts.front().because.end(),
                    [](const Reason& reason) { return reason.code == ReasonCode::capacity; });
    RC_ASSERT(is_told == (*made > reference.first()));
}

RC_GTEST_PROP(Capacity, MakesWhatIsNotSoldDayByDay, ()) {
    const Bakery bakery = any_bakery();
    const Snapshot snapshot = published(document_of(bakery));
    const Reference reference{bakery};
    Asking asking;
    asking.at = *parse_instant(std::string{kMonday} +
                               (bakery.is_after_cutoff ? "T12:00:00Z" : "T11:59:59Z"));
    OrderQuery order;
    static_cast<Asking&>(order) = asking;
    int before = 0;
    for (std::size_t i = 0; i < bakery.takes.size(); ++i) {
        Query query;
        static_cast<Asking&>(query) = asking;
        query.sku = sku_of(i);
        query.quantity = *rc::gen::inRange(1, 30);
        order.lines.push_back(Line{query.sku, query.quantity, {}});
        const auto promise = quote(snapshot, query);
        RC_ASSERT(promise);
        expect(*promise, bakery.takes[i], 0, reference);
    }
    // In an order each line has what those before it left.
    const auto all = quote_order(snapshot, order);
    RC_ASSERT(all);
    for (std::size_t i = 0; i < bakery.takes.size(); ++i) {
        const Promise& line = all->lines[i];
        expect(line, bakery.takes[i], before, reference);
        before += bakery.takes[i] * static_cast<int>(line.quantity);
    }
}

}  // namespace
}  // namespace stockline::properties::ovens

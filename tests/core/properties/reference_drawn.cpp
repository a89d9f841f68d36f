#include "reference_drawn.h"

#include <algorithm>
#include <functional>

namespace stockline::properties::drawn {

Reference::Reference(const Shop& shop) : shop_(shop) {
    // Those that name a place are owed there; the others wait in the order in which they are due.
    for (const Sale& sale : shop.sales) {
        if (sale.place >= 0) owe(sale, sale.place, sale.quantity);
    }
    for (const Sale& sale : shop.sales) {
        if (sale.place < 0) place(sale);
    }
}

Taken Reference::nothing() const {
    return Taken(static_cast<std::size_t>(shop_.supplies), std::vector<int>(shop_.transit.size()));
}

void Reference::owe(const Sale& sale, int place, int quantity) {
    const auto& draws = shop_.products.at(static_cast<std::size_t>(sale.product));
    for (int supply = 0; supply < shop_.supplies; ++supply) {
        const int each = draws.at(static_cast<std::size_t>(supply));
        if (each > 0) owed_.push_back({supply, place, sale.due, quantity * each});
    }
}

// From the places in the order of their names, as much as each has by the day; then, late, from wherever a unit is free
// next; what nobody ever has the first place owes.
void Reference::place(const Sale& sale) {
    const int places = static_cast<int>(shop_.transit.size());
    int left = sale.quantity;
    const auto take = [&](int at, int day) {
        const int units = std::min(left, available(sale.product, at, day, nothing()));
        owe(sale, at, units);
        left -= units;
        return units;
    };
    for (int at = 0; at < places && left > 0; ++at) take(at, sale.due);
    for (int day = sale.due; day <= kLastDay && left > 0; ++day) {
        for (int at = 0; at < places && left > 0; ++at) take(at, day);
    }
    if (left > 0) owe(sale, 0, left);
}

int Reference::atp(int supply, int place, int day) const {
    int least = 1'000'000;
    for (int until = day; until <= kLastDay; ++until) {
        int units =
            shop_.stock.at(static_cast<std::size_t>(supply)).at(static_cast<std::size_t>(place));
        for (const Coming& receipt : shop_.receipts) {
            const bool is_in = receipt.supply == supply && receipt.place == place;
            if (is_in && receipt.day <= until) units += receipt.quantity;
        }
        for (const Owed& owed : owed_) {
            const bool is_in = owed.supply == supply && owed.place == place;
            if (is_in && owed.day <= until) units -= owed.quantity;
        }
        least = std::min(least, units);
    }
    return std::max(0, least);
}

int Reference::available(int product, int place, int day, const Taken& taken) const {
    const auto& draws = shop_.products.at(static_cast<std::size_t>(product));
    int most = 1'000'000;
    for (int supply = 0; supply < shop_.supplies; ++supply) {
        const int each = draws.at(static_cast<std::size_t>(supply));
        if (each == 0) continue;
        const int gone =
            taken.at(static_cast<std::size_t>(supply)).at(static_cast<std::size_t>(place));
        most = std::min(most, std::max(0, atp(supply, place, day) - gone) / each);
    }
    return most;
}

std::vector<Dates> Reference::earliest(int product, int quantity, const Taken& taken) const {
    std::vector<Dates> all;
    for (std::size_t place = 0; place < shop_.transit.size(); ++place) {
        int before = 0;
        for (int day = 0; day <= kLastDay; ++day) {
            const int units = available(product, static_cast<int>(place), day, taken);
            for (; before < units; ++before) all.emplace_back(day + shop_.transit[place], day);
        }
    }
    std::sort(all.begin(), all.end());
    if (all.size() > static_cast<std::size_t>(quantity)) {
        all.resize(static_cast<std::size_t>(quantity));
    }
    return all;
}

std::vector<Taken> Reference::ways(int product, const std::vector<Dates>& dates,
                                   const Taken& taken) const {
    const auto& draws = shop_.products.at(static_cast<std::size_t>(product));
    std::vector<Taken> found;
    std::vector<int> counts(shop_.transit.size());
    const std::function<void(std::size_t, int)> divide = [&](std::size_t place, int left) {
        if (place + 1 == counts.size()) {
            counts[place] = left;
            // The days that this division gives.
            std::vector<Dates> given;
            for (std::size_t at = 0; at < counts.size(); ++at) {
                int before = 0;
                for (int day = 0; day <= kLastDay; ++day) {
                    const int units =
                        std::min(counts[at], available(product, static_cast<int>(at), day, taken));
                    for (; before < units; ++before) {
                        given.emplace_back(day + shop_.transit[at], day);
                    }
                }
            }
            std::sort(given.begin(), given.end());
            if (given != dates) return;
            Taken after = taken;
            for (std::size_t supply = 0; supply < draws.size(); ++supply) {
                for (std::size_t at = 0; at < counts.size(); ++at) {
                    after[supply][at] += draws[supply] * counts[at];
                }
            }
            found.push_back(after);
            return;
        }
        for (int units = 0; units <= left; ++units) {
            counts[place] = units;
            divide(place + 1, left - units);
        }
    };
    divide(0, static_cast<int>(dates.size()));
    return found;
}

}  // namespace stockline::properties::drawn

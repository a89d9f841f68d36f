// Rule M1 once more, by trying everything: shops of a few supplies, of products that draw on them, and of places, in
// numbers that a person can read. Days are certain, every day is worked, and nothing has to be made ready.
//
// It is written from the rule and not from the engine: what can be promised is looked up day by day in all that comes
// and is owed, and a line's units are divided over the places in every way that there is.
#pragma once

#include <map>
#include <ostream>
#include <utility>
#include <vector>

namespace stockline::properties::drawn {

struct Coming {
    int supply = 0;
    int place = 0;
    int day = 0;
    int quantity = 1;
};

/// Units that were sold of a product.
struct Sale {
    int product = 0;
    /// -1: any.
    int place = -1;
    int due = 0;
    int quantity = 1;
};

struct Shop {
    int supplies = 1;
    /// Days from each place to the door.
    std::vector<int> transit;
    /// By supply and place.
    std::vector<std::vector<int>> stock;
    std::vector<Coming> receipts;
    std::vector<Sale> sales;
    /// By product, how many units of each supply it takes; 0: none.
    std::vector<std::vector<int>> products;
};

/// What earlier lines have taken, by supply and place.
using Taken = std::vector<std::vector<int>>;

/// The day on which a unit is delivered, and the one on which it is sent: a line's units come in this order.
using Dates = std::pair<int, int>;

/// No receipt or due day of a shop lies past this.
inline constexpr int kLastDay = 12;

class Reference {
public:
    explicit Reference(const Shop& shop);

    [[nodiscard]] Taken nothing() const;

    /// How many units of a product can be sent from a place by a day.
    [[nodiscard]] int available(int product, int place, int day, const Taken& taken) const;

    /// The days of so many units, as many of them as can be had, the earliest first.
    [[nodiscard]] std::vector<Dates> earliest(int product, int quantity, const Taken& taken) const;

    /// What is taken then, in every way in which the units can have these days.
    [[nodiscard]] std::vector<Taken> ways(int product, const std::vector<Dates>& dates,
                                          const Taken& taken) const;

private:
    void place(const Sale& sale);
    void owe(const Sale& sale, int place, int quantity);
    [[nodiscard]] int atp(int supply, int place, int day) const;

    const Shop& shop_;
    struct Owed {
        int supply;
        int place;
        int day;
        int quantity;
    };
    std::vector<Owed> owed_;
};

std::ostream& operator<<(std::ostream& out, const Shop& shop);

}  // namespace stockline::properties::drawn

#include "capacity_plan.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>

namespace stockline {
namespace {

class CapacityPlanner {
public:
    CapacityPlanner(const Store& store, const TimeZones& zones, const Capacity& capacity)
        : capacity_(capacity), confidence_(store.confidence) {
        const Location& place = store.locations.find(capacity.location)->second;
        dock_ = &store.calendars.find(place.calendar)->second;
        // The caller has checked that the clock runs.
        today_ = *zones.find(place.time_zone)->second.local_day(store.as_of);
    }

    void sell(Quantity units, const std::optional<Day>& due, const MadeToOrder* made) {
        const auto day = day_made(due, made);
        if (units == 0 || !day || *day < today_) return;
        Quantity& sold = sold_[*day];
        sold = std::min(sold + std::min(units, kMaxQuantity), kMaxQuantity);
    }

    [[nodiscard]] SnapshotCapacity planned() const {
        return SnapshotCapacity{capacity_.location, capacity_.per_day, sold_};
    }

private:
    // Nothing past the end of the calendar.
    [[nodiscard]] std::optional<Day> day_made(const std::optional<Day>& due,
                                              const MadeToOrder* made) const {
        if (!due || *due < today_) return dock_->adjust(today_);
        int days = 0;
        if (made != nullptr) {
            days = made->production_days.pessimistic.first_reaching(confidence_).value_or(0);
        }
        // The last working day by then, and so many before it.
        const auto before = dock_->business_days_before(*due);
        if (!before) return std::nullopt;
        const bool is_worked = dock_->is_business_day(*due).value_or(false);
        const int number = *before - (is_worked ? 0 : 1) - days;
        if (number < 0) return std::nullopt;
        // The first business day has the number 0.
        const bool begins_with_one = dock_->is_business_day(kFirstDay).value_or(false);
        return dock_->advance(kFirstDay, number + (begins_with_one ? 0 : 1));
    }

    const Capacity& capacity_;
    const BusinessCalendar* dock_ = nullptr;
    Day today_;
    double confidence_;
    std::map<Day, Quantity> sold_;
};

// What of a supply need not be made: it is there, or known to be coming.
Quantity units_not_made(const Supply& supply) {
    if (!supply.is_counted) return std::numeric_limits<Quantity>::max();
    Quantity units = 0;
    for (const Stock& stock : supply.stock) {
        units += std::max<Quantity>(0, stock.on_hand - stock.reserved - stock.safety_stock);
    }
    for (const Receipt& receipt : supply.receipts) units += receipt.quantity;
    return units;
}

}  // namespace

SnapshotCapacity planned_capacity(const Store& store, const TimeZones& zones, const Taking& taking,
                                  const Supply& supply) {
    CapacityPlanner planner{store, zones, *supply.capacity};
    Quantity there = units_not_made(supply);
    for (const SoldUnits& sold : taking.sold) {
        const Seller& seller = taking.sellers[sold.seller];
        for (const TakenUnits& taken : seller.takes) {
            if (taking.supplies[taken.supply] != &supply) continue;
            const Quantity units = sold.commitment->quantity * taken.each;
            const Quantity not_made = std::min(units, there);
            there -= not_made;
            planner.sell(units - not_made, sold.commitment->due, seller.made);
        }
    }
    return planner.planned();
}

}  // namespace stockline

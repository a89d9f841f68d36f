#include "product_supply.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

#include "due_order.h"
#include "reasons.h"

namespace stockline {
namespace {

// When units that reach the dock on day a can be handled.
std::optional<Day> ready_day(const Site& site, Day arrival) {
    const auto on_dock = site.dock->adjust(arrival);
    return on_dock ? site.dock->advance(*on_dock, site.location->receiving_days) : std::nullopt;
}

// Where units are free soonest on or after a day, and how many.
struct FreeUnits {
    Site* site = nullptr;
    Day day;
    Quantity quantity = 0;
};

// Among the places that have units soonest, the one with the most; the first of equals.
FreeUnits free_soonest(ProductSupply& supply, std::optional<Day> due) {
    FreeUnits best;
    std::chrono::days least_wait{0};
    for (auto& [name, site] : supply.sites) {
        const Day by = std::max(due.value_or(site.supply.today), site.supply.today);
        for (const AtpPoint& point : available_to_promise(site.supply)) {
            if (point.atp == 0) continue;
            const Day day = std::max(point.day, by);
            const auto wait = day - by;
            const bool is_better = best.site == nullptr || wait < least_wait ||
                                   (wait == least_wait && point.atp > best.quantity);
            if (is_better) {
                best = FreeUnits{&site, day, point.atp};
                least_wait = wait;
            }
            if (point.day > by) break;
        }
    }
    return best;
}

class SupplyGatherer {
public:
    SupplyGatherer(const Store& store, const TimeZones& zones, const Product& product)
        : store_(store), zones_(zones), product_(product) {}

    ProductSupply gathered() {
        for (const Stock& stock : product_.stock) {
            site(stock.location).supply.stock +=
                stock.on_hand - stock.reserved - stock.safety_stock;
        }
        for (const std::size_t i : in_expected_order()) add_receipt(i);
        if (product_.replenishment) site(product_.replenishment->location);
        place_commitments();
        return std::move(result_);
    }

private:
    Site& site(const std::string& name) {
        Site& found = result_.sites[name];
        if (found.location == nullptr) {
            found.location = &store_.locations.find(name)->second;
            found.dock = &store_.calendars.find(found.location->calendar)->second;
            const TimeZone& zone = zones_.find(found.location->time_zone)->second;
            found.supply.today = *zone.local_day(store_.as_of);  // the caller has checked both
        }
        return found;
    }

    // On which day it reaches the dock, as seen from today.
    [[nodiscard]] Distribution arrival_of(const Receipt& receipt, Day today) const {
        const int expected = day_number(receipt.expected);
        const auto lead = store_.lead_times.find(receipt.lead_time);
        if (lead == store_.lead_times.end() || !lead->second.days_late) {
            return receipt.expected < today ? Distribution{} : Distribution::point(expected);
        }
        return lead->second.days_late
            ->mapped([expected](int late) { return std::optional{expected + late}; })
            .given_at_least(day_number(today));
    }

    // The same whatever order the document has them in: sums of probabilities depend on it in their
    // last digits.
    [[nodiscard]] std::vector<std::size_t> in_expected_order() const {
        std::vector<std::size_t> order(product_.receipts.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
            const Receipt& one = product_.receipts[a];
            const Receipt& other = product_.receipts[b];
            return std::tie(one.expected, one.quantity, one.lead_time, one.reason, one.id) <
                   std::tie(other.expected, other.quantity, other.lead_time, other.reason,
                            other.id);
        });
        return order;
    }

    void add_receipt(std::size_t index) {
        const Receipt& receipt = product_.receipts[index];
        Site& at = site(receipt.location);
        const bool is_overdue = receipt.expected < at.supply.today;
        Reason because{.code = is_overdue ? ReasonCode::overdue : ReasonCode::awaiting_receipt,
                       .day = receipt.expected,
                       .reason = receipt.reason};

        const Distribution arrival = arrival_of(receipt, at.supply.today);
        const Distribution ready = arrival.mapped([&at](int day) -> std::optional<int> {
            const auto on = ready_day(at, day_of_number(day));
            return on ? std::optional{day_number(*on)} : std::nullopt;
        });
        if (ready.masses().empty()) {
            if (!arrival.masses().empty()) because.code = ReasonCode::beyond_calendar;
            add_reason(result_.undated_because, because);
            return;
        }
        // An overdue receipt is planned for the first day that is still possible.
        const Day first = day_of_number(ready.masses().front().at);
        const Day planned = is_overdue ? first : ready_day(at, receipt.expected).value_or(first);
        Lot lot{receipt.quantity, planned, ready, {std::move(because)}};
        add_receiving(lot, at, receipt.expected);
        at.supply.lots.push_back(std::move(lot));
        at.receipts.push_back(index);
    }

    static void add_receiving(Lot& lot, const Site& at, Day expected) {
        if (at.location->receiving_days > 0) {
            lot.because.push_back(Reason{.code = ReasonCode::receiving,
                                         .days = Duration::point(at.location->receiving_days)});
        }
        if (lot.ready.is_point()) {
            add_skipped_days(lot.because, *at.dock, expected, lot.planned, CalendarOf::location);
        }
    }

    void place_commitments() {
        for (const std::size_t i : in_due_order(product_.commitments)) {
            const Commitment& commitment = product_.commitments[i];
            if (!commitment.location.empty()) {
                Site& at = site(commitment.location);
                owe(at, i, commitment.due.value_or(at.supply.today), commitment.quantity);
            }
        }
        if (result_.sites.empty()) return;
        for (const std::size_t i : in_due_order(product_.commitments)) {
            if (product_.commitments[i].location.empty()) place(i);
        }
    }

    static void owe(Site& at, std::size_t commitment, Day due, Quantity quantity) {
        at.supply.needs.push_back(Need{due, quantity});
        if (!at.owed.empty() && at.owed.back().commitment == commitment) {
            at.owed.back().quantity += quantity;
            return;
        }
        at.owed.push_back(OwedUnits{commitment, due, quantity});
    }

    void place(std::size_t index) {
        const Commitment& commitment = product_.commitments[index];
        Quantity left = commitment.quantity;
        while (left > 0 && result_.sites.size() > 1) {
            const FreeUnits free = free_soonest(result_, commitment.due);
            if (free.site == nullptr) break;
            const Quantity taken = std::min(left, free.quantity);
            owe(*free.site, index, commitment.due.value_or(free.site->supply.today), taken);
            left -= taken;
        }
        // Where no location can ever give one, the first owes them all: they then stand against
        // whatever comes there next.
        if (left > 0) {
            Site& first = result_.sites.begin()->second;
            owe(first, index, commitment.due.value_or(first.supply.today), left);
        }
    }

    const Store& store_;
    const TimeZones& zones_;
    const Product& product_;
    ProductSupply result_;
};

}  // namespace

ProductSupply gather_supply(const Store& store, const TimeZones& zones, const Product& product) {
    return SupplyGatherer{store, zones, product}.gathered();
}

void hold_back(ProductSupply& supply, Day until, Quantity quantity) {
    while (quantity > 0) {
        const FreeUnits free = free_soonest(supply, until);
        if (free.site == nullptr || free.day > until) return;
        const Quantity taken = std::min(quantity, free.quantity);
        free.site->supply.needs.push_back(Need{until, taken});
        quantity -= taken;
    }
}

}  // namespace stockline

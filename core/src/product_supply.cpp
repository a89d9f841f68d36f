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

// So many business days after a day, or before it; the day itself for none.
std::optional<Day> counted_on(const BusinessCalendar& calendar, Day from, int days) {
    if (days == 0) return from;
    if (days > 0) return calendar.advance(from, days);
    const auto before = calendar.business_days_before(from);
    if (!before || *before + days < 0) return std::nullopt;
    // The first business day has the number 0.
    const bool begins_with_one = calendar.is_business_day(kFirstDay).value_or(false);
    return calendar.advance(kFirstDay, *before + days + (begins_with_one ? 0 : 1));
}

// Where units are free soonest on or after a day, and how many.
struct FreeUnits {
    Site* site = nullptr;
    Day day;
    Quantity quantity = 0;
};

// The first of the places that have units soonest.
FreeUnits free_soonest(ProductSupply& supply, Day due) {
    FreeUnits best;
    std::chrono::days least_wait{0};
    for (auto& [name, site] : supply.sites) {
        const Day by = std::max(due, site.supply.today);
        for (const AtpPoint& point : available_to_promise(site.supply)) {
            if (point.atp == 0) continue;
            const Day day = std::max(point.day, by);
            const auto wait = day - by;
            if (best.site == nullptr || wait < least_wait) {
                best = FreeUnits{&site, day, point.atp};
                least_wait = wait;
            }
            // Of this place: as many as are free by the day.
            if (best.site == &site && day == best.day) best.quantity = point.atp;
            if (point.day > by) break;
        }
    }
    return best;
}

// One place's units that can still be promised, by the day from which they can be.
class FreeByDay {
public:
    FreeByDay(Site& site, Day today) : site_(&site), today_(today) {
        Quantity before = 0;
        for (const AtpPoint& point : available_to_promise(site.supply)) {
            if (point.atp > before) later_.push_back(Run{point.day, point.atp - before});
            before = point.atp;
        }
        std::reverse(later_.begin(), later_.end());
    }

    [[nodiscard]] Site& site() const { return *site_; }
    [[nodiscard]] Day today() const { return today_; }

    // Takes up to so many units that are free by that day, the latest of them first: what is free earlier is worth
    // more.
    Quantity take_by(Day due, Quantity quantity) {
        while (!later_.empty() && later_.back().day <= due) {
            earlier_.push_back(later_.back());
            later_.pop_back();
        }
        Quantity taken = 0;
        while (taken < quantity && !earlier_.empty()) taken += take(earlier_, quantity - taken);
        return taken;
    }

    // The first day, after those of take_by(), on which a unit is free.
    [[nodiscard]] std::optional<Day> next_day() const {
        return later_.empty() ? std::nullopt : std::optional{later_.back().day};
    }
    Quantity take_next(Quantity quantity) { return take(later_, quantity); }

private:
    struct Run {
        Day day;
        Quantity quantity;
    };

    static Quantity take(std::vector<Run>& runs, Quantity quantity) {
        Run& run = runs.back();
        const Quantity taken = std::min(run.quantity, quantity);
        run.quantity -= taken;
        if (run.quantity == 0) runs.pop_back();
        return taken;
    }

    Site* site_;
    Day today_;
    std::vector<Run> earlier_;  // ascending in day
    std::vector<Run> later_;    // descending in day
};

// On how many days all receipts of a product may come, counted for each; more are put together, at the later day
// (core/RULES.md, M8).
constexpr std::size_t kMaxDaysLate = 5000;
constexpr std::size_t kMinDaysLate = 8;

// Of more days off between a receipt's day and the dock's next, the rest is not listed.
constexpr std::size_t kMaxDaysOff = 30;

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
        result_.is_unreleased = is_unreleased();
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

    [[nodiscard]] bool is_unreleased() const {
        if (!product_.preorder) return false;
        Day today = std::chrono::floor<std::chrono::days>(store_.as_of);
        if (!result_.sites.empty()) {
            today = result_.sites.begin()->second.supply.today;
        } else if (!store_.locations.empty()) {
            const TimeZone& zone = zones_.find(store_.locations.begin()->second.time_zone)->second;
            today = zone.local_day(store_.as_of).value_or(today);
        }
        return !is_released_on(product_.preorder->releases, today);
    }

    // On which day it reaches the dock, as seen from today.
    [[nodiscard]] Distribution arrival_of(const Receipt& receipt, Day today) const {
        const int expected = day_number(receipt.expected);
        const auto lead = store_.lead_times.find(receipt.lead_time);
        if (lead == store_.lead_times.end() || !lead->second.days_late) {
            return receipt.expected < today ? Distribution{} : Distribution::point(expected);
        }
        const std::size_t most = std::max(kMinDaysLate, kMaxDaysLate / product_.receipts.size());
        const bool has_calendar = !lead->second.calendar.empty();
        const auto supplier = store_.calendars.find(lead->second.calendar);
        return lead->second.days_late->coarsened(most, true)
            .mapped([&](int late) -> std::optional<int> {
                if (!has_calendar) return expected + late;
                const auto day = counted_on(supplier->second, receipt.expected, late);
                return day ? std::optional{day_number(*day)} : std::nullopt;
            })
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
            add_undated(at, index, arrival, std::move(because));
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

    // Where a calendar ends, the units are known to be coming, and only their day is not: they are planned for after
    // its end. Of an overdue receipt without a lead time nobody knows whether it comes.
    void add_undated(Site& at, std::size_t index, const Distribution& arrival, Reason because) {
        const auto end = at.dock->valid_until();
        if (arrival.masses().empty() || !end) {
            add_reason(result_.undated_because, because);
            return;
        }
        because.code = ReasonCode::beyond_calendar;
        const Receipt& receipt = product_.receipts[index];
        const Day planned = std::max({*end + std::chrono::days{1}, receipt.expected,
                                      at.supply.today + std::chrono::days{1}});
        at.supply.lots.push_back(Lot{receipt.quantity, planned, {}, {std::move(because)}});
        at.receipts.push_back(index);
    }

    static void add_receiving(Lot& lot, const Site& at, Day expected) {
        if (at.location->receiving_days > 0) {
            lot.because.push_back(Reason{.code = ReasonCode::receiving,
                                         .days = Duration::point(at.location->receiving_days)});
        }
        if (lot.ready.is_point()) {
            add_skipped_days(lot.because, *at.dock, expected, lot.planned, CalendarOf::location,
                             kMaxDaysOff);
        }
    }

    void place_commitments() {
        const std::vector<std::size_t> order = in_due_order(product_.commitments);
        std::vector<std::size_t> unplaced;
        for (const std::size_t i : order) {
            const Commitment& commitment = product_.commitments[i];
            if (commitment.location.empty()) {
                unplaced.push_back(i);
                continue;
            }
            Site& at = site(commitment.location);
            owe(at, i, commitment.due.value_or(at.supply.today), commitment.quantity);
        }
        if (result_.sites.empty()) return;
        std::vector<FreeByDay> places;
        for (auto& [name, at] : result_.sites) places.emplace_back(at, at.supply.today);
        for (const std::size_t i : unplaced) place(i, places);
    }

    static void owe(Site& at, std::size_t commitment, Day due, Quantity quantity) {
        at.supply.needs.push_back(Need{due, quantity});
        if (!at.owed.empty() && at.owed.back().commitment == commitment) {
            at.owed.back().quantity += quantity;
            return;
        }
        at.owed.push_back(OwedUnits{commitment, due, quantity});
    }

    // From the places in the order of their names, each giving what it has by the day that they are due; then, late,
    // from wherever a unit is free next. The order does not turn on how much a place has: else one unit more at a place
    // would draw commitments there, and make shoppers wait who were served from it (RULES.md, T16).
    void place(std::size_t index, std::vector<FreeByDay>& places) {
        const Commitment& commitment = product_.commitments[index];
        Quantity left = commitment.quantity;
        const auto owe_at = [&](const FreeByDay& at, Quantity taken) {
            if (taken == 0) return;
            owe(at.site(), index, commitment.due.value_or(at.today()), taken);
            left -= taken;
        };
        for (FreeByDay& at : places) {
            if (left == 0) return;
            owe_at(at, at.take_by(std::max(commitment.due.value_or(at.today()), at.today()), left));
        }
        while (left > 0) {
            FreeByDay* next = nullptr;
            for (FreeByDay& at : places) {
                if (at.next_day() && (next == nullptr || *at.next_day() < *next->next_day())) {
                    next = &at;
                }
            }
            if (next == nullptr) break;
            owe_at(*next, next->take_next(left));
        }
        // Where no location can ever give one, the first owes them all: they then stand against
        // whatever comes there next.
        if (left > 0) {
            const FreeByDay& first = places.front();
            owe(first.site(), index, commitment.due.value_or(first.today()), left);
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

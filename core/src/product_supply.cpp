#include "product_supply.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "ready_day.h"
#include "reasons.h"

namespace stockline {
namespace {

std::optional<Day> ready_day(const Site& site, Day arrival) {
    return ready_day(*site.dock, site.location->receiving_days, arrival);
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
FreeUnits free_soonest(SuppliedSites& supply, Day due) {
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

    // How many units are free by that day. It is asked for one day after the other.
    Quantity free_by(Day due) {
        while (!later_.empty() && later_.back().day <= due) {
            earlier_.push_back(later_.back());
            free_ += later_.back().quantity;
            later_.pop_back();
        }
        return free_;
    }
    // The same, for any day from there on.
    [[nodiscard]] Quantity free_on(Day day) const {
        Quantity free = free_;
        for (auto run = later_.rbegin(); run != later_.rend() && run->day <= day; ++run) {
            free += run->quantity;
        }
        return free;
    }
    // The first day on which so many units are free; none where there never are.
    [[nodiscard]] std::optional<Day> day_of(Quantity quantity) const {
        if (free_ >= quantity) return today_;
        Quantity free = free_;
        const auto run = std::find_if(later_.rbegin(), later_.rend(), [&](const Run& each) {
            free += each.quantity;
            return free >= quantity;
        });
        return run != later_.rend() ? std::optional{run->day} : std::nullopt;
    }

    // Takes so many of the units that free_by() has counted, the latest of them first: what is free earlier is worth
    // more. Then the next that come.
    void take(Quantity quantity) {
        free_ -= std::min(free_, quantity);
        quantity = take(earlier_, quantity);
        take(later_, quantity);
    }

private:
    struct Run {
        Day day;
        Quantity quantity;
    };

    // What is still to be taken.
    static Quantity take(std::vector<Run>& runs, Quantity quantity) {
        while (quantity > 0 && !runs.empty()) {
            Run& run = runs.back();
            const Quantity taken = std::min(run.quantity, quantity);
            run.quantity -= taken;
            quantity -= taken;
            if (run.quantity == 0) runs.pop_back();
        }
        return quantity;
    }

    Site* site_;
    Day today_;
    Quantity free_ = 0;
    std::vector<Run> earlier_;  // ascending in day
    std::vector<Run> later_;    // descending in day
};

// On how many days all receipts of a product may come, counted for each; more are put together, at the later day
// (core/RULES.md, M8).
constexpr std::size_t kMaxDaysLate = 5000;
constexpr std::size_t kMinDaysLate = 8;

// Of more days off between a receipt's day and the dock's next, the rest is not listed.
constexpr std::size_t kMaxDaysOff = 30;

// What is there and what comes of one supply.
class SupplyGatherer {
public:
    SupplyGatherer(const Store& store, const TimeZones& zones, const Supply& supply,
                   SuppliedSites& result)
        : store_(store), zones_(zones), supply_(supply), result_(result) {}

    void gather() {
        for (const Stock& stock : supply_.stock) {
            site(stock.location).supply.stock +=
                stock.on_hand - stock.reserved - stock.safety_stock;
        }
        for (const std::size_t i : in_expected_order()) add_receipt(i);
        if (supply_.replenishment) site(supply_.replenishment->location);
    }

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

private:
    // On which day it reaches the dock, as seen from today.
    [[nodiscard]] Distribution arrival_of(const Receipt& receipt, Day today) const {
        const int expected = day_number(receipt.expected);
        const auto lead = store_.lead_times.find(receipt.lead_time);
        if (lead == store_.lead_times.end() || !lead->second.days_late) {
            return receipt.expected < today ? Distribution{} : Distribution::point(expected);
        }
        const std::size_t most = std::max(kMinDaysLate, kMaxDaysLate / supply_.receipts.size());
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
        std::vector<std::size_t> order(supply_.receipts.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
            const Receipt& one = supply_.receipts[a];
            const Receipt& other = supply_.receipts[b];
            return std::tie(one.expected, one.quantity, one.lead_time, one.reason, one.id) <
                   std::tie(other.expected, other.quantity, other.lead_time, other.reason,
                            other.id);
        });
        return order;
    }

    void add_receipt(std::size_t index) {
        const Receipt& receipt = supply_.receipts[index];
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
        const Receipt& receipt = supply_.receipts[index];
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

    const Store& store_;
    const TimeZones& zones_;
    const Supply& supply_;
    SuppliedSites& result_;
};

// As many units as any supply could have: sums of these stay within what a number holds.
constexpr Quantity kMostOwed = kMaxQuantity * 1000;

Quantity units_of(const TakenUnits& taken, Quantity quantity) {
    return std::min(quantity * taken.each, kMostOwed);
}

// Places what was sold.
class SoldPlacer {
public:
    SoldPlacer(const Store& store, const TimeZones& zones, Taking& taking,
               std::vector<SuppliedSites>& supplies)
        : store_(store), zones_(zones), taking_(taking), supplies_(supplies) {}

    void place() {
        for (const SuppliedSites& supply : supplies_) {
            auto& names = stocked_.emplace_back();
            for (const auto& each : supply.sites) names.insert(each.first);
        }
        std::vector<SoldUnits> unplaced;
        for (const SoldUnits& sold : taking_.sold) {
            const Commitment& commitment = *sold.commitment;
            if (commitment.location.empty()) {
                unplaced.push_back(sold);
                continue;
            }
            for (const TakenUnits& taken : seller_of(sold).takes) {
                owe(sold, site(taken.supply, commitment.location),
                    units_of(taken, commitment.quantity));
            }
        }
        if (unplaced.empty()) return;
        for (SuppliedSites& supply : supplies_) {
            auto& places = free_.emplace_back();
            for (auto& [name, at] : supply.sites) {
                places.emplace(name, FreeByDay{at, at.supply.today});
            }
        }
        for (const SoldUnits& sold : unplaced) place(sold);
    }

private:
    using FreeByPlace = std::map<std::string_view, FreeByDay>;

    // What one unit can be taken of at one place.
    struct Place {
        std::string_view name;
        std::vector<FreeByDay*> free;
        [[nodiscard]] Day today() const { return free.front()->today(); }
    };

    [[nodiscard]] const Seller& seller_of(const SoldUnits& sold) const {
        return taking_.sellers[sold.seller];
    }
    Site& site(std::size_t supply, const std::string& name) {
        return SupplyGatherer{store_, zones_, *taking_.supplies[supply], supplies_[supply]}.site(
            name);
    }

    static void owe(const SoldUnits& sold, Site& at, Quantity quantity) {
        const Day due = sold.commitment->due.value_or(at.supply.today);
        at.supply.needs.push_back(Need{due, quantity});
        if (!at.owed.empty() && at.owed.back().sold.commitment == sold.commitment) {
            at.owed.back().quantity += quantity;
            return;
        }
        at.owed.push_back(OwedUnits{sold, due, quantity});
    }

    // Those that have some of all that the seller takes, by name.
    std::vector<Place> places_of(const Seller& seller) {
        std::vector<Place> places;
        for (auto& [name, first] : free_[seller.takes.front().supply]) {
            Place place{name, {&first}};
            for (std::size_t i = 1; i < seller.takes.size(); ++i) {
                FreeByPlace& others = free_[seller.takes[i].supply];
                const auto other = others.find(name);
                if (other != others.end()) place.free.push_back(&other->second);
            }
            if (place.free.size() == seller.takes.size()) places.push_back(std::move(place));
        }
        return places;
    }

    // From the places in the order of their names, each giving what it has by the day that they are due; then, late,
    // from wherever a unit is free next. The order does not turn on how much a place has: else one unit more at a place
    // would draw commitments there, and make shoppers wait who were served from it (RULES.md, T16).
    void place(const SoldUnits& sold) {
        const Seller& seller = seller_of(sold);
        const Commitment& commitment = *sold.commitment;
        std::vector<Place> places = places_of(seller);
        Quantity left = commitment.quantity;
        for (const Place& at : places) {
            const Day due = std::max(commitment.due.value_or(at.today()), at.today());
            Quantity free = left;
            for (std::size_t i = 0; i < at.free.size(); ++i) {
                free = std::min(free, at.free[i]->free_by(due) / seller.takes[i].each);
            }
            left -= take(sold, at, free);
            if (left == 0) return;
        }
        while (left > 0) {
            const Place* next = nullptr;
            std::optional<Day> soonest;
            for (const Place& at : places) {
                const auto day = day_of_one(seller, at);
                if (day && (!soonest || *day < *soonest)) {
                    next = &at;
                    soonest = day;
                }
            }
            if (next == nullptr) break;
            Quantity free = left;
            for (std::size_t i = 0; i < next->free.size(); ++i) {
                free = std::min(free, next->free[i]->free_on(*soonest) / seller.takes[i].each);
            }
            left -= take(sold, *next, free);
        }
        if (left > 0) owe_in_vain(sold, seller, left, places);
    }

    // Where no location can ever give one, the first owes them all: they then stand against whatever comes there next.
    // That something was sold from a place does not make it one: else one sale less would move them.
    void owe_in_vain(const SoldUnits& sold, const Seller& seller, Quantity left,
                     const std::vector<Place>& places) {
        const auto has_all = [&](const Place& place) {
            return std::all_of(seller.takes.begin(), seller.takes.end(), [&](const auto& taken) {
                return stocked_[taken.supply].contains(place.name);
            });
        };
        const auto first = std::find_if(places.begin(), places.end(), has_all);
        std::string_view name = first != places.end() ? first->name : std::string_view{};
        for (const TakenUnits& taken : seller.takes) {
            const auto& names = stocked_[taken.supply];
            if (name.empty() && !names.empty()) name = *names.begin();
        }
        if (name.empty() && !places.empty()) name = places.front().name;
        for (const TakenUnits& taken : seller.takes) {
            const auto& sites = supplies_[taken.supply].sites;
            if (name.empty() && !sites.empty()) name = sites.begin()->first;
        }
        if (name.empty()) return;
        for (const TakenUnits& taken : seller.takes) {
            const Quantity units = units_of(taken, left);
            FreeByPlace& free = free_[taken.supply];
            const auto at = free.find(name);
            // What there is of some of its parts waits for the others.
            if (at != free.end()) at->second.take(units);
            owe(sold, site(taken.supply, std::string{name}), units);
        }
    }

    Quantity take(const SoldUnits& sold, const Place& at, Quantity quantity) const {
        const Seller& seller = seller_of(sold);
        if (quantity == 0) return 0;
        for (std::size_t i = 0; i < at.free.size(); ++i) {
            const Quantity units = quantity * seller.takes[i].each;
            at.free[i]->take(units);
            owe(sold, at.free[i]->site(), units);
        }
        return quantity;
    }
    // The first day on which one unit is free there.
    static std::optional<Day> day_of_one(const Seller& seller, const Place& at) {
        std::optional<Day> last = at.today();
        for (std::size_t i = 0; i < at.free.size() && last; ++i) {
            const auto day = at.free[i]->day_of(seller.takes[i].each);
            last = day ? std::optional{std::max(*last, *day)} : std::nullopt;
        }
        return last;
    }

    const Store& store_;
    const TimeZones& zones_;
    Taking& taking_;
    std::vector<SuppliedSites>& supplies_;
    /// By supply.
    std::vector<FreeByPlace> free_;
    /// By supply, the places that have units of it, or will have, whatever was sold from where.
    std::vector<std::set<std::string, std::less<>>> stocked_;
};

bool is_unreleased(const Store& store, const TimeZones& zones, const Seller& seller,
                   const std::vector<SuppliedSites>& supplies) {
    if (seller.releases == nullptr) return false;
    const std::pair<const std::string, Site>* first = nullptr;
    for (const TakenUnits& taken : seller.takes) {
        const auto& sites = supplies[taken.supply].sites;
        if (sites.empty() || (first != nullptr && first->first <= sites.begin()->first)) continue;
        first = &*sites.begin();
    }
    Day today = std::chrono::floor<std::chrono::days>(store.as_of);
    if (first != nullptr) {
        today = first->second.supply.today;
    } else if (!store.locations.empty()) {
        const TimeZone& zone = zones.find(store.locations.begin()->second.time_zone)->second;
        today = zone.local_day(store.as_of).value_or(today);
    }
    return !is_released_on(*seller.releases, today);
}

}  // namespace

void Taking::sell_all(Instant at, std::string_view order) {
    sold.clear();
    for (std::size_t i = 0; i < sellers.size(); ++i) {
        for (const Commitment& commitment : *sellers[i].commitments) {
            const bool is_own = !order.empty() && commitment.id == order;
            if (!is_own && !commitment.holds_at(at)) continue;
            sold.push_back(SoldUnits{&commitment, i});
        }
    }
    sort_by_due(sold);
}

std::vector<SuppliedSites> gather_supplies(const Store& store, const TimeZones& zones,
                                           Taking& taking) {
    std::vector<SuppliedSites> supplies(taking.supplies.size());
    for (std::size_t i = 0; i < supplies.size(); ++i) {
        SupplyGatherer{store, zones, *taking.supplies[i], supplies[i]}.gather();
    }
    SoldPlacer{store, zones, taking, supplies}.place();
    for (Seller& seller : taking.sellers) {
        seller.is_unreleased = is_unreleased(store, zones, seller, supplies);
    }
    return supplies;
}

void hold_back(SuppliedSites& supply, Day until, Quantity quantity) {
    while (quantity > 0) {
        const FreeUnits free = free_soonest(supply, until);
        if (free.site == nullptr || free.day > until) return;
        const Quantity taken = std::min(quantity, free.quantity);
        free.site->supply.needs.push_back(Need{until, taken});
        quantity -= taken;
    }
}

}  // namespace stockline

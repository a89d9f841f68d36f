#include "replan_by.h"

#include <algorithm>
#include <chrono>
#include <string>

#include "ready_day.h"
#include "stockline/plan.h"

namespace stockline {
namespace {

using std::chrono::days;

// Finds the first day after today on which a plan may be another than today's, as one location has them.
class NextChange {
public:
    explicit NextChange(Day today) : today_(today) {}

    /// Another from this day on.
    void from(Day day) {
        if (day > today_) next_ = std::min(next_.value_or(day), day);
    }
    /// Another on every day from this one on.
    void daily_from(Day day) { from(std::max(day, today_ + days{1})); }

    [[nodiscard]] std::optional<Day> day() const { return next_; }

private:
    Day today_;
    std::optional<Day> next_;
};

// What is due by a day that has passed is due today; what is due without a day is due today at any time. Of what a
// capacity makes, that takes the room of another day every day.
void add_commitments(const Supply& supply, bool has_capacity, NextChange& change) {
    for (const Commitment& commitment : supply.commitments) {
        if (has_capacity) change.daily_from(kFirstDay);
        if (!commitment.due) continue;
        change.from(*commitment.due);
        change.from(*commitment.due + days{1});
    }
}

void add_receipt(const Store& store, const Receipt& receipt, NextChange& change) {
    // Expected up to its day, overdue from the next on.
    change.from(receipt.expected + days{1});
    const Location& location = store.locations.find(receipt.location)->second;
    const BusinessCalendar& dock = store.calendars.find(location.calendar)->second;
    // It is planned for the day on which it is ready; what can be promised today is told otherwise than what comes.
    if (const auto ready = ready_day(dock, location.receiving_days, receipt.expected)) {
        change.from(*ready);
    }
    if (const auto end = dock.valid_until()) change.daily_from(*end);
    const auto lead = store.lead_times.find(receipt.lead_time);
    if (lead == store.lead_times.end() || !lead->second.days_late) return;
    const auto& masses = lead->second.days_late->masses();
    // That it is not there by a day tells more of the days that are left. A supplier's business days before the
    // expected one may be any number of days.
    const int first = masses.empty() ? 0 : masses.front().at;
    const bool is_far_back = first < 0 && !lead->second.calendar.empty();
    change.daily_from(is_far_back ? kFirstDay : receipt.expected + days{first});
}

void add_releases(const Product& product, NextChange& change) {
    if (!product.preorder) return;
    for (const Day day : {product.preorder->releases.earliest, product.preorder->releases.latest}) {
        change.from(day);
        change.from(day + days{1});
        // Those that draw on it take over its release for a day more, since zones have other days (inherited()).
        change.from(day + days{2});
    }
}

}  // namespace

std::optional<Instant> replan_by(const Store& store, const TimeZones& zones,
                                 const DrawnGroup& group) {
    const bool has_capacity = std::any_of(group.supplies.begin(), group.supplies.end(),
                                          [&store](const std::string& name) {
                                              return find_supply(store, name)->capacity.has_value();
                                          });
    std::optional<Instant> first;
    for (const std::string& name : time_zones_of(store)) {
        const TimeZone& zone = zones.find(name)->second;
        const auto today = zone.local_day(store.as_of);
        if (!today) continue;
        NextChange change{*today};
        for (const std::string& supply_name : group.supplies) {
            const Supply& supply = *find_supply(store, supply_name);
            add_commitments(supply, has_capacity, change);
            for (const Receipt& receipt : supply.receipts) add_receipt(store, receipt, change);
        }
        for (const std::string& sku : group.products) {
            const Product& product = store.products.find(sku)->second;
            add_commitments(product, has_capacity, change);
            add_releases(product, change);
        }
        if (!change.day()) continue;
        const auto begins = zone.instant_of(*change.day(), TimeOfDay{0});
        if (begins) first = std::min(first.value_or(*begins), *begins);
    }
    // What has no place has the days of UTC.
    NextChange change{std::chrono::floor<days>(store.as_of)};
    for (const std::string& sku : group.products) {
        add_releases(store.products.find(sku)->second, change);
    }
    if (change.day()) first = std::min(first.value_or(*change.day()), Instant{*change.day()});
    return first;
}

}  // namespace stockline

#include "stockline/plan.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "asked_products.h"
#include "carried_rules.h"
#include "group_plan.h"
#include "pack_sets.h"
#include "planned_pickup.h"
#include "planning_faults.h"

namespace stockline {
namespace {

using std::chrono::days;

// Carries over the named thing, once.
template <class Map>
void carry(const Map& from, Map& into, const std::string& name) {
    const auto found = from.find(name);
    if (found != from.end()) into.insert(*found);
}

// Lanes speak only of locations that are there.
void keep_lanes_from(const Locations& locations, Method& method) {
    std::vector<Lane> kept;
    for (Lane& lane : method.lanes) {
        const bool is_from_all = lane.from.empty();
        std::vector<std::string> from;
        for (std::string& name : lane.from) {
            if (locations.find(name) != locations.end()) from.push_back(std::move(name));
        }
        std::sort(from.begin(), from.end());
        lane.from = std::move(from);
        if (is_from_all || !lane.from.empty()) kept.push_back(std::move(lane));
    }
    method.lanes = std::move(kept);
}

// Calendars that a snapshot has beside the store's own.
class PublicCalendars {
public:
    PublicCalendars(const Store& store, Snapshot& snapshot) : store_(store), snapshot_(snapshot) {}

    // A carrier carries and delivers on no public holiday of the destination, unless the lane has days of its own
    // (core/RULES.md, M3).
    void close_holidays(Method& method) {
        std::vector<Lane> lanes;
        for (Lane& lane : method.lanes) {
            if (lane.calendar.empty() && lane.to) {
                close_on_holidays_of(lane.to->country, method, lane);
            } else if (lane.calendar.empty()) {
                // It leads everywhere: before it, one for each country that has holidays.
                for (const auto& each : store_.holidays) {
                    Lane abroad = lane;
                    abroad.to = Area{each.first, {}};
                    close_on_holidays_of(each.first, method, abroad);
                    if (!abroad.calendar.empty()) lanes.push_back(std::move(abroad));
                }
            }
            lanes.push_back(std::move(lane));
        }
        method.lanes = std::move(lanes);
    }

    // Whose calendar it is nobody needs to know.
    void name_supplier(Step& step) {
        if (step.calendar.empty()) return;
        std::string& name = suppliers_[step.calendar];
        if (name.empty()) {
            name = unused("supplier");
            snapshot_.calendars.emplace(name, store_.calendars.find(step.calendar)->second);
        }
        step.calendar = name;
    }

private:
    void close_on_holidays_of(const std::string& country, const Method& method, Lane& lane) {
        const auto holidays = store_.holidays.find(country);
        if (holidays == store_.holidays.end()) return;
        const auto [known, is_new] =
            closed_.try_emplace(std::pair{method.calendar, holidays->second});
        std::string& name = known->second;
        if (is_new) name = closed_calendar(method.calendar, holidays->second, country);
        if (name.empty()) return;
        if (lane.collects.empty() && method.collects.empty()) lane.collects = method.calendar;
        lane.calendar = name;
    }

    // The name of the calendar without the holidays; empty where none of them makes a difference.
    std::string closed_calendar(const std::string& name, const std::string& holidays,
                                const std::string& country) {
        const BusinessCalendar& works = store_.calendars.find(name)->second;
        const BusinessCalendar& rests = store_.calendars.find(holidays)->second;
        // No parcel is on its way before the figures' own day; two days for the zones.
        const Day since = std::chrono::floor<days>(snapshot_.as_of) - days{2};
        std::vector<Day> closed = works.closed();
        for (const Day day : rests.closed()) {
            if (day >= since && works.is_business_day(day).value_or(false)) closed.push_back(day);
        }
        if (closed.size() == works.closed().size()) return {};
        // Which days are holidays after the list's end nobody knows.
        auto until = works.valid_until();
        if (rests.valid_until()) until = std::min(until.value_or(kLastDay), *rests.valid_until());
        std::string merged = unused(name + "-" + country);
        snapshot_.calendars.emplace(
            merged, BusinessCalendar{works.workdays(), std::move(closed), works.open(), until});
        return merged;
    }

    [[nodiscard]] std::string unused(const std::string& wanted) const {
        std::string name = wanted;
        for (int next = 2; is_used(name); ++next) name = wanted + "-" + std::to_string(next);
        return name;
    }
    [[nodiscard]] bool is_used(const std::string& name) const {
        return store_.calendars.contains(name) || snapshot_.calendars.contains(name);
    }

    const Store& store_;
    Snapshot& snapshot_;
    std::map<std::string, std::string, std::less<>> suppliers_;
    // By the method's calendar and that of the holidays.
    std::map<std::pair<std::string, std::string>, std::string> closed_;
};

// All ladders of a supply, those that it has later on too.
template <class OfSupply, class Use>
void each_ladder(OfSupply& supply, const Use& use) {
    const auto use_all = [&use](auto& state) {
        for (auto* ladders : {&state.ladders, &state.released_ladders}) {
            for (auto& ladder : *ladders) use(ladder);
        }
    };
    use_all(supply);
    for (auto& each : supply.later) use_all(each.supply);
}

// A snapshot holds what its products need, and nothing of the others.
void carry_context(const Store& store, const TimeZones& zones, Snapshot& snapshot,
                   Policies& policies) {
    const auto carry_places = [&](const SnapshotSupply& supply) {
        each_ladder(supply, [&](const LocationLadder& ladder) {
            carry(store.locations, snapshot.locations, ladder.location);
        });
    };
    for (const auto& each : snapshot.supplies) carry_places(each.second);
    for (const auto& [sku, product] : snapshot.products) {
        carry_places(product);
        if (product.made_to_order) {
            carry(store.locations, snapshot.locations, product.made_to_order->location);
        }
        carry(store.policies, policies, product.policy);
    }
    // Units that nobody knows to be coming come to any place that reaches the shopper.
    const bool comes_anywhere =
        std::any_of(snapshot.products.begin(), snapshot.products.end(), [](const auto& each) {
            const SnapshotProduct& product = each.second;
            return product.preorder || (product.backorder && product.backorder->sells_undated);
        });
    if (comes_anywhere) snapshot.locations = store.locations;
    // Release and opening days are judged by some location's clock, even where nothing is in stock.
    if (snapshot.locations.empty() && !store.locations.empty()) {
        snapshot.locations.insert(*store.locations.begin());
    }
    snapshot.shipping = store.shipping;
    carry_pickup_places(store, snapshot);
    for (auto& [name, method] : snapshot.shipping) keep_lanes_from(snapshot.locations, method);
    for (const auto& [name, location] : snapshot.locations) {
        carry(store.calendars, snapshot.calendars, location.calendar);
        carry(zones, snapshot.zones, location.time_zone);
    }
    PublicCalendars calendars{store, snapshot};
    for (auto& [name, method] : snapshot.shipping) {
        calendars.close_holidays(method);
        carry(store.calendars, snapshot.calendars, method.calendar);
        carry(store.calendars, snapshot.calendars, method.collects);
        for (const Lane& lane : method.lanes) {
            carry(store.calendars, snapshot.calendars, lane.calendar);
            carry(store.calendars, snapshot.calendars, lane.collects);
        }
    }
    set_open_days(store, snapshot);
    const auto name_suppliers = [&](SnapshotSupply& supply) {
        each_ladder(supply, [&](LocationLadder& ladder) {
            for (Step& step : ladder.steps) calendars.name_supplier(step);
        });
    };
    for (auto& each : snapshot.products) name_suppliers(each.second);
    for (auto& each : snapshot.supplies) name_suppliers(each.second);
}

}  // namespace

Horizon plan_horizon(const Store& store) {
    const Instant as_of = std::clamp(store.as_of, kFirstInstant, kLastInstant);
    return Horizon{std::max(as_of - days{2}, kFirstInstant),
                   std::min<Instant>(as_of + days{400}, kLastInstant)};
}

std::vector<std::string> time_zones_of(const Store& store) {
    std::set<std::string> names;
    for (const auto& [name, location] : store.locations) names.insert(location.time_zone);
    return {names.begin(), names.end()};
}

Result<Snapshot> plan(const Store& store, const TimeZones& zones, const PlanOptions& options) {
    Faults faults = value_faults(store, zones, options);
    if (!faults.empty()) return tl::unexpected{std::move(faults)};
    return plan_read(store, zones, options, options.rules);
}

Result<Snapshot> plan_read(const Store& store, const TimeZones& zones, const PlanOptions& options,
                           const RulePacks& rules) {
    Faults faults = planning_faults(store, zones, options);
    if (!faults.empty()) return tl::unexpected{std::move(faults)};

    Snapshot snapshot;
    snapshot.as_of = store.as_of;
    snapshot.fresh_for = store.fresh_for;
    snapshot.confidence = store.confidence;
    each_asked(store, options.skus, [&](const std::string& sku, const Product& /*product*/) {
        snapshot.products.try_emplace(sku);
    });
    each_group(store, options.skus, [&](const DrawnGroup& group) {
        plan_group(store, zones, group, options.order, snapshot);
    });
    TermSources sources;
    carry_context(store, zones, snapshot, sources.policies);
    carry_rules(store, rules, snapshot, sources);
    check_ways(sources.rules, std::chrono::floor<days>(snapshot.as_of), faults);
    if (!faults.empty()) return tl::unexpected{std::move(faults)};
    snapshot.sources = Shared<TermSources>::make(std::move(sources));
    return snapshot;
}

}  // namespace stockline

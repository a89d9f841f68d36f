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
#include "planning_faults.h"
#include "public_calendars.h"
#include "shared_context.h"

namespace stockline {
namespace {

using std::chrono::days;

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
    PublicCalendars calendars{store, snapshot};
    carry_ways(store, zones, calendars, snapshot);
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
    const bool has_digital =
        std::any_of(snapshot.products.begin(), snapshot.products.end(),
                    [](const auto& each) { return each.second.rules.is_digital; });
    carry_rules(store, rules, has_digital, snapshot, sources);
    check_ways(sources.rules, std::chrono::floor<days>(snapshot.as_of), faults);
    if (!faults.empty()) return tl::unexpected{std::move(faults)};
    snapshot.sources = Shared<TermSources>::make(std::move(sources));
    return snapshot;
}

}  // namespace stockline

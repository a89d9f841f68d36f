#include "stockline/plan.h"

#include <algorithm>
#include <set>
#include <utility>

#include "asked_products.h"
#include "carried_rules.h"
#include "pack_sets.h"
#include "placed_order.h"
#include "planning_faults.h"
#include "product_plan.h"

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

// A snapshot holds what its products need, and nothing of the others.
void carry_context(const Store& store, const TimeZones& zones, Snapshot& snapshot,
                   Policies& policies) {
    for (const auto& [sku, product] : snapshot.products) {
        for (const auto* ladders : {&product.ladders, &product.released_ladders}) {
            for (const LocationLadder& ladder : *ladders) {
                carry(store.locations, snapshot.locations, ladder.location);
            }
        }
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
    for (auto& [name, method] : snapshot.shipping) keep_lanes_from(snapshot.locations, method);
    for (const auto& [name, location] : snapshot.locations) {
        carry(store.calendars, snapshot.calendars, location.calendar);
        carry(zones, snapshot.zones, location.time_zone);
    }
    for (auto& [name, method] : snapshot.shipping) {
        carry(store.calendars, snapshot.calendars, method.calendar);
    }
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
    each_asked(store, options.skus, [&](const std::string& sku, const Product& product) {
        const bool is_ordered = !options.order.empty() && has_order(product, options.order);
        snapshot.products[sku] = is_ordered ? plan_for_order(store, zones, product, options.order)
                                            : plan_product(store, zones, product);
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

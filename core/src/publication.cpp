#include "stockline/publication.h"

#include <algorithm>
#include <chrono>
#include <set>
#include <utility>

#include "carried_rules.h"
#include "drawn.h"
#include "group_plan.h"
#include "pack_sets.h"
#include "planning_faults.h"
#include "public_calendars.h"
#include "replan_by.h"
#include "shared_context.h"

namespace stockline {
namespace {

using std::chrono::days;

// As a snapshot has them of the product.
CircumstanceSet exceptions_of(const Product& product) {
    return product.exceptions |
           (product.rules.is_digital ? mask(Circumstance::digital_content) : CircumstanceSet{0});
}

// Those of suppliers from whom the shop orders when somebody asks.
void carry_suppliers(const Store& store, PublicCalendars& calendars, PlannedShop& into) {
    std::set<std::string> names;
    for (const auto& [name, lead_time] : store.lead_times) {
        if (lead_time.days && !lead_time.calendar.empty()) names.insert(lead_time.calendar);
    }
    for (const std::string& name : names) into.suppliers.emplace(name, calendars.public_name(name));
}

void name_groups(const Store& store, PlannedShop& into) {
    for (const auto& [sku, product] : store.products) {
        if (!product.terms.empty()) continue;
        into.groups.try_emplace(
            TermsKey{product.policy, exceptions_of(product), product.rules.is_digital});
    }
    // A product of which all terms are its own has the number of a group too.
    if (into.groups.empty()) into.groups.try_emplace(TermsKey{});
    std::size_t number = 0;
    for (auto& each : into.groups) each.second = number++;
}

}  // namespace

Instant publication_month(const Store& store) {
    const Instant as_of = std::clamp(store.as_of, kFirstInstant, kLastInstant);
    const std::chrono::year_month_day day{std::chrono::floor<days>(as_of)};
    return std::max<Instant>(Day{day.year() / day.month() / 1}, kFirstInstant);
}

Horizon publication_horizon(const Store& store) {
    const Instant month = publication_month(store);
    return Horizon{std::max<Instant>(month - days{2}, kFirstInstant),
                   std::min<Instant>(month + days{431}, kLastInstant)};
}

Result<PlannedShop> plan_shop(const Store& store, const TimeZones& zones, const RulePacks& rules) {
    Faults faults = planning_faults(store, zones, {});
    if (!faults.empty()) return tl::unexpected{std::move(faults)};

    PlannedShop shop;
    Snapshot& snapshot = shop.snapshot;
    snapshot.as_of = publication_month(store);
    snapshot.fresh_for = store.fresh_for;
    snapshot.confidence = store.confidence;
    snapshot.locations = store.locations;
    PublicCalendars calendars{store, snapshot};
    carry_ways(store, zones, calendars, snapshot);
    carry_suppliers(store, calendars, shop);
    TermSources sources;
    sources.policies = store.policies;
    const bool has_digital =
        std::any_of(store.products.begin(), store.products.end(),
                    [](const auto& each) { return each.second.rules.is_digital; });
    carry_rules(store, rules, has_digital, snapshot, sources);
    check_ways(sources.rules, std::chrono::floor<days>(snapshot.as_of), faults);
    if (!faults.empty()) return tl::unexpected{std::move(faults)};
    snapshot.sources = Shared<TermSources>::make(std::move(sources));
    name_groups(store, shop);
    return shop;
}

Result<PlannedProduct> plan_product(const Store& store, const TimeZones& zones,
                                    const PlannedShop& shop, const std::string& sku,
                                    const std::string& order) {
    Faults faults = planning_faults(store, zones, PlanOptions{.skus = {sku}});
    if (!faults.empty()) return tl::unexpected{std::move(faults)};

    Snapshot planned;
    planned.as_of = store.as_of;
    planned.products.try_emplace(sku);
    PlannedProduct product;
    each_group(store, {sku}, [&](const DrawnGroup& group) {
        plan_group(store, zones, group, order, planned);
        product.replan_by = replan_by(store, zones, group);
    });
    product.sku = sku;
    product.as_of = store.as_of;
    product.product = std::move(planned.products.begin()->second);
    product.supplies = std::move(planned.supplies);
    const auto name_suppliers = [&shop](SnapshotSupply& supply) {
        each_ladder(supply, [&shop](LocationLadder& ladder) {
            for (Step& step : ladder.steps) {
                if (!step.calendar.empty()) {
                    step.calendar = shop.suppliers.find(step.calendar)->second;
                }
            }
        });
    };
    name_suppliers(product.product);
    for (auto& each : product.supplies) name_suppliers(each.second);
    return product;
}

}  // namespace stockline

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "json/write_rules.h"
#include "json/write_snapshot_parts.h"
#include "json/write_term_sheets.h"
#include "law_by_country.h"
#include "pack_sets.h"
#include "stockline/json.h"

namespace stockline {
namespace {

// A product of that kind at any price, in any status.
SnapshotProduct product_of(const TermsKey& key) {
    SnapshotProduct product;
    product.policy = key.policy;
    product.exceptions = key.exceptions;
    product.rules.is_digital = key.is_digital;
    return product;
}

TermsKey terms_key_of(const SnapshotProduct& product) {
    return TermsKey{product.policy, product.exceptions, product.rules.is_digital};
}

void write_shop_terms(JsonWriter& out, const PlannedShop& shop, std::set<PackSet> sets) {
    std::vector<SnapshotProduct> products;
    products.reserve(shop.groups.size());
    std::vector<TermGroup> groups;
    groups.reserve(shop.groups.size());
    std::vector<const TermGroup*> written;
    for (const auto& each : shop.groups) {
        TermGroup& group = groups.emplace_back();
        group.product = &products.emplace_back(product_of(each.first));
        group.statuses = {Status::in_stock, Status::backorder, Status::preorder,
                          Status::made_to_order};
        add_told_statuses(shop.snapshot, *group.product, group.statuses);
        written.push_back(&group);
    }
    write_term_groups(out.key("terms"), shop.snapshot, written, std::move(sets));
}

std::set<PackSet> sets_of(const RulePacks& rules, const std::string& country) {
    if (country.empty()) return {PackSet{}};
    return pack_sets(rules, {country});
}

// Terms that no other product has.
void write_own_terms(JsonWriter& out, const Snapshot& shop, const SnapshotProduct& product) {
    TermGroup group{&product, {&product}, {}};
    add_statuses(shop, product, group.statuses);
    write_term_groups(out.key("terms"), shop, {&group});
}

}  // namespace

std::string write_shop(const PlannedShop& shop) {
    const RulePacks& rules = sources_of(shop.snapshot).rules;
    JsonWriter out;
    out.begin_object().member("version", 1);
    write_shared(out, shop.snapshot, rules);
    write_shop_terms(out, shop, pack_sets(rules));
    out.end_object();
    return out.take();
}

std::string write_home_shop(const PlannedShop& shop) {
    const RulePacks& rules = sources_of(shop.snapshot).rules;
    const std::string home = home_country(shop.snapshot.shipping, rules);
    const std::set<std::string> apart = countries_apart(rules, home);
    if (apart.empty()) return write_shop(shop);
    JsonWriter out;
    out.begin_object().member("version", 1);
    write_shared(out, shop.snapshot, rules_in(rules, home));
    write_shop_terms(out, shop, sets_of(rules, home));
    if (!home.empty()) out.member("home", home);
    out.key("law").begin_array();
    for (const std::string& country : apart) out.value(country);
    out.end_array().end_object();
    return out.take();
}

std::string write_law(const PlannedShop& shop, const std::string& country) {
    const RulePacks& rules = sources_of(shop.snapshot).rules;
    JsonWriter out;
    out.begin_object().member("version", 1).member("country", country);
    const RulePacks here = rules_in(rules, country);
    if (!here.empty()) write_rules_of_delay(out.key("rules"), here);
    write_shop_terms(out, shop, sets_of(rules, country));
    out.end_object();
    return out.take();
}

std::string write_product(const PlannedShop& shop, const PlannedProduct& planned) {
    JsonWriter out;
    out.begin_object().member("version", 1).member("sku", planned.sku);
    out.member("asOf", planned.as_of).member("replanBy", planned.replan_by);
    const auto group = shop.groups.find(terms_key_of(planned.product));
    const bool is_shops = !planned.product.terms && group != shop.groups.end();
    write_product(out.key("product"), planned.product, is_shops ? group->second : 0);
    write_supplies(out, planned.supplies);
    if (!is_shops) write_own_terms(out, shop.snapshot, planned.product);
    out.end_object();
    return out.take();
}

}  // namespace stockline

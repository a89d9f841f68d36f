#include <utility>
#include <vector>

#include "json/write_snapshot_parts.h"
#include "json/write_term_sheets.h"
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

void write_shop_terms(JsonWriter& out, const PlannedShop& shop) {
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
    write_term_groups(out.key("terms"), shop.snapshot, written);
}

// Terms that no other product has.
void write_own_terms(JsonWriter& out, const Snapshot& shop, const SnapshotProduct& product) {
    TermGroup group{&product, {&product}, {}};
    add_statuses(shop, product, group.statuses);
    write_term_groups(out.key("terms"), shop, {&group});
}

}  // namespace

std::string write_shop(const PlannedShop& shop) {
    JsonWriter out;
    out.begin_object().member("version", 1);
    write_shared(out, shop.snapshot);
    write_shop_terms(out, shop);
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

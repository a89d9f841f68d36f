#include <string>
#include <utility>

#include "json/read_parts.h"
#include "json/read_shop.h"
#include "json/read_term_sheets.h"
#include "rare_kinds.h"
#include "stockline/json.h"

namespace stockline {
namespace {

using Products = std::map<std::string, SnapshotProduct, std::less<>>;
using SnapshotSupplies = std::map<std::string, SnapshotSupply, std::less<>>;

// What it draws on stands in the document, each with the figures of then.
void read_drawn(const Cursor& document, const Cursor& shop, const SnapshotProduct& product,
                SnapshotSupplies& into) {
    const Cursor supplies = document["supplies"];
    if (supplies.is_present()) read(shop.with("supplies", supplies.json()), into);
    for (auto& each : into) each.second.as_of = product.as_of;
    const Cursor at = document["product"];
    const Cursor draws = at["draws"];
    for (const auto& each : product.draws) {
        if (supplies.named(each.first).is_present()) continue;
        draws.named(each.first)
            .fault(FaultCode::unknown_supply, "There is no supply ", in_quotes(each.first),
                   " in this document.");
    }
}

// Into `products` the product by its SKU, into `supplies` what it draws on.
void read_document(const Cursor& document, const Snapshot& around, Products& products,
                   SnapshotSupplies& supplies) {
    if (!document.expect(Json::Kind::object)) return;
    check_version(document);
    // Its names are the shop's.
    const Cursor shop{around.shop->document.root(), document.reading()};
    const Cursor revision = document["shop"];
    if (revision.text() != shop["revision"].text()) {
        revision.fault(FaultCode::other_revision, "This product was planned with shop document ",
                       in_quotes(revision.text()), ". Open that one for it.");
    }
    std::string sku;
    document.require("sku", sku);
    SnapshotProduct& product = products[sku];
    const Cursor at = document["product"];
    if (!at.expect(Json::Kind::object)) return;
    read(shop.with("product", at.json()), product);
    document.require("asOf", product.as_of);
    document.take("replanBy", product.replan_by);
    read_own_term_sheets(document, around, product);
    if (serves_rare_kinds()) read_drawn(document, shop, product, supplies);
}

// Of two documents that have a supply the later is right about it.
void take_later(SnapshotSupply& into, const SnapshotSupply& other) {
    if (into.as_of < other.as_of) into = other;
}

void share_supplies(Snapshot& snapshot, const std::string& sku, const SnapshotSupplies& supplies) {
    SnapshotProduct& product = snapshot.products.find(sku)->second;
    if (product.draws.empty()) {
        const auto drawn = snapshot.supplies.find(sku);
        if (drawn != snapshot.supplies.end()) take_later(product, drawn->second);
    }
    for (const auto& [name, supply] : supplies) {
        take_later(snapshot.supplies[name], supply);
        const auto own = snapshot.products.find(name);
        if (own != snapshot.products.end() && own->second.draws.empty()) {
            take_later(own->second, supply);
        }
    }
}

}  // namespace

Faults add_product(Snapshot& snapshot, std::string_view text) {
    auto json = parse_json(text);
    if (!json) return std::move(json.error());
    Reading reading;
    const Cursor document{json->root(), reading};
    Products products;
    SnapshotSupplies supplies;
    if (snapshot.shop) {
        read_document(document, snapshot, products, supplies);
    } else {
        document.fault(FaultCode::other_revision,
                       "Only a shop document takes products: this snapshot has its own.");
    }
    if (!reading.faults.empty()) return std::move(reading.faults);
    const std::string sku = products.begin()->first;
    snapshot.products.erase(sku);
    snapshot.products.merge(products);
    if (serves_rare_kinds()) share_supplies(snapshot, sku, supplies);
    return {};
}

}  // namespace stockline

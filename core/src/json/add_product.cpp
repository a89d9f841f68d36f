#include <string>
#include <utility>

#include "add_fault.h"
#include "json/read_parts.h"
#include "json/read_shop.h"
#include "json/read_term_sheets.h"
#include "rare_kinds.h"
#include "stockline/json.h"

namespace stockline {
namespace {

using Supplies = std::map<std::string, SnapshotSupply, std::less<>>;

struct ProductDocument {
    std::string sku;
    Instant as_of{};
    SnapshotProduct product;
    Supplies supplies;
};

void read_document(const Cursor& document, const Cursor& shop, const Snapshot& around,
                   ProductDocument& into) {
    if (!document.expect(Json::Kind::object)) return;
    check_version(document);
    document.require("sku", into.sku);
    document.require("asOf", into.as_of);
    const Cursor revision = document["shop"];
    if (revision.text() != shop["revision"].text()) {
        revision.fault(FaultCode::other_revision, "This product was planned with shop document ",
                       in_quotes(revision.text()), ". Open that one for it.");
    }
    // Its names are the shop's.
    const Cursor product = document["product"];
    if (!product.expect(Json::Kind::object)) return;
    read(shop.with("product", product.json()), into.product);
    document.take("replanBy", into.product.replan_by);
    read_own_term_sheets(document, around, into.product);
    if (!serves_rare_kinds()) return;
    const Cursor supplies = document["supplies"];
    if (supplies.is_present()) read(shop.with("supplies", supplies.json()), into.supplies);
    for (const auto& each : into.product.draws) {
        if (supplies.named(each.first).is_present()) continue;
        product["draws"].named(each.first).fault(FaultCode::unknown_supply, "There is no supply ",
                                                 in_quotes(each.first), " in this document.");
    }
}

// Of two documents that have a supply the later is right about it.
void take_later(SnapshotSupply& into, const SnapshotSupply& other) {
    if (into.as_of < other.as_of) into = other;
}

void put(Snapshot& snapshot, ProductDocument& document) {
    SnapshotProduct& product = snapshot.products[document.sku];
    product = std::move(document.product);
    product.as_of = document.as_of;
    if (product.draws.empty()) {
        const auto drawn = snapshot.supplies.find(document.sku);
        if (drawn != snapshot.supplies.end()) take_later(product, drawn->second);
    }
    for (auto& [name, supply] : document.supplies) {
        supply.as_of = document.as_of;
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
    if (!snapshot.shop) {
        document.fault(FaultCode::other_revision,
                       "Only a shop document takes products: this snapshot has its own.");
        return std::move(reading.faults);
    }
    ProductDocument product;
    const Cursor shop{snapshot.shop->document.root(), reading};
    read_document(document, shop, snapshot, product);
    if (reading.faults.empty()) put(snapshot, product);
    return std::move(reading.faults);
}

}  // namespace stockline

#include "json/read_product.h"

#include <set>

#include "digital_faults.h"
#include "json/read_parts.h"

namespace stockline {

static void read_lead_time_name(const Cursor& at, std::string& into) {
    read_name(at, into, "leadTimes", "lead time", FaultCode::unknown_lead_time);
}

static void read(const Cursor& at, Stock& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.require<read_location_name>("location", into.location);
    at.require<any_quantity>("onHand", into.on_hand);
    at.take<any_quantity>("reserved", into.reserved);
    at.take<any_quantity>("safetyStock", into.safety_stock);
}

static void read(const Cursor& at, Receipt& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.require<read_location_name>("location", into.location);
    at.require<some_quantity>("quantity", into.quantity);
    at.require("expected", into.expected);
    at.take<read_lead_time_name>("leadTime", into.lead_time);
    at.take("reason", into.reason);
}

// A location's units stand in one row: whoever has two has counted some of them twice, or forgotten some.
static void read_stock(const Cursor& at, std::vector<Stock>& into) {
    read(at, into);
    if (!at.is(Json::Kind::array)) return;
    std::set<std::string_view> locations;
    at.each(Json::Kind::array, [&locations](const Cursor& row) {
        const Cursor location = row["location"];
        if (!location.is(Json::Kind::string)) return;
        if (locations.insert(location.text()).second) return;
        location.fault(FaultCode::duplicate_key, kStockTwice, location.text(), kStockTwiceMore);
    });
}

static void read_receipts(const Cursor& at, std::vector<Receipt>& into) {
    std::set<std::string> ids;
    at.each(Json::Kind::array, [&](const Cursor& item) {
        Receipt& receipt = into.emplace_back();
        item.take("id", receipt.id);
        if (item.has("id") && !ids.insert(receipt.id).second) {
            item["id"].fault(FaultCode::duplicate_key,
                             "Another receipt of this product has the id \"", receipt.id, "\".");
        }
        read(item, receipt);
    });
}

static void read(const Cursor& at, Commitment& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.take("id", into.id);
    at.require<some_quantity>("quantity", into.quantity);
    at.take("due", into.due);
    at.take<read_location_name>("location", into.location);
    at.take("kind", into.kind);
    at.take("expires", into.expires);
}

static void read(const Cursor& at, Capacity& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.require<read_location_name>("location", into.location);
    at.require<some_quantity>("perDay", into.per_day);
}

static void read(const Cursor& at, Replenishment& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.require<read_location_name>("location", into.location);
    at.require<read_lead_time_name>("leadTime", into.lead_time);
    const Cursor lead_times = at.root()["leadTimes"];
    const Cursor lead_time = lead_times.named(into.lead_time);
    if (lead_time.is_present() && !lead_time.has("days")) {
        at["leadTime"].fault(FaultCode::required,
                             "Replenishment counts from the day of asking: the lead time \"",
                             into.lead_time, "\" must have \"days\".");
    }
}

static void read(const Cursor& at, BackorderPolicy& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.require("allowed", into.is_allowed);
    at.take<any_quantity>("limit", into.limit);
    at.take<read_undated>("undated", into.sells_undated);
}

static void check_rules_of(const Cursor& at, const ProductRules& rules) {
    const Cursor methods = at["methods"];
    if (methods.is(Json::Kind::array) && rules.methods.empty()) {
        methods.fault(FaultCode::required, kNoMethods);
    }
    const Cursor quantity = at["quantity"];
    if (const char* least = fault_of_least(rules.quantity)) {
        quantity["min"].fault(FaultCode::bad_range, least);
    } else if (const char* most = fault_of_most(rules.quantity)) {
        quantity["max"].fault(FaultCode::bad_range, most);
    }
    if (const char* wrong = fault_of_sale(rules.sells.from, rules.sells.until)) {
        at["sells"]["until"].fault(FaultCode::bad_range, wrong);
    }
}

static void read(const Cursor& at, PreorderPolicy& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.require<read_releases>("releases", into.releases);
    at.take<any_quantity>("limit", into.limit);
    at.take("opens", into.opens);
    at.take("closes", into.closes);
    if (const char* wrong = fault_of_sale(into.opens, into.closes)) {
        at["closes"].fault(FaultCode::bad_range, wrong);
    }
    at.take<any_quantity>("holdBack", into.hold_back);
}

void read_hidden(const Cursor& at, std::optional<Quantity>& into) {
    if (at.is(Json::Kind::null)) {
        into.reset();
    } else {
        any_quantity(at, into);
    }
}

static void read_hidden_of_product(const Cursor& at, std::optional<std::optional<Quantity>>& into) {
    read_hidden(at, into.emplace());
}

static void read_draws(const Cursor& at, Draws& into) {
    at.each(Json::Kind::object,
            [&into](const Cursor& draw) { some_quantity(draw, into[std::string{draw.key()}]); });
    if (at.is(Json::Kind::object) && into.empty()) at.fault(FaultCode::required, kNoDraws);
}

static void read_supply(const Cursor& at, Supply& into) {
    at.take("counted", into.is_counted);
    at.take<read_stock>("stock", into.stock);
    at.take<read_receipts>("receipts", into.receipts);
    at.take("commitments", into.commitments);
    at.take("replenishment", into.replenishment);
    at.take("capacity", into.capacity);
}

void read(const Cursor& at, Supply& into) {
    if (at.expect(Json::Kind::object)) read_supply(at, into);
}

void read(const Cursor& at, Product& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.take("name", into.name);
    at.take<read_policy_name>("policy", into.policy);
    at.take("terms", into.terms);
    at.take("price", into.price);
    at.take<read_circumstances<kOfProduct>>("exceptions", into.exceptions);
    read_rules_of(at, into.rules);
    check_rules_of(at, into.rules);
    at.take("discontinued", into.is_discontinued);
    at.take("showQueue", into.show_queue);
    at.take<any_quantity>("tellStockUpTo", into.tell_stock_up_to);
    at.take<read_hidden_of_product>("hideStockAbove", into.hide_stock_above);
    read_supply(at, into);
    at.take<read_draws>("draws", into.draws);
    at.take("backorder", into.backorder);
    at.take("preorder", into.preorder);
    at.take("madeToOrder", into.made_to_order);
    check_clock_of_preorder(at, into.preorder.has_value());
    each_misfit_of_digital(into, [&at](const char* member, const char* inside) {
        const Cursor whole = at[member];
        (inside != nullptr ? whole[inside] : whole).fault(FaultCode::unknown_value, kNotOfDigital);
    });
}

}  // namespace stockline

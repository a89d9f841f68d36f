#include <set>
#include <utility>

#include "json/check_money.h"
#include "json/read_parts.h"
#include "stockline/json.h"

namespace stockline {
namespace {

LeadTime read_lead_time(const Cursor& at) {
    LeadTime lead;
    if (!at.expect(Json::Kind::object)) return lead;
    if (const Cursor late = at["daysLate"]; late.is_present()) {
        lead.days_late = read_day_counts(late, -kMaxDays, at["daysLateBeyond"]);
    }
    if (const Cursor days = at["days"]; days.is_present()) {
        lead.days = read_day_counts(days, 0, at["daysBeyond"]);
    }
    if (const Cursor size = at["sampleSize"]; size.is_present()) {
        lead.sample_size = read_integer(size, 0, kMaxQuantity);
    }
    return lead;
}

bool is_currency_in_use(std::string_view code) { return currency_exponent(code).has_value(); }

class ProductReader {
public:
    ProductReader(const Context& context, const LeadTimes& lead_times)
        : context_(context), lead_times_(lead_times) {}

    Product read(const Cursor& at) const {
        Product product;
        if (!at.expect(Json::Kind::object)) return product;
        product.name = read_optional(at["name"], read_text).value_or("");
        read_product_terms(at, context_.policies, is_currency_in_use, product);
        product.is_discontinued = read_optional(at["discontinued"], read_boolean).value_or(false);
        product.show_queue = read_optional(at["showQueue"], read_boolean).value_or(false);
        if (const Cursor most = at["showStockUpTo"]; most.is_present()) {
            product.show_stock_up_to = read_quantity(most, 0);
        }
        if (const Cursor list = at["stock"]; list.is_present()) {
            each_item(list, [&](const Cursor& item) { product.stock.push_back(read_stock(item)); });
        }
        if (const Cursor list = at["receipts"]; list.is_present()) {
            read_receipts(list, product.receipts);
        }
        if (const Cursor list = at["commitments"]; list.is_present()) {
            each_item(list, [&](const Cursor& item) {
                product.commitments.push_back(read_commitment(item));
            });
        }
        if (const Cursor more = at["replenishment"]; more.is_present()) {
            product.replenishment = read_replenishment(more);
        }
        if (const Cursor beyond = at["backorder"]; beyond.is_present()) {
            product.backorder = read_backorder(beyond);
        }
        if (const Cursor before = at["preorder"]; before.is_present()) {
            product.preorder = read_preorder(before);
        }
        if (const Cursor made = at["madeToOrder"]; made.is_present()) {
            product.made_to_order = read_made_to_order(made, context_.locations);
        }
        return product;
    }

private:
    [[nodiscard]] std::string location(const Cursor& at) const {
        return read_name(at, context_.locations, FaultCode::unknown_location, "location");
    }

    [[nodiscard]] std::string lead_time(const Cursor& at) const {
        return read_name(at, lead_times_, FaultCode::unknown_lead_time, "lead time");
    }

    [[nodiscard]] Stock read_stock(const Cursor& at) const {
        Stock stock;
        if (!at.expect(Json::Kind::object)) return stock;
        stock.location = location(at["location"]);
        stock.on_hand = read_quantity(at["onHand"], 0);
        if (const Cursor held = at["reserved"]; held.is_present()) {
            stock.reserved = read_quantity(held, 0);
        }
        if (const Cursor kept = at["safetyStock"]; kept.is_present()) {
            stock.safety_stock = read_quantity(kept, 0);
        }
        return stock;
    }

    void read_receipts(const Cursor& list, std::vector<Receipt>& receipts) const {
        std::set<std::string> ids;
        each_item(list, [&](const Cursor& at) {
            Receipt receipt;
            if (!at.expect(Json::Kind::object)) return;
            if (const Cursor id = at["id"]; id.is_present()) {
                receipt.id = read_text(id);
                if (!ids.insert(receipt.id).second) {
                    id.fault(FaultCode::duplicate_key,
                             "Another receipt of this product has the id \"" + receipt.id + "\".");
                }
            }
            receipt.location = location(at["location"]);
            receipt.quantity = read_quantity(at["quantity"], 1);
            receipt.expected = read_day(at["expected"]);
            if (const Cursor lead = at["leadTime"]; lead.is_present()) {
                receipt.lead_time = lead_time(lead);
            }
            receipt.reason = read_optional(at["reason"], read_text).value_or("");
            receipts.push_back(std::move(receipt));
        });
    }

    [[nodiscard]] Commitment read_commitment(const Cursor& at) const {
        Commitment commitment;
        if (!at.expect(Json::Kind::object)) return commitment;
        commitment.id = read_optional(at["id"], read_text).value_or("");
        commitment.quantity = read_quantity(at["quantity"], 1);
        commitment.due = read_optional(at["due"], read_day);
        if (const Cursor place = at["location"]; place.is_present()) {
            commitment.location = location(place);
        }
        if (const Cursor kind = at["kind"]; kind.is_present()) {
            const std::string word = read_text(kind);
            if (word == "backorder") {
                commitment.kind = CommitmentKind::backorder;
            } else if (word == "preorder") {
                commitment.kind = CommitmentKind::preorder;
            } else if (word != "order" && kind.is(Json::Kind::string)) {
                fault_unknown_value(kind, "order, backorder or preorder");
            }
        }
        return commitment;
    }

    [[nodiscard]] Replenishment read_replenishment(const Cursor& at) const {
        Replenishment replenishment;
        if (!at.expect(Json::Kind::object)) return replenishment;
        replenishment.location = location(at["location"]);
        const Cursor name = at["leadTime"];
        replenishment.lead_time = lead_time(name);
        const auto lead = lead_times_.find(replenishment.lead_time);
        if (lead != lead_times_.end() && !lead->second.days) {
            name.fault(FaultCode::required,
                       "Replenishment counts from the day of asking: the lead time \"" +
                           replenishment.lead_time + "\" must have \"days\".");
        }
        return replenishment;
    }

    [[nodiscard]] static BackorderPolicy read_backorder(const Cursor& at) {
        BackorderPolicy backorder;
        if (!at.expect(Json::Kind::object)) return backorder;
        backorder.is_allowed = read_boolean(at["allowed"]);
        backorder.limit = read_limit(at["limit"]);
        return backorder;
    }

    [[nodiscard]] static PreorderPolicy read_preorder(const Cursor& at) {
        PreorderPolicy preorder;
        if (!at.expect(Json::Kind::object)) return preorder;
        preorder.releases = read_day(at["releases"]);
        preorder.limit = read_limit(at["limit"]);
        preorder.opens = read_optional(at["opens"], read_instant);
        if (const Cursor held = at["holdBack"]; held.is_present()) {
            preorder.hold_back = read_quantity(held, 0);
        }
        return preorder;
    }

    [[nodiscard]] static std::optional<Quantity> read_limit(const Cursor& at) {
        if (!at.is_present()) return std::nullopt;
        return read_quantity(at, 0);
    }

    const Context& context_;
    const LeadTimes& lead_times_;
};

}  // namespace

Result<Store> read_store(std::string_view text) {
    const Result<Json> json = parse_json(text);
    if (!json) return tl::unexpected{json.error()};
    Faults faults;
    const Cursor document{*json, faults};
    if (!document.expect(Json::Kind::object)) return tl::unexpected{std::move(faults)};
    check_version(document);

    Context context = read_context(document, is_currency_in_use);
    LeadTimes lead_times;
    if (const Cursor list = document["leadTimes"]; list.is_present()) {
        each_member(list, [&](const std::string& name, const Cursor& at) {
            lead_times.insert_or_assign(name, read_lead_time(at));
        });
    }
    Store store;
    if (const Cursor most = document["showStockUpTo"]; most.is_present()) {
        store.show_stock_up_to = read_quantity(most, 0);
    }
    const ProductReader reader{context, lead_times};
    each_member(document["products"], [&](const std::string& sku, const Cursor& at) {
        store.products.insert_or_assign(sku, reader.read(at));
    });
    if (const Cursor rules = document["rules"]; rules.is_present()) {
        each_member(rules, [&](const std::string& jurisdiction, const Cursor& at) {
            if (!at.expect(Json::Kind::object)) return;
            store.accept_unverified[jurisdiction] =
                read_optional(at["acceptUnverified"], read_boolean).value_or(false);
        });
    }
    check_money(document);
    if (!faults.empty()) return tl::unexpected{std::move(faults)};

    store.as_of = context.as_of;
    store.fresh_for = context.fresh_for;
    store.calendars = std::move(context.calendars);
    store.locations = std::move(context.locations);
    store.shipping = std::move(context.shipping);
    store.policies = std::move(context.policies);
    store.circumstances = context.circumstances;
    store.holidays = std::move(context.holidays);
    store.lead_times = std::move(lead_times);
    return store;
}

}  // namespace stockline

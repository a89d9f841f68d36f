#include <utility>

#include "json/read_parts.h"
#include "json/read_zone.h"
#include "stockline/json.h"

namespace stockline {
namespace {

Reason read_reason(const Cursor& at) {
    Reason reason;
    if (!at.expect(Json::Kind::object)) return reason;
    const Cursor code = at["code"];
    if (const auto known = parse_reason_code(read_text(code))) {
        reason.code = *known;
    } else if (code.is(Json::Kind::string)) {
        fault_unknown_value(code, "a reason code");
    }
    reason.day = read_optional(at["day"], read_day);
    if (const Cursor whose = at["calendar"]; whose.is_present()) {
        reason.calendar =
            read_text(whose) == "carrier" ? CalendarOf::carrier : CalendarOf::location;
    }
    reason.reason = read_optional(at["reason"], read_text).value_or("");
    return reason;
}

Reasons read_reasons(const Cursor& at) {
    Reasons reasons;
    if (at.is_present()) {
        each_item(at, [&](const Cursor& item) { reasons.push_back(read_reason(item)); });
    }
    return reasons;
}

// DAY, or {"probabilities": {DAY: p}, "beyond": p}
DayBounds read_ready(const Cursor& at) {
    if (at.is(Json::Kind::object)) {
        return DayBounds::exactly(read_day_masses(at["probabilities"], at["beyond"]));
    }
    return DayBounds::point(day_number(read_day(at)));
}

Step read_step(const Cursor& at, Quantity before) {
    Step step;
    if (!at.expect(Json::Kind::object)) return step;
    const Cursor from = at["from"];
    const std::string source = read_text(from);
    if (source == "receipt") {
        step.source = Source::receipt;
        step.ready = read_ready(at["ready"]);
    } else if (source == "replenishment") {
        step.source = Source::replenishment;
        step.days = read_duration(at["days"]);
    } else if (source != "stock" && from.is(Json::Kind::string)) {
        fault_unknown_value(from, "stock, receipt or replenishment");
    }
    const Cursor up_to = at["upTo"];
    if (up_to.is_present() || step.source != Source::replenishment) {
        // Sums of many receipts may pass what a single quantity may be.
        step.up_to = read_integer(up_to, before + 1, kMaxQuantity * kMaxQuantity / 1000);
    }
    step.because = read_reasons(at["because"]);
    return step;
}

LocationLadder read_ladder(const Cursor& at, const Locations& locations) {
    LocationLadder ladder;
    if (!at.expect(Json::Kind::object)) return ladder;
    ladder.location = read_name(at["location"], locations, FaultCode::unknown_location, "location");
    Quantity before = 0;
    each_item(at["steps"], [&](const Cursor& item) {
        ladder.steps.push_back(read_step(item, before));
        before = ladder.steps.back().up_to.value_or(before);
    });
    return ladder;
}

std::optional<Quantity> read_remaining(const Cursor& at) {
    if (!at.is_present()) return std::nullopt;
    return read_quantity(at, 0);
}

SnapshotProduct read_product(const Cursor& at, const Context& context) {
    SnapshotProduct product;
    if (!at.expect(Json::Kind::object)) return product;
    product.name = read_optional(at["name"], read_text).value_or("");
    product.policy = read_policy_name(at, context.policies);
    product.is_discontinued = read_optional(at["discontinued"], read_boolean).value_or(false);
    if (const Cursor list = at["ladders"]; list.is_present()) {
        each_item(list, [&](const Cursor& item) {
            product.ladders.push_back(read_ladder(item, context.locations));
        });
    }
    if (const Cursor backorder = at["backorder"]; backorder.is_present()) {
        if (backorder.expect(Json::Kind::object)) {
            product.backorder = BeyondStock{read_remaining(backorder["remaining"])};
        }
    }
    if (const Cursor preorder = at["preorder"]; preorder.is_present()) {
        if (preorder.expect(Json::Kind::object)) {
            product.preorder = SnapshotPreorder{read_day(preorder["releases"]),
                                                read_optional(preorder["opens"], read_instant),
                                                read_remaining(preorder["remaining"])};
        }
    }
    if (const Cursor made = at["madeToOrder"]; made.is_present()) {
        product.made_to_order = read_made_to_order(made, context.locations);
    }
    product.restock = read_optional(at["restock"], read_day);
    product.undated_because = read_reasons(at["undatedBecause"]);
    return product;
}

}  // namespace

Result<Snapshot> read_snapshot(std::string_view text) {
    const Result<Json> json = parse_json(text);
    if (!json) return tl::unexpected{json.error()};
    Faults faults;
    const Cursor document{*json, faults};
    if (!document.expect(Json::Kind::object)) return tl::unexpected{std::move(faults)};
    check_version(document);

    Snapshot snapshot;
    Context context = read_context(document);
    each_member(document["zones"], [&](const std::string& name, const Cursor& at) {
        snapshot.zones.insert_or_assign(name, read_zone(at));
    });
    each_member(document["locations"], [&](const std::string&, const Cursor& at) {
        const Cursor zone = at["timeZone"];
        if (zone.is(Json::Kind::string) &&
            snapshot.zones.find(zone.json().text) == snapshot.zones.end()) {
            zone.fault(FaultCode::unknown_time_zone,
                       "There is no zone \"" + zone.json().text + "\" in this document.");
        }
    });
    each_member(document["products"], [&](const std::string& sku, const Cursor& at) {
        snapshot.products.insert_or_assign(sku, read_product(at, context));
        if (at["preorder"].is_present() && context.locations.empty()) {
            at.fault(FaultCode::unknown_location,
                     "A preorder is judged by a location's clock: the document needs a location.");
        }
    });
    if (!faults.empty()) return tl::unexpected{std::move(faults)};

    snapshot.as_of = context.as_of;
    snapshot.fresh_for = context.fresh_for;
    snapshot.calendars = std::move(context.calendars);
    snapshot.locations = std::move(context.locations);
    snapshot.shipping = std::move(context.shipping);
    snapshot.policies = std::move(context.policies);
    return snapshot;
}

}  // namespace stockline

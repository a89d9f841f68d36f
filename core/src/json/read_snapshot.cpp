#include <utility>

#include "json/read_parts.h"
#include "json/read_rules.h"
#include "json/read_zone.h"
#include "stockline/json.h"

namespace stockline {
namespace {

CalendarOf read_calendar_of(const Cursor& at) {
    const std::string whose = read_text(at);
    if (whose == "carrier") return CalendarOf::carrier;
    if (whose != "location" && at.is(Json::Kind::string)) {
        fault_unknown_value(at, "location or carrier");
    }
    return CalendarOf::location;
}

// What a reason has to have, by its code.
bool needs_day(ReasonCode code) {
    return code == ReasonCode::closed_day || code == ReasonCode::not_a_workday ||
           code == ReasonCode::awaiting_receipt || code == ReasonCode::overdue ||
           code == ReasonCode::beyond_calendar;
}

Reason read_reason(const Cursor& at) {
    Reason reason;
    if (!at.expect(Json::Kind::object)) return reason;
    const Cursor code = at["code"];
    const auto known = parse_reason_code(read_text(code));
    if (!known) {
        if (code.is(Json::Kind::string)) fault_unknown_value(code, "a reason code");
        return reason;
    }
    reason.code = *known;
    const Cursor day = at["day"];
    if (day.is_present() || needs_day(reason.code)) reason.day = read_day(day);
    const Cursor whose = at["calendar"];
    const bool needs_calendar =
        reason.code == ReasonCode::closed_day || reason.code == ReasonCode::not_a_workday;
    if (whose.is_present() || needs_calendar) reason.calendar = read_calendar_of(whose);
    const Cursor days = at["days"];
    if (days.is_present() || reason.code == ReasonCode::receiving) {
        reason.days = read_duration(days);
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

// Sums of many receipts may pass what a single quantity may be.
constexpr Quantity kMaxSum = kMaxQuantity * kMaxQuantity / 1000;

Queue read_queue(const Cursor& at) {
    Queue queue;
    if (!at.expect(Json::Kind::object)) return queue;
    queue.ahead = read_integer(at["ahead"], 0, kMaxSum);
    const Cursor batch = at["batch"];
    if (!batch.expect(Json::Kind::object)) return queue;
    queue.batch = read_quantity(batch["quantity"], 1);
    queue.taken = read_quantity(batch["taken"], 0);
    return queue;
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
        step.up_to = read_integer(up_to, before + 1, kMaxSum);
    }
    step.is_or_more = read_optional(at["orMore"], read_boolean).value_or(false);
    step.queue = read_optional(at["queue"], read_queue);
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

std::vector<LocationLadder> read_ladders(const Cursor& at, const Locations& locations) {
    std::vector<LocationLadder> ladders;
    if (at.is_present()) {
        each_item(at, [&](const Cursor& item) { ladders.push_back(read_ladder(item, locations)); });
    }
    return ladders;
}

std::optional<Quantity> read_remaining(const Cursor& at) {
    if (!at.is_present()) return std::nullopt;
    return read_quantity(at, 0);
}

SnapshotProduct read_product(const Cursor& at, const Context& context) {
    SnapshotProduct product;
    if (!at.expect(Json::Kind::object)) return product;
    product.name = read_optional(at["name"], read_text).value_or("");
    read_product_terms(at, context.policies, is_currency_code, product);
    if (product.price) {
        product.currency_exponent = static_cast<int>(read_integer(at["price"]["exponent"], 0, 4));
    }
    product.is_discontinued = read_optional(at["discontinued"], read_boolean).value_or(false);
    product.ladders = read_ladders(at["ladders"], context.locations);
    product.released_ladders = read_ladders(at["releasedLadders"], context.locations);
    if (const Cursor most = at["showStockUpTo"]; most.is_present()) {
        product.show_stock_up_to = read_quantity(most, 0);
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

void check_zone_names(const Cursor& locations, const TimeZones& zones) {
    each_member(locations, [&](const std::string&, const Cursor& at) {
        const Cursor zone = at["timeZone"];
        if (!zone.is(Json::Kind::string)) return;
        if (zones.find(zone.json().text) != zones.end()) return;
        zone.fault(FaultCode::unknown_time_zone,
                   "There is no zone \"" + zone.json().text + "\" in this document.");
    });
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
    Context context = read_context(document, is_currency_code);
    each_member(document["zones"], [&](const std::string& name, const Cursor& at) {
        snapshot.zones.insert_or_assign(name, read_zone(at));
    });
    if (const Cursor locations = document["locations"]; locations.is(Json::Kind::object)) {
        check_zone_names(locations, snapshot.zones);
    }
    each_member(document["products"], [&](const std::string& sku, const Cursor& at) {
        snapshot.products.insert_or_assign(sku, read_product(at, context));
        if (at["preorder"].is_present() && context.locations.empty()) {
            at.fault(FaultCode::unknown_location,
                     "A preorder is judged by a location's clock: the document needs a location.");
        }
    });
    snapshot.rules = read_rules(document["rules"]);
    if (!faults.empty()) return tl::unexpected{std::move(faults)};

    snapshot.as_of = context.as_of;
    snapshot.fresh_for = context.fresh_for;
    snapshot.calendars = std::move(context.calendars);
    snapshot.locations = std::move(context.locations);
    snapshot.shipping = std::move(context.shipping);
    snapshot.policies = std::move(context.policies);
    snapshot.circumstances = context.circumstances;
    snapshot.holidays = std::move(context.holidays);
    return snapshot;
}

}  // namespace stockline

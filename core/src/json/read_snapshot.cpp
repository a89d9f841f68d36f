#include <utility>

#include "json/read_law.h"
#include "json/read_parts.h"
#include "json/read_policies.h"
#include "json/read_shop.h"
#include "json/read_term_sheets.h"
#include "json/read_zone.h"
#include "rare_kinds.h"
#include "stockline/json.h"

namespace stockline {

// What a reason has to have, by its code.
static bool needs_day(ReasonCode code) {
    return code == ReasonCode::closed_day || code == ReasonCode::not_a_workday ||
           code == ReasonCode::awaiting_receipt || code == ReasonCode::overdue ||
           code == ReasonCode::beyond_calendar;
}

// DAY, or {"probabilities": {DAY: p}, "beyond": p}
static void read_ready(const Cursor& at, DayBounds& into) {
    if (at.is(Json::Kind::object)) {
        into = DayBounds::exactly(read_day_masses(at["probabilities"], at["beyond"]));
    } else {
        Day day{};
        read(at, day);
        into = DayBounds::point(day_number(day));
    }
}

static void read(const Cursor& at, Reason& into) {
    if (!at.expect(Json::Kind::object)) return;
    const std::size_t faults = at.reading().faults.size();
    at.require("code", into.code);
    if (at.reading().faults.size() != faults) return;
    if (at.has("day") || needs_day(into.code)) at.require("day", into.day);
    const bool needs_calendar =
        into.code == ReasonCode::closed_day || into.code == ReasonCode::not_a_workday;
    if (at.has("calendar") || needs_calendar) at.require("calendar", into.calendar);
    if (at.has("days") || into.code == ReasonCode::receiving) at.require("days", into.days);
    at.take("reason", into.reason);
}

static void read(const Cursor& at, Queue& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.require<Whole<0, kMaxSum>{}>("ahead", into.ahead);
    const Cursor batch = at["batch"];
    if (!batch.expect(Json::Kind::object)) return;
    batch.require<some_quantity>("quantity", into.batch);
    batch.require<any_quantity>("taken", into.taken);
}

static void read(const Cursor& at, Step& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.require("from", into.source);
    if (into.source == Source::receipt) {
        at.take<read_ready>("ready", into.ready);
    } else if (into.source == Source::replenishment) {
        at.require("days", into.days);
        at.take<read_calendar_name>("calendar", into.calendar);
    }
    at.take("orMore", into.is_or_more);
    at.take("queue", into.queue);
    at.take("because", into.because);
}

// Each step goes up to more than the one before.
static void read_steps(const Cursor& at, std::vector<Step>& into) {
    read(at, into);
    Quantity before = 0;
    std::size_t index = 0;
    if (into.empty()) return;
    at.each(Json::Kind::array, [&](const Cursor& item) {
        Step& step = into[index++];
        const Cursor up_to = item["upTo"];
        if (!up_to.is_present() && step.source != Source::receipt) return;
        before = read_integer(up_to, before + 1, kMaxSum);
        step.up_to = before;
    });
}

static void read(const Cursor& at, LocationLadder& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.require<read_location_name>("location", into.location);
    at.take("restock", into.restock);
    at.require<read_steps>("steps", into.steps);
}

static void read(const Cursor& at, BeyondStock& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.take<any_quantity>("remaining", into.remaining);
    at.take<read_undated>("undated", into.sells_undated);
}

static void read(const Cursor& at, SnapshotPreorder& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.require<read_releases>("releases", into.releases);
    at.take("opens", into.opens);
    at.take("closes", into.closes);
    at.take<any_quantity>("remaining", into.remaining);
    at.take("inherited", into.is_inherited);
}

// DAY: units
static void read_sold_days(const Cursor& at, std::map<Day, Quantity>& into) {
    at.each(Json::Kind::object, [&into](const Cursor& sold) {
        some_quantity(sold, into[read_day_of_key(sold).value_or(Day{})]);
    });
}

static void read(const Cursor& at, SnapshotCapacity& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.require<read_location_name>("location", into.location);
    at.require<some_quantity>("perDay", into.per_day);
    at.take<read_sold_days>("sold", into.sold);
}

static void read(const Cursor& at, SupplyState& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.take("ladders", into.ladders);
    at.take("releasedLadders", into.released_ladders);
    at.take("backorder", into.backorder);
    at.take("preorder", into.preorder);
    if (serves_rare_kinds()) at.take("capacity", into.capacity);
    check_clock_of_preorder(at, into.preorder.has_value());
}

static void read(const Cursor& at, LaterSupply& into) {
    read(at, into.supply);
    if (at.is(Json::Kind::object)) at.require("from", into.from);
}

void read(const Cursor& at, SnapshotSupply& into) {
    read(at, static_cast<SupplyState&>(into));
    if (at.is(Json::Kind::object)) at.take("later", into.later);
}

static void read_planned_draws(const Cursor& at, Draws& into) {
    at.each(Json::Kind::object,
            [&into](const Cursor& draw) { some_quantity(draw, into[std::string{draw.key()}]); });
}

void read(const Cursor& at, SnapshotProduct& into) {
    if (!serves_rare_kinds()) {
        into.is_left_out = at.has("draws") || at.has("capacity") || at.has("digital");
        if (into.is_left_out) return;
    }
    read(at, static_cast<SnapshotSupply&>(into));
    if (!at.is(Json::Kind::object)) return;
    at.take("name", into.name);
    at.take("price", into.price);
    read_exceptions(at, into);
    read_rules_of(at, into.rules);
    read_terms_of(at, into);
    if (into.price) at["price"].require<Whole<0, 4>{}>("exponent", into.currency_exponent);
    at.take("discontinued", into.is_discontinued);
    at.take<any_quantity>("tellStockUpTo", into.tell_stock_up_to);
    at.take("madeToOrder", into.made_to_order);
    at.take("undatedBecause", into.undated_because);
    if (serves_rare_kinds()) at.take<read_planned_draws>("draws", into.draws);
}

// Of products without draws, and of supplies.
static void check_planned_draws(const Cursor& document) {
    const Cursor products = document["products"];
    products.each(Json::Kind::object, [&products](const Cursor& product) {
        const Cursor draws = product["draws"];
        if (!draws.is(Json::Kind::object)) return;
        draws.each(Json::Kind::object, [&products](const Cursor& draw) {
            const Cursor own = products.named(draw.key());
            if (own.is_present() && !own.has("draws")) return;
            check_name(draw, draw.key(), "supplies", "supply", FaultCode::unknown_supply);
        });
    });
}

// What a store's locations have not: clocks of this document, and the days on which those of pickup are open.
static void read_clocks(const Cursor& document, Snapshot& into) {
    const Cursor locations = document["locations"];
    if (!locations.is(Json::Kind::object)) return;
    locations.each(Json::Kind::object, [&into](const Cursor& at) {
        if (serves_rare_kinds()) {
            at.take<read_calendar_name>("openDays",
                                        into.locations[std::string{at.key()}].open_days);
        }
        const Cursor zone = at["timeZone"];
        if (!zone.is(Json::Kind::string)) return;
        check_name(zone, zone.text(), "zones", "zone", FaultCode::unknown_time_zone);
    });
}

Result<Snapshot> read_snapshot(std::string_view text) {
    // Built where it goes: a snapshot is not small, and what moves it is not either.
    Result<Snapshot> result;
    auto json = parse_json(text);
    if (!json) {
        result = tl::unexpected{std::move(json.error())};
        return result;
    }
    Snapshot& snapshot = *result;
    Reading reading;
    const Cursor document{json->root(), reading};
    if (document.expect(Json::Kind::object)) {
        check_version(document);
        // A shop document names no instant but that up to which all is published.
        const bool is_shop = document.has("heartbeat");
        document.require(is_shop ? "heartbeat" : "asOf", snapshot.as_of);
        read_world(document, snapshot);
        document.require("zones", snapshot.zones);
        read_clocks(document, snapshot);
        if (is_shop) {
            document.take("held", snapshot.held);
        } else {
            document.require("products", snapshot.products);
            if (serves_rare_kinds()) {
                document.take("supplies", snapshot.supplies);
                check_planned_draws(document);
            }
        }
        read_term_sheets(document, snapshot);
    }
    if (!reading.faults.empty()) {
        result = tl::unexpected{std::move(reading.faults)};
    } else if (document.has("heartbeat")) {
        snapshot.shop = Shared<ReadShop>::make(std::move(*json));
    }
    return result;
}

}  // namespace stockline

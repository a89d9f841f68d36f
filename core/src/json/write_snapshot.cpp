#include "json/write_money.h"
#include "json/write_parts.h"
#include "json/write_rules.h"
#include "json/write_shipping.h"
#include "json/write_snapshot_parts.h"
#include "json/write_term_sheets.h"
#include "json/write_value.h"
#include "stockline/json.h"
#include "term_sheets.h"
#include "weekday_names.h"

namespace stockline {
namespace {

void write_zone(JsonWriter& out, const TimeZone& zone) {
    const auto minutes = [](std::chrono::seconds offset) {
        return std::int64_t{std::chrono::floor<std::chrono::minutes>(offset).count()};
    };
    out.begin_object()
        .member("from", zone.from)
        .member("until", zone.until)
        .member("offsetMinutes", minutes(zone.offset));
    out.key("transitions").begin_array();
    for (const Transition& transition : zone.transitions) {
        out.begin_object()
            .member("at", transition.at)
            .member("offsetMinutes", minutes(transition.offset))
            .end_object();
    }
    out.end_array().end_object();
}

// An object with a member for each entry of a map (or a list of pairs).
template <class Named, class Write>
void write_named(JsonWriter& out, const char* name, const Named& named, Write write) {
    out.key(name).begin_object();
    for (const auto& [key, value] : named) write(out.key(key), value);
    out.end_object();
}

void write_cutoff(JsonWriter& out, const Cutoff& cutoff) {
    const auto& times = cutoff.by_weekday();
    if (cutoff.is_same_on_each()) {
        out.value(format_time_of_day(times[0]));
        return;
    }
    out.begin_object();
    // From Monday on, as people read a week.
    for (std::size_t i = 1; i <= times.size(); ++i) {
        const TimeOfDay time = times.at(i % times.size());
        if (time != kEndOfDay) out.member(kWeekdays.at(i % times.size()), format_time_of_day(time));
    }
    out.end_object();
}

// From Monday on, as people read a week.
void write_opening_hours(JsonWriter& out, const OpeningHours& hours) {
    out.begin_object();
    for (std::size_t i = 1; i <= kWeekdays.size(); ++i) {
        const std::size_t weekday = i % kWeekdays.size();
        bool is_open = false;
        for (const OpenStretch& stretch : hours) {
            if (stretch.weekday != static_cast<int>(weekday)) continue;
            if (!is_open) out.key(kWeekdays.at(weekday)).begin_array();
            is_open = true;
            out.begin_array()
                .value(format_time_of_day(stretch.opens))
                .value(format_time_of_day(stretch.closes))
                .end_array();
        }
        if (is_open) out.end_array();
    }
    out.end_object();
}

void write_location(JsonWriter& out, const Location& location) {
    out.begin_object().member("timeZone", location.time_zone).member("calendar", location.calendar);
    if (location.cutoff != Cutoff{}) write_cutoff(out.key("cutoff"), location.cutoff);
    if (!location.cutoffs.empty()) {
        write_named(out, "cutoffs", location.cutoffs, write_cutoff);
    }
    if (!location.half_days.empty()) {
        out.key("halfDays").begin_object();
        for (const HalfDay& half : location.half_days) {
            out.key(format_day(half.day)).value(format_time_of_day(half.closes));
        }
        out.end_object();
    }
    write_duration(out.key("handlingDays"), location.handling_days);
    if (location.receiving_days != 0) out.member("receivingDays", location.receiving_days);
    if (!location.opening_hours.empty()) {
        write_opening_hours(out.key("openingHours"), location.opening_hours);
    }
    if (!location.open_days.empty()) out.member("openDays", location.open_days);
    out.end_object();
}

void write_step(JsonWriter& out, const Step& step) {
    out.begin_object();
    out.member("upTo", step.up_to);
    switch (step.source) {
        case Source::stock:
            out.member("from", "stock");
            break;
        case Source::receipt:
            out.member("from", "receipt");
            if (!step.ready.pessimistic.masses().empty()) {
                write_day_bounds(out.key("ready"), step.ready);
            }
            write_queue(out, step.queue);
            break;
        case Source::replenishment:
            out.member("from", "replenishment");
            write_duration(out.key("days"), step.days);
            if (!step.calendar.empty()) out.member("calendar", step.calendar);
            break;
    }
    if (step.is_or_more) out.member("orMore", true);
    if (!step.because.empty()) write_reasons(out.key("because"), step.because);
    out.end_object();
}

void write_preorder(JsonWriter& out, const SnapshotPreorder& preorder) {
    write_releases(out.begin_object().key("releases"), preorder.releases);
    out.member("opens", preorder.opens);
    out.member("closes", preorder.closes);
    out.member("remaining", preorder.remaining);
    if (preorder.is_inherited) out.member("inherited", true);
    out.end_object();
}

void write_ladders(JsonWriter& out, const char* name, const std::vector<LocationLadder>& ladders) {
    out.key(name).begin_array();
    for (const LocationLadder& ladder : ladders) {
        out.begin_object().member("location", ladder.location);
        out.member("restock", ladder.restock).key("steps").begin_array();
        for (const Step& step : ladder.steps) write_step(out, step);
        out.end_array().end_object();
    }
    out.end_array();
}

void write_capacity(JsonWriter& out, const SnapshotCapacity& capacity) {
    out.key("capacity").begin_object().member("location", capacity.location);
    out.member("perDay", capacity.per_day);
    if (!capacity.sold.empty()) {
        out.key("sold").begin_object();
        for (const auto& [day, quantity] : capacity.sold) out.key(format_day(day)).value(quantity);
        out.end_object();
    }
    out.end_object();
}

void write_permissions(JsonWriter& out, const SupplyState& supply) {
    if (supply.preorder) write_preorder(out.key("preorder"), *supply.preorder);
    if (!supply.backorder) return;
    out.key("backorder").begin_object();
    out.member("remaining", supply.backorder->remaining);
    if (supply.backorder->sells_undated) out.member("undated", "sell");
    out.end_object();
}

void write_all_ladders(JsonWriter& out, const SupplyState& supply) {
    if (supply.capacity) write_capacity(out, *supply.capacity);
    write_ladders(out, "ladders", supply.ladders);
    if (!supply.released_ladders.empty()) {
        write_ladders(out, "releasedLadders", supply.released_ladders);
    }
}

void write_later(JsonWriter& out, const std::vector<LaterSupply>& later) {
    if (later.empty()) return;
    out.key("later").begin_array();
    for (const LaterSupply& each : later) {
        out.begin_object().member("from", each.from);
        write_permissions(out, each.supply);
        write_all_ladders(out, each.supply);
        out.end_object();
    }
    out.end_array();
}

void write_rules_of(JsonWriter& out, const ProductRules& rules) {
    write_texts(out, "methods", rules.methods);
    if (rules.handling_days) write_duration(out.key("handlingDays"), *rules.handling_days);
    if (rules.quantity != OrderQuantity{}) write_order_quantity(out, "quantity", rules.quantity);
    if (rules.sells.from || rules.sells.until) {
        out.key("sells").begin_object();
        out.member("from", rules.sells.from);
        out.member("until", rules.sells.until);
        out.end_object();
    }
    if (rules.is_digital) out.member("digital", true);
}

}  // namespace

void write_supply(JsonWriter& out, const SnapshotSupply& supply) {
    out.begin_object();
    write_permissions(out, supply);
    write_all_ladders(out, supply);
    write_later(out, supply.later);
    out.end_object();
}

void write_product(JsonWriter& out, const SnapshotProduct& product, std::size_t terms) {
    out.begin_object();
    if (!product.name.empty()) out.member("name", product.name);
    out.member("terms", static_cast<std::int64_t>(terms));
    if (product.price) {
        write_money(out.key("price").begin_object(), *product.price);
        out.member("exponent", product.currency_exponent).end_object();
    }
    write_circumstances(out, "exceptions", product.exceptions);
    write_rules_of(out, product.rules);
    if (product.is_discontinued) out.member("discontinued", true);
    write_permissions(out, product);
    if (product.made_to_order) {
        out.key("madeToOrder").begin_object().member("location", product.made_to_order->location);
        write_duration(out.key("productionDays"), product.made_to_order->production_days);
        out.end_object();
    }
    if (product.tell_stock_up_to != kTellStockUpTo) {
        out.member("tellStockUpTo", product.tell_stock_up_to);
    }
    if (!product.draws.empty()) {
        write_named(out, "draws", product.draws,
                    [](JsonWriter& to, Quantity units) { to.value(units); });
    }
    write_all_ladders(out, product);
    write_later(out, product.later);
    if (!product.undated_because.empty()) {
        write_reasons(out.key("undatedBecause"), product.undated_because);
    }
    out.end_object();
}

void write_shared(JsonWriter& out, const Snapshot& snapshot, const RulePacks& rules) {
    if (snapshot.fresh_for) {
        out.member("freshForMinutes", std::int64_t{snapshot.fresh_for->count()});
    }
    if (snapshot.confidence != kConfidence) out.member("confidence", snapshot.confidence);
    write_named(out, "zones", snapshot.zones, write_zone);
    write_named(out, "calendars", snapshot.calendars, write_calendar);
    write_named(out, "locations", snapshot.locations, write_location);
    write_named(out, "shipping", snapshot.shipping, write_method);
    const TermSources& sources = sources_of(snapshot);
    if (!rules.empty()) write_rules_of_delay(out.key("rules"), rules);
    write_circumstances(out, "circumstances", sources.circumstances);
    if (!sources.answer_at.empty()) out.member("answerAt", sources.answer_at);
    if (!snapshot.holidays.empty()) {
        write_named(out, "holidays", snapshot.holidays,
                    [](JsonWriter& to, const std::string& name) { to.value(name); });
    }
}

void write_supplies(JsonWriter& out,
                    const std::map<std::string, SnapshotSupply, std::less<>>& supplies) {
    if (!supplies.empty()) write_named(out, "supplies", supplies, write_supply);
}

std::string write_snapshot(const Snapshot& snapshot) {
    JsonWriter out;
    out.begin_object().member("version", 1).member("asOf", snapshot.as_of);
    write_shared(out, snapshot, sources_of(snapshot).rules);
    SheetGroups groups;
    out.key("terms");
    if (snapshot.term_sheets) {
        write_value(out, snapshot.term_sheets->document.root());
    } else {
        groups = write_term_sheets(out, snapshot);
    }
    write_named(out, "products", snapshot.products,
                [&groups](JsonWriter& to, const SnapshotProduct& product) {
                    const auto group = groups.find(&product);
                    write_product(to, product,
                                  group != groups.end() ? static_cast<std::size_t>(group->second)
                                                        : product.term_group);
                });
    write_supplies(out, snapshot.supplies);
    out.end_object();
    return out.take();
}

}  // namespace stockline

#include "document.h"

#include <array>

#include "stockline/json.h"

namespace stockline::properties {
namespace {

constexpr std::array kZones{"America/New_York", "Etc/UTC", "Asia/Tokyo"};

std::string text_of(const World& world, int days) { return format_day(day_of(world, days)); }

Json duration(const Days& days) {
    switch (days.kind) {
        case Days::Kind::number:
            return days.min;
        case Days::Kind::range:
            return Json::array({days.min, days.min + days.extra});
        case Days::Kind::likely:
            return {{"probabilities",
                     {{std::to_string(days.min), days.tenths / 10.0},
                      {std::to_string(days.min + days.extra + 1), (10 - days.tenths) / 10.0}}}};
        case Days::Kind::doubtful:
            return {{"probabilities", {{std::to_string(days.min), days.tenths / 10.0}}},
                    {"beyond", (10 - days.tenths) / 10.0}};
    }
    return {};
}

Json calendar(const World& world, const Workdays& days) {
    Json closed = Json::array();
    for (const int day : days.closed) closed.push_back(text_of(world, day));
    Json workdays = {"mon", "tue", "wed", "thu", "fri"};
    if (days.has_weekends) {
        workdays.push_back("sat");
        workdays.push_back("sun");
    }
    return {{"workdays", workdays}, {"closed", closed}};
}

Json lead_time(const World& world, const Supplier& supplier) {
    const std::optional<Days>& ordering = world.replenishment;
    int total = supplier.beyond;
    std::map<int, int> weights;
    for (const auto& [late, weight] : supplier.late) {
        weights[late] += weight;
        total += weight;
    }
    Json late = Json::object();
    for (const auto& [days, weight] : weights) {
        late[std::to_string(days)] = double(weight) / total;
    }
    Json lead{{"daysLate", late}};
    if (world.makers) lead["calendar"] = "makers";
    if (supplier.beyond > 0) lead["daysLateBeyond"] = double(supplier.beyond) / total;
    if (ordering) {
        // `days` are always probabilities: a number is certain, of a range both ends are likely.
        if (ordering->kind == Days::Kind::number) {
            lead["days"] = {{std::to_string(ordering->min), 1.0}};
        } else {
            lead["days"] = {{std::to_string(ordering->min), ordering->tenths / 10.0}};
            const double rest = (10 - ordering->tenths) / 10.0;
            if (ordering->kind == Days::Kind::doubtful) {
                lead["daysBeyond"] = rest;
            } else {
                lead["days"][std::to_string(ordering->min + ordering->extra + 1)] = rest;
            }
        }
    }
    return lead;
}

Json product(const World& world) {
    constexpr std::array kKinds{"order", "backorder", "preorder"};
    Json product = Json::object();
    for (std::size_t i = 0; i < world.places.size(); ++i) {
        product["stock"].push_back(
            {{"location", place_name(int(i))}, {"onHand", world.places[i].stock}});
    }
    product["receipts"] = Json::array();
    for (const Delivery& delivery : world.deliveries) {
        Json receipt{{"location", place_name(delivery.place)},
                     {"quantity", delivery.quantity},
                     {"expected", text_of(world, delivery.expected)}};
        if (delivery.supplier >= 0) receipt["leadTime"] = std::to_string(delivery.supplier);
        product["receipts"].push_back(receipt);
    }
    product["commitments"] = Json::array();
    for (const Order& order : world.orders) {
        Json commitment{{"quantity", order.quantity}};
        if (order.due >= 0) commitment["due"] = text_of(world, order.due);
        if (order.place >= 0) commitment["location"] = place_name(order.place);
        if (order.kind > 0) commitment["kind"] = kKinds[std::size_t(order.kind)];
        product["commitments"].push_back(commitment);
    }
    product["backorder"] = {{"allowed", world.is_backorderable}};
    if (world.limit) product["backorder"]["limit"] = *world.limit;
    if (world.sells_undated) product["backorder"]["undated"] = "sell";
    if (world.release) {
        product["preorder"]["releases"] = text_of(world, *world.release);
        if (world.release_days > 0) {
            product["preorder"]["releases"] =
                Json::array({text_of(world, *world.release),
                             text_of(world, *world.release + world.release_days)});
        }
        if (world.limit) product["preorder"]["limit"] = *world.limit;
        if (world.hold_back > 0) product["preorder"]["holdBack"] = world.hold_back;
    }
    if (world.replenishment) {
        product["replenishment"] = {{"location", place_name(0)}, {"leadTime", "0"}};
    }
    if (world.production) {
        product["madeToOrder"] = {{"location", place_name(0)},
                                  {"productionDays", duration(*world.production)}};
    }
    return product;
}

}  // namespace

Day day_zero(const World& world) {
    using namespace std::chrono;
    return sys_days{2026y / 11 / 23} + days{world.weekday};  // a Monday
}

Day day_of(const World& world, int days) { return day_zero(world) + std::chrono::days{days}; }

std::string place_name(int place) { return place == 0 ? "nj" : place == 1 ? "ca" : "jp"; }

int zone_hours(int zone) { return zone == 0 ? -5 : zone == 1 ? 0 : 9; }

Json store_document(const World& world) {
    Json document{
        {"version", 1},
        {"asOf", format_instant(day_zero(world) + std::chrono::hours{world.hour})},
        // All of the stock: what shoppers are not told is another rule's matter.
        {"tellStockUpTo", 1000},
        {"hideStockAbove", nullptr},
        {"calendars",
         {{"dock", calendar(world, world.dock)}, {"parcel", calendar(world, world.carrier)}}}};
    Json lanes = Json::array();
    for (std::size_t i = 0; i < world.places.size(); ++i) {
        const Place& place = world.places[i];
        const std::string name = place_name(int(i));
        document["locations"][name] = {{"timeZone", kZones[std::size_t(place.zone)]},
                                       {"calendar", "dock"},
                                       {"handlingDays", duration(place.handling)},
                                       {"receivingDays", place.receiving}};
        const auto time = [](int hour) { return format_time_of_day(std::chrono::hours{hour}); };
        if (place.friday_cutoff) {
            Json& cutoff = document["locations"][name]["cutoff"];
            for (const char* weekday : {"mon", "tue", "wed", "thu", "sat", "sun"}) {
                if (place.cutoff < 24) cutoff[weekday] = time(place.cutoff);
            }
            cutoff["fri"] = time(*place.friday_cutoff);
        } else if (place.cutoff < 24) {
            document["locations"][name]["cutoff"] = time(place.cutoff);
        }
        lanes.push_back({{"from", Json::array({name})}, {"transitDays", duration(place.transit)}});
        if (world.lanes) lanes.back()["calendar"] = "lanes";
    }
    document["shipping"]["standard"] = {{"calendar", "parcel"}, {"lanes", lanes}};
    if (world.lanes) document["calendars"]["lanes"] = calendar(world, *world.lanes);
    if (world.makers) document["calendars"]["makers"] = calendar(world, *world.makers);
    if (world.collects) {
        document["calendars"]["collects"] = calendar(world, *world.collects);
        document["shipping"]["standard"]["collects"] = "collects";
    }
    if (!world.holidays.empty()) {
        document["calendars"]["holidays"] = calendar(world, Workdays{true, world.holidays});
        document["holidays"]["US"] = "holidays";
    }
    for (std::size_t i = 0; i < world.suppliers.size(); ++i) {
        document["leadTimes"][std::to_string(i)] = lead_time(world, world.suppliers[i]);
    }
    document["products"][kSku] = product(world);
    return document;
}

Store store_of(const World& world) {
    const auto store = read_store(store_document(world).dump());
    if (!store) RC_FAIL(write_faults(store.error()));
    return *store;
}

TimeZones clocks(const Store& store) {
    const Horizon horizon = plan_horizon(store);
    TimeZones zones;
    for (std::size_t i = 0; i < kZones.size(); ++i) {
        zones.emplace(
            kZones[i],
            TimeZone{horizon.from, horizon.until, std::chrono::hours{zone_hours(int(i))}, {}});
    }
    return zones;
}

static std::string planned_text(const Store& store) {
    const auto snapshot = plan(store, clocks(store));
    if (!snapshot) RC_FAIL(write_faults(snapshot.error()));
    return write_snapshot(*snapshot);
}

std::string snapshot_text(const World& world) { return planned_text(store_of(world)); }

Snapshot published(const Store& store) {
    const auto snapshot = read_snapshot(planned_text(store));
    if (!snapshot) RC_FAIL(write_faults(snapshot.error()));
    return *snapshot;
}

Snapshot published(const Json& document) {
    const std::string text = document.dump();
    RC_LOG() << text << '\n';
    const auto store = read_store(text);
    if (!store) RC_FAIL(write_faults(store.error()));
    return published(*store);
}

Snapshot snapshot_of(const World& world) { return published(store_of(world)); }

Query query_of(const World& world, const Ask& ask) {
    Query query;
    query.sku = kSku;
    query.quantity = ask.quantity;
    query.at = day_zero(world) + std::chrono::hours{world.hour + ask.hours};
    query.to = Destination{"US", ""};
    query.confidence = ask.confidence / 100.0;
    return query;
}

std::ostream& operator<<(std::ostream& out, const World& world) {
    return out << store_document(world).dump();
}

std::ostream& operator<<(std::ostream& out, const Ask& ask) {
    return out << ask.quantity << " units, " << ask.hours << " h after asOf, at 0."
               << ask.confidence << " (100 is 1)";
}

std::ostream& operator<<(std::ostream& out, const Delivery& delivery) {
    return out << "receipt of " << delivery.quantity << " at " << place_name(delivery.place)
               << " on day " << delivery.expected << ", lead time " << delivery.supplier;
}

std::ostream& operator<<(std::ostream& out, const Order& order) {
    return out << "commitment of " << order.quantity << " at "
               << (order.place < 0 ? "any" : place_name(order.place)) << " due on day "
               << order.due;
}

}  // namespace stockline::properties

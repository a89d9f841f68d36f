#include "make_store.h"

#include "make_rules.h"

namespace stockline::fuzz {
namespace {

std::string a_location(Bytes& bytes) { return bytes.name({"nj", "nj", "ca"}); }
std::string a_calendar(Bytes& bytes) { return bytes.name({"dock", "dock", "carrier"}); }
std::string a_method(Bytes& bytes) { return bytes.name({"post", "express", "van"}); }
std::string a_lead_time(Bytes& bytes) { return bytes.name({"slow", "quick"}); }
std::string an_order(Bytes& bytes) { return bytes.name({"", "A-1", "A-2"}); }

template <class Value>
std::optional<Value> maybe(Bytes& bytes, Value value) {
    return bytes.flag() ? std::optional{std::move(value)} : std::nullopt;
}

OpeningHours make_hours(Bytes& bytes) {
    OpeningHours hours;
    for (int weekday = 0; weekday < 7; ++weekday) {
        if (bytes.flag()) continue;
        const TimeOfDay opens = bytes.time();
        const TimeOfDay closes = bytes.is_odd() ? bytes.time() : kEndOfDay;
        hours.push_back(OpenStretch{bytes.is_odd() ? bytes.days() : weekday, opens, closes});
        if (bytes.is_odd()) hours.push_back(hours.back());
    }
    return hours;
}

Location make_location(Bytes& bytes) {
    Location location;
    location.time_zone = bytes.name({"America/New_York", "America/Los_Angeles"});
    location.calendar = a_calendar(bytes);
    if (bytes.flag()) location.cutoff = Cutoff{bytes.time()};
    if (bytes.is_odd()) location.cutoffs[a_method(bytes)] = Cutoff{bytes.time()};
    if (bytes.flag()) location.half_days.push_back(HalfDay{bytes.day(), bytes.time()});
    if (bytes.flag()) location.handling_days = bytes.duration();
    if (bytes.flag()) location.receiving_days = bytes.days();
    if (bytes.flag()) location.opening_hours = make_hours(bytes);
    return location;
}

Method make_method(Bytes& bytes) {
    Method method;
    if (bytes.below(4) == 1) {
        Pickup& pickup = method.pickup.emplace();
        for (std::size_t left = bytes.below(3); left > 0; --left) {
            pickup.locations.push_back(a_location(bytes));
        }
        pickup.ready_in = std::chrono::minutes{bytes.is_odd() ? bytes.integer() : bytes.days()};
        if (!bytes.is_odd()) return method;
    }
    method.calendar = a_calendar(bytes);
    if (bytes.flag()) method.collects = a_calendar(bytes);
    method.lanes.resize(bytes.below(3));
    for (Lane& lane : method.lanes) {
        for (std::size_t left = bytes.below(3); left > 1; --left) lane.from.emplace_back("nj");
        if (bytes.is_odd()) lane.from.push_back(a_location(bytes));
        if (bytes.flag()) lane.to = make_area(bytes);
        if (!bytes.is_odd()) lane.transit_days = bytes.duration();
        if (bytes.flag()) lane.calendar = a_calendar(bytes);
    }
    return method;
}

LeadTime make_lead_time(Bytes& bytes) {
    LeadTime lead_time;
    lead_time.days_late = maybe(bytes, bytes.distribution(-10));
    if (!bytes.is_odd()) lead_time.days = bytes.distribution();
    lead_time.sample_size = bytes.quantity();
    if (bytes.flag()) lead_time.calendar = a_calendar(bytes);
    return lead_time;
}

void add_supply(Bytes& bytes, Supply& supply) {
    supply.stock.resize(bytes.below(3));
    for (Stock& stock : supply.stock) {
        stock = {a_location(bytes), bytes.quantity(), 0, 0};
        if (bytes.flag()) stock.reserved = bytes.quantity();
        if (bytes.flag()) stock.safety_stock = bytes.quantity();
    }
    supply.receipts.resize(bytes.below(20) % (bytes.is_odd() ? 20U : 4U));
    for (Receipt& receipt : supply.receipts) {
        receipt.location = a_location(bytes);
        receipt.quantity = bytes.quantity();
        receipt.expected = bytes.day();
        if (bytes.is_odd()) receipt.id = bytes.name({"r1", "r2"});
        if (bytes.flag()) receipt.lead_time = a_lead_time(bytes);
        if (bytes.is_odd()) receipt.reason = bytes.odd_text();
    }
    supply.commitments.resize(bytes.below(4));
    for (Commitment& commitment : supply.commitments) {
        commitment.id = an_order(bytes);
        commitment.quantity = bytes.quantity();
        commitment.due = maybe(bytes, bytes.day());
        if (bytes.flag()) commitment.location = a_location(bytes);
        if (bytes.flag()) commitment.kind = bytes.enumerator<CommitmentKind>(3);
        if (bytes.is_odd()) commitment.expires = bytes.instant();
    }
}

// Now and then with something that it cannot have.
Product make_digital(Bytes& bytes) {
    Product product;
    product.rules.is_digital = true;
    product.policy = bytes.name({"standard", ""});
    if (bytes.flag()) product.price = make_money(bytes);
    if (bytes.flag()) {
        const Day first = bytes.day();
        product.preorder.emplace().releases = Window{first, bytes.is_odd() ? bytes.day() : first};
    }
    if (bytes.is_odd()) add_supply(bytes, product);
    product.is_discontinued = bytes.is_odd();
    return product;
}

Product make_product(Bytes& bytes) {
    Product product;
    if (bytes.is_odd()) return make_digital(bytes);
    product.name = bytes.name({"", "Mug"});
    add_supply(bytes, product);
    product.policy = bytes.name({"standard", ""});
    if (bytes.flag()) product.terms = make_policy(bytes);
    if (bytes.flag()) product.price = make_money(bytes);
    product.exceptions = make_circumstances(bytes, 0x7F);
    if (bytes.flag()) product.replenishment = Replenishment{a_location(bytes), a_lead_time(bytes)};
    product.backorder = {bytes.flag(), maybe(bytes, bytes.quantity()), bytes.flag()};
    if (bytes.flag()) {
        const Day first = bytes.day();
        const Day last = bytes.is_odd() ? bytes.day() : first;
        product.preorder = PreorderPolicy{Window{first, last}, maybe(bytes, bytes.quantity()),
                                          maybe(bytes, bytes.instant()), bytes.quantity()};
    }
    if (bytes.flag()) {
        product.made_to_order = MadeToOrder{a_location(bytes), bytes.duration()};
        if (bytes.is_odd()) {
            product.capacity =
                Capacity{product.made_to_order->location, std::max<Quantity>(1, bytes.quantity())};
        }
    }
    if (bytes.flag()) product.tell_stock_up_to = bytes.quantity();
    if (bytes.flag()) product.hide_stock_above.emplace(maybe(bytes, bytes.quantity()));
    product.show_queue = bytes.flag();
    product.is_discontinued = bytes.is_odd();
    if (bytes.is_odd()) {
        for (std::size_t left = 1 + bytes.below(2); left > 0; --left) {
            product.draws[bytes.name({"MUG", "CUP", "UNITS"})] = bytes.quantity();
        }
        // What it has of its own is refused: as a rule it has nothing.
        if (!bytes.is_odd()) static_cast<Supply&>(product) = Supply{};
    }
    return product;
}

Store make_store(Bytes& bytes) {
    Store store;
    store.as_of = bytes.instant();
    if (bytes.flag()) store.fresh_for = std::chrono::minutes{bytes.quantity()};
    if (bytes.is_odd()) store.confidence = bytes.odd_number();
    if (bytes.is_odd()) store.tell_stock_up_to = bytes.quantity();
    if (bytes.flag()) store.hide_stock_above = maybe(bytes, bytes.quantity());
    store.calendars.emplace("dock", make_calendar(bytes));
    store.calendars.emplace(bytes.name({"carrier"}), make_calendar(bytes));
    if (!bytes.is_odd()) store.locations["nj"] = make_location(bytes);
    if (!bytes.is_odd()) store.locations["ca"] = make_location(bytes);
    const std::size_t methods = bytes.below(3);
    for (std::size_t i = 0; i < methods; ++i) {
        const std::string good = i == 0 ? "post" : "express";
        store.shipping.emplace_back(bytes.is_odd() ? a_method(bytes) : good, make_method(bytes));
    }
    if (!bytes.is_odd()) store.lead_times["slow"] = make_lead_time(bytes);
    if (!bytes.is_odd()) store.lead_times["quick"] = make_lead_time(bytes);
    store.policies[bytes.name({"standard"})] = make_policy(bytes);
    store.circumstances = make_circumstances(bytes, 0x3F00);
    if (bytes.flag()) store.holidays[bytes.name({"US", "DE"})] = a_calendar(bytes);
    if (bytes.flag()) store.accept_unverified[bytes.name({"US", "EU"})] = bytes.flag();
    for (std::size_t left = 1 + bytes.below(3); left > 0; --left) {
        store.products[bytes.name({"MUG", "CUP"})] = make_product(bytes);
    }
    if (bytes.is_odd()) add_supply(bytes, store.supplies[bytes.name({"UNITS", "CUP"})]);
    return store;
}

std::chrono::seconds make_offset(Bytes& bytes) {
    if (bytes.is_odd()) return std::chrono::seconds{bytes.integer()};
    return std::chrono::minutes{15 * (int{bytes.byte()} % 96 - 48)};
}

TimeZone make_zone(Bytes& bytes, const Horizon& horizon) {
    TimeZone zone{horizon.from, horizon.until, make_offset(bytes), {}};
    if (bytes.is_odd()) zone.from = bytes.instant();
    if (bytes.is_odd()) zone.until = bytes.instant();
    Instant at = horizon.from;
    for (std::size_t left = bytes.below(3); left > 0; --left) {
        at = bytes.is_odd() ? bytes.instant() : at + std::chrono::hours{1 + 9 * bytes.byte()};
        zone.transitions.push_back({at, make_offset(bytes)});
    }
    return zone;
}

}  // namespace

Request make_request(Bytes& bytes) {
    Request request;
    request.store = make_store(bytes);
    const Horizon horizon = plan_horizon(request.store);
    for (const std::string& name : time_zones_of(request.store)) {
        if (!bytes.is_odd()) request.zones[name] = make_zone(bytes, horizon);
    }
    if (bytes.is_odd()) request.zones[bytes.odd_text()] = make_zone(bytes, horizon);
    for (std::size_t left = bytes.below(5); left > 3; --left) {
        request.options.skus.push_back(bytes.name({"MUG", "CUP"}));
    }
    if (bytes.is_odd()) request.options.order = an_order(bytes);
    request.options.rules = make_rules(bytes);
    return request;
}

}  // namespace stockline::fuzz

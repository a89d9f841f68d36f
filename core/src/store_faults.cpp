#include "store_faults.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "amount_faults.h"
#include "asked_products.h"
#include "circumstances.h"
#include "digital_faults.h"
#include "document_limits.h"
#include "drawn.h"
#include "part_faults.h"
#include "pickup_faults.h"
#include "question_limits.h"
#include "text_faults.h"
#include "weekday_names.h"

namespace stockline {
namespace {

class StoreChecker {
public:
    StoreChecker(const Store& store, Faults& faults) : store_(store), at_(faults) {}

    void check(const std::vector<std::string>& skus) const {
        at_["asOf"].check(store_.as_of);
        if (store_.fresh_for) {
            at_["freshForMinutes"].check_whole(store_.fresh_for->count(), 1, kMaxFreshMinutes);
        }
        at_["confidence"].fault_if(fault_of_confidence(store_.confidence));
        check_up_to(at_["tellStockUpTo"], store_.tell_stock_up_to);
        check_limit(at_["hideStockAbove"], store_.hide_stock_above);
        check_circumstances(at_["circumstances"], store_.circumstances, kOfShop);
        const FaultPlace calendars = at_["calendars"];
        for (const auto& [name, calendar] : store_.calendars) {
            check_calendar(calendars[name], calendar);
        }
        const FaultPlace locations = at_["locations"];
        for (const auto& [name, location] : store_.locations) {
            check_location(locations[name], location);
        }
        const FaultPlace shipping = at_["shipping"];
        if (store_.shipping.size() > kMaxMethods) shipping.fault_if(kTooManyMethods);
        for (const auto& [name, method] : store_.shipping) check_method(shipping[name], method);
        const FaultPlace policies = at_["policies"];
        for (const auto& [name, policy] : store_.policies) check_policy(policies[name], policy);
        const FaultPlace holidays = at_["holidays"];
        for (const auto& [country, calendar] : store_.holidays) {
            check_country(holidays[country], country);
            check_calendar_name(holidays[country], calendar);
        }
        const FaultPlace lead_times = at_["leadTimes"];
        for (const auto& [name, lead_time] : store_.lead_times) {
            check_lead_time(lead_times[name], lead_time);
        }
        const FaultPlace products = at_["products"];
        each_asked(store_, skus, [&](const std::string& sku, const Product& product) {
            check_product(products[sku], product);
        });
        const FaultPlace supplies = at_["supplies"];
        for (const auto& [name, supply] : store_.supplies) check_supply(supplies[name], supply);
    }

private:
    static void check_up_to(const FaultPlace& at, Quantity quantity) {
        at.check_whole(quantity, 0, kMaxQuantity);
    }
    static void check_limit(const FaultPlace& at, const std::optional<Quantity>& quantity) {
        if (quantity) check_up_to(at, *quantity);
    }

    void check_calendar_name(const FaultPlace& at, const std::string& name) const {
        check_name(at, store_.calendars, name, "calendar", FaultCode::unknown_calendar);
    }
    // One that may be absent.
    void check_other_calendar(const FaultPlace& at, const std::string& name) const {
        if (!name.empty()) check_calendar_name(at, name);
    }
    void check_location_name(const FaultPlace& at, const std::string& name) const {
        check_name(at, store_.locations, name, "location", FaultCode::unknown_location);
    }
    void check_method_name(const FaultPlace& at, const std::string& name) const {
        if (find_method(store_.shipping, name) != nullptr) return;
        at.fault(FaultCode::unknown_method, "There is no shipping method \"", name,
                 "\" in this document.");
    }
    void check_lead_time_name(const FaultPlace& at, const std::string& name) const {
        check_name(at, store_.lead_times, name, "lead time", FaultCode::unknown_lead_time);
    }

    static void check_cutoff(const FaultPlace& at, const Cutoff& cutoff) {
        if (cutoff.is_same_on_each()) {
            check_time(at, cutoff.by_weekday().front());
            return;
        }
        for (std::size_t i = 0; i < kWeekdays.size(); ++i) {
            check_time(at[kWeekdays.at(i)], cutoff.by_weekday().at(i));
        }
    }

    void check_location(const FaultPlace& at, const Location& location) const {
        check_calendar_name(at["calendar"], location.calendar);
        check_cutoff(at["cutoff"], location.cutoff);
        const FaultPlace cutoffs = at["cutoffs"];
        for (const auto& [method, cutoff] : location.cutoffs) {
            check_method_name(cutoffs[method], method);
            check_cutoff(cutoffs[method], cutoff);
        }
        const FaultPlace half_days = at["halfDays"];
        for (const HalfDay& half : location.half_days) {
            half_days.check(half.day);
            check_time(half_days, half.closes);
        }
        check_duration(at["handlingDays"], location.handling_days);
        at["receivingDays"].check_whole(location.receiving_days, 0, kMaxReceivingDays);
        check_opening_hours(at["openingHours"], location.opening_hours);
    }

    // As a document has them, where each weekday has a list of its own.
    static void check_opening_hours(const FaultPlace& at, const OpeningHours& hours) {
        const OpenStretch* before = nullptr;
        std::size_t index = 0;
        for (const OpenStretch& stretch : hours) {
            if (stretch.weekday < 0 || stretch.weekday > 6) {
                at.fault_not_whole(0, 6);
                return;
            }
            if (before != nullptr && before->weekday > stretch.weekday) {
                at.fault(FaultCode::bad_range, kWeekdaysOutOfOrder);
                return;
            }
            if (before != nullptr && before->weekday != stretch.weekday) before = nullptr;
            index = before == nullptr ? 0 : index + 1;
            const FaultPlace day = at[kWeekdays.at(static_cast<std::size_t>(stretch.weekday))];
            const FaultPlace place = day.item(index);
            const std::size_t faults = at.fault_count();
            const FaultPlace opens = place.item(0);
            const FaultPlace closes = place.item(1);
            check_time(opens, stretch.opens);
            check_time(closes, stretch.closes);
            if (at.fault_count() == faults) {
                const char* const wrong = fault_of_stretch(before, stretch);
                if (wrong != nullptr) place.fault(FaultCode::bad_range, wrong);
            }
            before = &stretch;
        }
    }

    void check_pickup(const FaultPlace& at, const Method& method, const Pickup& pickup) const {
        const std::pair<const char*, bool> of_deliveries[] = {
            {"calendar", !method.calendar.empty()},
            {"collects", !method.collects.empty()},
            {"lanes", !method.lanes.empty()}};
        for (const auto& [name, is_there] : of_deliveries) {
            if (is_there) at[name].fault(FaultCode::unknown_value, kNoCarrierOfPickup);
        }
        at["readyInMinutes"].check_whole(pickup.ready_in.count(), 0, kMaxReadyMinutes);
        const FaultPlace locations = at["locations"];
        for (std::size_t i = 0; i < pickup.locations.size(); ++i) {
            const std::string& name = pickup.locations[i];
            check_location_name(locations.item(i), name);
            const auto location = store_.locations.find(name);
            if (location != store_.locations.end() && location->second.opening_hours.empty()) {
                locations.item(i).fault(FaultCode::required, kNoHours, name, kNoHoursMore);
            }
        }
        const auto has_hours = [](const auto& each) { return !each.second.opening_hours.empty(); };
        if (pickup.locations.empty() &&
            std::none_of(store_.locations.begin(), store_.locations.end(), has_hours)) {
            locations.fault(FaultCode::required, kNoPickupPlaces);
        }
        if (const auto* place = place_open_too_little(store_.locations, pickup)) {
            at["readyInMinutes"].fault(FaultCode::out_of_range, kReadyTooLate, *place,
                                       kReadyTooLateMore);
        }
    }

    void check_method(const FaultPlace& at, const Method& method) const {
        if (method.pickup) {
            check_pickup(at, method, *method.pickup);
            return;
        }
        check_calendar_name(at["calendar"], method.calendar);
        check_other_calendar(at["collects"], method.collects);
        const FaultPlace lanes = at["lanes"];
        for (std::size_t i = 0; i < method.lanes.size(); ++i) {
            const Lane& lane = method.lanes[i];
            const FaultPlace place = lanes.item(i);
            const FaultPlace from = place["from"];
            for (std::size_t j = 0; j < lane.from.size(); ++j) {
                check_location_name(from.item(j), lane.from[j]);
            }
            const FaultPlace to = place["to"];
            if (lane.to) check_area(to, *lane.to);
            if (lane.transit_days) check_duration(place["transitDays"], *lane.transit_days);
            check_other_calendar(place["calendar"], lane.calendar);
            check_other_calendar(place["collects"], lane.collects);
        }
    }

    void check_lead_time(const FaultPlace& at, const LeadTime& lead_time) const {
        check_other_calendar(at["calendar"], lead_time.calendar);
        if (lead_time.days_late) {
            check_distribution(at["daysLate"], *lead_time.days_late, -kMaxDays);
        }
        if (lead_time.days) check_distribution(at["days"], *lead_time.days, 0);
        check_up_to(at["sampleSize"], lead_time.sample_size);
    }

    void check_receipts(const FaultPlace& at, const std::vector<Receipt>& receipts) const {
        std::set<std::string_view> ids;
        for (std::size_t i = 0; i < receipts.size(); ++i) {
            const Receipt& receipt = receipts[i];
            const FaultPlace place = at.item(i);
            if (!receipt.id.empty() && !ids.insert(receipt.id).second) {
                place["id"].fault(FaultCode::duplicate_key,
                                  "Another receipt of this product has the id \"", receipt.id,
                                  "\".");
            }
            check_location_name(place["location"], receipt.location);
            place["quantity"].check_whole(receipt.quantity, 1, kMaxQuantity);
            place["expected"].check(receipt.expected);
            if (!receipt.lead_time.empty()) {
                check_lead_time_name(place["leadTime"], receipt.lead_time);
            }
        }
    }

    void check_supply(const FaultPlace& at, const Supply& supply) const {
        const FaultPlace stock = at["stock"];
        std::set<std::string_view> locations;
        for (std::size_t i = 0; i < supply.stock.size(); ++i) {
            const FaultPlace place = stock.item(i);
            const std::string& location = supply.stock[i].location;
            check_location_name(place["location"], location);
            if (!locations.insert(location).second) {
                place["location"].fault(FaultCode::duplicate_key, kStockTwice, location,
                                        kStockTwiceMore);
            }
            check_up_to(place["onHand"], supply.stock[i].on_hand);
            check_up_to(place["reserved"], supply.stock[i].reserved);
            check_up_to(place["safetyStock"], supply.stock[i].safety_stock);
        }
        check_receipts(at["receipts"], supply.receipts);
        const FaultPlace commitments = at["commitments"];
        for (std::size_t i = 0; i < supply.commitments.size(); ++i) {
            const Commitment& commitment = supply.commitments[i];
            const FaultPlace place = commitments.item(i);
            place["quantity"].check_whole(commitment.quantity, 1, kMaxQuantity);
            place["due"].check(commitment.due);
            if (!commitment.location.empty()) {
                check_location_name(place["location"], commitment.location);
            }
            if (commitment.kind) check_word(place["kind"], *commitment.kind);
            place["expires"].check(commitment.expires);
        }
        if (supply.replenishment) {
            check_replenishment(at["replenishment"], *supply.replenishment);
        }
        if (supply.capacity) {
            const FaultPlace capacity = at["capacity"];
            check_location_name(capacity["location"], supply.capacity->location);
            capacity["perDay"].check_whole(supply.capacity->per_day, 1, kMaxQuantity);
        }
    }

    void check_replenishment(const FaultPlace& at, const Replenishment& replenishment) const {
        check_location_name(at["location"], replenishment.location);
        check_lead_time_name(at["leadTime"], replenishment.lead_time);
        const auto lead_time = store_.lead_times.find(replenishment.lead_time);
        if (lead_time == store_.lead_times.end() || lead_time->second.days) return;
        at["leadTime"].fault(FaultCode::required,
                             "Replenishment counts from the day of asking: the lead time \"",
                             replenishment.lead_time, "\" must have \"days\".");
    }

    static void check_releases(const FaultPlace& at, const Window& releases) {
        const std::size_t before = at.fault_count();
        at.check(releases.earliest);
        if (at.fault_count() == before) at.check(releases.latest);
        if (releases.earliest > releases.latest) {
            at.fault(FaultCode::bad_range, kReleasesWanted);
        }
    }

    void check_rules_of(const FaultPlace& at, const ProductRules& rules) const {
        const FaultPlace methods = at["methods"];
        for (std::size_t i = 0; i < rules.methods.size(); ++i) {
            check_method_name(methods.item(i), rules.methods[i]);
        }
        if (rules.handling_days) check_duration(at["handlingDays"], *rules.handling_days);
        const OrderQuantity& order = rules.quantity;
        const FaultPlace quantity = at["quantity"];
        const std::size_t before = at.fault_count();
        quantity["min"].check_whole(order.least, 1, kMaxQuantity);
        quantity["step"].check_whole(order.step, 1, kMaxQuantity);
        if (order.most) quantity["max"].check_whole(*order.most, 1, kMaxQuantity);
        if (at.fault_count() == before) {
            if (const char* least = fault_of_least(order)) {
                quantity["min"].fault(FaultCode::bad_range, least);
            } else if (const char* most = fault_of_most(order)) {
                quantity["max"].fault(FaultCode::bad_range, most);
            }
        }
        const FaultPlace sells = at["sells"];
        sells["from"].check(rules.sells.from);
        sells["until"].check(rules.sells.until);
        if (const char* wrong = fault_of_sale(rules.sells.from, rules.sells.until)) {
            sells["until"].fault(FaultCode::bad_range, wrong);
        }
    }

    void check_product(const FaultPlace& at, const Product& product) const {
        check_rules_of(at, product.rules);
        check_circumstances(at["exceptions"], product.exceptions, kOfProduct);
        if (!product.policy.empty()) {
            check_name(at["policy"], store_.policies, product.policy, "policy",
                       FaultCode::unknown_policy);
        }
        const std::size_t before = at.fault_count();
        check_policy(at["terms"], product.terms);
        if (product.price) check_money(at["price"], *product.price);
        if (at.fault_count() == before) check_amounts(at, store_, product);
        check_limit(at["tellStockUpTo"], product.tell_stock_up_to);
        if (product.hide_stock_above) {
            check_limit(at["hideStockAbove"], *product.hide_stock_above);
        }
        check_supply(at, product);
        const FaultPlace draws = at["draws"];
        for (const auto& [name, units] : product.draws) {
            draws[name].check_whole(units, 1, kMaxQuantity);
        }
        if (product.made_to_order) {
            const FaultPlace made = at["madeToOrder"];
            check_location_name(made["location"], product.made_to_order->location);
            check_duration(made["productionDays"], product.made_to_order->production_days);
        }
        const FaultPlace backorder = at["backorder"];
        check_limit(backorder["limit"], product.backorder.limit);
        if (product.preorder) {
            if (store_.locations.empty()) at.fault(FaultCode::unknown_location, kNoLocation);
            const FaultPlace preorder = at["preorder"];
            check_releases(preorder["releases"], product.preorder->releases);
            check_limit(preorder["limit"], product.preorder->limit);
            preorder["opens"].check(product.preorder->opens);
            preorder["closes"].check(product.preorder->closes);
            if (const char* wrong =
                    fault_of_sale(product.preorder->opens, product.preorder->closes)) {
                preorder["closes"].fault(FaultCode::bad_range, wrong);
            }
            check_up_to(preorder["holdBack"], product.preorder->hold_back);
        }
        each_misfit_of_digital(product, [&at](const char* member, const char* inside) {
            const FaultPlace whole = at[member];
            if (inside != nullptr) {
                whole[inside].fault(FaultCode::unknown_value, kNotOfDigital);
            } else {
                whole.fault(FaultCode::unknown_value, kNotOfDigital);
            }
        });
    }

    const Store& store_;
    FaultPlace at_;
};

void check_offset(const FaultPlace& at, std::chrono::seconds offset) {
    const auto most = std::chrono::seconds{std::chrono::minutes{kMaxOffsetMinutes}};
    const bool is_whole = offset % std::chrono::minutes{1} == std::chrono::seconds{0};
    if (offset >= -most && offset <= most && is_whole) return;
    at["offsetMinutes"].fault_not_whole(-kMaxOffsetMinutes, kMaxOffsetMinutes);
}

void check_zone(const FaultPlace& at, const TimeZone& zone) {
    at["from"].check(zone.from);
    at["until"].check(zone.until);
    check_offset(at, zone.offset);
    const FaultPlace transitions = at["transitions"];
    Instant before = zone.from;
    for (std::size_t i = 0; i < zone.transitions.size(); ++i) {
        const Transition& transition = zone.transitions[i];
        const FaultPlace place = transitions.item(i);
        check_offset(place, transition.offset);
        if (transition.at <= before || transition.at >= zone.until) {
            place["at"].fault(FaultCode::out_of_range, kBadTransition);
        }
        before = transition.at;
    }
}

}  // namespace

Faults store_faults(const Store& store, const std::vector<std::string>& skus) {
    // As with a document, whose names and texts the parser looks at before a reader looks at anything.
    Faults faults;
    check_texts(FaultPlace{faults}, store, skus);
    if (faults.empty()) StoreChecker{store, faults}.check(skus);
    // What hangs together is looked at once all else is right.
    if (faults.empty()) check_draws(FaultPlace{faults}, store, skus);
    return faults;
}

void check_zones(const FaultPlace& at, const TimeZones& zones) {
    check_keys(at, zones);
    for (const auto& [name, zone] : zones) check_zone(at[name], zone);
}

}  // namespace stockline

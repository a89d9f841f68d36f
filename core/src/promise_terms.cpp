#include "promise_terms.h"

#include "terms_setting.h"

namespace stockline {
namespace {

void lay_over(Terms& terms, const Policy& policy, Status status) {
    const auto own = policy.find(status);
    if (own != policy.end()) lay_over(terms, own->second);
}

void set_policy(const Snapshot& snapshot, const SnapshotProduct& product, Status status,
                Terms& terms) {
    const auto policy = snapshot.policies.find(product.policy);
    if (policy != snapshot.policies.end()) lay_over(terms, policy->second, status);
    lay_over(terms, product.terms, status);
}

bool says_nothing(const Terms& terms) {
    return !terms.payment && !terms.cancellation && !terms.refund && !terms.returns;
}

}  // namespace

Day shop_day(const Snapshot& snapshot, const Promise& promise) {
    auto location = snapshot.locations.find(promise.parts.back().location);
    if (location == snapshot.locations.end()) location = snapshot.locations.begin();
    if (location != snapshot.locations.end()) {
        const auto zone = snapshot.zones.find(location->second.time_zone);
        if (zone != snapshot.zones.end()) {
            if (const auto day = zone->second.local_day(promise.at)) return *day;
        }
    }
    return std::chrono::floor<std::chrono::days>(promise.at);
}

const BusinessCalendar* holidays_of(const Snapshot& snapshot, const std::string& country) {
    const auto name = snapshot.holidays.find(country);
    if (name == snapshot.holidays.end()) return nullptr;
    return &snapshot.calendars.find(name->second)->second;
}

void set_terms(const Snapshot& snapshot, const SnapshotProduct& product, const Query& query,
               Promise& promise, const std::optional<std::optional<Day>>& order_delivered) {
    TermsCase of;
    of.order_delivered = order_delivered;
    set_policy(snapshot, product, promise.status, of.policy);
    const bool is_sold = can_be_had(promise.status);
    if (!is_sold && says_nothing(of.policy)) return;
    of.today = shop_day(snapshot, promise);
    of.price = product.price;
    of.currency_exponent = product.currency_exponent;
    of.quantity = promise.quantity;
    of.circumstances = snapshot.circumstances | product.exceptions;
    // What is not sold is under no law of sales, and nobody consents to it.
    if (is_sold) {
        of.to = query.to;
        of.ship = promise.ship;
        of.deliver = promise.deliver;
        if (query.to) of.holidays = holidays_of(snapshot, query.to->country);
    }
    EffectiveTerms& terms = promise.terms.emplace();
    find_effective_terms(snapshot.rules, of, terms);
    if (!is_sold) terms.consent.clear();
}

}  // namespace stockline

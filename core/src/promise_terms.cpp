#include "promise_terms.h"

namespace stockline {
namespace {

Terms terms_for(const Policy& policy, Status status) {
    const auto found = policy.find(status);
    return found == policy.end() ? Terms{} : found->second;
}

Terms policy_for(const Snapshot& snapshot, const SnapshotProduct& product, Status status) {
    const auto policy = snapshot.policies.find(product.policy);
    const Terms own = terms_for(product.terms, status);
    return policy == snapshot.policies.end() ? own
                                             : laid_over(terms_for(policy->second, status), own);
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

std::optional<EffectiveTerms> promise_terms(const Snapshot& snapshot,
                                            const SnapshotProduct& product, const Query& query,
                                            const Promise& promise) {
    TermsCase of;
    of.policy = policy_for(snapshot, product, promise.status);
    const bool can_be_had =
        promise.status != Status::out_of_stock && promise.status != Status::discontinued;
    if (!can_be_had && says_nothing(of.policy)) return std::nullopt;
    of.today = shop_day(snapshot, promise);
    of.price = product.price;
    of.currency_exponent = product.currency_exponent;
    of.quantity = promise.quantity;
    of.circumstances = snapshot.circumstances | product.exceptions;
    // What is not sold is under no law of sales, and nobody consents to it.
    if (can_be_had) {
        of.to = query.to;
        of.ship = promise.ship;
        of.deliver = promise.deliver;
        if (query.to) of.holidays = holidays_of(snapshot, query.to->country);
    }
    EffectiveTerms terms = effective_terms(snapshot.rules, of);
    if (!can_be_had) terms.consent.clear();
    return terms;
}

}  // namespace stockline

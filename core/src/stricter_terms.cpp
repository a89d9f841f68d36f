#include "stricter_terms.h"

#include <algorithm>
#include <utility>

#include "carried_rules.h"
#include "digital.h"
#include "stockline/effective_terms.h"
#include "stockline/fault.h"
#include "terms_setting.h"

namespace stockline {
namespace {

// Some windows, for the terms that are counted from them; which days they are makes no difference here.
constexpr std::chrono::days kShipIn{7};
constexpr std::chrono::days kDeliverIn{10};

std::string length_of(PeriodUnit unit, int count, Event from) {
    std::string text;
    if (unit == PeriodUnit::none) {
        text = "no fixed number of days, but at once,";
    } else {
        text = std::to_string(count) + ' ';
        text += unit == PeriodUnit::billing_cycle ? "billing cycle" : to_string(unit);
        if (unit != PeriodUnit::billing_cycle) text += " days";
    }
    text += " from ";
    text += from == Event::goods_return ? "the goods' return" : to_string(from);
    return text;
}

std::string refund_text(const EffectiveRefund& refund) {
    return "a refund within " + length_of(refund.unit, refund.count, refund.from);
}

// The statute's is another, and not merely another way to put the same day.
bool differs(const EffectiveRefund& law, const EffectiveRefund& policy) {
    if (law.unit == policy.unit && law.count == policy.count && law.from == policy.from) {
        return false;
    }
    return !law.latest || !policy.latest || *law.latest != *policy.latest;
}

class Comparer {
public:
    Comparer(const Store& store, const RulePacks& rules, Day today) : store_(store), today_(today) {
        for (const RulePack& pack : rules) {
            if (!speaks_for_a_lane(pack, store.shipping)) continue;
            rules_.push_back(pack);
            const auto accepts = store.accept_unverified.find(pack.jurisdiction);
            rules_.back().accept_unverified =
                accepts != store.accept_unverified.end() && accepts->second;
            add_destinations(pack);
        }
    }

    std::vector<StricterTerm> all() {
        for (const auto& [name, policy] : store_.policies) {
            for (const auto& [status, terms] : policy) {
                const std::string place = "/policies/" + pointer_of(name, status);
                compare(place, status, terms, terms, Product{});
            }
        }
        for (const auto& [sku, product] : store_.products) {
            const auto policy = store_.policies.find(product.policy);
            for (const auto& [status, own] : product.terms) {
                Terms terms = own;
                if (policy != store_.policies.end()) {
                    const auto under = policy->second.find(status);
                    if (under != policy->second.end()) terms = laid_over(under->second, own);
                }
                std::string place{"/products/"};
                place += pointer_token(sku);
                place += "/terms/";
                place += to_string(status);
                compare(place, status, terms, own, product);
            }
        }
        return std::move(found_);
    }

private:
    static std::string pointer_of(const std::string& name, Status status) {
        std::string place = pointer_token(name);
        place += '/';
        place += to_string(status);
        return place;
    }

    // One for each country, and for each pattern of postal codes.
    void add_destinations(const RulePack& pack) {
        for (const Area& area : pack.areas) {
            const std::vector<std::string> reached = countries_reached(pack, store_.shipping);
            if (std::find(reached.begin(), reached.end(), area.country) == reached.end()) continue;
            std::string code = area.postal_codes.empty() ? "" : area.postal_codes.front();
            if (!code.empty() && code.back() == '*') code.pop_back();
            destinations_.push_back(Destination{area.country, std::move(code)});
        }
    }

    // `own`: the terms that stand at this place; `terms`: all that hold.
    void compare(const std::string& place, Status status, const Terms& terms, const Terms& own,
                 const Product& product) {
        if (!can_be_had(status)) return;
        TermsCase of;
        of.policy = terms;
        of.today = today_;
        of.ship = Window{today_ + kShipIn, today_ + kShipIn};
        of.deliver = Window{today_ + kDeliverIn, today_ + kDeliverIn};
        of.price = product.price;
        of.circumstances = store_.circumstances | product.exceptions;
        // A season passes.
        if (of.policy.returns) of.policy.returns->seasons.clear();
        if (product.rules.is_digital) {
            of.policy = digital_terms(terms, status);
            of.circumstances |= mask(Circumstance::digital_content);
            of.is_digital = true;
            of.is_on_hand = status == Status::in_stock;
            of.ship.reset();
        }
        const RulePacks no_rules;
        EffectiveTerms policy;
        find_effective_terms(no_rules, of, policy);
        for (const Destination& to : destinations_) {
            of.to = to;
            const auto holidays = store_.holidays.find(to.country);
            of.holidays = holidays == store_.holidays.end()
                              ? nullptr
                              : &store_.calendars.find(holidays->second)->second;
            EffectiveTerms law;
            find_effective_terms(rules_, of, law);
            if (own.refund) compare_refunds(place + "/refund", law, policy);
            if (own.cancellation) compare_cancellations(place + "/cancellation", law, policy);
            if (own.returns) compare_returns(place + "/returns", law, policy);
        }
    }

    void compare_refunds(const std::string& place, const EffectiveTerms& law,
                         const EffectiveTerms& policy) {
        if (law.refund && policy.refund && differs(*law.refund, *policy.refund)) {
            add(place, law.refund->basis, refund_text(*law.refund));
        }
        if (!law.returns || !policy.returns) return;
        const auto& after_return = law.returns->refund;
        const auto& as_policy = policy.returns->refund;
        if (after_return && as_policy && differs(*after_return, *as_policy)) {
            add(place, after_return->basis, refund_text(*after_return));
        }
    }

    void compare_cancellations(const std::string& place, const EffectiveTerms& law,
                               const EffectiveTerms& policy) {
        if (!law.cancellation || !policy.cancellation) return;
        const EffectiveCancellation& holds = *law.cancellation;
        if (holds.until != policy.cancellation->until) {
            add(place, holds.basis,
                holds.until == CancelUntil::withdrawal_ends
                    ? "a right to cancel until their time to withdraw ends"
                    : "a right to cancel until shipment");
        }
        if (!policy.cancellation->fee) return;
        const bool is_limited = holds.fee_basis.is_statute();
        const Basis& basis = is_limited ? holds.fee_basis : holds.basis;
        if (!holds.fee) {
            add(place + "/fee", basis, "a right to cancel free of charge");
        } else if (is_limited) {
            add(place + "/fee", basis, "a lower limit on what cancelling costs");
        }
    }

    void compare_returns(const std::string& place, const EffectiveTerms& law,
                         const EffectiveTerms& policy) {
        if (!law.returns || !policy.returns) return;
        const EffectiveReturns& holds = *law.returns;
        if (holds.last_day != policy.returns->last_day) {
            add(place, holds.basis,
                "a right to send goods back within " +
                    length_of(holds.unit, holds.days, holds.from));
        }
        const bool pays_less =
            policy.returns->cost == Rule::Cost::shopper && holds.cost == Rule::Cost::shop;
        if (pays_less) add(place, holds.cost_basis, "nothing to pay for sending goods back");
    }

    void add(const std::string& place, const Basis& basis, std::string effective) {
        if (!basis.is_statute()) return;
        const std::string& citation = basis.statute->citation;
        const bool is_known =
            std::any_of(found_.begin(), found_.end(), [&](const StricterTerm& term) {
                return term.pointer == place && term.citation == citation;
            });
        if (is_known) return;
        found_.push_back(
            StricterTerm{place, jurisdiction_of(citation), citation, std::move(effective)});
    }

    [[nodiscard]] std::string jurisdiction_of(const std::string& citation) const {
        for (const RulePack& pack : rules_) {
            for (const Rule& rule : pack.rules) {
                if (rule.citation == citation) return pack.jurisdiction;
            }
        }
        return {};
    }

    const Store& store_;
    Day today_;
    RulePacks rules_;
    std::vector<Destination> destinations_;
    std::vector<StricterTerm> found_;
};

}  // namespace

std::vector<StricterTerm> stricter_terms(const Store& store, const RulePacks& rules, Day today) {
    return Comparer{store, rules, today}.all();
}

}  // namespace stockline

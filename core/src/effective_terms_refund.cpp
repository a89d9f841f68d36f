#include <utility>

#include "terms_setting.h"

namespace stockline {
namespace {

// A refund that could be told, and the day to compare it by.
struct RefundOffer {
    EffectiveRefund refund;
    std::optional<Day> measure;
};

RefundOffer offer_of(const Period& period, const RulePack* pack, Basis basis,
                     const TermsSetting& setting) {
    RefundOffer offer;
    offer.refund.unit = period.unit;
    offer.refund.count = period.count;
    offer.refund.from = period.from;
    offer.refund.basis = std::move(basis);
    const PeriodEnd end = period_end(period, pack, setting);
    offer.refund.latest = end.day;
    offer.measure = end.measure;
    return offer;
}

// The shop's own. One that waits for the goods says nothing of an order that was never sent.
std::optional<RefundOffer> own_offer(const TermsSetting& setting, RefundAfter after) {
    const std::optional<RefundTerm>& term = setting.of.policy.refund;
    if (!term || (after != RefundAfter::returning && term->from != Event::notice)) {
        return std::nullopt;
    }
    Period period;
    period.unit = term->unit;
    period.count = term->days;
    period.from = term->from;
    return offer_of(period, nullptr, {}, setting);
}

// Where a statute speaks of withdrawal alone, what it says of waiting is about goods that come back.
bool speaks_of(const Rule& rule, RefundAfter after) {
    if (rule.kind != RuleKind::refund) return false;
    switch (after) {
        case RefundAfter::cancelling:
            return rule.ground == Ground::withdrawal;
        case RefundAfter::returning:
            return rule.ground == Ground::goods_return ||
                   (rule.ground == Ground::withdrawal && rule.withheld_until_return);
        case RefundAfter::delay:
            return rule.ground == Ground::delay;
    }
    return false;
}

// A refund on withdrawal supposes a right to withdraw: goods made to order have none.
bool is_entitled(const TermsSetting& setting, RefundAfter after) {
    if (after == RefundAfter::delay) return true;
    if (longest_withdrawal(setting, false).rule != nullptr) return true;
    if (after == RefundAfter::cancelling) return false;
    for (const ApplicableRule& each : setting.law.in_force) {
        if (each.rule->kind == RuleKind::returns) return true;
    }
    return false;
}

bool is_sooner(const RefundOffer& offer, const std::optional<RefundOffer>& other) {
    return !other || (offer.measure && (!other->measure || *offer.measure < *other->measure));
}

// What the statutes say together.
struct Statutes {
    /// The one that ends first, the first of equals; a day is sooner than no number.
    std::optional<RefundOffer> best;
    bool may_be_withheld = false;
    /// Those without a number of days.
    std::vector<UncomputedRight> unnumbered;
};

Statutes statutes_on(const TermsSetting& setting, RefundAfter after) {
    Statutes found;
    if (!is_entitled(setting, after)) return found;
    for (const ApplicableRule& each : setting.law.in_force) {
        const Rule& rule = *each.rule;
        if (!speaks_of(rule, after)) continue;
        found.may_be_withheld = found.may_be_withheld || rule.withheld_until_return;
        RefundOffer offer = offer_of(rule.period, each.pack, basis_of(rule), setting);
        offer.refund.withheld_until_return =
            rule.withheld_until_return && after != RefundAfter::cancelling;
        const bool is_numbered =
            offer.refund.unit != PeriodUnit::none && offer.refund.unit != PeriodUnit::billing_cycle;
        if (!is_numbered) found.unnumbered.push_back({each.pack->jurisdiction, rule.citation});
        if (is_sooner(offer, found.best)) found.best = std::move(offer);
    }
    return found;
}

// "At once" and "without undue delay" are no number, and a shop's number of days beside them would tell a shopper
// that the law gives longer than it does; so the statute stands. A billing cycle cannot be
// compared with days: there the shop's number is told.
bool gives_way_to(const RefundOffer& own, const RefundOffer& statute) {
    if (statute.refund.unit == PeriodUnit::none) return true;
    return statute.measure && !is_sooner(own, statute);
}

}  // namespace

std::optional<EffectiveRefund> effective_refund(const TermsSetting& setting, RefundAfter after,
                                                std::vector<UncomputedRight>& uncomputed) {
    const Statutes statutes = statutes_on(setting, after);
    // What the shop says of cancelling is said there: nothing is said twice.
    if (after == RefundAfter::delay && !statutes.best) return std::nullopt;
    std::optional<RefundOffer> own = own_offer(setting, after);
    if (!own && !statutes.best) return std::nullopt;
    if (!own || (statutes.best && gives_way_to(*own, *statutes.best))) return statutes.best->refund;
    uncomputed.insert(uncomputed.end(), statutes.unnumbered.begin(), statutes.unnumbered.end());
    // A shop that pays sooner has not said that it pays before the goods are there.
    if (after == RefundAfter::returning && own->refund.from == Event::notice) {
        own->refund.withheld_until_return = statutes.may_be_withheld;
    }
    return own->refund;
}

}  // namespace stockline

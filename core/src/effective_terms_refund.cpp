#include <utility>

#include "terms_setting.h"

namespace stockline {
namespace {

// A refund that could be told, and the day to compare it by.
struct Offer {
    EffectiveRefund refund;
    std::optional<Day> measure;
};

Offer offer_of(const Period& period, const RulePack* pack, Basis basis,
               const TermsSetting& setting) {
    Offer offer;
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
std::optional<Offer> own_offer(const TermsSetting& setting, RefundAfter after) {
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

// A day is sooner than none. A tie goes to the statute, and of two statutes to the first.
bool is_better(const Offer& statute, const std::optional<Offer>& best) {
    if (!best) return true;
    if (!statute.measure) return false;
    if (!best->measure || *statute.measure < *best->measure) return true;
    return *statute.measure == *best->measure && !best->refund.basis.is_statute();
}

}  // namespace

std::optional<EffectiveRefund> effective_refund(const TermsSetting& setting, RefundAfter after,
                                                std::vector<UncomputedRight>& uncomputed) {
    std::optional<Offer> best = own_offer(setting, after);
    bool has_statute = false;
    bool may_be_withheld = false;
    const bool entitled = is_entitled(setting, after);
    for (const ApplicableRule& each : setting.law.in_force) {
        if (!entitled || !speaks_of(*each.rule, after)) continue;
        has_statute = true;
        may_be_withheld = may_be_withheld || each.rule->withheld_until_return;
        Offer offer = offer_of(each.rule->period, each.pack, basis_of(*each.rule), setting);
        offer.refund.withheld_until_return =
            each.rule->withheld_until_return && after != RefundAfter::cancelling;
        if (is_better(offer, best)) best = std::move(offer);
    }
    // What the shop says of cancelling is said there: nothing is said twice.
    if (!best || (after == RefundAfter::delay && !has_statute)) return std::nullopt;
    if (best->refund.basis.is_statute()) return best->refund;
    for (const ApplicableRule& each : setting.law.in_force) {
        const bool is_numbered = each.rule->period.unit != PeriodUnit::none &&
                                 each.rule->period.unit != PeriodUnit::billing_cycle;
        if (!entitled || is_numbered || !speaks_of(*each.rule, after)) continue;
        uncomputed.push_back({each.pack->jurisdiction, each.rule->citation});
    }
    // A shop that pays sooner has not said that it pays before the goods are there.
    if (after == RefundAfter::returning && best->refund.from == Event::notice) {
        best->refund.withheld_until_return = may_be_withheld;
    }
    return best->refund;
}

}  // namespace stockline

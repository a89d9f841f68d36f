#include "terms_setting.h"

namespace stockline {
namespace {

// A refund that could be told.
struct RefundOffer {
    /// Null: the shop's own.
    const Rule* rule = nullptr;
    Period period;
    PeriodEnd end;
    bool withheld_until_return = false;
};

// The shop's own. One that waits for the goods says nothing of an order that was never sent.
std::optional<RefundOffer> own_offer(const TermsSetting& setting, RefundAfter after) {
    const std::optional<RefundTerm>& term = setting.of.policy.refund;
    if (!term || (after != RefundAfter::returning && term->from != Event::notice)) {
        return std::nullopt;
    }
    RefundOffer offer;
    offer.period.unit = term->unit;
    offer.period.count = term->days;
    offer.period.from = term->from;
    offer.end = period_end(offer.period, nullptr, setting);
    return offer;
}

// A refund on withdrawal supposes a right to withdraw: goods made to order have none.
bool is_entitled(const TermsSetting& setting, RefundAfter after) {
    if (after == RefundAfter::delay) return true;
    if (longest_withdrawal(setting, false).rule != nullptr) return true;
    // A right that is not verified is a right all the same; the refund's own words are.
    for (const ApplicableRule& each : setting.law.unverified) {
        if (each.rule->kind == RuleKind::withdrawal && each.rule->when == 0) return true;
    }
    if (after == RefundAfter::cancelling) return false;
    for (const ApplicableRule& each : setting.law.in_force) {
        if (each.rule->kind == RuleKind::returns) return true;
    }
    return false;
}

bool is_sooner(const RefundOffer& offer, const std::optional<RefundOffer>& other) {
    return !other || offer.end.is_sooner_than(other->end);
}

// What the statutes say together.
struct Statutes {
    /// The one that ends first, the first of equals; a day is sooner than no number.
    std::optional<RefundOffer> best;
    bool may_be_withheld = false;
    /// Those without a number of days.
    std::vector<ApplicableRule> unnumbered;
};

Statutes statutes_on(const TermsSetting& setting, RefundAfter after) {
    Statutes found;
    if (!is_entitled(setting, after)) return found;
    for (const ApplicableRule& each : setting.law.in_force) {
        const Rule& rule = *each.rule;
        if (!speaks_of(rule, after)) continue;
        found.may_be_withheld = found.may_be_withheld || rule.withheld_until_return;
        RefundOffer offer;
        offer.rule = &rule;
        offer.period = rule.period;
        offer.end = period_end(rule.period, each.pack, setting);
        offer.withheld_until_return =
            rule.withheld_until_return && after != RefundAfter::cancelling;
        if (!is_numbered(rule.period.unit)) found.unnumbered.push_back(each);
        if (is_sooner(offer, found.best)) found.best = offer;
    }
    return found;
}

// "At once" and "without undue delay" are no number, and a shop's number of days beside them would tell a shopper
// that the law gives longer than it does; so the statute stands. A billing cycle cannot be
// compared with days: there the shop's number is told.
bool gives_way_to(const RefundOffer& own, const RefundOffer& statute) {
    if (statute.period.unit == PeriodUnit::none) return true;
    return statute.end.measure && !is_sooner(own, statute);
}

void tell(const RefundOffer& offer, EffectiveRefund& into) {
    into.unit = offer.period.unit;
    into.count = offer.period.count;
    into.from = offer.period.from;
    into.latest = offer.end.day;
    into.withheld_until_return = offer.withheld_until_return;
    into.basis.statute = offer.rule;
}

}  // namespace

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

void set_refund(const TermsSetting& setting, RefundAfter after,
                std::vector<ApplicableRule>& uncomputed, std::optional<EffectiveRefund>& into) {
    const Statutes statutes = statutes_on(setting, after);
    // What the shop says of cancelling is said there: nothing is said twice.
    if (after == RefundAfter::delay && !statutes.best) return;
    std::optional<RefundOffer> own = own_offer(setting, after);
    if (!own && !statutes.best) return;
    if (!own || (statutes.best && gives_way_to(*own, *statutes.best))) {
        tell(*statutes.best, into.emplace());
        return;
    }
    for (const ApplicableRule& each : statutes.unnumbered) uncomputed.push_back(each);
    // A shop that pays sooner has not said that it pays before the goods are there.
    if (after == RefundAfter::returning && own->period.from == Event::notice) {
        own->withheld_until_return = statutes.may_be_withheld;
    }
    tell(*own, into.emplace());
}

}  // namespace stockline

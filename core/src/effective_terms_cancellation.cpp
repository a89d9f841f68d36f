#include "digital.h"
#include "terms_setting.h"

namespace stockline {

using std::chrono::days;

namespace {

// The lower of the limit's share and amount, in words of its own; nothing where nothing may be charged.
std::optional<Portion> lower_of(const Portion& most, const TermsCase& of, MinorUnits& limit) {
    const std::optional<Money> total = total_of(of);
    if (!total || (most.amount && most.amount->currency != total->currency)) return std::nullopt;
    limit = share_of(total->minor_units, most.share.value_or(kWholeShare));
    Portion lower;
    if (most.amount && most.amount->minor_units < limit) {
        limit = most.amount->minor_units;
        lower.amount = most.amount;
    } else {
        lower.share = most.share;
    }
    if (limit == 0) return std::nullopt;
    return lower;
}

// The shop's own fee, as far as the law lets it.
void set_fee(const TermsSetting& setting, EffectiveCancellation& effective) {
    const std::optional<CancellationTerm>& own = setting.of.policy.cancellation;
    if (!own || own->until == CancelUntil::never || !own->fee || !is_something(*own->fee)) return;
    effective.fee = own->fee;
    effective.fee_amount = amount_of(*own->fee, setting.of);
    const Rule* limiting = fee_limit(setting.law);
    if (limiting == nullptr) return;
    MinorUnits limit = 0;
    const std::optional<Portion> lower = lower_of(limiting->most, setting.of, limit);
    if (lower && effective.fee_amount && *effective.fee_amount <= limit) return;
    effective.fee = lower;
    effective.fee_amount.reset();
    if (lower) effective.fee_amount = limit;
    effective.fee_basis.statute = limiting;
}

}  // namespace

const Rule* fee_limit(const ApplicableRules& law) {
    for (const ApplicableRule& each : law.in_force) {
        if (each.rule->kind == RuleKind::cancellation_fee) return each.rule;
    }
    return nullptr;
}

void set_cancellation(const TermsSetting& setting, std::optional<EffectiveCancellation>& into) {
    // What is delivered at once leaves no time to cancel in.
    if (setting.of.is_digital && setting.of.is_on_hand) return;
    // Outlasts whatever a shop could say, and is free but for what the law lets a shop ask.
    if (const ApplicableRule statute = longest_withdrawal(setting, true); statute.rule != nullptr) {
        EffectiveCancellation& effective = into.emplace();
        effective.until = CancelUntil::withdrawal_ends;
        effective.last_day = period_end(statute.rule->period, statute.pack, setting).day;
        effective.basis.statute = statute.rule;
        // Whoever agrees to that has the right until it is delivered.
        if (setting.of.is_digital && lost_when_begun(setting.law) != nullptr) {
            effective.until = CancelUntil::shipment;
            effective.last_day.reset();
        }
        if (fee_limit(setting.law) != nullptr) set_fee(setting, effective);
        return;
    }
    const std::optional<CancellationTerm>& own = setting.of.policy.cancellation;
    if (!own) return;
    EffectiveCancellation& effective = into.emplace();
    effective.until = own->until;
    effective.days_before_shipment = own->days_before_shipment;
    if (own->until == CancelUntil::days_before_shipment && setting.of.ship) {
        const Day last = setting.of.ship->earliest - days{own->days_before_shipment};
        // It may ship later than that, so a day gone by does not mean that it is too late: only that
        // none is certain.
        if (last >= setting.of.today) effective.last_day = last;
    }
    set_fee(setting, effective);
}

}  // namespace stockline

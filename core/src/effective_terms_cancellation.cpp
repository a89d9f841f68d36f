#include "terms_setting.h"

namespace stockline {

using std::chrono::days;

void set_cancellation(const TermsSetting& setting, std::optional<EffectiveCancellation>& into) {
    // Outlasts whatever a shop could say, and is free.
    if (const ApplicableRule statute = longest_withdrawal(setting, true); statute.rule != nullptr) {
        EffectiveCancellation& effective = into.emplace();
        effective.until = CancelUntil::withdrawal_ends;
        effective.last_day = period_end(statute.rule->period, statute.pack, setting).day;
        effective.basis.statute = statute.rule;
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
    if (own->until != CancelUntil::never && own->fee && is_something(*own->fee)) {
        effective.fee = own->fee;
        effective.fee_amount = amount_of(*own->fee, setting.of);
    }
}

}  // namespace stockline

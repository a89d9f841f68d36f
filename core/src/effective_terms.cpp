#include "stockline/effective_terms.h"

#include "terms_setting.h"

namespace stockline {
namespace {

// The one duty that lasts as long as a right does.
constexpr std::string_view kWithdrawalFunction = "withdrawal_function";

TermsSetting setting_of(const RulePacks& packs, const TermsCase& of) {
    TermsSetting setting{of, effective_payment(of), false, {}};
    setting.is_prepaid = setting.payment && moves_before_shipment(*setting.payment);
    Case asked;
    asked.to = of.to;
    asked.today = of.today;
    asked.circumstances = of.circumstances;
    if (setting.is_prepaid) asked.circumstances |= mask(Circumstance::prepaid);
    if (of.ship || of.deliver) asked.circumstances |= mask(Circumstance::dated);
    asked.total = total_of(of);
    setting.law = applicable_rules(packs, asked);
    return setting;
}

bool has_duty(const std::vector<Duty>& duties, std::string_view code) {
    for (const Duty& duty : duties) {
        if (duty.code == code) return true;
    }
    return false;
}

// What two laws ask for is done once.
std::vector<Duty> duties_of(const TermsSetting& setting,
                            const std::optional<Withdrawal>& withdrawal) {
    std::vector<Duty> duties;
    for (const ApplicableRule& each : setting.law.in_force) {
        const Rule& rule = *each.rule;
        if (rule.kind != RuleKind::duty || has_duty(duties, rule.word)) continue;
        Duty duty{rule.word, {}, {}, rule.labels, basis_of(rule)};
        if (rule.word == kWithdrawalFunction) {
            if (!withdrawal) continue;
            duty.from = setting.of.today;
            duty.until = withdrawal->last_day;
        }
        duties.push_back(std::move(duty));
    }
    return duties;
}

void add_once(std::vector<UncomputedRight>& rights, const UncomputedRight& right) {
    for (const UncomputedRight& known : rights) {
        if (known.jurisdiction == right.jurisdiction && known.citation == right.citation) return;
    }
    rights.push_back(right);
}

}  // namespace

EffectiveTerms effective_terms(const RulePacks& packs, const TermsCase& of) {
    const TermsSetting setting = setting_of(packs, of);
    EffectiveTerms terms;
    for (const RulePack* pack : setting.law.packs)
        terms.jurisdictions.push_back(pack->jurisdiction);
    if (of.price) {
        terms.currency = of.price->currency;
        terms.currency_exponent = of.currency_exponent;
    }
    terms.payment = setting.payment;
    terms.withdrawal = effective_withdrawal(setting);
    terms.cancellation = effective_cancellation(setting);
    std::vector<UncomputedRight> without_number;
    // What cannot be cancelled is not refunded for being cancelled.
    if (!terms.cancellation || terms.cancellation->until != CancelUntil::never) {
        terms.refund = effective_refund(setting, RefundAfter::cancelling, without_number);
    }
    terms.returns = effective_returns(setting, without_number);
    terms.delay_refund = effective_refund(setting, RefundAfter::delay, without_number);
    terms.due = effective_due(setting);
    terms.consent = consent_reasons(setting);
    terms.duties = duties_of(setting, terms.withdrawal);
    for (const ApplicableRule& each : setting.law.unverified) {
        add_once(terms.uncomputed, {each.pack->jurisdiction, each.rule->citation});
    }
    for (const UncomputedRight& right : without_number) add_once(terms.uncomputed, right);
    return terms;
}

}  // namespace stockline

#include "stockline/effective_terms.h"

#include <utility>

#include "case_faults.h"
#include "digital.h"
#include "terms_setting.h"

namespace stockline {
namespace {

void find_law(const RulePacks& packs, TermsSetting& setting) {
    const TermsCase& of = setting.of;
    PeriodSetting& days = setting.days;
    days.today = of.today;
    days.ordered = of.ordered;
    days.ship = of.ship;
    days.deliver = of.deliver;
    days.is_prepaid = setting.payment && moves_before_shipment(*setting.payment);
    days.order_delivered = of.order_delivered;
    days.holidays = of.holidays;
    Case asked;
    if (of.to) asked.to = &*of.to;
    asked.today = of.today;
    asked.circumstances = of.circumstances;
    if (days.is_prepaid) asked.circumstances |= mask(Circumstance::prepaid);
    if (of.ship || of.deliver) asked.circumstances |= mask(Circumstance::dated);
    asked.total = total_of(of);
    setting.law = applicable_rules(packs, asked);
    if (of.is_digital) leave_out_sending(setting.law);
    setting.is_right_given_up = of.has_given_up_right && give_up_right(setting.law);
}

bool has_duty(const std::vector<Duty>& duties, std::string_view code) {
    for (const Duty& duty : duties) {
        if (duty.statute->word == code) return true;
    }
    return false;
}

// What two laws ask for is done once.
void set_duties(const TermsSetting& setting, EffectiveTerms& terms) {
    for (const ApplicableRule& each : setting.law.in_force) {
        const Rule& rule = *each.rule;
        if (rule.kind != RuleKind::duty || has_duty(terms.duties, rule.word)) continue;
        const bool is_function = rule.word == kWithdrawalFunction;
        if (is_function && !terms.withdrawal) continue;
        if (rule.word == kTellExceptions && terms.withdrawal_exceptions.empty()) continue;
        Duty& duty = terms.duties.emplace_back();
        duty.statute = &rule;
        if (is_function) {
            duty.from = setting.of.ordered.value_or(setting.of.today);
            duty.until = terms.withdrawal->last_day;
        }
    }
}

// An exception that is the product's own. That a country knows no such right at all is nobody's to tell.
void set_exceptions(const TermsSetting& setting, EffectiveTerms& terms) {
    for (const ApplicableRule& each : setting.law.in_force) {
        const bool is_none = each.rule->kind == RuleKind::no_withdrawal && each.rule->when != 0;
        const bool is_lost = each.rule->kind == RuleKind::withdrawal_lost &&
                             (terms.withdrawal || setting.is_right_given_up);
        if (is_none || is_lost) terms.withdrawal_exceptions.push_back(each.rule);
    }
}

// By what is said of it.
void add_right_once(std::vector<ApplicableRule>& rights, const ApplicableRule& right) {
    for (const ApplicableRule& known : rights) {
        if (known.pack->jurisdiction == right.pack->jurisdiction &&
            known.rule->citation == right.rule->citation) {
            return;
        }
    }
    rights.push_back(right);
}

}  // namespace

PeriodEnd period_end(const Period& period, const RulePack* pack, const TermsSetting& setting) {
    if (pack == nullptr && !setting.law.packs.empty()) pack = setting.law.packs.front();
    return period_end(period, pack != nullptr ? pack->workdays : kWorkingWeek, setting.days);
}

void find_effective_terms(const RulePacks& packs, const TermsCase& of, EffectiveTerms& into) {
    set_payment(of, into.payment);
    TermsSetting setting{of, into.payment, {}, {}, false};
    find_law(packs, setting);
    into.packs = setting.law.packs;
    if (of.price) {
        into.currency = of.price->currency;
        into.currency_exponent = of.currency_exponent;
    }
    set_withdrawal(setting, into.withdrawal);
    set_exceptions(setting, into);
    set_cancellation(setting, into.cancellation);
    std::vector<ApplicableRule> without_number;
    // What cannot be cancelled is not refunded for being cancelled.
    const bool is_at_once = of.is_digital && of.is_on_hand;
    const bool can_be_cancelled =
        is_at_once ? into.withdrawal.has_value()
                   : !into.cancellation || into.cancellation->until != CancelUntil::never;
    if (can_be_cancelled) {
        set_refund(setting, RefundAfter::cancelling, without_number, into.refund);
    }
    set_returns(setting, without_number, into.returns);
    set_refund(setting, RefundAfter::delay, without_number, into.delay_refund);
    set_due(setting, into.due);
    set_consent_reasons(setting, into.consent);
    set_duties(setting, into);
    for (const ApplicableRule& each : setting.law.unverified) add_right_once(into.uncomputed, each);
    for (const ApplicableRule& each : without_number) add_right_once(into.uncomputed, each);
}

Result<EffectiveTerms> effective_terms(const RulePacks& packs, const TermsCase& of) {
    Result<EffectiveTerms> terms;
    Faults faults = case_faults(packs, of);
    if (faults.empty()) {
        find_effective_terms(packs, of, *terms);
    } else {
        terms = tl::unexpected{std::move(faults)};
    }
    return terms;
}

}  // namespace stockline

#include <array>

#include "document_limits.h"
#include "terms_setting.h"

namespace stockline {
namespace {

bool has_no_withdrawal(const TermsSetting& setting, const RulePack* pack) {
    for (const ApplicableRule& each : setting.law.in_force) {
        if (each.pack == pack && each.rule->kind == RuleKind::no_withdrawal) return true;
    }
    return false;
}

// Which rule gives the longest time, of those of that kind.
ApplicableRule longest(const TermsSetting& setting, RuleKind kind, bool before_delivery) {
    ApplicableRule best;
    PeriodEnd best_end;
    for (const ApplicableRule& each : setting.law.in_force) {
        if (each.rule->kind != kind || (before_delivery && !each.rule->before_delivery)) continue;
        if (kind == RuleKind::withdrawal && has_no_withdrawal(setting, each.pack)) continue;
        const PeriodEnd end = period_end(compared(each.rule->period), each.pack, setting);
        if (best.rule == nullptr || end.is_later_than(best_end)) {
            best = each;
            best_end = end;
        }
    }
    return best;
}

Period period_of(const ReturnsTerm& term) {
    Period period;
    period.unit = PeriodUnit::calendar;
    period.count = term.days;
    period.from = Event::delivery;
    return period;
}

// The end of the season in which it is ordered, where that is later than the one that holds without it.
const ReturnSeason* season_after(const TermsSetting& setting, const PeriodEnd& end) {
    const Day ordered = setting.of.ordered.value_or(setting.of.today);
    for (const ReturnSeason& season : setting.of.policy.returns->seasons) {
        const PeriodEnd own{season.return_until, season.return_until};
        if (season.has(ordered) && own.is_later_than(end)) return &season;
    }
    return nullptr;
}

// The shop bears it if anyone says so; else the shopper does if anyone says so. The statute before the shop.
void set_cost(EffectiveReturns& returns, const TermsSetting& setting,
              const std::array<ApplicableRule, 2>& statutes) {
    const std::optional<ReturnsTerm>& own = setting.of.policy.returns;
    for (const Rule::Cost cost : {Rule::Cost::shop, Rule::Cost::shopper}) {
        for (const ApplicableRule& each : statutes) {
            if (each.rule == nullptr || each.rule->return_cost != cost) continue;
            returns.cost = cost;
            returns.cost_basis.statute = each.rule;
            return;
        }
        if (own && own->cost == cost) {
            returns.cost = cost;
            return;
        }
    }
}

}  // namespace

Period compared(Period right) {
    if (is_numbered(right.unit)) return right;
    right.unit = PeriodUnit::calendar;
    right.count = kMaxDays;
    right.extra_months = kMaxExtraMonths;
    return right;
}

ApplicableRule longest_withdrawal(const TermsSetting& setting, bool before_delivery) {
    return longest(setting, RuleKind::withdrawal, before_delivery);
}

void set_withdrawal(const TermsSetting& setting, std::optional<Withdrawal>& into) {
    const ApplicableRule found = longest_withdrawal(setting, false);
    if (found.rule == nullptr) return;
    Withdrawal& withdrawal = into.emplace();
    withdrawal.statute = found.rule;
    withdrawal.last_day = period_end(found.rule->period, found.pack, setting).day;
}

void set_returns(const TermsSetting& setting, std::vector<ApplicableRule>& uncomputed,
                 std::optional<EffectiveReturns>& into) {
    if (setting.of.is_digital) return;
    const std::array<ApplicableRule, 2> statutes{longest_withdrawal(setting, false),
                                                 longest(setting, RuleKind::returns, false)};
    Period period;
    PeriodEnd end;
    const Rule* rule = nullptr;
    const ReturnSeason* season = nullptr;
    for (const ApplicableRule& each : statutes) {
        if (each.rule == nullptr) continue;
        const PeriodEnd its_end = period_end(compared(each.rule->period), each.pack, setting);
        if (!its_end.is_later_than(end)) continue;
        period = each.rule->period;
        end = its_end;
        rule = each.rule;
    }
    if (setting.of.policy.returns) {
        const Period own = period_of(*setting.of.policy.returns);
        const PeriodEnd own_end = period_end(own, nullptr, setting);
        if (own_end.is_later_than(end)) {
            period = own;
            end = own_end;
            rule = nullptr;
        }
        season = season_after(setting, end);
        if (season != nullptr) {
            period = own;
            end.day = season->return_until;
            end.measure = end.day;
            rule = nullptr;
        }
    }
    if (!end.measure) return;
    EffectiveReturns& returns = into.emplace();
    returns.basis.statute = rule;
    returns.days = period.count;
    returns.unit = period.unit;
    returns.from = period.from;
    returns.extra_months = period.extra_months;
    if (is_numbered(period.unit)) returns.last_day = end.day;
    if (season != nullptr) returns.season = *season;
    set_cost(returns, setting, statutes);
    set_refund(setting, RefundAfter::returning, uncomputed, returns.refund);
}

}  // namespace stockline

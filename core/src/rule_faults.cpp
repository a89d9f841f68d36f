// Rule packs that were never text.
#include <set>
#include <string_view>

#include "circumstances.h"
#include "document_limits.h"
#include "part_faults.h"
#include "text_faults.h"

namespace stockline {
namespace {

void check_period(const FaultPlace& at, const Period& period, bool is_of_right) {
    check_word(at["unit"], period.unit);
    check_word(at["from"], period.from);
    at["count"].check_whole(period.count, 0, kMaxDays);
    at["extraMonths"].check_whole(period.extra_months, 0, kMaxExtraMonths);
    // A right lasts for some number of days, or for ever.
    if (is_of_right && period.unit == PeriodUnit::billing_cycle) {
        at["unit"].fault(FaultCode::unknown_value,
                         "This is not known here. Write calendar, working, business or none.");
    }
}

void check_days(const FaultPlace& at, const std::optional<int>& days) {
    if (days) at.check_whole(*days, 0, kMaxDays);
}

void check_delay(const FaultPlace& at, const DelayRule& delay) {
    check_word(at["occurrence"], delay.occurrence);
    check_word(at["revision"], delay.revision);
    check_word(at["silence"], delay.silence);
    at["withinDays"].check_whole(delay.within_days, 0, kMaxDays);
    check_days(at["lapsesAfterDays"], delay.lapses_after);
    check_days(at["mayCancelAfterDays"], delay.may_cancel_after);
}

void check_rule(const FaultPlace& at, const Rule& rule) {
    check_word(at["kind"], rule.kind);
    check_word(at["grade"], rule.grade);
    check_word(at["ground"], rule.ground);
    check_word(at["returnCost"], rule.return_cost);
    check_circumstances(at["when"], rule.when, kOfRule);
    check_circumstances(at["unless"], rule.unless, kOfRule);
    at["effectiveFrom"].check(rule.effective_from);
    at["effectiveTo"].check(rule.effective_to);
    // Without a limit a rule has no currency either.
    if (rule.above.minor_units != 0) check_money(at["above"], rule.above);
    const bool has_period = rule.kind == RuleKind::ship_by || rule.kind == RuleKind::deliver_by ||
                            rule.kind == RuleKind::withdrawal || rule.kind == RuleKind::returns ||
                            rule.kind == RuleKind::refund;
    const bool is_right = rule.kind == RuleKind::withdrawal || rule.kind == RuleKind::returns;
    if (has_period) check_period(at["period"], rule.period, is_right);
    if (rule.binds_agreed && !rule.sets_day()) {
        at["evenIfAgreed"].fault(FaultCode::unknown_member, kNoDayToBind);
    }
    if (rule.kind == RuleKind::delay) check_delay(at["delay"], rule.delay);
    if (rule.kind == RuleKind::cancellation_fee) check_limit(at["most"], rule.most);
}

}  // namespace

void check_rules(const FaultPlace& at, const RulePacks& packs) {
    std::set<std::string_view> jurisdictions;
    for (std::size_t i = 0; i < packs.size(); ++i) {
        const FaultPlace pack = at.item(i);
        if (!jurisdictions.insert(packs[i].jurisdiction).second) {
            pack["jurisdiction"].fault(FaultCode::duplicate_key, kPackTwice);
        }
        check_texts(pack, packs[i]);
        const FaultPlace areas = pack["areas"];
        for (std::size_t j = 0; j < packs[i].areas.size(); ++j) {
            check_area(areas.item(j), packs[i].areas[j]);
        }
        check_workdays(pack["workdays"], packs[i].workdays);
        const FaultPlace rules = pack["rules"];
        for (std::size_t j = 0; j < packs[i].rules.size(); ++j) {
            check_rule(rules.item(j), packs[i].rules[j]);
        }
    }
}

}  // namespace stockline

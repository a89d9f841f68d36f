#include "json/sheet_members.h"
#include "json/write_policy.h"
#include "json/write_terms.h"
#include "words.h"

namespace stockline {

bool SheetMembers::is_entitled(RefundAfter after) const {
    if (after == RefundAfter::delay || !withdrawals_.empty()) return true;
    for (const ApplicableRule& each : law_.unverified) {
        if (each.rule->kind == RuleKind::withdrawal && each.rule->when == 0) return true;
    }
    return after == RefundAfter::returning && !returns_.empty();
}

Node SheetMembers::refund_node(const Period& period, const RulePack* pack, const Rule* rule,
                               bool withheld) {
    JsonWriter out;
    out.begin_object();
    write_length(out, period.unit, period.count, period.from, 0);
    put_end(out, "latest", period, pack);
    if (withheld) out.member("withheldUntilReturn", true);
    write_basis(out, Basis{rule});
    return out.end_object().take();
}

std::optional<Period> SheetMembers::own_refund(RefundAfter after) const {
    const auto& term = subject_.policy.refund;
    if (!term || (after != RefundAfter::returning && term->from != Event::notice)) {
        return std::nullopt;
    }
    Period period;
    period.unit = term->unit;
    period.count = term->days;
    period.from = term->from;
    return period;
}

Node SheetMembers::refund(RefundAfter after) {
    std::vector<ApplicableRule> numbered;
    WithoutNumber others;
    bool may_be_withheld = false;
    for (const ApplicableRule& each : law_.in_force) {
        if (!is_entitled(after) || !speaks_of(*each.rule, after)) continue;
        may_be_withheld = may_be_withheld || each.rule->withheld_until_return;
        (is_numbered(each.rule->period.unit) ? numbered : others.rules).push_back(each);
    }
    const bool has_statute = !numbered.empty() || !others.rules.empty();
    const auto own = own_refund(after);
    if (!has_statute && (!own || after == RefundAfter::delay)) return {};
    const auto of_statute = [&](const ApplicableRule& each) {
        return refund_node(each.rule->period, each.pack, each.rule,
                           each.rule->withheld_until_return && after != RefundAfter::cancelling);
    };
    // "Without undue delay" is no number, and a shop's number of days beside it would tell that the law gives
    // longer than it does. A billing cycle cannot be compared with days.
    if (numbered.empty() && has_statute &&
        (!own || others.rules.front().rule->period.unit == PeriodUnit::none)) {
        return of_statute(others.rules.front());
    }
    std::vector<SheetWay> ways;
    ways.reserve(numbered.size() + 1);
    for (const ApplicableRule& each : numbered) {
        ways.push_back({end_of(each), of_statute(each)});
    }
    if (own) {
        const bool is_withheld =
            after == RefundAfter::returning && own->from == Event::notice && may_be_withheld;
        ways.push_back({end_of(*own, nullptr), refund_node(*own, nullptr, nullptr, is_withheld)});
        if (ways.size() > 1) {
            for (const SheetWay& way : ways) others.ends.push_back(way.end);
        }
        if (!others.rules.empty()) without_number_.push_back(others);
    }
    return pick("=soonest", ways);
}

Node SheetMembers::cost_node(const Rule* withdrawal, const Rule* returning) const {
    const auto& own = subject_.policy.returns;
    for (const Rule::Cost cost : {Rule::Cost::shop, Rule::Cost::shopper}) {
        const Rule* basis = nullptr;
        for (const Rule* rule : {returning, withdrawal}) {
            if (rule != nullptr && rule->return_cost == cost) basis = rule;
        }
        if (basis == nullptr && (!own || own->cost != cost)) continue;
        JsonWriter out;
        out.begin_object().member("paidBy", word_of(words_of(cost), cost));
        write_basis(out, Basis{basis});
        return out.end_object().take();
    }
    return {};
}

Node SheetMembers::cost(const Rule* withdrawal, const Rule* returning) {
    std::vector<SheetWay> ways;
    if (withdrawal == nullptr) {
        for (const ApplicableRule& each : withdrawals_) {
            ways.push_back({end_of(each), cost(each.rule, returning)});
        }
    }
    if (!ways.empty()) return pick("=longest", ways);
    if (returning == nullptr) {
        for (const ApplicableRule& each : returns_) {
            ways.push_back({end_of(each), cost_node(withdrawal, each.rule)});
        }
    }
    return ways.empty() ? cost_node(withdrawal, returning) : pick("=longest", ways);
}

Node SheetMembers::returns_node(const Period& period, const RulePack* pack, const Rule* rule,
                                const Node& paid_by, const Node& money_back,
                                const ReturnSeason* season) {
    JsonWriter out;
    out.begin_object();
    write_length(out, period.unit, period.count, period.from, period.extra_months);
    if (season != nullptr) {
        write_season(out.key("season"), *season);
        out.member("lastDay", season->return_until);
    } else {
        put_end(out, "lastDay", period, pack);
    }
    write_basis(out, Basis{rule});
    if (!paid_by.empty()) out.key("cost").raw(paid_by);
    if (!money_back.empty()) out.key("refund").raw(money_back);
    return out.end_object().take();
}

Node SheetMembers::returns() {
    const auto& own = subject_.policy.returns;
    if (subject_.is_digital || (withdrawals_.empty() && returns_.empty() && !own)) return {};
    const Node money_back = refund(RefundAfter::returning);
    std::vector<SheetWay> ways;
    for (const ApplicableRule& each : withdrawals_) {
        ways.push_back({end_of(each), returns_node(each.rule->period, each.pack, each.rule,
                                                   cost(each.rule, nullptr), money_back)});
    }
    for (const ApplicableRule& each : returns_) {
        ways.push_back({end_of(each), returns_node(each.rule->period, each.pack, each.rule,
                                                   cost(nullptr, each.rule), money_back)});
    }
    if (own) {
        Period period;
        period.unit = PeriodUnit::calendar;
        period.count = own->days;
        period.from = Event::delivery;
        const Node paid_by = cost(nullptr, nullptr);
        ways.push_back(
            {end_of(period, nullptr), returns_node(period, nullptr, nullptr, paid_by, money_back)});
        // After that without: one that has no end does not stand first.
        for (const ReturnSeason& season : own->seasons) {
            ways.push_back({end_of(season),
                            returns_node(period, nullptr, nullptr, paid_by, money_back, &season)});
        }
    }
    return pick("=longest", ways);
}

}  // namespace stockline

#include "json/write_rules.h"

#include "json/write_money.h"
#include "json/write_shipping.h"
#include "words.h"

namespace stockline {
namespace {

void write_flag(JsonWriter& out, const char* name, bool flag) {
    if (flag) out.member(name, true);
}

void write_delay(JsonWriter& out, const DelayRule& delay) {
    out.begin_object();
    if (delay.occurrence != DelayRule::Occurrence::any) {
        out.member("occurrence", word_of(words_of(delay.occurrence), delay.occurrence));
    }
    if (delay.revision != DelayRule::Revision::any) {
        out.member("revision", word_of(words_of(delay.revision), delay.revision));
    }
    if (delay.is_parted()) out.member("withinDays", delay.within_days);
    write_flag(out, "noticeOwed", delay.notice_owed);
    write_flag(out, "noticeByStatedDay", delay.notice_by_stated_day);
    write_flag(out, "reasonOwed", delay.reason_owed);
    if (delay.silence != DelayRule::Silence::unsaid) {
        out.member("silence", word_of(words_of(delay.silence), delay.silence));
    }
    out.member("lapsesAfterDays", delay.lapses_after);
    write_flag(out, "continuingRight", delay.continuing_right);
    out.member("mayCancelAfterDays", delay.may_cancel_after);
    write_flag(out, "additionalPeriodFirst", delay.additional_period_first);
    out.end_object();
}

void write_content(JsonWriter& out, const Rule& rule) {
    switch (rule.kind) {
        case RuleKind::refund:
            out.member("ground", to_string(rule.ground));
            write_period(out.key("period"), rule.period);
            break;
        case RuleKind::ship_by:
        case RuleKind::deliver_by:
        case RuleKind::withdrawal:
        case RuleKind::returns:
            write_period(out.key("period"), rule.period);
            break;
        case RuleKind::delay:
            write_delay(out.key("delay"), rule.delay);
            break;
        case RuleKind::duty:
            out.member("duty", rule.word);
            write_labels(out, rule.labels);
            break;
        case RuleKind::withdrawal_lost:
            out.member("by", rule.word);
            break;
        case RuleKind::cancellation_fee:
            out.key("most").begin_object();
            if (rule.most.share) write_share(out, *rule.most.share);
            if (rule.most.amount) {
                write_money(out.key("amount").begin_object(), *rule.most.amount);
                out.end_object();
            }
            out.end_object();
            break;
        case RuleKind::no_withdrawal:
            break;
    }
    if (rule.kind == RuleKind::withdrawal) out.member("word", rule.word);
    if (rule.return_cost != Rule::Cost::unsaid) {
        out.member("returnCost", word_of(words_of(rule.return_cost), rule.return_cost));
    }
    write_flag(out, "beforeDelivery", rule.before_delivery);
    write_flag(out, "evenIfAgreed", rule.binds_agreed);
    write_flag(out, "withheldUntilReturn", rule.withheld_until_return);
}

void write_rule(JsonWriter& out, const Rule& rule) {
    out.begin_object()
        .member("kind", to_string(rule.kind))
        .member("citation", rule.citation)
        .member("grade", to_string(rule.grade));
    if (!rule.instead_of.empty()) out.member("insteadOf", rule.instead_of);
    if (!rule.source.empty()) out.member("source", rule.source);
    out.member("effectiveFrom", rule.effective_from);
    out.member("effectiveTo", rule.effective_to);
    write_circumstances(out, "when", rule.when);
    write_circumstances(out, "unless", rule.unless);
    if (rule.above.minor_units > 0) {
        write_money(out.key("above").begin_object(), rule.above);
        out.end_object();
    }
    write_content(out, rule);
    out.end_object();
}

}  // namespace

void write_period(JsonWriter& out, const Period& period) {
    out.begin_object().member("unit", to_string(period.unit));
    if (period.unit != PeriodUnit::none) out.member("count", period.count);
    out.member("from", to_string(period.from));
    write_flag(out, "countsEventDay", period.counts_event_day);
    write_flag(out, "rolls", period.rolls);
    if (period.extra_months != 0) out.member("extraMonths", period.extra_months);
    write_flag(out, "monthsFirst", period.months_first);
    write_flag(out, "ofOrder", period.of_order);
    out.end_object();
}

void write_labels(JsonWriter& out, const std::vector<FunctionLabels>& labels) {
    if (labels.empty()) return;
    out.key("labels").begin_object();
    for (const FunctionLabels& words : labels) {
        out.key(words.language)
            .begin_object()
            .member("offer", words.offer)
            .member("confirm", words.confirm)
            .end_object();
    }
    out.end_object();
}

void write_circumstances(JsonWriter& out, const char* name, CircumstanceSet circumstances) {
    if (circumstances == 0) return;
    out.key(name).begin_array();
    for (CircumstanceSet bit = 1; bit != 0; bit <<= 1U) {
        if ((bit & circumstances) != 0) out.value(to_string(static_cast<Circumstance>(bit)));
    }
    out.end_array();
}

void write_rules(JsonWriter& out, const RulePacks& packs) {
    out.begin_array();
    for (const RulePack& pack : packs) {
        out.begin_object().member("jurisdiction", pack.jurisdiction).key("areas").begin_array();
        for (const Area& area : pack.areas) write_area(out, area);
        out.end_array();
        if (pack.workdays != RulePack{}.workdays) write_workdays(out, pack.workdays);
        if (pack.accept_unverified) out.member("acceptUnverified", true);
        out.key("rules").begin_array();
        for (const Rule& rule : pack.rules) write_rule(out, rule);
        out.end_array().end_object();
    }
    out.end_array();
}

void write_rules_of_delay(JsonWriter& out, const RulePacks& packs) {
    RulePacks kept = packs;
    for (RulePack& pack : kept) {
        std::erase_if(pack.rules, [](const Rule& rule) {
            return rule.kind == RuleKind::returns || rule.kind == RuleKind::duty ||
                   rule.kind == RuleKind::withdrawal_lost ||
                   rule.kind == RuleKind::cancellation_fee;
        });
    }
    write_rules(out, kept);
}

}  // namespace stockline

#include "json/read_rules.h"

#include "json/read_circumstances.h"
#include "json/read_money.h"
#include "json/read_parts.h"
#include "json/read_period.h"

namespace stockline {

// A right lasts for some number of days, or for ever.
static void read_period_of_right(const Cursor& at, Period& into) {
    read(at, into);
    const Cursor unit = at["unit"];
    if (into.unit == PeriodUnit::billing_cycle && unit.is(Json::Kind::string)) {
        fault_unknown_value(unit, "calendar, working, business or none");
    }
}

static void read(const Cursor& at, DelayRule& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.take("occurrence", into.occurrence);
    at.take("revision", into.revision);
    at.pass("withinDays");
    if (into.is_parted()) at.require<whole_days>("withinDays", into.within_days);
    at.take("noticeOwed", into.notice_owed);
    at.take("noticeByStatedDay", into.notice_by_stated_day);
    at.take("reasonOwed", into.reason_owed);
    at.take("silence", into.silence);
    at.take<whole_days>("lapsesAfterDays", into.lapses_after);
    at.take("continuingRight", into.continuing_right);
    at.take<whole_days>("mayCancelAfterDays", into.may_cancel_after);
    at.take("additionalPeriodFirst", into.additional_period_first);
}

static void read(const Cursor& at, FunctionLabels& into) {
    if (!at.expect(Json::Kind::object)) return;
    into.language = at.key();
    at.require("offer", into.offer);
    at.require("confirm", into.confirm);
}

// By language.
static void read_labels(const Cursor& at, std::vector<FunctionLabels>& into) {
    read_list(at, Json::Kind::object, into, read_erased<FunctionLabels>);
}

// Either may be there, or both.
static void read(const Cursor& at, Portion& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.take("amount", into.amount);
    if (into.amount) {
        at.take<read_share>("percent", into.share);
    } else {
        at.require<read_share>("percent", into.share);
    }
}

// What only rules of some kinds have, and those must.
static void read_content(const Cursor& at, Rule& into) {
    switch (into.kind) {
        case RuleKind::ship_by:
        case RuleKind::deliver_by:
            at.require("period", into.period);
            break;
        case RuleKind::withdrawal:
        case RuleKind::returns:
            at.require<read_period_of_right>("period", into.period);
            break;
        case RuleKind::refund:
            at.require("period", into.period);
            at.require("ground", into.ground);
            break;
        case RuleKind::delay:
            at.require("delay", into.delay);
            break;
        case RuleKind::duty:
            at.require("duty", into.word);
            at.take<read_labels>("labels", into.labels);
            break;
        case RuleKind::withdrawal_lost:
            at.require("by", into.word);
            break;
        case RuleKind::cancellation_fee:
            at.require("most", into.most);
            break;
        case RuleKind::no_withdrawal:
            break;
    }
    if (into.kind == RuleKind::withdrawal) {
        into.word = "withdraw";
        at.take("word", into.word);
    }
}

void read(const Cursor& at, Rule& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.require("kind", into.kind);
    at.require("citation", into.citation);
    at.take("insteadOf", into.instead_of);
    at.take("source", into.source);
    at.require("grade", into.grade);
    at.take("effectiveFrom", into.effective_from);
    at.take("effectiveTo", into.effective_to);
    at.take<read_circumstances<kOfRule>>("when", into.when);
    at.take<read_circumstances<kOfRule>>("unless", into.unless);
    at.take("above", into.above);
    // What people want to know, and what counts in rules of another kind.
    at.pass("id", "summary", "readAt", "retrieved");
    at.pass("period", "ground", "delay", "duty", "labels", "word");
    at.pass("by", "most");
    if (parse_rule_kind(at["kind"].text())) read_content(at, into);
    at.take("returnCost", into.return_cost);
    at.take("beforeDelivery", into.before_delivery);
    at.take("evenIfAgreed", into.binds_agreed);
    at.take("withheldUntilReturn", into.withheld_until_return);
}

void read(const Cursor& at, RulePack& into) {
    if (!at.expect(Json::Kind::object)) return;
    if (at.has("version")) check_version(at);
    at.require("jurisdiction", into.jurisdiction);
    at.require("areas", into.areas);
    at.pass("name", "provisions");
    at.take<read_workdays>("workdays", into.workdays);
    at.take("acceptUnverified", into.accept_unverified);
    at.require("rules", into.rules);
}

}  // namespace stockline

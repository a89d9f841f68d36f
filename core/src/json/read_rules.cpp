#include "json/read_rules.h"

#include <utility>

#include "json/document_words.h"
#include "json/read_circumstances.h"
#include "json/read_money.h"
#include "json/read_parts.h"

namespace stockline {
namespace {

// A word that `parse` knows; the enumeration's first otherwise.
template <class Enum, class Parse>
Enum read_word(const Cursor& at, Parse parse, std::string_view allowed) {
    const std::string word = read_text(at);
    const std::optional<Enum> known = parse(word);
    if (!known && at.is(Json::Kind::string)) fault_unknown_value(at, allowed);
    return known.value_or(Enum{});
}

template <class Enum, std::size_t Count>
void read_word_of(const Cursor& at, const Words<Count>& words, std::string_view allowed,
                  Enum& into) {
    if (!at.is_present()) return;
    into = read_word<Enum>(
        at, [&words](std::string_view text) { return value_of<Enum>(words, text); }, allowed);
}

void read_flag(const Cursor& at, bool& into) {
    if (at.is_present()) into = read_boolean(at);
}

int read_day_count(const Cursor& at) { return static_cast<int>(read_integer(at, 0, kMaxDays)); }

Period read_period(const Cursor& at) {
    Period period;
    if (!at.expect(Json::Kind::object)) return period;
    period.unit = read_word<PeriodUnit>(at["unit"], parse_period_unit,
                                        "calendar, working, business, billing_cycle or none");
    period.from = read_word<Event>(at["from"], parse_event,
                                   "order, payment, notice, entitlement, shipment, delivery, "
                                   "goods_return or stated_day");
    // "Without undue delay" has no number.
    if (const Cursor count = at["count"]; count.is_present() || period.unit != PeriodUnit::none) {
        period.count = read_day_count(count);
    }
    if (const Cursor months = at["extraMonths"]; months.is_present()) {
        period.extra_months = static_cast<int>(read_integer(months, 0, 120));
    }
    read_flag(at["countsEventDay"], period.counts_event_day);
    read_flag(at["rolls"], period.rolls);
    return period;
}

// A right that lasts for a time, and so for some number of days.
Period read_period_of_days(const Cursor& at) {
    const Period period = read_period(at);
    const Cursor unit = at["unit"];
    const bool has_days =
        period.unit != PeriodUnit::none && period.unit != PeriodUnit::billing_cycle;
    if (!has_days && unit.is(Json::Kind::string)) {
        fault_unknown_value(unit, "calendar, working or business");
    }
    return period;
}

DelayRule read_delay(const Cursor& at) {
    DelayRule delay;
    if (!at.expect(Json::Kind::object)) return delay;
    read_word_of(at["occurrence"], kOccurrences, "first, later or any", delay.occurrence);
    read_word_of(at["revision"], kRevisions, "definite_within, beyond_or_indefinite, untold or any",
                 delay.revision);
    if (is_parted(delay.revision)) delay.within_days = read_day_count(at["withinDays"]);
    read_flag(at["noticeOwed"], delay.notice_owed);
    read_flag(at["noticeByStatedDay"], delay.notice_by_stated_day);
    read_word_of(at["silence"], kSilences, "consents, rejects or unsaid", delay.silence);
    delay.lapses_after = read_optional(at["lapsesAfterDays"], read_day_count);
    read_flag(at["continuingRight"], delay.continuing_right);
    delay.may_cancel_after = read_optional(at["mayCancelAfterDays"], read_day_count);
    read_flag(at["additionalPeriodFirst"], delay.additional_period_first);
    return delay;
}

std::vector<FunctionLabels> read_labels(const Cursor& at) {
    std::vector<FunctionLabels> labels;
    if (!at.is_present()) return labels;
    each_member(at, [&labels](std::string_view language, const Cursor& words) {
        if (!words.expect(Json::Kind::object)) return;
        labels.push_back(
            {std::string{language}, read_text(words["offer"]), read_text(words["confirm"])});
    });
    return labels;
}

// What only rules of some kinds have, and those must.
void read_content(const Cursor& at, Rule& rule) {
    switch (rule.kind) {
        case RuleKind::ship_by:
        case RuleKind::deliver_by:
            rule.period = read_period(at["period"]);
            break;
        case RuleKind::withdrawal:
        case RuleKind::returns:
            rule.period = read_period_of_days(at["period"]);
            break;
        case RuleKind::refund:
            rule.period = read_period(at["period"]);
            rule.ground = read_word<Ground>(at["ground"], parse_ground,
                                            "withdrawal, goods_return, delay or not_supplied");
            break;
        case RuleKind::delay:
            rule.delay = read_delay(at["delay"]);
            break;
        case RuleKind::duty:
            rule.word = read_text(at["duty"]);
            rule.labels = read_labels(at["labels"]);
            break;
        case RuleKind::no_withdrawal:
            break;
    }
    if (rule.kind == RuleKind::withdrawal) {
        rule.word = read_optional(at["word"], read_text).value_or("withdraw");
    }
}

Rule read_rule(const Cursor& at) {
    Rule rule;
    if (!at.expect(Json::Kind::object)) return rule;
    const Cursor kind = at["kind"];
    rule.kind = read_word<RuleKind>(kind, parse_rule_kind,
                                    "ship_by, deliver_by, withdrawal, no_withdrawal, returns, "
                                    "refund, delay or duty");
    rule.citation = read_text(at["citation"]);
    rule.source = read_optional(at["source"], read_text).value_or("");
    rule.grade = read_word<Grade>(at["grade"], parse_grade, "READ, QUOTED, PART or UNSEEN");
    rule.effective_from = read_optional(at["effectiveFrom"], read_day);
    rule.effective_to = read_optional(at["effectiveTo"], read_day);
    rule.when = read_circumstances(at["when"], kOfRule);
    rule.unless = read_circumstances(at["unless"], kOfRule);
    if (const Cursor above = at["above"]; above.is_present())
        rule.above = read_money(above, is_currency_code);
    if (parse_rule_kind(kind.is(Json::Kind::string) ? kind.json().text : std::string{})) {
        read_content(at, rule);
    }
    read_word_of(at["returnCost"], kCosts, "shop or shopper", rule.return_cost);
    read_flag(at["beforeDelivery"], rule.before_delivery);
    read_flag(at["withheldUntilReturn"], rule.withheld_until_return);
    return rule;
}

RulePack read_pack(const Cursor& at) {
    RulePack pack;
    if (!at.expect(Json::Kind::object)) return pack;
    if (at["version"].is_present()) check_version(at);
    pack.jurisdiction = read_text(at["jurisdiction"]);
    each_item(at["areas"], [&](const Cursor& area) { pack.areas.push_back(read_area(area)); });
    if (const Cursor week = at["workdays"]; week.is_present()) pack.workdays = read_workdays(week);
    read_flag(at["acceptUnverified"], pack.accept_unverified);
    each_item(at["rules"], [&](const Cursor& rule) { pack.rules.push_back(read_rule(rule)); });
    return pack;
}

}  // namespace

RulePacks read_rules(const Cursor& at) {
    RulePacks packs;
    if (at.is_present()) {
        each_item(at, [&](const Cursor& pack) { packs.push_back(read_pack(pack)); });
    }
    return packs;
}

}  // namespace stockline

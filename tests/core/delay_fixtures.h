// Delays in tests: the rules of web/rules/README.md's rows as literals, since what follows is tested against the
// rows' own words and not against the files that ship.
// In a namespace of their own: others test with other extracts of the same laws.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "dates.h"
#include "stockline/delay.h"

namespace stockline::delays {

using Says = std::vector<Statement>;
using Can = std::vector<Choice>;

inline std::optional<Window> until(std::string_view latest) {
    return Window{day(latest), day(latest)};
}

inline ToldDelay told(std::string_view noticed, std::string_view revised,
                      Answer answer = Answer::none, std::string_view answered = {}) {
    ToldDelay delay;
    delay.noticed = day(noticed);
    if (!revised.empty()) delay.revised = day(revised);
    delay.answer = answer;
    if (!answered.empty()) delay.answered = day(answered);
    return delay;
}

inline Rule cited(RuleKind kind, std::string citation, Grade grade = Grade::quoted) {
    Rule rule;
    rule.kind = kind;
    rule.citation = std::move(citation);
    rule.grade = grade;
    return rule;
}

inline Rule period_rule(RuleKind kind, std::string citation, PeriodUnit unit, int count,
                        Event from) {
    Rule rule = cited(kind, std::move(citation));
    rule.period.unit = unit;
    rule.period.count = count;
    rule.period.from = from;
    return rule;
}

inline Rule refund_rule(std::string citation, Ground ground, PeriodUnit unit, int count,
                        Event from) {
    Rule rule = period_rule(RuleKind::refund, std::move(citation), unit, count, from);
    rule.ground = ground;
    return rule;
}

inline Rule delay_rule(std::string citation, DelayRule delay, Grade grade = Grade::quoted) {
    Rule rule = cited(RuleKind::delay, std::move(citation), grade);
    rule.delay = delay;
    return rule;
}

inline RulePack pack_of(std::string jurisdiction, Area area, std::vector<Rule> rules) {
    RulePack pack;
    pack.jurisdiction = std::move(jurisdiction);
    pack.areas = {std::move(area)};
    pack.rules = std::move(rules);
    return pack;
}

// 16 CFR Part 435.
inline RulePack united_states() {
    using Occurrence = DelayRule::Occurrence;
    using Revision = DelayRule::Revision;
    using Silence = DelayRule::Silence;
    DelayRule option;
    option.occurrence = Occurrence::first;
    option.notice_owed = true;
    option.notice_by_stated_day = true;

    DelayRule within;
    within.occurrence = Occurrence::first;
    within.revision = Revision::definite_within;
    within.within_days = 30;
    within.silence = Silence::consents;

    DelayRule beyond;
    beyond.occurrence = Occurrence::first;
    beyond.revision = Revision::beyond_or_indefinite;
    beyond.within_days = 30;
    beyond.lapses_after = 30;
    beyond.continuing_right = true;
    beyond.reason_owed = true;

    DelayRule again;
    again.occurrence = Occurrence::later;
    again.notice_owed = true;
    again.notice_by_stated_day = true;
    again.silence = Silence::rejects;
    again.continuing_right = true;
    again.reason_owed = true;

    DelayRule missed;
    missed.occurrence = Occurrence::later;
    missed.lapses_after = 0;

    DelayRule untold;
    untold.occurrence = Occurrence::first;
    untold.revision = Revision::untold;
    untold.lapses_after = 0;

    Rule ship_by = period_rule(RuleKind::ship_by, "16 CFR 435.2(a)(1)", PeriodUnit::calendar, 30,
                               Event::order);
    Rule on_credit = ship_by;
    on_credit.period.count = 50;
    ship_by.unless = on_credit.when = mask(Circumstance::buyer_applies_for_credit);

    return pack_of(
        "US", {"US", {}},
        {refund_rule("16 CFR 435.1(b)(1)", Ground::delay, PeriodUnit::working, 7,
                     Event::entitlement),
         ship_by, on_credit, delay_rule("16 CFR 435.2(b)(1)", option),
         delay_rule("16 CFR 435.2(b)(1)(ii)", within),
         delay_rule("16 CFR 435.2(b)(1)(iii)", beyond), delay_rule("16 CFR 435.2(b)(2)", again),
         delay_rule("16 CFR 435.2(c)(3)", missed), delay_rule("16 CFR 435.2(c)(5)", untold)});
}

// Bus. & Prof. Code 17538(a): payment taken.
inline RulePack california() {
    DelayRule notice;
    notice.notice_owed = true;
    notice.notice_by_stated_day = true;
    std::vector<Rule> rules{period_rule(RuleKind::ship_by, "Bus. & Prof. Code §17538(a)",
                                        PeriodUnit::calendar, 30, Event::payment),
                            delay_rule("Bus. & Prof. Code §17538(a)", notice)};
    for (Rule& rule : rules) rule.when = mask(Circumstance::prepaid);
    return pack_of("US-CA", {"US", {"90*"}}, std::move(rules));
}

// Directive 2011/83/EU Art 18.
inline RulePack european_union() {
    DelayRule late;
    late.additional_period_first = true;
    Rule deliver_by = period_rule(RuleKind::deliver_by, "2011/83/EU Art 18(1)",
                                  PeriodUnit::calendar, 30, Event::order);
    deliver_by.period.rolls = true;
    return pack_of(
        "EU", {"DE", {}},
        {deliver_by, delay_rule("2011/83/EU Art 18(2)", late),
         refund_rule("2011/83/EU Art 18(3)", Ground::delay, PeriodUnit::none, 0, Event::notice)});
}

// Consumer Rights Act 2015 s.28.
inline RulePack united_kingdom() {
    DelayRule late;
    late.additional_period_first = true;
    return pack_of(
        "GB", {"GB", {}},
        {period_rule(RuleKind::deliver_by, "CRA s.28(3)", PeriodUnit::calendar, 30, Event::order),
         delay_rule("CRA s.28(5)-(8)", late),
         refund_rule("CRA s.28(9)", Ground::delay, PeriodUnit::none, 0, Event::notice)});
}

// Consumer Protection Act 2002 s.26, 96; O. Reg. 17/05.
inline RulePack ontario() {
    DelayRule late;
    late.may_cancel_after = 30;
    std::vector<Rule> rules{
        delay_rule("CPA 2002 s.26(2)", late),
        refund_rule("CPA 2002 s.96", Ground::delay, PeriodUnit::calendar, 15, Event::notice)};
    for (Rule& rule : rules) rule.above = Money{5000, Currency{"CAD"}};
    return pack_of("CA-ON", {"CA", {}}, std::move(rules));
}

// Consumer Protection Act 54.9-54.13.
inline RulePack quebec() {
    DelayRule late;
    late.may_cancel_after = 30;
    return pack_of(
        "CA-QC", {"CA", {}},
        {delay_rule("CPA s.54.9", late, Grade::unseen),
         refund_rule("CPA s.54.13", Ground::delay, PeriodUnit::calendar, 15, Event::notice)});
}

// E-Commerce Act 15.
inline RulePack korea() {
    Rule supply = period_rule(RuleKind::ship_by, "E-Commerce Act 15(1)", PeriodUnit::business, 3,
                              Event::payment);
    Rule refund = refund_rule("E-Commerce Act 15(2)", Ground::not_supplied, PeriodUnit::business, 3,
                              Event::payment);
    supply.when = refund.when = mask(Circumstance::prepaid);
    Rule measures = period_rule(RuleKind::ship_by, "E-Commerce Act 15(1)", PeriodUnit::calendar, 7,
                                Event::order);
    measures.unless = mask(Circumstance::prepaid);
    return pack_of("KR", {"KR", {}}, {supply, measures, refund});
}

// E-Commerce Rules 2020 6(3): no refusing refunds if late against the stated schedule; no number.
inline RulePack india() {
    DelayRule late;
    late.may_cancel_after = 0;
    return pack_of(
        "IN", {"IN", {}},
        {delay_rule("E-Commerce Rules 6(3)", late),
         refund_rule("E-Commerce Rules 6(3)", Ground::delay, PeriodUnit::none, 0, Event::notice)});
}

// The answer under packs that are kept for good, as it refers into them.
inline DelayAnswer answer_under(RulePacks packs, const DelayCase& of) {
    static std::deque<RulePacks> kept;
    return *delay_answer(kept.emplace_back(std::move(packs)), of);
}

}  // namespace stockline::delays

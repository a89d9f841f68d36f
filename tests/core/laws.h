// Some laws in C++, to test the engine with: the packs that ship are tested by the scenarios.
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "dates.h"
#include "stockline/effective_terms.h"

namespace stockline {

inline Period period_from(Event event, int count, PeriodUnit unit = PeriodUnit::calendar) {
    Period period;
    period.unit = unit;
    period.count = count;
    period.from = event;
    return period;
}

/// Article 3(4) of Reg. 1182/71 applies to it.
inline Period european(Event event, int count) {
    Period period = period_from(event, count);
    period.rolls = true;
    return period;
}

inline Rule law(RuleKind kind, std::string citation, const Period& period = {}) {
    Rule rule;
    rule.kind = kind;
    rule.citation = std::move(citation);
    rule.grade = Grade::read;
    rule.period = period;
    return rule;
}

inline Rule refund_law(Ground ground, std::string citation, const Period& period) {
    Rule rule = law(RuleKind::refund, std::move(citation), period);
    rule.ground = ground;
    return rule;
}

inline Rule withdrawal_law(std::string citation, const Period& period, Rule::Cost cost,
                           CircumstanceSet unless) {
    Rule rule = law(RuleKind::withdrawal, std::move(citation), period);
    rule.return_cost = cost;
    rule.unless = unless;
    rule.word = "withdraw";
    return rule;
}

inline Rule duty_law(std::string code, std::string citation) {
    Rule rule = law(RuleKind::duty, std::move(citation));
    rule.word = std::move(code);
    return rule;
}

inline RulePack pack_of(std::string jurisdiction, std::string country, std::vector<Rule> rules) {
    RulePack pack;
    pack.jurisdiction = std::move(jurisdiction);
    pack.areas = {{std::move(country), {}}};
    pack.rules = std::move(rules);
    return pack;
}

/// Directive 2011/83/EU.
inline RulePack europe() {
    Rule withdrawal = withdrawal_law(
        "Art 9", european(Event::delivery, 14), Rule::Cost::shopper,
        mask(Circumstance::custom_made) | mask(Circumstance::withdrawal_not_informed));
    withdrawal.before_delivery = true;
    Rule uninformed = withdrawal;
    uninformed.citation = "Art 10";
    uninformed.unless = mask(Circumstance::custom_made);
    uninformed.when = mask(Circumstance::withdrawal_not_informed);
    uninformed.period.extra_months = 12;
    uninformed.return_cost = Rule::Cost::shop;
    Rule refund = refund_law(Ground::withdrawal, "Art 13(1)", european(Event::notice, 14));
    refund.withheld_until_return = true;
    return pack_of(
        "EU", "DE",
        {law(RuleKind::deliver_by, "Art 18(1)", european(Event::order, 30)), withdrawal, uninformed,
         refund,
         refund_law(Ground::delay, "Art 18(3)",
                    period_from(Event::entitlement, 0, PeriodUnit::none)),
         duty_law("order_button", "Art 8(2)"), duty_law("withdrawal_function", "Art 11a")});
}

/// Consumer Contracts Regulations 2013.
inline RulePack united_kingdom() {
    Rule cancel =
        withdrawal_law("reg 30", period_from(Event::delivery, 14), Rule::Cost::shopper, 0);
    cancel.before_delivery = true;
    cancel.word = "cancel";
    return pack_of(
        "GB", "GB",
        {cancel, refund_law(Ground::withdrawal, "reg 34(6)", period_from(Event::notice, 14)),
         refund_law(Ground::goods_return, "reg 34(4)", period_from(Event::goods_return, 14))});
}

/// 16 CFR Part 435.
inline RulePack united_states() {
    Rule fifty = law(RuleKind::ship_by, "435.2(a)(1)", period_from(Event::order, 50));
    fifty.when = mask(Circumstance::buyer_applies_for_credit);
    Rule thirty = law(RuleKind::ship_by, "435.2(a)(1)", period_from(Event::order, 30));
    thirty.unless = fifty.when;
    Rule cycle = refund_law(Ground::delay, "435.1(b)(2)",
                            period_from(Event::entitlement, 1, PeriodUnit::billing_cycle));
    cycle.when = mask(Circumstance::seller_is_creditor);
    Rule prompt = refund_law(Ground::delay, "435.1(b)(1)",
                             period_from(Event::entitlement, 7, PeriodUnit::working));
    prompt.unless = cycle.when;
    Rule second = law(RuleKind::delay, "435.2(b)(2)");
    second.grade = Grade::part;
    return pack_of("US", "US", {thirty, fifty, prompt, cycle, second});
}

/// E-Commerce Act.
inline RulePack korea() {
    Rule withdrawal =
        withdrawal_law("17(1)", period_from(Event::delivery, 7), Rule::Cost::shopper, 0);
    withdrawal.before_delivery = true;
    Rule seven = law(RuleKind::ship_by, "15(1)", period_from(Event::order, 7));
    seven.unless = mask(Circumstance::prepaid);
    Rule three =
        law(RuleKind::ship_by, "15(1)", period_from(Event::payment, 3, PeriodUnit::business));
    three.when = mask(Circumstance::prepaid);
    return pack_of("KR", "KR",
                   {seven, three, withdrawal,
                    refund_law(Ground::withdrawal, "18(2)",
                               period_from(Event::notice, 3, PeriodUnit::business)),
                    refund_law(Ground::goods_return, "18(2)",
                               period_from(Event::goods_return, 3, PeriodUnit::business))});
}

/// Specified Commercial Transactions Act.
inline RulePack japan() {
    Period eight = period_from(Event::delivery, 8);
    eight.counts_event_day = true;
    return pack_of("JP", "JP",
                   {withdrawal_law("15-3", eight, Rule::Cost::shopper,
                                   mask(Circumstance::return_terms_shown))});
}

/// Consumer Defence Code: at once, without a number.
inline RulePack brazil() {
    return pack_of(
        "BR", "BR",
        {withdrawal_law("CDC 49", period_from(Event::delivery, 7), Rule::Cost::unsaid, 0),
         refund_law(Ground::withdrawal, "CDC 49",
                    period_from(Event::notice, 0, PeriodUnit::none))});
}

/// Germany around the turn of the year.
inline const BusinessCalendar& german_holidays() {
    static const BusinessCalendar calendar{
        {false, true, true, true, true, true, false},
        {day("2026-12-25"), day("2026-12-26"), day("2027-01-01")},
        {},
        day("2027-12-31")};
    return calendar;
}

/// Asked for on Monday 2026-11-23.
inline TermsCase asked_from(std::string country) {
    TermsCase of;
    of.to = Destination{std::move(country), {}};
    of.today = day("2026-11-23");
    of.price = Money{4999, Currency{"EUR"}};
    of.currency_exponent = 2;
    return of;
}

/// Shipped on a day from the first to the second, and delivered two days later.
inline TermsCase promised(TermsCase of, std::string_view earliest, std::string_view latest) {
    using std::chrono::days;
    of.ship = Window{day(earliest), day(latest)};
    of.deliver = Window{of.ship->earliest + days{2}, of.ship->latest + days{2}};
    return of;
}

/// The effective terms under packs that are kept for good, as terms refer into them.
inline EffectiveTerms terms_under(RulePacks packs, const TermsCase& of) {
    static std::deque<RulePacks> kept;
    return *effective_terms(kept.emplace_back(std::move(packs)), of);
}

/// With a refund of the shop's own, in calendar days.
inline TermsCase refunding(TermsCase of, int days, Event from = Event::notice) {
    of.policy.refund = RefundTerm{days, PeriodUnit::calendar, from};
    return of;
}

inline TermsCase paying(TermsCase of, Charge charge, Portion deposit = {}) {
    of.policy.payment = PaymentTerm{charge, deposit};
    return of;
}

inline Portion percent(BasisPoints hundredths) {
    Portion portion;
    portion.share = hundredths;
    return portion;
}

inline Portion amount(MinorUnits minor_units, std::string_view currency) {
    Portion portion;
    portion.amount = Money{minor_units, Currency{currency}};
    return portion;
}

}  // namespace stockline

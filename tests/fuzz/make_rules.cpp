#include "make_rules.h"

#include <algorithm>

namespace stockline::fuzz {
namespace {

Portion make_portion(Bytes& bytes) {
    Portion portion;
    const std::size_t which = bytes.below(8);
    if (which < 5)
        portion.share = bytes.is_odd() ? 20'000 : static_cast<int>(100 * bytes.below(40));
    if (which > 4) portion.amount = Money{bytes.days(), Currency{bytes.name({"USD"})}};
    if (bytes.is_odd()) portion.amount = make_money(bytes);
    return portion;
}

Period make_period(Bytes& bytes) {
    return Period{bytes.enumerator<PeriodUnit>(5), bytes.days(), bytes.is_odd() ? bytes.days() : 0,
                  bytes.enumerator<Event>(8),      bytes.flag(), bytes.flag()};
}

DelayRule make_delay(Bytes& bytes) {
    DelayRule delay;
    delay.occurrence = bytes.enumerator<DelayRule::Occurrence>(3);
    delay.revision = bytes.enumerator<DelayRule::Revision>(4);
    delay.within_days = bytes.days();
    delay.notice_owed = bytes.flag();
    delay.notice_by_stated_day = bytes.flag();
    delay.silence = bytes.enumerator<DelayRule::Silence>(3);
    if (bytes.flag()) delay.lapses_after = bytes.days();
    delay.continuing_right = bytes.flag();
    if (bytes.flag()) delay.may_cancel_after = bytes.days();
    delay.additional_period_first = bytes.flag();
    return delay;
}

Rule make_rule(Bytes& bytes) {
    constexpr CircumstanceSet kDated = mask(Circumstance::dated) | mask(Circumstance::prepaid);
    Rule rule;
    rule.kind = bytes.enumerator<RuleKind>(8);
    rule.citation = bytes.name({"16 CFR 435.2", "Art 13(1)"});
    rule.source = bytes.name({"", "https://example.org/"});
    rule.grade = bytes.enumerator<Grade>(4);
    if (bytes.flag()) rule.effective_from = bytes.day();
    if (bytes.flag()) rule.effective_to = bytes.day();
    rule.when = make_circumstances(bytes, kDated);
    rule.unless = make_circumstances(bytes, kDated);
    if (bytes.flag()) rule.above = make_money(bytes);
    rule.period = make_period(bytes);
    rule.ground = bytes.enumerator<Ground>(4);
    rule.delay = make_delay(bytes);
    rule.return_cost = bytes.enumerator<Rule::Cost>(3);
    rule.before_delivery = bytes.flag();
    rule.withheld_until_return = bytes.flag();
    rule.word = bytes.name({"", "withdraw", "order_button", "withdrawal_function"});
    rule.labels.resize(bytes.below(3));
    for (FunctionLabels& words : rule.labels) {
        words = {bytes.name({"en", "de", "fr"}), bytes.name({"begin"}), bytes.name({"confirm"})};
    }
    return rule;
}

}  // namespace

Money make_money(Bytes& bytes) {
    return Money{bytes.is_odd() ? bytes.integer() : 40 + MinorUnits{25} * bytes.byte(),
                 Currency{bytes.name({"USD", "USD", "USD", "USD", "USD", "USD", "KWD"})}};
}

Terms make_terms(Bytes& bytes) {
    Terms terms;
    if (bytes.flag()) {
        terms.payment = PaymentTerm{bytes.enumerator<Charge>(3), make_portion(bytes)};
    }
    if (bytes.flag()) {
        terms.cancellation =
            CancellationTerm{bytes.enumerator<CancelUntil>(3), bytes.days(), std::nullopt};
        if (bytes.flag()) terms.cancellation->fee = make_portion(bytes);
    }
    if (bytes.flag()) {
        terms.refund = RefundTerm{bytes.days(), PeriodUnit::business, Event::goods_return};
        if (bytes.flag()) terms.refund->unit = bytes.enumerator<PeriodUnit>(1);
        if (bytes.is_odd()) terms.refund->from = bytes.enumerator<Event>(8);
    }
    if (bytes.flag()) {
        terms.returns = ReturnsTerm{bytes.days(), bytes.enumerator<Rule::Cost>(3)};
        for (std::size_t left = bytes.below(4); left > 0; --left) {
            const Day from = bytes.day();
            const Day until = bytes.is_odd() ? bytes.day() : std::max(from, bytes.day());
            const Day last = bytes.is_odd() ? bytes.day() : std::max(until, bytes.day());
            terms.returns->seasons.push_back(ReturnSeason{from, until, last});
        }
    }
    return terms;
}

Policy make_policy(Bytes& bytes) {
    Policy policy;
    for (std::size_t left = bytes.below(3); left > 0; --left) {
        policy[bytes.enumerator<Status>(6)] = make_terms(bytes);
    }
    return policy;
}

BusinessCalendar make_calendar(Bytes& bytes) {
    BusinessCalendar::Workdays workdays = kWorkingWeek;
    const unsigned worked = bytes.byte();
    if (worked >= 128) {
        for (std::size_t i = 0; i < workdays.size(); ++i) workdays.at(i) = (worked >> i & 1U) != 0;
    }
    std::vector<Day> closed(bytes.below(3));
    for (Day& day : closed) day = bytes.day();
    std::vector<Day> open(bytes.below(2));
    for (Day& day : open) day = bytes.day();
    std::optional<Day> valid_until;
    if (bytes.flag()) valid_until = bytes.day();
    return BusinessCalendar{workdays, std::move(closed), std::move(open), valid_until};
}

CircumstanceSet make_circumstances(Bytes& bytes, CircumstanceSet good) {
    if (bytes.is_odd()) return static_cast<CircumstanceSet>(bytes.raw());
    return static_cast<CircumstanceSet>(bytes.byte() * 0x010101U) & good;
}

Area make_area(Bytes& bytes) {
    Area area{bytes.name({"US", "DE", "US"}), {}};
    for (std::size_t left = bytes.below(3); left > 0; --left) {
        area.postal_codes.push_back(bytes.name({"94103", "9*", "*"}));
    }
    return area;
}

RulePacks make_rules(Bytes& bytes) {
    RulePacks packs(bytes.below(3));
    for (RulePack& pack : packs) {
        pack.jurisdiction = bytes.name({"US", "EU", "US-CA"});
        for (std::size_t left = bytes.below(3); left > 0; --left) {
            pack.areas.push_back(make_area(bytes));
        }
        if (bytes.is_odd()) pack.workdays = make_calendar(bytes).workdays();
        pack.accept_unverified = bytes.flag();
        for (std::size_t left = bytes.below(5); left > 0; --left) {
            pack.rules.push_back(make_rule(bytes));
        }
    }
    return packs;
}

}  // namespace stockline::fuzz

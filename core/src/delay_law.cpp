#include "delay_law.h"

#include <algorithm>

#include "digital.h"

namespace stockline {
namespace {

using std::chrono::days;

// A law that knows a time to ship looks at shipment.
Event event_of(const RulePack& pack) {
    const bool has_ship_by =
        std::any_of(pack.rules.begin(), pack.rules.end(),
                    [](const Rule& rule) { return rule.kind == RuleKind::ship_by; });
    return has_ship_by ? Event::shipment : Event::delivery;
}

bool is_of(DelayRule::Occurrence which, int occurrence) {
    if (which == DelayRule::Occurrence::any) return true;
    return (which == DelayRule::Occurrence::first) == (occurrence == 1);
}

bool fits(const DelayRule& rule, const Slip& slip) {
    if (rule.revision == DelayRule::Revision::any) return true;
    if (rule.revision == DelayRule::Revision::untold) return !slip.is_told;
    const bool is_within = slip.revised && *slip.revised <= slip.stated + days{rule.within_days};
    return slip.is_told && is_within == (rule.revision == DelayRule::Revision::definite_within);
}

bool bears_on_delay(const Rule& rule, int occurrence) {
    switch (rule.kind) {
        case RuleKind::ship_by:
        case RuleKind::deliver_by:
            return true;
        case RuleKind::delay:
            return is_of(rule.delay.occurrence, occurrence);
        case RuleKind::refund:
            return rule.ground == Ground::delay || rule.ground == Ground::not_supplied;
        default:
            return false;
    }
}

void add_once(std::vector<ApplicableRule>& rights, const ApplicableRule& applied) {
    const bool is_there =
        std::any_of(rights.begin(), rights.end(), [&applied](const ApplicableRule& right) {
            return right.rule->citation == applied.rule->citation;
        });
    if (!is_there) rights.push_back(applied);
}

}  // namespace

void keep_earlier(std::optional<Day>& kept, const std::optional<Day>& day) {
    if (day) kept = std::min(kept.value_or(*day), *day);
}

std::vector<ToldDelay> notices_about(const OrderHistory& order, std::size_t part) {
    std::vector<ToldDelay> notices;
    for (const ToldDelay& told : order.delays) {
        if (told.part.value_or(part) == part) notices.push_back(told);
    }
    return notices;
}

std::optional<Day> cancelled_by_shopper(std::optional<Day> unasked,
                                        const std::vector<ToldDelay>& notices) {
    for (const ToldDelay& told : notices) {
        if (told.answer != Answer::cancelled) continue;
        keep_earlier(unasked, told.answered.value_or(told.noticed));
    }
    return unasked;
}

DelayLaw::DelayLaw(const RulePacks& packs, const DelayCase& of) : of_(of) {
    Case about;
    if (of.to) about.to = &*of.to;
    about.today = of.today;
    about.circumstances = of.circumstances;
    if (of.history.is_prepaid) about.circumstances |= mask(Circumstance::prepaid);
    if (of.promised_ship || of.promised_deliver) about.circumstances |= mask(Circumstance::dated);
    about.total = of.total;
    found_ = applicable_rules(packs, about);
    if (of.is_digital) leave_out_sending(found_);
    find_event();
    find_stated();
}

void DelayLaw::find_event() {
    // Without law, as revise() compares: the delivery window where there are two.
    const bool has_delivery = of_.promised_deliver && (of_.deliver || !of_.ship);
    event_ = found_.packs.empty() && !has_delivery ? Event::shipment : Event::delivery;
    for (const RulePack* pack : found_.packs) {
        if (event_of(*pack) == Event::shipment) event_ = Event::shipment;
    }
    if (of_.is_digital) event_ = Event::delivery;
}

void DelayLaw::find_stated() {
    const auto& promised = event_ == Event::shipment ? of_.promised_ship : of_.promised_deliver;
    if (promised) stated_ = promised->latest;
    const RuleKind kind = event_ == Event::shipment ? RuleKind::ship_by : RuleKind::deliver_by;
    for (const ApplicableRule& applied : found_.in_force) {
        if (applied.rule->kind != kind || (promised && !applied.rule->binds_agreed)) continue;
        const auto last = last_day(applied.rule->period, of_.history.completed,
                                   applied.pack->workdays, of_.holidays);
        if (applied.rule->binds_agreed) keep_earlier(limit_, last);
        if (!last || (stated_ && *stated_ <= *last)) continue;
        stated_ = last;
        stated_by_ = applied.rule;
    }
    // A shop that states a ship day and no more can be late by that, though no rule speaks of it.
    if (!stated_ && of_.promised_ship) {
        event_ = Event::shipment;
        stated_ = of_.promised_ship->latest;
    }
}

bool DelayLaw::speaks_of(const ApplicableRule& applied, const Slip& slip) const {
    return applied.rule->kind == RuleKind::delay && event_of(*applied.pack) == event_ &&
           is_of(applied.rule->delay.occurrence, slip.occurrence) &&
           fits(applied.rule->delay, slip);
}

DelayDemands DelayLaw::demands(const Slip& slip) const {
    DelayDemands all;
    for (const ApplicableRule& applied : found_.in_force) {
        if (!speaks_of(applied, slip)) continue;
        const DelayRule& rule = applied.rule->delay;
        all.is_notice_owed |= rule.notice_owed;
        all.is_notice_by_stated_day |= rule.notice_by_stated_day;
        all.has_continuing_right |= rule.continuing_right;
        all.has_additional_period |= rule.additional_period_first;
        all.is_reason_owed |= rule.reason_owed;
        all.silence = std::max(all.silence, rule.silence);
        if (rule.lapses_after) {
            keep_earlier(all.lapses_on, slip.stated + days{*rule.lapses_after});
        } else if (rule.silence == DelayRule::Silence::rejects) {
            keep_earlier(all.lapses_on, slip.stated);
        }
        // How long an appropriate period is, no number says.
        if (rule.may_cancel_after && !rule.additional_period_first) {
            keep_earlier(all.may_cancel_from, slip.stated + days{*rule.may_cancel_after + 1});
        }
    }
    return all;
}

// Of a period that a refund is counted in: nothing was delivered, so nothing comes back.
std::optional<Day> DelayLaw::start_of(Event from, Day since) const {
    if (from == Event::order || from == Event::payment) return of_.history.completed;
    if (from == Event::notice || from == Event::entitlement) return since;
    return from == Event::stated_day ? stated_ : std::nullopt;
}

std::optional<EffectiveRefund> DelayLaw::refund(Ground ground, Day since) const {
    std::optional<EffectiveRefund> best;
    for (const ApplicableRule& applied : found_.in_force) {
        const Rule& rule = *applied.rule;
        if (rule.kind != RuleKind::refund || rule.ground != ground) continue;
        EffectiveRefund refund;
        refund.unit = rule.period.unit;
        refund.count = rule.period.count;
        refund.from = rule.period.from;
        refund.withheld_until_return = rule.withheld_until_return;
        refund.basis = Basis{&rule};
        if (const auto start = start_of(rule.period.from, since)) {
            refund.latest = last_day(rule.period, *start, applied.pack->workdays, of_.holidays);
        }
        const bool is_better =
            !best || (refund.latest && (!best->latest || *refund.latest < *best->latest));
        if (is_better) best = refund;
    }
    return best;
}

std::vector<Basis> DelayLaw::bases(const Slip* slip,
                                   const std::optional<EffectiveRefund>& refund) const {
    std::vector<Basis> bases;
    for (const ApplicableRule& applied : found_.in_force) {
        const Rule& rule = *applied.rule;
        const bool is_followed = &rule == stated_by_ ||
                                 (slip != nullptr && speaks_of(applied, *slip)) ||
                                 (refund && rule.kind == RuleKind::refund &&
                                  rule.citation == refund->basis.statute->citation);
        const bool is_there = std::any_of(bases.begin(), bases.end(), [&rule](const Basis& basis) {
            return basis.statute->citation == rule.citation;
        });
        if (is_followed && !is_there) bases.push_back(Basis{&rule});
    }
    return bases;
}

bool DelayLaw::has_withdrawal() const {
    const auto is_there = [this](RuleKind kind, const RulePack* pack) {
        return std::any_of(
            found_.in_force.begin(), found_.in_force.end(), [=](const ApplicableRule& applied) {
                const bool is_early = kind != RuleKind::withdrawal || applied.rule->before_delivery;
                return applied.pack == pack && applied.rule->kind == kind && is_early;
            });
    };
    return std::any_of(found_.packs.begin(), found_.packs.end(), [&](const RulePack* pack) {
        return is_there(RuleKind::withdrawal, pack) && !is_there(RuleKind::no_withdrawal, pack);
    });
}

bool DelayLaw::has_unverified_right(int occurrence) const {
    return std::any_of(found_.unverified.begin(), found_.unverified.end(),
                       [occurrence](const ApplicableRule& applied) {
                           return applied.rule->kind == RuleKind::delay &&
                                  is_of(applied.rule->delay.occurrence, occurrence);
                       });
}

std::vector<ApplicableRule> DelayLaw::uncomputed(int occurrence) const {
    std::vector<ApplicableRule> rights;
    for (const ApplicableRule& applied : found_.unverified) {
        if (bears_on_delay(*applied.rule, occurrence)) add_once(rights, applied);
    }
    // Of a law that looks at the other day.
    for (const ApplicableRule& applied : found_.in_force) {
        const bool is_delay = applied.rule->kind == RuleKind::delay;
        if (is_delay && event_of(*applied.pack) != event_) add_once(rights, applied);
    }
    return rights;
}

}  // namespace stockline

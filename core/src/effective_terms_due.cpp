#include "digital.h"
#include "terms_setting.h"

namespace stockline {
namespace {

// What the law says of an event for a promise that states no day.
struct Default {
    /// The first rule of that kind; null when the law does not look at the event.
    const Rule* first = nullptr;
    /// The earliest day; absent where none has a number.
    std::optional<Day> day;
    /// The rule that has it.
    const Rule* rule = nullptr;
};

// Whether what was agreed gives way to a rule, too.
enum class Bound { any, by_agreement, whatever_agreed };

bool is_asked_for(const Rule& rule, Bound bound) {
    return bound == Bound::any || rule.binds_agreed == (bound == Bound::whatever_agreed);
}

// Of the rules whose day is before `sooner_than`, the one that ends first; the first of several.
Default default_of(const TermsSetting& setting, RuleKind kind, Bound bound,
                   std::optional<Day> sooner_than) {
    Default found;
    for (const ApplicableRule& each : setting.law.in_force) {
        if (each.rule->kind != kind || !is_asked_for(*each.rule, bound)) continue;
        if (found.first == nullptr) found.first = each.rule;
        const std::optional<Day> day = period_end(each.rule->period, each.pack, setting).day;
        if (!day || (sooner_than && *day >= *sooner_than) || (found.day && *day >= *found.day)) {
            continue;
        }
        found.day = day;
        found.rule = each.rule;
    }
    return found;
}

// Without a rule on the shop's own word.
void add(std::vector<Due>& due, Event event, Day by, const Rule* rule) {
    due.push_back(Due{event, by, Basis{rule}});
}

// What is stated, where it binds, and the last day that the law allows if that is earlier.
void add_agreed(std::vector<Due>& due, Event event, const TermsSetting& setting, bool binds,
                const Rule* first) {
    const bool is_shipped = event == Event::shipment;
    const std::optional<Window>& stated = is_shipped ? setting.of.ship : setting.of.deliver;
    const RuleKind kind = is_shipped ? RuleKind::ship_by : RuleKind::deliver_by;
    std::optional<Day> latest;
    if (stated) latest = stated->latest;
    const Default limit = default_of(setting, kind, Bound::whatever_agreed, latest);
    if (limit.day) {
        add(due, event, *limit.day, limit.rule);
    } else if (latest && binds) {
        add(due, event, *latest, first);
    }
}

// Of digital content one thing is asked, on its own: what is agreed to expressly is not mixed with other consents.
void add_digital_consent(const TermsSetting& setting, std::vector<ConsentReason>& into) {
    const Rule* const lost = lost_when_begun(setting.law);
    if (lost == nullptr || longest_withdrawal(setting, false).rule == nullptr) return;
    ConsentReason& reason = into.emplace_back();
    reason.code = ConsentReason::Code::right_given_up;
    reason.basis.statute = lost;
}

}  // namespace

void set_due(const TermsSetting& setting, std::vector<Due>& into) {
    const std::optional<Window>& ship = setting.of.ship;
    const std::optional<Window>& deliver = setting.of.deliver;
    const Default shipped = default_of(setting, RuleKind::ship_by, Bound::any, std::nullopt);
    const Default delivered = default_of(setting, RuleKind::deliver_by, Bound::any, std::nullopt);
    if (!ship && !deliver) {
        if (shipped.day) add(into, Event::shipment, *shipped.day, shipped.rule);
        if (delivered.day) add(into, Event::delivery, *delivered.day, delivered.rule);
        return;
    }
    // Where the law looks at neither, or only at what the promise does not state, what is stated binds: by the law that
    // asks for a stated day, if there is such a law, else by the shop's word.
    const bool is_known = (shipped.first && ship) || (delivered.first && deliver);
    add_agreed(into, Event::shipment, setting, shipped.first || !is_known, shipped.first);
    add_agreed(into, Event::delivery, setting, delivered.first || !is_known, delivered.first);
}

void set_consent_reasons(const TermsSetting& setting, std::vector<ConsentReason>& into) {
    using Code = ConsentReason::Code;
    if (setting.of.is_stale) return;
    const std::optional<Window>& ship = setting.of.ship;
    // What ships too late arrives too late.
    const std::optional<Window>& deliver = setting.of.deliver ? setting.of.deliver : ship;
    const auto& payment = setting.of.policy.payment;
    if (setting.of.is_digital) {
        add_digital_consent(setting, into);
        return;
    }
    const bool is_agreed_to = payment && payment->asks_consent && !setting.of.is_on_hand;
    if (setting.days.is_prepaid && is_agreed_to)
        into.emplace_back().code = Code::payment_before_shipment;
    // Where no agreement helps, none is asked for.
    Default passed;
    if (ship) passed = default_of(setting, RuleKind::ship_by, Bound::by_agreement, ship->latest);
    if (deliver) {
        const Default other =
            default_of(setting, RuleKind::deliver_by, Bound::by_agreement, deliver->latest);
        if (other.day && (!passed.day || *other.day < *passed.day)) passed = other;
    }
    if (passed.day) {
        ConsentReason& reason = into.emplace_back();
        reason.code = Code::beyond_statutory_time;
        reason.day = passed.day;
        reason.basis.statute = passed.rule;
    }
    if (!ship && !deliver) into.emplace_back().code = Code::no_date;
}

}  // namespace stockline

#include "terms_setting.h"

namespace stockline {
namespace {

// What the law says of an event for a promise that states no day.
struct Default {
    /// There is such a rule.
    bool is_looked_at = false;
    /// The earliest day; absent where none has a number.
    std::optional<Day> day;
    const Rule* rule = nullptr;
};

// Of the rules whose day is before `sooner_than`, the one that ends first; the first of several.
Default default_of(const TermsSetting& setting, RuleKind kind, std::optional<Day> sooner_than) {
    Default found;
    for (const ApplicableRule& each : setting.law.in_force) {
        if (each.rule->kind != kind) continue;
        found.is_looked_at = true;
        const std::optional<Day> day = period_end(each.rule->period, each.pack, setting).day;
        if (!day || (sooner_than && *day >= *sooner_than) || (found.day && *day >= *found.day)) {
            continue;
        }
        found.day = day;
        found.rule = each.rule;
    }
    return found;
}

}  // namespace

std::vector<Due> effective_due(const TermsSetting& setting) {
    const std::optional<Window>& ship = setting.of.ship;
    const std::optional<Window>& deliver = setting.of.deliver;
    const Default shipped = default_of(setting, RuleKind::ship_by, std::nullopt);
    const Default delivered = default_of(setting, RuleKind::deliver_by, std::nullopt);
    std::vector<Due> due;
    if (!ship && !deliver) {
        if (shipped.day) due.push_back({Event::shipment, *shipped.day, basis_of(*shipped.rule)});
        if (delivered.day) {
            due.push_back({Event::delivery, *delivered.day, basis_of(*delivered.rule)});
        }
        return due;
    }
    // Where the law looks at neither, or only at what the promise does not state, what is stated binds.
    const bool is_known = (shipped.is_looked_at && ship) || (delivered.is_looked_at && deliver);
    if (ship && (shipped.is_looked_at || !is_known)) {
        due.push_back({Event::shipment, ship->latest, {}});
    }
    if (deliver && (delivered.is_looked_at || !is_known)) {
        due.push_back({Event::delivery, deliver->latest, {}});
    }
    return due;
}

std::vector<ConsentReason> consent_reasons(const TermsSetting& setting) {
    using Code = ConsentReason::Code;
    const std::optional<Window>& ship = setting.of.ship;
    // What ships too late arrives too late.
    const std::optional<Window>& deliver = setting.of.deliver ? setting.of.deliver : ship;
    std::vector<ConsentReason> reasons;
    if (setting.is_prepaid) reasons.push_back({Code::payment_before_shipment, {}, {}});
    Default passed;
    if (ship) passed = default_of(setting, RuleKind::ship_by, ship->latest);
    if (deliver) {
        const Default other = default_of(setting, RuleKind::deliver_by, deliver->latest);
        if (other.day && (!passed.day || *other.day < *passed.day)) passed = other;
    }
    if (passed.day) {
        reasons.push_back({Code::beyond_statutory_time, passed.day, basis_of(*passed.rule)});
    }
    if (!ship && !deliver) reasons.push_back({Code::no_date, {}, {}});
    return reasons;
}

}  // namespace stockline

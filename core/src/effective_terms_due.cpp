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

    /// A stated day binds by the law that asks for one, if there is such a law, else by the shop's word.
    [[nodiscard]] Basis basis_of_stated() const { return first ? basis_of(*first) : Basis{}; }
};

// Of the rules whose day is before `sooner_than`, the one that ends first; the first of several.
Default default_of(const TermsSetting& setting, RuleKind kind, std::optional<Day> sooner_than) {
    Default found;
    for (const ApplicableRule& each : setting.law.in_force) {
        if (each.rule->kind != kind) continue;
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
    const bool is_known = (shipped.first && ship) || (delivered.first && deliver);
    if (ship && (shipped.first || !is_known)) {
        due.push_back({Event::shipment, ship->latest, shipped.basis_of_stated()});
    }
    if (deliver && (delivered.first || !is_known)) {
        due.push_back({Event::delivery, deliver->latest, delivered.basis_of_stated()});
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

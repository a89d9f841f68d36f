#include "stockline/rules.h"

#include <algorithm>
#include <utility>

#include "rules_of.h"

namespace stockline {
namespace {

bool speaks_for(const RulePack& pack, const Destination& to) {
    return std::any_of(pack.areas.begin(), pack.areas.end(),
                       [&to](const Area& area) { return area.contains(to); });
}

// An amount that is not known, or is in another currency, may well be above: in doubt the right exists.
bool is_above(const std::optional<Money>& total, const Money& least) {
    if (least.minor_units == 0 || !total || total->currency != least.currency) return true;
    return total->minor_units > least.minor_units;
}

bool applies(const Rule& rule, const Case& of) {
    const bool has_begun = !rule.effective_from || *rule.effective_from <= of.today;
    return has_begun && (of.circumstances & rule.when) == rule.when &&
           (of.circumstances & rule.unless) == 0 && is_above(of.total, rule.above);
}

bool is_expired(const Rule& rule, Day today) {
    return rule.effective_to && *rule.effective_to < today;
}

bool is_verified(const Rule& rule, const RulePack& pack) {
    return rule.grade == Grade::read || rule.grade == Grade::quoted || pack.accept_unverified;
}

// The same provision in its present words: what it said before is history, and no right of today's.
bool is_replaced(const Rule& expired, const RulePack& pack, const Case& of) {
    return std::any_of(pack.rules.begin(), pack.rules.end(), [&](const Rule& rule) {
        return rule.kind == expired.kind && rule.citation == expired.citation &&
               !is_expired(rule, of.today) && applies(rule, of);
    });
}

// What a directive says is said by the law that carries it out, if that is verified and applies.
void keep_what_binds(ApplicableRules& found) {
    const auto is_in_place_of = [](const Rule& other, const Rule& rule) {
        return other.kind == rule.kind && other.instead_of == rule.citation;
    };
    std::vector<const Rule*> replaced;
    for (const auto* rules : {&found.in_force, &found.unverified}) {
        for (const ApplicableRule& each : *rules) {
            for (const ApplicableRule& other : found.in_force) {
                if (is_in_place_of(*other.rule, *each.rule)) replaced.push_back(each.rule);
            }
        }
    }
    if (replaced.empty()) return;
    for (auto* rules : {&found.in_force, &found.unverified}) {
        std::erase_if(*rules, [&replaced](const ApplicableRule& each) {
            return std::find(replaced.begin(), replaced.end(), each.rule) != replaced.end();
        });
    }
}

}  // namespace

ApplicableRules rules_of(std::vector<const RulePack*> packs, const Case& of) {
    ApplicableRules found;
    found.packs.swap(packs);
    for (const RulePack* each : found.packs) {
        const RulePack& pack = *each;
        for (const Rule& rule : pack.rules) {
            if (!applies(rule, of)) continue;
            if (is_expired(rule, of.today)) {
                if (!is_replaced(rule, pack, of)) found.unverified.push_back({&pack, &rule});
            } else if (is_verified(rule, pack)) {
                found.in_force.push_back({&pack, &rule});
            } else {
                found.unverified.push_back({&pack, &rule});
            }
        }
    }
    keep_what_binds(found);
    return found;
}

ApplicableRules applicable_rules(const RulePacks& packs, const Case& of) {
    std::vector<const RulePack*> speaking;
    for (const RulePack& pack : packs) {
        if (of.to != nullptr && speaks_for(pack, *of.to)) speaking.push_back(&pack);
    }
    return rules_of(std::move(speaking), of);
}

}  // namespace stockline

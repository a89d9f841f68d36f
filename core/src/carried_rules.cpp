#include "carried_rules.h"

#include <algorithm>
#include <set>
#include <utility>

#include "circumstances.h"
#include "digital.h"

namespace stockline {
namespace {

bool has_country(const RulePack& pack, const std::string& country) {
    return std::any_of(pack.areas.begin(), pack.areas.end(),
                       [&country](const Area& area) { return area.country == country; });
}

std::vector<std::string> countries_of(const RulePack& pack) {
    std::set<std::string> countries;
    for (const Area& area : pack.areas) countries.insert(area.country);
    return {countries.begin(), countries.end()};
}

}  // namespace

std::vector<std::string> countries_reached(const RulePack& pack, const Methods& shipping) {
    bool is_anywhere = true;
    std::set<std::string> reached;
    for (const auto& [name, method] : shipping) {
        for (const Lane& lane : method.lanes) {
            is_anywhere = false;
            if (!lane.to) return countries_of(pack);
            if (has_country(pack, lane.to->country)) reached.insert(lane.to->country);
        }
    }
    if (is_anywhere) return countries_of(pack);
    return {reached.begin(), reached.end()};
}

bool speaks_for_a_lane(const RulePack& pack, const Methods& shipping) {
    return !countries_reached(pack, shipping).empty();
}

namespace {

// Of the Union's 27 members those that the shop ships to, and of the rules none that asks for what the shop does not
// do. What rules ask of products stays: a product may be planned later.
void keep_what_applies(const Methods& ways, CircumstanceSet circumstances, RulePack& pack) {
    const std::vector<std::string> reached = countries_reached(pack, ways);
    std::erase_if(pack.areas, [&reached](const Area& area) {
        return std::find(reached.begin(), reached.end(), area.country) == reached.end();
    });
    std::erase_if(pack.rules, [circumstances](const Rule& rule) {
        return (rule.when & kOfShop & ~circumstances) != 0;
    });
}

// The country as a whole, or less of it than that area is.
bool covers(const RulePack& pack, const Area& area) {
    return std::any_of(pack.areas.begin(), pack.areas.end(), [&area](const Area& own) {
        const auto& left_out = own.except_postal_codes;
        return own.country == area.country && own.postal_codes.empty() &&
               std::all_of(left_out.begin(), left_out.end(), [&area](const std::string& code) {
                   const auto& codes = area.except_postal_codes;
                   return std::find(codes.begin(), codes.end(), code) != codes.end();
               });
    });
}

// Whenever the one applies the other does, and in its place.
bool always_replaces(const Rule& other, const Rule& rule) {
    const bool is_verified = other.grade == Grade::read || other.grade == Grade::quoted;
    const bool is_as_old = !other.effective_from ||
                           (rule.effective_from && *other.effective_from <= *rule.effective_from);
    return other.kind == rule.kind && other.instead_of == rule.citation && is_verified &&
           is_as_old && !other.effective_to && other.above.minor_units == 0 &&
           (other.when & ~rule.when) == 0 && (other.unless & ~rule.unless) == 0;
}

// A shop that ships to Germany alone needs nothing of the directive that the German code says in its place.
void leave_out_what_is_replaced(RulePacks& packs) {
    for (RulePack& pack : packs) {
        std::erase_if(pack.rules, [&pack, &packs](const Rule& rule) {
            return std::all_of(pack.areas.begin(), pack.areas.end(), [&](const Area& area) {
                return std::any_of(packs.begin(), packs.end(), [&](const RulePack& other) {
                    return &other != &pack && covers(other, area) &&
                           std::any_of(
                               other.rules.begin(), other.rules.end(),
                               [&rule](const Rule& own) { return always_replaces(own, rule); });
                });
            });
        });
    }
}

}  // namespace

void carry_rules(const Store& store, const RulePacks& rules, bool has_digital, Snapshot& snapshot,
                 TermSources& sources) {
    sources.circumstances = store.circumstances;
    sources.answer_at = store.answer_at;
    static const Methods kAnywhere;
    const Methods& ways = has_digital ? kAnywhere : snapshot.shipping;
    for (const RulePack& pack : rules) {
        if (!speaks_for_a_lane(pack, ways)) continue;
        RulePack carried = pack;
        if (!speaks_for_a_lane(pack, snapshot.shipping))
            std::erase_if(carried.rules, is_of_sending);
        const auto accepts = store.accept_unverified.find(pack.jurisdiction);
        carried.accept_unverified = accepts != store.accept_unverified.end() && accepts->second;
        keep_what_applies(ways, sources.circumstances, carried);
        sources.rules.push_back(std::move(carried));
    }
    leave_out_what_is_replaced(sources.rules);
    for (const auto& [country, calendar] : store.holidays) {
        const bool is_asked_for =
            std::any_of(sources.rules.begin(), sources.rules.end(),
                        [&of = country](const RulePack& pack) { return has_country(pack, of); });
        if (!is_asked_for) continue;
        snapshot.holidays.emplace(country, calendar);
        snapshot.calendars.insert(*store.calendars.find(calendar));
    }
}

}  // namespace stockline

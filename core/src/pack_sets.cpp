#include "pack_sets.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <string>

#include "add_fault.h"

namespace stockline {
namespace {

constexpr std::size_t kMostWays = 100;

// No postal code has it: what follows the beginning of one, and is the beginning of no other.
constexpr char kOther = '~';

// Codes of which some is in whatever part of the country the packs' areas tell apart: none, one that no pattern knows,
// and for each pattern what it is up to its asterisk, alone and with something after it.
std::set<std::string> telling_codes(const RulePacks& packs, const std::string& country) {
    std::set<std::string> codes{std::string{}, std::string{kOther}};
    for (const RulePack& pack : packs) {
        for (const Area& area : pack.areas) {
            if (area.country != country) continue;
            for (const auto* patterns : {&area.postal_codes, &area.except_postal_codes}) {
                for (std::string code : *patterns) {
                    code.erase(std::remove(code.begin(), code.end(), '*'), code.end());
                    codes.insert(code);
                    codes.insert(code + kOther);
                }
            }
        }
    }
    return codes;
}

// For so many ways the terms of these packs are worked out; kMostWays + 1 where they are more.
std::size_t ways_of(const RulePacks& packs, const PackSet& set, Day from) {
    std::set<Day> days;
    std::map<std::string_view, std::set<MinorUnits>> amounts;
    for (const int place : set) {
        for (const Rule& rule : packs[static_cast<std::size_t>(place)].rules) {
            if (rule.effective_from) days.insert(std::max(*rule.effective_from, from));
            if (rule.effective_to) {
                days.insert(std::max(*rule.effective_to + std::chrono::days{1}, from));
            }
            const Money& above = rule.above;
            if (above.minor_units != 0) amounts[above.currency.code()].insert(above.minor_units);
        }
    }
    std::size_t ways = days.size() + 1;
    for (const auto& [currency, units] : amounts) {
        ways = std::min(ways * (units.size() + 1), kMostWays + 1);
    }
    return ways;
}

}  // namespace

std::set<PackSet> pack_sets(const RulePacks& packs) {
    std::set<std::string> countries;
    for (const RulePack& pack : packs) {
        for (const Area& area : pack.areas) countries.insert(area.country);
    }
    return pack_sets(packs, countries);
}

std::set<PackSet> pack_sets(const RulePacks& packs, const std::set<std::string>& countries) {
    std::set<PackSet> sets{PackSet{}};
    for (const std::string& country : countries) {
        for (const std::string& code : telling_codes(packs, country)) {
            const Destination to{country, code};
            PackSet set;
            for (std::size_t i = 0; i < packs.size(); ++i) {
                const auto& areas = packs[i].areas;
                const bool is_in = std::any_of(areas.begin(), areas.end(), [&to](const Area& area) {
                    return area.contains(to);
                });
                if (is_in) set.push_back(static_cast<int>(i));
            }
            sets.insert(set);
        }
    }
    return sets;
}

void check_ways(const RulePacks& packs, Day from, Faults& faults) {
    PackSet all(packs.size());
    std::iota(all.begin(), all.end(), 0);
    // What all of them together do not need, none of the sets does.
    if (ways_of(packs, all, from) <= kMostWays) return;
    const std::set<PackSet> sets = pack_sets(packs);
    if (std::none_of(sets.begin(), sets.end(),
                     [&](const PackSet& set) { return ways_of(packs, set, from) > kMostWays; })) {
        return;
    }
    add_fault(faults, FaultCode::out_of_range,
              "These rules begin or end on so many days, and ask for so many amounts, that their "
              "terms cannot be "
              "worked out beforehand. Leave out what is of no use to you.")
        .pointer = "/rules";
}

}  // namespace stockline

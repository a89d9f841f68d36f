#include <algorithm>
#include <set>
#include <utility>

#include "carried_rules.h"
#include "enumerator_names.h"
#include "part_faults.h"
#include "stockline/warnings.h"
#include "store_faults.h"
#include "stricter_terms.h"
#include "words.h"

namespace stockline {
namespace {

constexpr Words kWarningCodes =
    "policy_stricter_than_law rules_expired rules_unverified no_holidays no_rules no_answer_at "
    "capacity_exceeded oversold receipt_overdue reserved_above_stock calendar_ends day_far_off "
    "possible_duplicate as_of_ahead as_of_old";
static_assert(spells<WarningCode>(kWarningCodes));

bool counts_working_days(const Rule& rule) {
    return rule.period.rolls || rule.period.unit == PeriodUnit::working ||
           rule.period.unit == PeriodUnit::business;
}

std::string listed(const std::vector<std::string>& names) {
    std::string list;
    for (const std::string& name : names) {
        if (!list.empty()) list += ", ";
        list += name;
    }
    return list;
}

// A catalogue of thousands with terms of their own would fill pages.
constexpr std::size_t kPlacesNamed = 8;

std::string first_of(std::vector<std::string> places) {
    if (places.size() <= kPlacesNamed) return listed(places);
    const std::size_t left = places.size() - kPlacesNamed;
    places.resize(kPlacesNamed);
    return listed(places) + " and " + std::to_string(left) + " more";
}

// False where it is there.
bool add_once(std::vector<std::string>& names, const std::string& name) {
    if (std::find(names.begin(), names.end(), name) != names.end()) return false;
    names.push_back(name);
    return true;
}

class Warner {
public:
    Warner(const Store& store, const RulePacks& rules)
        : store_(store),
          rules_(rules),
          today_(std::chrono::floor<std::chrono::days>(store.as_of)) {}

    Warnings all() {
        warn_of_stricter_terms();
        for (const RulePack& pack : rules_) {
            if (!speaks_for_a_lane(pack, store_.shipping)) continue;
            // As the store's own rules name it: which of the packs it is by number tells nobody anything.
            const std::string pointer = "/rules/" + pointer_token(pack.jurisdiction);
            warn_of_expired(pack, pointer);
            warn_of_unverified(pack, pointer);
        }
        warn_of_holidays();
        warn_of_lanes();
        warn_of_answers();
        return std::move(warnings_);
    }

private:
    void warn(WarningCode code, std::string pointer, std::string message) {
        warnings_.push_back(Warning{code, std::move(pointer), std::move(message)});
    }

    // What one jurisdiction gives shoppers in place of the shop's terms is told in one warning: every shop that ships
    // there has it, and there is nothing to do about it.
    void warn_of_stricter_terms() {
        const std::vector<StricterTerm> terms = stricter_terms(store_, rules_, today_);
        std::vector<std::string> told;
        for (const StricterTerm& first : terms) {
            if (!add_once(told, first.jurisdiction)) continue;
            std::string message{"In "};
            message += first.jurisdiction + " shoppers have by law, whatever these terms say: ";
            message += rights_of(first.jurisdiction, terms);
            message += ". Promises say so there, and your terms hold elsewhere: nothing has to be";
            message += " changed, unless you mean to promise as much to all.";
            warn(WarningCode::policy_stricter_than_law, first.pointer, std::move(message));
        }
    }

    // Each right with the terms that it takes the place of.
    static std::string rights_of(const std::string& jurisdiction,
                                 const std::vector<StricterTerm>& terms) {
        std::vector<std::pair<std::string, std::vector<std::string>>> rights;
        for (const StricterTerm& term : terms) {
            if (term.jurisdiction != jurisdiction) continue;
            const std::string right = term.effective + " (" + term.citation + ")";
            const auto known = std::find_if(rights.begin(), rights.end(),
                                            [&](const auto& each) { return each.first == right; });
            if (known == rights.end()) {
                rights.emplace_back(right, std::vector<std::string>{term.pointer});
            } else {
                known->second.push_back(term.pointer);
            }
        }
        std::string text;
        for (const auto& [right, places] : rights) {
            if (!text.empty()) text += "; ";
            text += right + " for " + first_of(places);
        }
        return text;
    }

    void warn_of_expired(const RulePack& pack, const std::string& pointer) {
        for (const Rule& rule : pack.rules) {
            if (!rule.effective_to || *rule.effective_to >= today_) continue;
            std::string message{"In "};
            message += pack.jurisdiction + " " + rule.citation + " was in force until ";
            message += format_day(*rule.effective_to);
            message += ", and nothing is computed from it since. Take a newer rule pack.";
            warn(WarningCode::rules_expired, pointer, std::move(message));
        }
    }

    void warn_of_unverified(const RulePack& pack, const std::string& pointer) {
        const auto accepts = store_.accept_unverified.find(pack.jurisdiction);
        if (accepts != store_.accept_unverified.end() && accepts->second) return;
        std::vector<std::string> citations;
        for (const Rule& rule : pack.rules) {
            const bool is_verified = rule.grade == Grade::read || rule.grade == Grade::quoted;
            if (!is_verified) add_once(citations, rule.citation);
        }
        if (citations.empty()) return;
        std::string message{"In "};
        message += pack.jurisdiction + " these rights are only mentioned, and nothing is computed";
        message += " from them, as their text is not verified: " + listed(citations);
        message += ". To take them for true, write \"acceptUnverified\": true for ";
        message += pack.jurisdiction + " in the store's rules; else nothing has to be done.";
        warn(WarningCode::rules_unverified, pointer, std::move(message));
    }

    // One for all: a country may be spoken of by several packs, and is one line in the store.
    void warn_of_holidays() {
        std::vector<std::string> counting;
        std::vector<std::string> missing;
        for (const RulePack& pack : rules_) {
            if (!speaks_for_a_lane(pack, store_.shipping)) continue;
            if (std::none_of(pack.rules.begin(), pack.rules.end(), counts_working_days)) continue;
            for (const std::string& country : countries_reached(pack, store_.shipping)) {
                if (store_.holidays.find(country) != store_.holidays.end()) continue;
                add_once(missing, country);
                add_once(counting, pack.jurisdiction);
            }
        }
        if (missing.empty()) return;
        std::string message{"The rules of "};
        message += listed(counting) + " count working days, and the store does not say which days";
        message += " are public holidays in these countries: " + listed(missing);
        message += ". A last day that is a holiday there is told too soon, as the law has the next";
        message += " working day. Name a calendar for each country in \"holidays\".";
        warn(WarningCode::no_holidays, "/holidays", std::move(message));
    }

    // Where one of the area's codes lies; codes of which no pack may speak are asked one by one.
    static std::vector<Destination> places_of(const Area& area) {
        if (area.postal_codes.empty()) return {Destination{area.country, {}}};
        std::vector<Destination> places;
        for (std::string code : area.postal_codes) {
            if (!code.empty() && code.back() == '*') code.pop_back();
            places.push_back(Destination{area.country, std::move(code)});
        }
        return places;
    }

    [[nodiscard]] bool is_spoken_of(const Destination& place) const {
        return std::any_of(rules_.begin(), rules_.end(), [&place](const RulePack& pack) {
            return std::any_of(pack.areas.begin(), pack.areas.end(),
                               [&place](const Area& area) { return area.contains(place); });
        });
    }

    void warn_of_lanes() {
        if (rules_.empty()) return;
        for (const auto& [name, method] : store_.shipping) {
            for (std::size_t i = 0; i < method.lanes.size(); ++i) {
                std::string pointer{"/shipping/"};
                pointer += pointer_token(name) + "/lanes/" + std::to_string(i);
                warn_of_lane(method.lanes[i], pointer);
            }
        }
    }

    void warn_of_lane(const Lane& lane, const std::string& pointer) {
        std::string message;
        if (!lane.to) {
            message = "This lane leads everywhere, and rule packs speak only of some countries.";
            message += " Promises to others have your terms alone, and say nothing of the law";
            message += " there. Name in \"to\" where you mean to ship.";
            warn(WarningCode::no_rules, pointer, std::move(message));
            return;
        }
        std::vector<std::string> unknown;
        for (const Destination& place : places_of(*lane.to)) {
            if (is_spoken_of(place)) continue;
            std::string named = place.country;
            if (!place.postal_code.empty()) {
                named += " " + place.postal_code;
            } else if (const auto parts = packs_of_parts(place.country); !parts.empty()) {
                named += " outside " + listed(parts);
            }
            add_once(unknown, named);
        }
        if (unknown.empty()) return;
        message = "No rule pack says what the law is in " + listed(unknown);
        message += ". Promises to there have your terms alone, and say nothing of rights by law:";
        message += " find out what they are before you ship there.";
        warn(WarningCode::no_rules, pointer + "/to", std::move(message));
    }

    // Those that speak of some of a country.
    [[nodiscard]] std::vector<std::string> packs_of_parts(const std::string& country) const {
        std::vector<std::string> names;
        for (const RulePack& pack : rules_) {
            const bool is_there =
                std::any_of(pack.areas.begin(), pack.areas.end(),
                            [&country](const Area& area) { return area.country == country; });
            if (is_there) names.push_back(pack.jurisdiction);
        }
        return names;
    }

    static bool is_notice(const Rule& rule) {
        return rule.kind == RuleKind::delay && rule.delay.notice_owed;
    }

    void warn_of_answers() {
        if (!store_.answer_at.empty()) return;
        std::vector<std::string> owed;
        for (const RulePack& pack : rules_) {
            if (!speaks_for_a_lane(pack, store_.shipping)) continue;
            const auto rule = std::find_if(pack.rules.begin(), pack.rules.end(), is_notice);
            if (rule != pack.rules.end()) add_once(owed, rule->citation);
        }
        if (owed.empty()) return;
        std::string message{"A notice of delay ("};
        message += listed(owed) + ") needs a means to answer it that costs the shopper nothing.";
        message +=
            " Write in \"answerAt\" where shoppers answer: a link, an address, a free number.";
        warn(WarningCode::no_answer_at, "/answerAt", std::move(message));
    }

    const Store& store_;
    const RulePacks& rules_;
    Day today_;
    Warnings warnings_;
};

}  // namespace

std::string_view to_string(WarningCode code) { return word_of(kWarningCodes, code); }

Warnings terms_warnings(const Store& store, const RulePacks& rules) {
    Faults faults = store_faults(store);
    check_rules(FaultPlace{faults}, rules);
    if (!faults.empty()) return {};
    return Warner{store, rules}.all();
}

}  // namespace stockline

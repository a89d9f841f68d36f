// An order under 16 CFR Part 435. Days of the week: 2026-12-01 is a Tuesday.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "delay_fixtures.h"

namespace stockline::delays {

inline const BusinessCalendar& us_holidays() {
    static const BusinessCalendar calendar{
        {false, true, true, true, true, true, false},
        {day("2026-11-26"), day("2026-12-25"), day("2027-01-01"), day("2027-01-18")},
        {},
        std::nullopt};
    return calendar;
}

// Ordered and paid on 2 November, to ship by Tuesday 1 December; now asked about on `today`, and to ship by
// `now` (without it: no day).
inline DelayCase to_ship_by_1_december(std::string_view today, std::string_view now) {
    DelayCase of;
    of.to = Destination{"US", "10001"};
    of.today = day(today);
    of.promised_ship = until("2026-12-01");
    if (!now.empty()) of.ship = until(now);
    of.history.completed = day("2026-11-02");
    of.history.is_prepaid = true;
    of.holidays = &us_holidays();
    return of;
}

inline DelayAnswer asked(const DelayCase& of) { return answer_under({united_states()}, of); }

// As if only part of the words of 435.2(b)(2) had been seen.
inline DelayAnswer asked_with_second_seen_in_part(const DelayCase& of, bool accept_unverified) {
    RulePacks packs{united_states()};
    for (Rule& rule : packs.front().rules) {
        if (rule.citation == "16 CFR 435.2(b)(2)") rule.grade = Grade::part;
    }
    packs.front().accept_unverified = accept_unverified;
    return answer_under(packs, of);
}

inline std::vector<std::string> citations(const DelayAnswer& answer) {
    std::vector<std::string> list;
    for (const Basis& basis : answer.bases) list.push_back(basis.statute->citation);
    return list;
}

}  // namespace stockline::delays

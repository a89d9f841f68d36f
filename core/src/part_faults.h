// What can be wrong with the parts that stores, snapshots and rule packs are made of, where they were never text.
#pragma once

#include <string>
#include <string_view>

#include "fault_place.h"
#include "stockline/distribution.h"
#include "stockline/money.h"
#include "stockline/rules.h"
#include "stockline/shipping.h"
#include "stockline/supply.h"
#include "stockline/terms.h"
#include "words.h"

namespace stockline {

/// No enumerator: unknown_value.
void fault_unless_word(const FaultPlace& at, Words words, int place);
template <class Enum>
void check_word(const FaultPlace& at, Enum value) {
    fault_unless_word(at, words_of(value), static_cast<int>(value));
}

void check_time(const FaultPlace& at, TimeOfDay time);
void check_country(const FaultPlace& at, std::string_view code);
/// A country, and postal patterns that can match.
void check_area(const FaultPlace& at, const Area& area);

/// Whole days from `least` to kMaxDays, with probabilities that are above 0 and sum to at most 1.
void check_distribution(const FaultPlace& at, const Distribution& days, int least);
/// Both bounds, and the optimistic one is never the later.
void check_bounds(const FaultPlace& at, const Bounds& bounds, int least);
/// Days that something takes.
void check_duration(const FaultPlace& at, const Duration& days);

void check_currency(const FaultPlace& at, const Currency& currency);
/// In a store and in rules a currency is one in use.
void check_money(const FaultPlace& at, const Money& money);
/// A share at "percent", an amount at "amount", or both.
void check_limit(const FaultPlace& at, const Portion& limit);
void check_policy(const FaultPlace& at, const Policy& policy);
void check_terms(const FaultPlace& at, const Terms& terms);

void check_calendar(const FaultPlace& at, const BusinessCalendar& calendar);
void check_workdays(const FaultPlace& at, const BusinessCalendar::Workdays& workdays);
void check_rules(const FaultPlace& at, const RulePacks& packs);

/// Reports `code` where a map has no such name.
template <class Map>
void check_name(const FaultPlace& at, const Map& known, const std::string& name, const char* what,
                FaultCode code) {
    if (known.find(name) != known.end()) return;
    at.fault(code, "There is no ", std::string{what} + " \"" + name, "\" in this document.");
}

/// Legal facts that may stand there, each of which means something.
void check_circumstances(const FaultPlace& at, CircumstanceSet set, CircumstanceSet allowed);

}  // namespace stockline

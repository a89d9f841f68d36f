// Warnings: what is no fault in a store and that its keeper should know all the same.
//
// A store with warnings can be planned. Where its terms ask more of a shopper than the law lets it, the law
// holds in the promise; the warning says so before a shopper finds out.
//
// Example: a policy's refund of 30 days for preorders, lanes to Germany, and the Union's pack alone
//     code     policy_stricter_than_law
//     pointer  /policies/standard/preorder/refund
//     message  In EU shoppers have by law, whatever these terms say: a refund within 14 calendar days from notice
//              (Directive 2011/83/EU Art 13(1)) for /policies/standard/preorder/refund. …
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "stockline/rules.h"
#include "stockline/snapshot.h"
#include "stockline/store.h"

namespace stockline {

enum class WarningCode {
    policy_stricter_than_law,  ///< a term gives way to a statute, somewhere that a lane leads to
    rules_expired,             ///< a rule's last day is past: nothing is computed from it
    rules_unverified,          ///< rules of which a promise says only that they exist
    no_holidays,               ///< working days are counted where the store gives no holidays
    no_rules,                  ///< a lane leads where no pack says what the law is
    no_answer_at,       ///< notices of delay need a means to answer, and the store names none
    capacity_exceeded,  ///< more is sold for a day than can be made on it
};

/// The code as it stands in JSON: "rules_expired".
[[nodiscard]] std::string_view to_string(WarningCode code);

struct Warning {
    WarningCode code;
    /// RFC 6901 pointer into the store. Of rules it is the place where the store writes about their pack: /rules/US-CA.
    std::string pointer;
    /// A sentence or two for the person who keeps the store.
    std::string message;
};

using Warnings = std::vector<Warning>;

/// What there is to say of a store's terms under these packs, on the store's as_of day in UTC; of packs that
/// speak for nowhere that a lane leads to, nothing; and without packs nothing of where none speaks. Of rules_expired
/// one a rule, of no_rules one a lane, of no_holidays and no_answer_at one at all, of the others one a jurisdiction;
/// that of stricter terms points at the first of them and names eight for each right. None of a store or of rules that
/// plan() refuses.
[[nodiscard]] Warnings terms_warnings(const Store& store, const RulePacks& rules);

/// The days for which more is sold than a capacity makes (core/RULES.md, M2): one warning a capacity, which points at
/// it and names eight of the days. Of units that carts hold, those count that are held at the store's as_of. `zones`
/// has a clock for every location of the store. None of a store that plan() refuses.
[[nodiscard]] Warnings capacity_warnings(const Store& store, const TimeZones& zones);

/// Both, the terms' first: all that a check of the store tells.
[[nodiscard]] Warnings store_warnings(const Store& store, const TimeZones& zones,
                                      const RulePacks& rules);

}  // namespace stockline

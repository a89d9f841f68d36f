// Where a shop's terms ask more of a shopper than the law does.
#pragma once

#include <string>
#include <vector>

#include "stockline/rules.h"
#include "stockline/store.h"

namespace stockline {

/// A term of the shop's that gives way to a statute.
struct StricterTerm {
    /// RFC 6901 pointer into the store.
    std::string pointer;
    /// The pack's: "EU".
    std::string jurisdiction;
    std::string citation;
    /// What a shopper has in its place: "14 calendar days from notice".
    std::string effective;
};

/// Each pair of a term and a statute once: the terms of policies first, then products' own.
[[nodiscard]] std::vector<StricterTerm> stricter_terms(const Store& store, const RulePacks& rules,
                                                       Day today);

}  // namespace stockline

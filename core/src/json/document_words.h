// Words of a rule that stand only in documents: read_rules.cpp and write_rules.cpp share them.
#pragma once

#include "stockline/rules.h"
#include "words.h"

namespace stockline {

inline constexpr Words<3> kOccurrences{"first", "later", "any"};
inline constexpr Words<4> kRevisions{"definite_within", "beyond_or_indefinite", "untold", "any"};
inline constexpr Words<3> kSilences{"unsaid", "consents", "rejects"};
inline constexpr Words<3> kCosts{"unsaid", "shop", "shopper"};

/// Whether a number of days parts this revision from another: then "withinDays" is there.
[[nodiscard]] constexpr bool is_parted(DelayRule::Revision revision) {
    return revision == DelayRule::Revision::definite_within ||
           revision == DelayRule::Revision::beyond_or_indefinite;
}

}  // namespace stockline

// Enumerations cross into JSON as words. One list for each, read both ways, and named in faults.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "stockline/delay.h"
#include "stockline/reason.h"
#include "stockline/rules.h"
#include "stockline/snapshot.h"
#include "stockline/terms.h"

namespace stockline {

/// In the order of the enumeration's values, which count from 0, a blank between two. A value that documents
/// do not have is an empty word.
using Words = const char*;

/// Empty for a place that there is not: a program can make any number a value of an enumeration.
[[nodiscard]] std::string_view word_at(Words words, int place);

/// Nothing for what is none of them.
[[nodiscard]] std::optional<int> place_of(std::string_view word, Words words);

/// All of them, as a sentence has them: "a, b or c".
[[nodiscard]] std::string choice_of(Words words);

template <class Enum>
[[nodiscard]] std::string_view word_of(Words words, Enum value) {
    return word_at(words, static_cast<int>(value));
}

template <class Enum>
[[nodiscard]] std::optional<Enum> value_of(Words words, std::string_view text) {
    const std::optional<int> place = place_of(text, words);
    if (!place) return std::nullopt;
    return static_cast<Enum>(*place);
}

/// Those that documents are read by.
[[nodiscard]] Words words_of(ReasonCode);
[[nodiscard]] Words words_of(Status);
[[nodiscard]] Words words_of(Charge);
[[nodiscard]] Words words_of(Grade);
[[nodiscard]] Words words_of(PeriodUnit);
[[nodiscard]] Words words_of(Event);
[[nodiscard]] Words words_of(RuleKind);
[[nodiscard]] Words words_of(Ground);

[[nodiscard]] constexpr Words words_of(CalendarOf) {
    return "location carrier collection delivery supplier";
}
[[nodiscard]] constexpr Words words_of(CommitmentKind) { return "order backorder preorder"; }
[[nodiscard]] constexpr Words words_of(Source) { return "stock receipt replenishment"; }

/// Words of a rule that stand only in documents.
[[nodiscard]] constexpr Words words_of(DelayRule::Occurrence) { return "first later any"; }
[[nodiscard]] constexpr Words words_of(DelayRule::Revision) {
    return "definite_within beyond_or_indefinite untold any";
}
[[nodiscard]] constexpr Words words_of(DelayRule::Silence) { return "unsaid consents rejects"; }
[[nodiscard]] constexpr Words words_of(Rule::Cost) { return "unsaid shop shopper"; }

}  // namespace stockline

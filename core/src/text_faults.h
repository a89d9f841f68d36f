// What is wrong with names and other texts that a program has made: what a document could not hold. A reader of JSON
// never sees any of it, as it would not get past the parser.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "fault_place.h"
#include "stockline/promise.h"
#include "stockline/rules.h"
#include "stockline/store.h"

namespace stockline {

/// The text, with U+FFFD in place of each byte that is not well-formed UTF-8 (Unicode, table 3-7).
[[nodiscard]] std::string as_utf8(std::string_view text);

/// not_json: no document is JSON whose texts are not UTF-8.
void check_text(const FaultPlace& at, std::string_view text);

/// The names in an object.
template <class Named>
void check_keys(const FaultPlace& at, const Named& named) {
    for (const auto& entry : named) check_text(at[entry.first], entry.first);
}

/// duplicate_key, once for each name that stands there more than once.
void check_unique(const FaultPlace& at, std::vector<std::string_view> names);

/// Of the products those of these SKUs; without any, all.
void check_texts(const FaultPlace& at, const Store& store, const std::vector<std::string>& skus);
void check_texts(const FaultPlace& at, const RulePack& pack);
void check_texts(const FaultPlace& at, const Asking& asked);

}  // namespace stockline

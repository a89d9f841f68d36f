// What readers say of what they cannot take: the faults that tell more than one sentence does.
//
// These, and Cursor::fault() and pointer(), stand in one file, which the product page's module does without: it finds
// the same faults, and leaves it to a larger module to say what they are (wasm/page_faults.cpp).
#pragma once

#include <cstdint>
#include <string_view>

#include "json/cursor.h"
#include "words.h"

namespace stockline {

/// Reports `required` where nothing is and `wrong_type` where something else than `wanted` is.
void fault_kind(const Cursor& at, Json::Kind wanted);

/// Reports `code` of the text here, which is quoted before the advice.
void fault_unread(const Cursor& at, FaultCode code, const char* advice);

/// Reports out_of_range: the advice, and after it both ends of the range.
void fault_out_of_range(const Cursor& at, const char* advice, std::int64_t least,
                        std::int64_t greatest);

/// Reports unknown_value, and the words that would do.
void fault_unknown_word(const Cursor& at, Words words);

/// Reports unsupported_version, and the one that is known.
void fault_version(const Cursor& version, int known);

/// Reports `code`: the document has no such thing of that name. `known` has those that it has.
void fault_unknown_name(const Cursor& at, std::string_view name, const Cursor& known,
                        const char* what, FaultCode code);

/// Reports other_revision, of a product document: there stands which shop document it is of.
void fault_other_shop(const Cursor& revision);

}  // namespace stockline

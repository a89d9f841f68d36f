// A parsed JSON document.
//
// nlohmann_json parses; what it finds is kept in this plain tree rather than in its own, for three
// reasons: keys keep their order and a repeated key is an error instead of silently the last one
// winning; a number keeps its spelling; and the page's WebAssembly module is 12 kB smaller (brotli)
// without basic_json's tree and dump.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "stockline/fault.h"

namespace stockline {

struct JsonMember;

struct Json {
    enum class Kind { null, boolean, number, string, array, object };

    Kind kind = Kind::null;
    bool boolean = false;
    double number = 0.0;
    std::string text;  // a string's content
    std::vector<Json> items;
    std::vector<JsonMember> members;  // in document order
};

struct JsonMember {
    std::string key;
    Json value;
};

/// Faults: not_json (with line and column), too_deep, duplicate_key.
[[nodiscard]] Result<Json> parse_json(std::string_view text);

}  // namespace stockline

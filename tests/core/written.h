// Documents as a person writes them, and what is said of them.
#pragma once

#include <string>
#include <vector>

#include "stockline/json.h"

namespace stockline::written {

/// A store with a product of these members, and more members of its own.
inline std::string store(const std::string& product, const std::string& more = "") {
    return R"({"version":1,"asOf":"2026-11-23T15:05:00Z",)" + more +
           R"("calendars":{"dock":{"workdays":["mon","tue","wed","thu","fri"]}},
        "locations":{"nj":{"timeZone":"America/New_York","calendar":"dock"}},
        "products":{"MUG":{)" +
           product + "}}}";
}

/// A store that ships by one lane of these members.
inline std::string store_with_lane(const std::string& lane) {
    return store("", R"("shipping":{"standard":{"calendar":"dock","lanes":[{)" + lane + "}]}},");
}

using Sentences = std::vector<std::string>;

/// Pointer and sentence of each fault, a blank between them.
inline Sentences told_of(const Faults& faults) {
    Sentences told;
    for (const Fault& fault : faults) told.push_back(fault.pointer + ' ' + fault.message);
    return told;
}

inline Sentences told_of(const std::string& store) {
    const auto read = read_store(store);
    return read ? Sentences{} : told_of(read.error());
}

}  // namespace stockline::written

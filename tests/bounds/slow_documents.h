// Documents under 100 kB that ask as much of the engine as they can (core/RULES.md, M8), a kind each.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace stockline {

/// A document of that kind, and how it is asked.
struct SlowDocument {
    std::string_view kind;
    std::string store;
    /// Units asked for.
    int quantity = 1;
    /// Of the destination, which is in the United States.
    std::string postal_code{};
};

[[nodiscard]] const std::vector<SlowDocument>& slow_documents();

}  // namespace stockline

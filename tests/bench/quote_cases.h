// What the engine is measured with: shops whose one product has ladders of so many rungs, and a question for each.
#pragma once

#include <string>
#include <vector>

namespace stockline {

struct QuoteCase {
    std::string name;
    /// A store document and the rule packs that it is planned with, as JSON.
    std::string store;
    std::string packs;
    std::string question;
};

/// Of 1, 5, 20 and 100 rungs, each without terms and with those of a shop in Germany under the packs of the Union and
/// of Germany; and of 5 rungs whose receipts may be late. `rules` is the folder of the packs.
[[nodiscard]] std::vector<QuoteCase> quote_cases(const std::string& rules);

}  // namespace stockline

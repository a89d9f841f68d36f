#include "json/nearest_name.h"

#include <algorithm>
#include <string>
#include <vector>

namespace stockline {
namespace {

// Longer names than any member has are as far apart as their beginnings.
constexpr std::size_t kMost = 64;

std::string plain(std::string_view name) {
    std::string letters;
    for (const char c : name) {
        if (c == '_' || c == '-' || c == ' ') continue;
        letters += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        if (letters.size() == kMost) break;
    }
    return letters;
}

}  // namespace

std::size_t distance_between(std::string_view one, std::string_view other) {
    const std::string a = plain(one);
    const std::string b = plain(other);
    // For each beginning of a the distances to every beginning of b, from the row before and that before it.
    std::vector<std::size_t> before;
    std::vector<std::size_t> above(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) above[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, changed});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[j] = std::min(row[j], before[j - 2] + 1);
            }
        }
        before = above;
        above = row;
    }
    return above[b.size()];
}

}  // namespace stockline

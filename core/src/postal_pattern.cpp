#include "postal_pattern.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace stockline {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_of_code(char c) { return is_digit(c) || is_letter(c); }
bool is_x(char c) { return c == 'x' || c == 'X'; }

/// Countries whose codes are written with a dash: so many characters before it, and so many after.
struct Dashed {
    std::string_view countries;
    std::size_t before;
    std::size_t least_after;
    std::size_t most_after;
};

constexpr std::array<Dashed, 10> kDashed{{{"US PR VI GU AS MP FM MH PW", 5, 4, 4},
                                          {"BR", 5, 3, 3},
                                          {"IR", 5, 5, 5},
                                          {"JP", 3, 4, 4},
                                          {"KY", 3, 4, 4},
                                          {"LT", 2, 5, 5},
                                          {"LV MD", 2, 4, 4},
                                          {"PL", 2, 3, 3},
                                          {"PT", 4, 3, 3},
                                          {"TW", 3, 2, 3}}};

/// Countries whose codes are figures: so many, or the other number of them where there are two.
struct Figures {
    std::string_view countries;
    std::size_t count;
    std::size_t other;
};

// As their posts write them. What is not listed here may have any.
constexpr std::array<Figures, 5> kFigures{
    {{"AT AU BE BG CH CY DK HU LI LU NO NZ SI ZA", 4, 4},
     {"DE ES FI FR GP GF MQ RE YT GR HR IT MC MX SM VA SE TR UA KR TH CZ SK EE PL", 5, 5},
     {"US PR VI GU AS MP", 5, 9},
     {"CN IN RO RU SG", 6, 6},
     {"BR", 8, 8}}};

// Whether a whole code, or the beginning of one, can be that of a country whose codes are figures, as far as is known.
bool has_place_for(std::string_view country, std::string_view plain, bool is_beginning) {
    if (country.size() != 2) return true;
    for (const Figures& one : kFigures) {
        if (one.countries.find(country) == std::string_view::npos) continue;
        if (!std::all_of(plain.begin(), plain.end(), is_digit)) return false;
        return is_beginning ? plain.size() <= one.other
                            : plain.size() == one.count || plain.size() == one.other;
    }
    // Each code of the United Kingdom has a figure.
    return country != "GB" || is_beginning || std::any_of(plain.begin(), plain.end(), is_digit);
}

// A dash where the country's codes have one. Anywhere else it stands for a range, which no pattern is.
bool is_dash_in_place(std::string_view country, std::size_t before, std::size_t after,
                      bool is_beginning) {
    return country.size() == 2 && std::any_of(kDashed.begin(), kDashed.end(), [&](const auto& one) {
               return one.countries.find(country) != std::string_view::npos &&
                      before == one.before && after <= one.most_after &&
                      (is_beginning || after >= one.least_after);
           });
}

bool can_match(std::string_view country, std::string_view pattern) {
    std::string plain{pattern};
    plain.erase(std::remove(plain.begin(), plain.end(), ' '), plain.end());
    const bool is_beginning = plain.ends_with('*');
    if (is_beginning) plain.pop_back();
    const std::size_t dash = plain.find('-');
    if (dash != std::string::npos) {
        if (!is_dash_in_place(country, dash, plain.size() - dash - 1, is_beginning)) return false;
        plain.erase(dash, 1);
    }
    if (plain.empty()) return is_beginning;
    if (!std::all_of(plain.begin(), plain.end(), is_of_code)) return false;
    if (!has_place_for(country, plain, is_beginning)) return false;
    // "10xxx": where codes begin with a figure, no letter stands at their end but in the Netherlands ("1234 XX").
    return country == "NL" || is_beginning || !is_digit(plain.front()) || !is_x(plain.back());
}

std::string quoted(std::string_view text) {
    std::string quote{'"'};
    quote += text;
    quote += '"';
    return quote;
}

/// What stands between signs.
std::vector<std::string_view> pieces_of(std::string_view pattern) {
    std::vector<std::string_view> pieces;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= pattern.size(); ++i) {
        if (i < pattern.size() && is_of_code(pattern[i])) continue;
        if (i > begin) pieces.push_back(pattern.substr(begin, i - begin));
        begin = i + 1;
    }
    return pieces;
}

// Codes from `first` to `last`, figures of the same number, as the beginnings that they are made of.
void append_beginnings(const std::string& first, const std::string& last, std::size_t same,
                       std::vector<std::string>& into) {
    while (same < first.size() && first[same] == last[same]) ++same;
    const bool is_all = std::all_of(first.begin() + static_cast<std::ptrdiff_t>(same), first.end(),
                                    [](char c) { return c == '0'; }) &&
                        std::all_of(last.begin() + static_cast<std::ptrdiff_t>(same), last.end(),
                                    [](char c) { return c == '9'; });
    if (is_all) {
        into.push_back(first.substr(0, same) + (same < first.size() ? "*" : ""));
        return;
    }
    for (char figure = first[same]; figure <= last[same]; ++figure) {
        const std::string head = first.substr(0, same) + figure;
        const std::size_t rest = first.size() - head.size();
        append_beginnings(figure == first[same] ? first : head + std::string(rest, '0'),
                          figure == last[same] ? last : head + std::string(rest, '9'), same + 1,
                          into);
    }
}

bool are_range(const std::vector<std::string_view>& pieces) {
    constexpr std::size_t kLongestCode = 10;
    const auto is_number = [](std::string_view piece) {
        return std::all_of(piece.begin(), piece.end(), is_digit);
    };
    return pieces.size() == 2 && pieces[0].size() == pieces[1].size() &&
           pieces[0].size() <= kLongestCode && pieces[0] < pieces[1] && is_number(pieces[0]) &&
           is_number(pieces[1]);
}

/// What may have been meant; nothing where there is no telling.
std::vector<std::string> meant_by(std::string_view pattern) {
    constexpr std::size_t kMost = 12;
    std::vector<std::string> meant;
    const std::vector<std::string_view> pieces = pieces_of(pattern);
    if (are_range(pieces) && pattern.find_first_of(",;") == std::string_view::npos) {
        append_beginnings(std::string{pieces[0]}, std::string{pieces[1]}, 0, meant);
        const bool is_of_beginnings = pattern.find('*') != std::string_view::npos;
        for (std::string& code : meant) {
            if (is_of_beginnings && !code.ends_with('*')) code += '*';
        }
        if (meant.size() <= kMost) return meant;
        meant.clear();
    } else if (pieces.size() == 1) {
        std::string_view code = pieces.front();
        if (is_digit(code.front())) {
            while (!code.empty() && is_x(code.back())) code.remove_suffix(1);
        }
        meant.push_back(std::string{code} + '*');
    } else if (pieces.size() <= kMost && pattern.find_first_of(",;") != std::string_view::npos) {
        for (const std::string_view piece : pieces) {
            const auto end = static_cast<std::size_t>(piece.end() - pattern.begin());
            meant.emplace_back(piece);
            if (end < pattern.size() && pattern[end] == '*') meant.back() += '*';
        }
    }
    return meant;
}

// What is shorter than a code was meant as the beginning of one; nothing where one of them cannot match all the same.
std::vector<std::string> meant_in(std::string_view country, std::string_view pattern) {
    std::vector<std::string> meant = meant_by(pattern);
    for (std::string& code : meant) {
        if (!can_match(country, code)) code += '*';
        if (!can_match(country, code)) return {};
    }
    return meant;
}

}  // namespace

std::string fault_of_postal_pattern(std::string_view country, std::string_view pattern) {
    if (can_match(country, pattern)) return {};
    constexpr std::size_t kLongestQuote = 60;
    std::string sentence = pattern.size() <= kLongestQuote ? quoted(pattern) : "This";
    sentence +=
        " matches no postal code. Write whole codes, or beginnings of codes with * at the end";
    const std::vector<std::string> meant = meant_in(country, pattern);
    for (std::size_t i = 0; i < meant.size(); ++i) {
        sentence += i == 0 ? ": " : ", ";
        sentence += quoted(meant[i]);
    }
    return sentence + '.';
}

}  // namespace stockline

// Tables of words are held to their enumerations when they are compiled: a word too many, too few, misspelt or out
// of order is an error there, and costs nothing when the program runs.
//
//     constexpr Words kChanges = "unchanged sooner later";
//     static_assert(spells<Change>(kChanges));
//
// An enumeration's values count from 0, and word number n names value number n. Case and underscores do not count:
// "READ" names Grade::read, and "customMade" names Circumstance::custom_made.
//
// C++20 has no way to ask an enumerator for its name, but GCC and Clang write it into the name of a function that has
// it as an argument, "… V = stockline::Change::sooner …"; for a value without a name they write a cast,
// "(stockline::Change)3".
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

namespace stockline {

/// More values than any enumeration of ours has.
inline constexpr int kMostValues = 64;

/// The name of a value; empty where the enumeration has no such value.
template <auto V>
[[nodiscard]] consteval std::string_view enumerator_name() {
    std::string_view text = __PRETTY_FUNCTION__;
    text.remove_prefix(text.find("V = ") + 4);
    text = text.substr(0, text.find_first_of(";]"));
    if (text.front() == '(') return {};
    return text.substr(text.rfind(':') + 1);
}

[[nodiscard]] consteval bool is_same_word(std::string_view word, std::string_view name) {
    const auto plain = [](std::string_view& rest) {
        while (!rest.empty() && rest.front() == '_') rest.remove_prefix(1);
        if (rest.empty()) return '\0';
        const char c = rest.front();
        rest.remove_prefix(1);
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    };
    for (;;) {
        const char one = plain(word);
        const char other = plain(name);
        if (one != other) return false;
        if (one == '\0') return true;
    }
}

/// Whether word number n is names[n], for as many names as there are.
template <std::size_t kCount>
[[nodiscard]] consteval bool is_spelt(std::string_view words,
                                      const std::array<std::string_view, kCount>& names) {
    for (const std::string_view name : names) {
        const std::size_t end = words.find(' ');
        if (!is_same_word(words.substr(0, end), name)) return false;
        words.remove_prefix(end == std::string_view::npos ? words.size() : end + 1);
    }
    return words.empty();
}

template <class Enum, int... kPlaces>
[[nodiscard]] consteval std::array<std::string_view, sizeof...(kPlaces)> names_of(
    std::integer_sequence<int, kPlaces...> /*places*/) {
    return {enumerator_name<static_cast<Enum>(kPlaces)>()...};
}

/// Whether these are the enumeration's names, all of them, in its order.
template <class Enum>
[[nodiscard]] consteval bool spells(std::string_view words) {
    return is_spelt(words, names_of<Enum>(std::make_integer_sequence<int, kMostValues>{}));
}

/// How many values an enumeration has.
template <class Enum>
[[nodiscard]] consteval std::size_t count_of() {
    std::size_t count = 0;
    for (const std::string_view name :
         names_of<Enum>(std::make_integer_sequence<int, kMostValues>{})) {
        if (!name.empty()) ++count;
    }
    return count;
}

template <class Enum, int... kPlaces>
[[nodiscard]] consteval std::array<std::string_view, sizeof...(kPlaces)> names_of_bits(
    std::integer_sequence<int, kPlaces...> /*places*/) {
    return {enumerator_name<static_cast<Enum>(1U << static_cast<unsigned>(kPlaces))>()...};
}

/// The same for an enumeration whose values are single bits: word number n names bit n, and is empty where bit n
/// has no name.
template <class Enum>
[[nodiscard]] consteval bool spells_bits(std::string_view words) {
    return is_spelt(words, names_of_bits<Enum>(std::make_integer_sequence<int, 32>{}));
}

}  // namespace stockline

// Enumerations cross into JSON as words. One table for each, read both ways.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace stockline {

/// Words in the order of the enumeration's values, which count from 0.
template <std::size_t Count>
using Words = std::array<std::string_view, Count>;

template <class Enum, std::size_t Count>
[[nodiscard]] constexpr std::string_view word_of(const Words<Count>& words, Enum value) {
    return words.at(static_cast<std::size_t>(value));
}

template <class Enum, std::size_t Count>
[[nodiscard]] constexpr std::optional<Enum> value_of(const Words<Count>& words,
                                                     std::string_view text) {
    for (std::size_t i = 0; i < Count; ++i) {
        if (words.at(i) == text) return static_cast<Enum>(i);
    }
    return std::nullopt;
}

}  // namespace stockline

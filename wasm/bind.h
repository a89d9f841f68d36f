// Which functions can be bound: the scripts of pages know two types of arguments and no others (embind_slivers.js).
// What they do not know is an error when it is compiled.
#pragma once

#include <emscripten/bind.h>
#include <string>
#include <type_traits>

namespace stockline {

template <class Function>
inline constexpr bool can_bind = false;

/// It takes int and const std::string& and returns std::string, or takes int and returns nothing. (Scripts tell a text
/// among the arguments by its type being the one that is returned.)
template <class... Values>
inline constexpr bool can_bind<std::string (*)(Values...)> =
    ((std::is_same_v<Values, int> || std::is_same_v<Values, const std::string&>)&&...);
template <class... Values>
inline constexpr bool can_bind<void (*)(Values...)> = (std::is_same_v<Values, int> && ...);

/// Gives JavaScript the function under that name.
template <class Function>
void bind(const char* name, Function function) {
    static_assert(can_bind<Function>,
                  "The scripts of pages cannot call a function of these types.");
    emscripten::function(name, function);
}

}  // namespace stockline

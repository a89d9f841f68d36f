// Whole numbers as text.
#pragma once

#include <cstdint>
#include <string>

namespace stockline {

/// Adds the number's decimal digits, after a minus where it is negative. What the standard library has is made for more
/// than that, and is a kilobyte of the page's module.
void append_decimal(std::string& to, std::int64_t number);

[[nodiscard]] std::string decimal(std::int64_t number);

/// The numbers that would do, as a fault names them: "1 to 9".
[[nodiscard]] std::string range_of(std::int64_t least, std::int64_t greatest);

/// How a fault begins that goes on with a range of whole numbers.
inline constexpr const char* kWholeNumberWanted = "This must be a whole number. Write one from ";

}  // namespace stockline

// Whole numbers as text.
#pragma once

#include <cstdint>
#include <string>

namespace stockline {

/// Adds the number's decimal digits, after a minus where it is negative. What the standard library has is made for more
/// than that, and is a kilobyte of the page's module.
void append_decimal(std::string& to, std::int64_t number);

[[nodiscard]] std::string decimal(std::int64_t number);

}  // namespace stockline

// Which postal patterns can match: a whole code, or the beginning of codes with an asterisk at its end.
#pragma once

#include <string>
#include <string_view>

namespace stockline {

/// Empty for a pattern that some code of the country can match, else the sentence of the fault. It says how to write
/// what was meant: a range as the beginnings that it is made of, "10..." as "10*", a list one by one.
[[nodiscard]] std::string fault_of_postal_pattern(std::string_view country,
                                                  std::string_view pattern);

}  // namespace stockline

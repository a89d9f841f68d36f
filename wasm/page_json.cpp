// The product page's module has JavaScript, which parses JSON anyway, say whether a text is JSON and how much is in it,
// and then reads what is there: 0.6 kB smaller (brotli) than to find out by itself. Where there is a fault, a larger
// module says what it is (page_faults.cpp).
#include <cstddef>
#include <utility>

#include "add_fault.h"
#include "json/value.h"
#include "rare_kinds.h"

extern "C" {

// In JavaScript: embind_slivers.js. How many values are in the text; not a number if it is no JSON.
double stockline_json(const char* text, std::size_t size);
}

namespace stockline {

Result<JsonDocument> parse_json(std::string_view text) {
    // There is at least a character for each. Of a number it is that number: no document is one.
    const double values = stockline_json(text.data(), text.size());
    if (values >= 1 && values <= static_cast<double>(text.size())) {
        auto document = parse_json_known(text, static_cast<std::size_t>(values));
        if (document) return *std::move(document);
    }
    Faults faults;
    add_fault(faults, FaultCode::larger_engine, kNeedsLargerEngine);
    return tl::unexpected{std::move(faults)};
}

}  // namespace stockline

#include "json/check_country.h"

#include <algorithm>

#include "document_limits.h"

namespace stockline {

void check_country(const Cursor& country) {
    if (!country.is(Json::Kind::string)) return;
    const std::string_view text = country.text();
    const auto letters =
        std::count_if(text.begin(), text.end(), [](char c) { return c != ' ' && c != '-'; });
    if (letters != 2) {
        country.fault(FaultCode::unknown_value, "This is not known here. Write ", kCountryWanted,
                      ".");
    }
}

}  // namespace stockline

#include "json/check_postal_codes.h"

#include <string>
#include <string_view>

#include "postal_pattern.h"

namespace stockline {
namespace {

template <class Use>
void each_there(const Cursor& at, Json::Kind kind, Use use) {
    if (at.is(kind)) at.each(kind, use);
}

// ISO 3166-1 has reserved both for what people write; it assigns neither.
void check_code(const Cursor& country, std::string_view code) {
    if (code == "UK") {
        country.fault(FaultCode::unknown_value, "UK is no country's code. Write GB.");
    } else if (code == "EL") {
        country.fault(FaultCode::unknown_value, "EL is no country's code. Write GR.");
    }
}

}  // namespace

void check_asked_country(const Cursor& country) {
    if (!country.is(Json::Kind::string)) return;
    std::string code{country.text()};
    for (char& c : code) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    check_code(country, code);
}

void check_postal_codes_of(const Cursor& area) {
    const Cursor place = area["country"];
    if (place.is(Json::Kind::string)) check_code(place, place.text());
    const Cursor codes = area["postalCodes"];
    each_there(codes, Json::Kind::array, [&area](const Cursor& code) {
        if (!code.is(Json::Kind::string)) return;
        const Cursor country = area["country"];
        const std::string wrong = fault_of_postal_pattern(country.text(), code.text());
        if (!wrong.empty()) code.fault(FaultCode::unknown_value, "", wrong);
    });
}

void check_postal_codes(const Cursor& store) {
    const Cursor shipping = store["shipping"];
    each_there(shipping, Json::Kind::object, [](const Cursor& method) {
        const Cursor lanes = method["lanes"];
        each_there(lanes, Json::Kind::array, [](const Cursor& lane) {
            const Cursor to = lane["to"];
            check_postal_codes_of(to);
        });
    });
}

}  // namespace stockline

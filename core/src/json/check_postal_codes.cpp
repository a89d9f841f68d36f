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

}  // namespace

void check_country_code(const Cursor& country) {
    if (!country.is(Json::Kind::string) || country.text().size() != 2) return;
    const auto is_code = [&country](char first, char second) {
        const std::string_view code = country.text();
        return (code[0] & ~0x20) == first && (code[1] & ~0x20) == second;
    };
    // ISO 3166-1 has reserved both for what people write; it assigns neither.
    if (is_code('U', 'K')) {
        country.fault(FaultCode::unknown_value, "UK is no country's code. Write GB.");
    } else if (is_code('E', 'L')) {
        country.fault(FaultCode::unknown_value, "EL is no country's code. Write GR.");
    }
}

void check_postal_codes_of(const Cursor& area) {
    check_country_code(area["country"]);
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

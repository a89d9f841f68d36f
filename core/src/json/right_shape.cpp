#include "json/right_shape.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

#include "decimal.h"
#include "json/writer.h"
#include "stockline/money.h"

namespace stockline {
namespace {

using Kind = Json::Kind;

/// What is written where a member of that name must be of that kind. Around one that has the name elsewhere, too, of
/// another shape, `around` says where it is.
struct Shape {
    std::string_view name;
    Kind wanted;
    const char* example;
    std::string_view around = {};
};

constexpr const char* kDays = R"({ "0": 0.8, "3": 0.2 })";
constexpr const char* kMoney = R"({ "minorUnits": 37941, "currency": "USD" })";

constexpr std::array kShapes{
    Shape{"above", Kind::object, kMoney},
    Shape{"amount", Kind::object, kMoney},
    Shape{"areas", Kind::array, R"([{ "country": "DE" }])"},
    Shape{"asOf", Kind::string, R"("2026-11-23T15:00:00Z")"},
    Shape{"at", Kind::string, R"("2026-11-23T15:00:00Z")"},
    Shape{"backorder", Kind::object, R"({ "allowed": true, "limit": 50 })"},
    Shape{"calendar", Kind::string, R"("dock", the name of one of the calendars)"},
    Shape{"calendars", Kind::object, R"({ "dock": { "workdays": ["mon", "tue"] } })"},
    Shape{"cancellation", Kind::object, R"({ "until": "shipment" })"},
    Shape{"closed", Kind::array, R"(["2026-12-25", "2027-01-01"])"},
    Shape{"commitments", Kind::array, R"([{ "quantity": 2, "due": "2026-12-01" }])"},
    Shape{"confidence", Kind::number, "0.9"},
    Shape{"cutoff", Kind::string, R"("14:00")"},
    Shape{"cutoffs", Kind::object, R"({ "express": "11:00" })"},
    Shape{"days", Kind::object, kDays},
    Shape{"daysLate", Kind::object, kDays},
    Shape{"delays", Kind::array, R"([{ "noticed": "2026-12-01", "revised": "2026-12-09" }])"},
    Shape{"due", Kind::string, R"("2026-12-01")"},
    Shape{"expected", Kind::string, R"("2026-12-01")"},
    Shape{"fee", Kind::object, R"({ "percent": 5 })"},
    Shape{"from", Kind::string, R"("2026-11-01")", "seasons"},
    Shape{"from", Kind::array, R"(["newark"])"},
    Shape{"halfDays", Kind::object, R"({ "2026-12-24": "12:00" })"},
    Shape{"holidays", Kind::object, R"({ "DE": "germany" }, a country and one of the calendars)"},
    Shape{"lanes", Kind::array, R"([{ "to": { "country": "DE" }, "transitDays": [1, 3] }])"},
    Shape{"leadTime", Kind::string, R"("acme", the name of one of the leadTimes)"},
    Shape{"leadTimes", Kind::object, R"({ "acme": { "daysLate": { "0": 0.8, "3": 0.2 } } })"},
    Shape{"lines", Kind::array, R"([{ "sku": "MUG", "quantity": 2 }])"},
    Shape{"location", Kind::string, R"("newark", the name of one of the locations)"},
    Shape{"locations", Kind::object,
          R"({ "newark": { "timeZone": "America/New_York", "calendar": "dock" } })"},
    Shape{"madeToOrder", Kind::object, R"({ "location": "newark", "productionDays": 5 })"},
    Shape{"open", Kind::array, R"(["2026-12-20"])"},
    Shape{"opens", Kind::string, R"("2026-11-23T15:00:00Z")"},
    Shape{"payment", Kind::object, R"({ "charge": "on_shipment" })"},
    Shape{"period", Kind::object, R"({ "count": 14, "unit": "calendar", "from": "delivery" })"},
    Shape{"policies", Kind::object,
          R"({ "standard": { "in_stock": { "returns": { "days": 30 } } } })"},
    Shape{"policy", Kind::string, R"("standard", the name of one of the policies)"},
    Shape{"postalCode", Kind::string, R"("10001")"},
    Shape{"postalCodes", Kind::array, R"(["100*", "10115"])"},
    Shape{"preorder", Kind::object, R"({ "releases": "2027-02-12" })"},
    Shape{"price", Kind::object, kMoney},
    Shape{"probabilities", Kind::object, R"({ "2": 0.7, "3": 0.3 })"},
    Shape{"products", Kind::object,
          R"({ "MUG": { "stock": [{ "location": "newark", "onHand": 3 }] } })"},
    Shape{"receipts", Kind::array,
          R"([{ "location": "newark", "quantity": 20, "expected": "2026-12-01" }])"},
    Shape{"refund", Kind::object, R"({ "days": 7 })"},
    Shape{"releases", Kind::string, R"("2027-02-12")"},
    Shape{"replenishment", Kind::object, R"({ "location": "newark", "leadTime": "acme" })"},
    Shape{"returns", Kind::object, R"({ "days": 30 })"},
    Shape{"rules", Kind::object, R"({ "EU": { "acceptUnverified": true } })"},
    Shape{"seasons", Kind::array,
          R"([{ "from": "2026-11-01", "until": "2026-12-24", "returnUntil": "2027-01-31" }])"},
    Shape{"shipments", Kind::array, R"([{ "quantity": 1, "shipped": "2026-12-01" }])"},
    Shape{"shipping", Kind::object, R"({ "standard": { "calendar": "carrier", "lanes": [] } })"},
    Shape{"skus", Kind::array, R"(["MUG"])"},
    Shape{"stock", Kind::array, R"([{ "location": "newark", "onHand": 3 }])"},
    Shape{"terms", Kind::object, R"({ "in_stock": { "returns": { "days": 30 } } })"},
    Shape{"timeZone", Kind::string, R"("America/New_York")"},
    Shape{"to", Kind::object, R"({ "country": "US", "postalCodes": ["100*"] })", "lanes"},
    Shape{"to", Kind::object, R"({ "country": "US", "postalCode": "10001" })"},
    Shape{"validUntil", Kind::string, R"("2027-12-31")"},
    Shape{"version", Kind::number, "1"},
    Shape{"workdays", Kind::array, R"(["mon", "tue", "wed", "thu", "fri"])"},
};

/// What takes days: a number, a range or probabilities.
constexpr std::array<std::string_view, 3> kDurations{"transitDays", "handlingDays",
                                                     "productionDays"};

constexpr std::size_t kLongest = 60;

std::string quoted(std::string_view text) {
    JsonWriter out;
    return out.value(text).take();
}

/// What stands there, where it is short enough to be shown again.
std::string_view text_at(const Cursor& at) {
    const std::string_view text = at.text();
    return text.size() <= kLongest ? text : std::string_view{};
}

// The whole numbers in a text, at most a few: "2-4 days" has two.
std::vector<std::int64_t> numbers_in(std::string_view text) {
    std::vector<std::int64_t> numbers;
    bool is_open = false;
    for (const char c : text) {
        const bool is_digit = c >= '0' && c <= '9';
        if (is_digit && !is_open) numbers.push_back(0);
        if (is_digit)
            numbers.back() = std::min<std::int64_t>(numbers.back() * 10 + (c - '0'), 1'000'000'000);
        is_open = is_digit;
    }
    return numbers;
}

// The number that a text begins with, but for signs: "€ 1234.5".
std::optional<double> number_in(std::string_view text) {
    std::optional<double> number;
    double place = 1.0;  // of the last digit
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            if (place < 1.0) {
                number = *number + (c - '0') * place;
                place /= 10;
            } else {
                number = number.value_or(0.0) * 10 + (c - '0');
            }
        } else if (c == '.' && number && place == 1.0) {
            place = 0.1;
        } else if (number || c == '-') {
            break;
        }
    }
    return number;
}

std::string currency_in(std::string_view text) {
    for (std::size_t i = 0; i + 3 <= text.size(); ++i) {
        if (currency_exponent(text.substr(i, 3))) return std::string{text.substr(i, 3)};
    }
    if (text.find("€") != std::string_view::npos) return "EUR";
    if (text.find("£") != std::string_view::npos) return "GBP";
    if (text.find("¥") != std::string_view::npos) return "JPY";
    return "USD";
}

std::string money_of(const Cursor& at) {
    const std::optional<double> amount =
        at.is(Kind::number) ? std::optional{at.json().number} : number_in(text_at(at));
    const std::string currency = currency_in(text_at(at));
    const std::optional<int> exponent = currency_exponent(currency);
    if (!amount || !exponent) return {};
    const double units = std::nearbyint(*amount * std::pow(10.0, *exponent));
    if (!(units >= 0.0 && units <= static_cast<double>(kMaxMinorUnits))) return {};
    return R"({ "minorUnits": )" + decimal(static_cast<std::int64_t>(units)) +
           R"(, "currency": ")" + currency + "\" }";
}

// "US 94103", "us"
std::string destination_of(const Cursor& at, bool is_lane) {
    std::string text{text_at(at)};
    if (text.size() < 2 || (text.size() > 2 && text[2] != ' ')) return {};
    std::transform(text.begin(), text.end(), text.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    const std::string country = text.substr(0, 2);
    if (!std::all_of(country.begin(), country.end(), [](char c) { return c >= 'A' && c <= 'Z'; })) {
        return {};
    }
    std::string example = R"({ "country": )" + quoted(country);
    if (text.size() > 3) {
        const std::string code = quoted(std::string_view{text}.substr(3));
        example += is_lane ? R"(, "postalCodes": [)" + code + ']' : R"(, "postalCode": )" + code;
    }
    return example + " }";
}

std::string duration_of(const Cursor& at) {
    const std::vector<std::int64_t> numbers = numbers_in(text_at(at));
    if (numbers.size() == 1) return decimal(numbers[0]);
    if (numbers.size() == 2) {
        const auto [least, most] = std::minmax(numbers[0], numbers[1]);
        return '[' + decimal(least) + ", " + decimal(most) + ']';
    }
    return "[1, 3]";
}

// 14, 14.5, 1430
std::string time_of(const Cursor& at) {
    if (!at.is(Kind::number)) return {};
    double hours = at.json().number;
    if (hours >= 100) hours = std::floor(hours / 100) + std::fmod(hours, 100) / 60;
    if (!(hours >= 0 && hours <= 24)) return {};
    return '"' + format_time_of_day(TimeOfDay{static_cast<int>(std::nearbyint(hours * 60))}) + '"';
}

// 20261225
std::string day_of(const Cursor& at) {
    if (!at.is(Kind::number) || !(at.json().number >= 0 && at.json().number < 1e8)) return {};
    std::string text = decimal(static_cast<std::int64_t>(at.json().number));
    if (text.size() != 8) return {};
    text.insert(6, "-").insert(4, "-");
    return parse_day(text) ? quoted(text) : std::string{};
}

// An object of one member, of a value that stood there without it.
std::string inside(const char* name, const std::string& value) {
    return std::string{"{ \""} + name + "\": " + value + " }";
}

std::string plain_number(const Cursor& at) {
    const double number = at.is(Kind::number) ? at.json().number : -1.0;
    const bool is_whole = number >= 0.0 && number <= 1e9 && std::floor(number) == number;
    return is_whole ? decimal(static_cast<std::int64_t>(number)) : std::string{};
}

// A share of all, for a number of days that was written alone.
std::string certain_days(const Cursor& at) {
    const std::string days = plain_number(at);
    return days.empty() ? days : "{ \"" + days + "\": 1 }";
}

std::string permission_of(const Cursor& at) {
    return inside("allowed", at.json().boolean ? "true" : "false");
}

// A postal code that was written as a number.
std::string code_of(const std::string& number, Kind wanted) {
    const std::string code = quoted(number);
    return wanted == Kind::array ? '[' + code + ']' : code;
}

bool is_in(const Cursor& at, std::string_view list) {
    return at.around() != nullptr && at.around()->name() == list;
}

// As what was meant by what stands there; empty where there is no telling.
std::string made_of(const Cursor& at, std::string_view name, Kind wanted, bool is_lane) {
    const std::string number = plain_number(at);
    const std::string_view text = text_at(at);
    if (name == "price" || name == "amount" || name == "above") return money_of(at);
    if (name == "to") return destination_of(at, is_lane);
    if (name == "cutoff" || is_in(at, "cutoffs") || is_in(at, "halfDays")) return time_of(at);
    if (name == "daysLate" || name == "days" || name == "probabilities") return certain_days(at);
    if (name == "fee" && !number.empty()) return inside("percent", number);
    if ((name == "refund" || name == "returns") && !number.empty()) return inside("days", number);
    if (name == "backorder" && at.is(Kind::boolean)) return permission_of(at);
    if (name == "preorder" && parse_day(text)) return inside("releases", quoted(text));
    if (name == "stock" && !number.empty()) {
        return R"([{ "location": "newark", "onHand": )" + number + " }]";
    }
    if (name.starts_with("postalCode") && !number.empty()) return code_of(number, wanted);
    if (wanted == Kind::string) return day_of(at);
    if (wanted == Kind::array && !text.empty() && name != "workdays") {
        return '[' + quoted(text) + ']';
    }
    if (wanted == Kind::number && name != "confidence" && number_in(text)) {
        const std::vector<std::int64_t> numbers = numbers_in(text);
        if (numbers.size() == 1) return decimal(numbers[0]);
    }
    return {};
}

}  // namespace

std::string example_of(const Cursor& at, Kind wanted) {
    const std::string_view name = at.name();
    if (std::find(kDurations.begin(), kDurations.end(), name) != kDurations.end()) {
        return at.is(Kind::object) ? std::string{} : duration_of(at);
    }
    const Shape* const none = kShapes.data() + kShapes.size();
    const Shape* const shape = std::find_if(kShapes.data(), none, [&](const Shape& one) {
        return one.name == name && one.wanted == wanted &&
               (one.around.empty() || is_in(at, one.around));
    });
    // What stands in a list is no list itself.
    const bool has_shape = shape != none && !at.key().empty();
    std::string example = at.is_present() ? made_of(at, name, wanted, is_in(at, "lanes")) : "";
    // A text alone is no record of a list of them.
    const bool is_of_records = has_shape && std::string_view{shape->example}.starts_with("[{");
    if (has_shape && (example.empty() || (is_of_records && example.starts_with("[\"")))) {
        example = shape->example;
    }
    return example;
}

void show_right_shape(const Cursor& at, Kind wanted) {
    Reading& reading = at.reading();
    if (reading.names == nullptr || reading.faults.empty()) return;
    const std::string example = example_of(at, wanted);
    if (!example.empty()) reading.faults.back().message += " For example: " + example + '.';
}

}  // namespace stockline

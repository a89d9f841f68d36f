#include "json/cursor.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace stockline {
namespace {

constexpr std::int64_t kVersion = 1;

std::string_view name_of(Json::Kind kind) {
    switch (kind) {
        case Json::Kind::null:
            return "null";
        case Json::Kind::boolean:
            return "true or false";
        case Json::Kind::number:
            return "a number";
        case Json::Kind::string:
            return "a string";
        case Json::Kind::array:
            return "an array";
        case Json::Kind::object:
            break;
    }
    return "an object";
}

// A message quotes what it complains of, but not a whole novel; it is cut between characters.
std::string in_quotes(std::string_view text) {
    constexpr std::size_t kMost = 60;
    std::size_t end = std::min(text.size(), kMost);
    if (end < text.size()) {
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    }
    std::string quote{'"'};
    quote += text.substr(0, end);
    quote += end < text.size() ? "…\"" : "\"";
    return quote;
}

template <class Value, class Parse>
Value read_parsed(const Cursor& at, Parse parse, FaultCode code, std::string_view advice) {
    if (!at.expect(Json::Kind::string)) return Value{};
    const auto value = parse(at.json().text);
    if (value) return *value;
    at.fault(code, in_quotes(at.json().text) + std::string{advice});
    return Value{};
}

}  // namespace

Cursor Cursor::operator[](std::string_view key) const {
    if (is(Json::Kind::object)) {
        for (const JsonMember& member : json_->members) {
            if (member.key == key) return Cursor{&member.value, this, member.key, 0};
        }
    }
    return Cursor{nullptr, this, key, 0};
}

Cursor Cursor::member(std::size_t index) const {
    const JsonMember& member = json_->members[index];
    return Cursor{&member.value, this, member.key, 0};
}

Cursor Cursor::item(std::size_t index) const {
    return Cursor{&json_->items[index], this, {}, index};
}

bool Cursor::expect(Json::Kind kind) const {
    if (is(kind)) return true;
    if (!is_present()) {
        fault(FaultCode::required,
              "This is missing. Write " + std::string{name_of(kind)} + " here.");
    } else {
        fault(FaultCode::wrong_type, "This must be " + std::string{name_of(kind)} + ", not " +
                                         std::string{name_of(json_->kind)} + ".");
    }
    return false;
}

void Cursor::fault(FaultCode code, std::string message) const {
    faults_->push_back(Fault{code, pointer(), std::move(message)});
}

std::string Cursor::pointer() const {
    if (parent_ == nullptr) return {};
    std::string pointer = parent_->pointer();
    pointer += '/';
    pointer += parent_->is(Json::Kind::array) ? std::to_string(index_) : pointer_token(key_);
    return pointer;
}

std::string read_text(const Cursor& at) {
    return at.expect(Json::Kind::string) ? at.json().text : std::string{};
}

bool read_boolean(const Cursor& at) { return at.expect(Json::Kind::boolean) && at.json().boolean; }

double read_number(const Cursor& at, int least, int greatest) {
    if (!at.expect(Json::Kind::number)) return least;
    const double number = at.json().number;
    if (number >= least && number <= greatest) return number;
    at.fault(FaultCode::out_of_range, "This number is out of range. Write one from " +
                                          std::to_string(least) + " to " +
                                          std::to_string(greatest) + ".");
    return least;
}

std::int64_t read_integer(const Cursor& at, std::int64_t least, std::int64_t greatest) {
    if (!at.expect(Json::Kind::number)) return least;
    const double number = at.json().number;
    const bool is_whole = std::floor(number) == number;
    if (is_whole && number >= static_cast<double>(least) &&
        number <= static_cast<double>(greatest)) {
        return static_cast<std::int64_t>(number);
    }
    at.fault(FaultCode::out_of_range, "This number is out of range. Write a whole number from " +
                                          std::to_string(least) + " to " +
                                          std::to_string(greatest) + ".");
    return least;
}

Day read_day(const Cursor& at) {
    return read_parsed<Day>(at, parse_day, FaultCode::not_a_date,
                            " is not a day. Write a real day as YYYY-MM-DD.");
}

Instant read_instant(const Cursor& at) {
    return read_parsed<Instant>(
        at, parse_instant, FaultCode::not_an_instant,
        " is not an instant. Write a real one in UTC as YYYY-MM-DDTHH:MM:SSZ.");
}

TimeOfDay read_time_of_day(const Cursor& at) {
    return read_parsed<TimeOfDay>(at, parse_time_of_day, FaultCode::not_a_time,
                                  " is not a time of day. Write HH:MM from 00:00 to 24:00.");
}

void fault_unknown_value(const Cursor& at, std::string_view allowed) {
    at.fault(FaultCode::unknown_value,
             in_quotes(at.json().text) + " is not known here. Write " + std::string{allowed} + ".");
}

void check_version(const Cursor& document) {
    const Cursor version = document["version"];
    if (!version.expect(Json::Kind::number)) return;
    if (version.json().number != static_cast<double>(kVersion)) {
        version.fault(FaultCode::unsupported_version, "This engine reads version " +
                                                          std::to_string(kVersion) +
                                                          " of this document, and no other.");
    }
}

}  // namespace stockline

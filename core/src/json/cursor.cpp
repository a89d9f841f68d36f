#include "json/cursor.h"

#include <algorithm>
#include <cmath>

#include "decimal.h"
#include "json/reader_faults.h"

namespace stockline {
namespace {

constexpr int kVersion = 1;

template <class Value>
void read_parsed(const Cursor& at, std::optional<Value> parse(std::string_view), Value& into,
                 FaultCode code, const char* advice) {
    into = Value{};
    if (!at.expect(Json::Kind::string)) return;
    if (const auto value = parse(at.json().text)) {
        into = *value;
    } else {
        fault_unread(at, code, advice);
    }
}

}  // namespace

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

bool is_currency_code(std::string_view code) {
    return code.size() == 3 &&
           std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

Cursor Cursor::named(std::string_view key) const {
    if (is(Json::Kind::object)) {
        note_asked(*json_, key, reading_->names);
        for (const Json& member : *json_) {
            if (member.key == key) {
                note_known(member);
                return Cursor{&member, this, member.key, 0};
            }
        }
    }
    return Cursor{nullptr, this, key, 0};
}

bool Cursor::expect(Json::Kind kind) const {
    if (is(kind)) return true;
    fault_kind(*this, kind);
    return false;
}

std::string_view Cursor::text() const {
    return is(Json::Kind::string) ? json_->text : std::string_view{};
}

const Cursor& Cursor::root() const { return parent_ == nullptr ? *this : parent_->root(); }

void Cursor::fault_if(const char* wrong) const {
    if (wrong != nullptr) fault(FaultCode::out_of_range, wrong);
}

void Cursor::require_member(const char* key, void* into, Reader reader) const {
    reader(named(key), into);
}

void Cursor::take_member(const char* key, void* into, Reader reader) const {
    const Cursor member = named(key);
    if (member.is_present()) reader(member, into);
}

void Cursor::each_inside(Json::Kind kind, void* use, Reader call) const {
    if (!expect(kind)) return;
    std::size_t index = 0;
    for (const Json& inside : *json_) {
        note_known(inside);
        call(Cursor{&inside, this, inside.key, index++}, use);
    }
}

void Cursor::read_inside(Json::Kind kind, void* first, std::size_t size, Reader reader) const {
    char* into = static_cast<char*>(first);
    each(kind, [&](const Cursor& inside) {
        reader(inside, into);
        into += size;
    });
}

void read(const Cursor& at, std::string& into) {
    if (at.expect(Json::Kind::string)) into = at.json().text;
}

void read(const Cursor& at, bool& into) {
    if (at.expect(Json::Kind::boolean)) into = at.json().boolean;
}

double read_number(const Cursor& at, int least, int greatest) {
    if (!at.expect(Json::Kind::number)) return least;
    const double number = at.json().number;
    if (number >= least && number <= greatest) return number;
    fault_out_of_range(at, "This number is out of range. Write one from ", least, greatest);
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
    fault_out_of_range(at, kWholeNumberWanted, least, greatest);
    return least;
}

void read(const Cursor& at, Day& into) {
    read_parsed(at, parse_day, into, FaultCode::not_a_date,
                " is not a day. Write a real day as YYYY-MM-DD.");
}

void read(const Cursor& at, Instant& into) {
    read_parsed(at, parse_instant, into, FaultCode::not_an_instant,
                " is not an instant. Write a real one in UTC as YYYY-MM-DDTHH:MM:SSZ.");
}

void read(const Cursor& at, TimeOfDay& into) {
    read_parsed(at, parse_time_of_day, into, FaultCode::not_a_time,
                " is not a time of day. Write HH:MM from 00:00 to 24:00.");
}

int read_word(const Cursor& at, Words words) {
    if (!at.expect(Json::Kind::string)) return 0;
    if (const auto place = place_of(at.text(), words)) return *place;
    fault_unknown_word(at, words);
    return 0;
}

void check_version(const Cursor& document) {
    const Cursor version = document["version"];
    if (!version.expect(Json::Kind::number)) return;
    if (version.json().number != kVersion) fault_version(version, kVersion);
}

}  // namespace stockline

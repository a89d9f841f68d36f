#include "json/writer.h"

#include <cmath>

#include "decimal.h"

namespace stockline {

void JsonWriter::separate() {
    if (needs_comma_) text_ += ',';
    needs_comma_ = true;
}

JsonWriter& JsonWriter::open(char bracket) {
    separate();
    text_ += bracket;
    needs_comma_ = false;
    return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
    text_ += bracket;
    needs_comma_ = true;
    return *this;
}

void JsonWriter::quote(std::string_view text) {
    static constexpr std::string_view kHex = "0123456789abcdef";
    text_ += '"';
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            text_ += '\\';
            text_ += c;
        } else if (code < 0x20U) {
            text_ += "\\u00";
            text_ += kHex[code >> 4U];
            text_ += kHex[code & 0xFU];
        } else {
            text_ += c;
        }
    }
    text_ += '"';
}

JsonWriter& JsonWriter::key(std::string_view name) {
    separate();
    quote(name);
    text_ += ':';
    needs_comma_ = false;
    return *this;
}

JsonWriter& JsonWriter::key(const char* name) { return key(std::string_view{name}); }

JsonWriter& JsonWriter::value(std::string_view text) {
    separate();
    quote(text);
    return *this;
}

JsonWriter& JsonWriter::value(bool truth) {
    separate();
    text_ += truth ? "true" : "false";
    return *this;
}

JsonWriter& JsonWriter::value(std::int64_t number) {
    separate();
    append_decimal(text_, number);
    return *this;
}

std::int64_t JsonWriter::scaled(double number) {
    return static_cast<std::int64_t>(std::nearbyint(number * static_cast<double>(kScale)));
}

JsonWriter& JsonWriter::value(double number) { return value_scaled(scaled(number)); }

JsonWriter& JsonWriter::value_scaled(std::int64_t number) {
    value(number / kScale);
    std::int64_t rest = number % kScale;
    if (rest == 0) return *this;
    text_ += '.';
    for (std::int64_t place = kScale / 10; rest != 0; place /= 10) {
        text_ += static_cast<char>('0' + rest / place);
        rest %= place;
    }
    return *this;
}

}  // namespace stockline

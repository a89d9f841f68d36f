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

// What needs no sign before it is appended at once, up to what does.
void JsonWriter::quote(std::string_view text) {
    static constexpr std::string_view kHex = "0123456789abcdef";
    text_ += '"';
    std::size_t done = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto code = static_cast<unsigned char>(text[i]);
        const bool is_marked = code == '"' || code == '\\';
        if (!is_marked && code >= 0x20U) continue;
        text_.append(text, done, i - done);
        done = i;
        if (is_marked) {
            text_ += '\\';
            continue;
        }
        text_ += "\\u00";
        text_ += kHex[code >> 4U];
        text_ += kHex[code & 0xFU];
        ++done;
    }
    text_.append(text, done);
    text_ += '"';
}

JsonWriter& JsonWriter::key(std::string_view name) {
    separate();
    quote(name);
    text_ += ':';
    needs_comma_ = false;
    return *this;
}

JsonWriter& JsonWriter::key(const char* name) {
    separate();
    text_ += '"';
    text_ += name;
    text_ += "\":";
    needs_comma_ = false;
    return *this;
}

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

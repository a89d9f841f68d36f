#include "json/writer.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "decimal.h"

namespace stockline {

char* JsonWriter::room(std::size_t size) {
    constexpr std::size_t kLeast = 1024;
    const std::size_t begin = size_;
    size_ += size;
    if (size_ > text_.size()) text_.resize(std::max(2 * size_, kLeast));
    return text_.data() + begin;
}

char* JsonWriter::begin_value(std::size_t size) {
    char* to = room(size + (needs_comma_ ? 1 : 0));
    if (needs_comma_) *to++ = ',';
    needs_comma_ = true;
    return to;
}

std::string JsonWriter::take() {
    text_.resize(size_);
    return std::move(text_);
}

JsonWriter& JsonWriter::open(char bracket) {
    *begin_value(1) = bracket;
    needs_comma_ = false;
    return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
    *room(1) = bracket;
    needs_comma_ = true;
    return *this;
}

JsonWriter& JsonWriter::raw(std::string_view json) {
    json.copy(begin_value(json.size()), json.size());
    return *this;
}

char* JsonWriter::quoted(std::string_view text, std::size_t more) {
    char* const to = begin_value(text.size() + 2 + more);
    *to = '"';
    text.copy(to + 1, text.size());
    to[text.size() + 1] = '"';
    return to + text.size() + 2;
}

JsonWriter& JsonWriter::plain(std::string_view text) {
    quoted(text, 0);
    return *this;
}

JsonWriter& JsonWriter::value(std::string_view text) {
    const auto needs_sign = [](char c) {
        return static_cast<unsigned char>(c) < 0x20U || c == '"' || c == '\\';
    };
    if (std::none_of(text.begin(), text.end(), needs_sign)) return plain(text);
    static constexpr std::string_view kHex = "0123456789abcdef";
    begin_value(0);
    *room(1) = '"';
    for (const char c : text) {
        if (!needs_sign(c)) {
            *room(1) = c;
            continue;
        }
        *room(1) = '\\';
        const auto code = static_cast<unsigned char>(c);
        if (code >= 0x20U) {
            *room(1) = c;
            continue;
        }
        for (const char sign : {'u', '0', '0', kHex[code >> 4U], kHex[code & 0xFU]}) {
            *room(1) = sign;
        }
    }
    *room(1) = '"';
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
    value(name);
    *room(1) = ':';
    needs_comma_ = false;
    return *this;
}

JsonWriter& JsonWriter::key(const char* name) {
    *quoted(name, 1) = ':';
    needs_comma_ = false;
    return *this;
}

JsonWriter& JsonWriter::value(bool truth) { return raw(truth ? "true" : "false"); }

JsonWriter& JsonWriter::value(std::int64_t number) { return raw(decimal(number)); }

std::int64_t JsonWriter::scaled(double number) {
    return static_cast<std::int64_t>(std::nearbyint(number * static_cast<double>(kScale)));
}

JsonWriter& JsonWriter::value(double number) { return value_scaled(scaled(number)); }

JsonWriter& JsonWriter::value_scaled(std::int64_t number) {
    value(number / kScale);
    std::int64_t rest = number % kScale;
    if (rest == 0) return *this;
    *room(1) = '.';
    for (std::int64_t place = kScale / 10; rest != 0; place /= 10) {
        *room(1) = static_cast<char>('0' + rest / place);
        rest %= place;
    }
    return *this;
}

}  // namespace stockline

#include <cmath>
#include <cstdlib>
#include <string>

#include "json/value.h"

namespace stockline {

// Of a text that is JSON a value's first character says what it is, and its last where it ends; and it is known
// beforehand how many values there are.
class KnownParser {
public:
    KnownParser(std::string_view text, std::size_t values, JsonDocument& document)
        : at_(text.data()),
          end_(text.data() + text.size()),
          free_(new char[text.size() + 1]),
          next_node_(room_for(values, document)),
          last_node_(next_node_ + values) {
        document.texts_.reset(free_);
    }

    bool parse() {
        constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
        if (std::string_view{at_, static_cast<std::size_t>(end_ - at_)}.starts_with(kByteOrderMark))
            at_ += kByteOrderMark.size();
        return value(next(), {}, kMaxJsonDepth) && is_possible_;
    }

private:
    static Json* room_for(std::size_t values, JsonDocument& document) {
        std::vector<Json>(values).swap(document.nodes_);
        return document.nodes_.data();
    }

    /// The next character that is no blank.
    char next() {
        char c = *at_++;
        while (c == ' ' || c == '\t' || c == '\n' || c == '\r') c = *at_++;
        return c;
    }

    // From its first character to its last. False where it is too deep, or one more than there are: of those of one
    // name, JavaScript has counted the last.
    bool value(char first, std::string_view key, int depth) {
        if (next_node_ == last_node_) return false;
        Json& node = *next_node_++;
        node.key = key;
        if (first == '{' || first == '[') {
            if (depth == 0) return false;
            node.kind = first == '{' ? Json::Kind::object : Json::Kind::array;
            for (char c = next(); c != '}' && c != ']'; c = next()) {
                if (c == ',') c = next();
                std::string_view name;
                if (first == '{') {
                    name = string();
                    next();  // the colon
                    c = next();
                }
                if (!value(c, name, depth - 1)) return false;
            }
            node.span = static_cast<std::size_t>(next_node_ - &node);
        } else if (first == '"') {
            node.kind = Json::Kind::string;
            node.text = string();
        } else if (first == 't' || first == 'f') {
            node.kind = Json::Kind::boolean;
            node.boolean = first == 't';
            at_ += first == 't' ? 3 : 4;
        } else if (first == 'n') {
            at_ += 3;
        } else {
            node.kind = Json::Kind::number;
            node.number = number();
        }
        return true;
    }

    double number() {
        const char* const begin = --at_;
        double number = 0.0;
        bool is_spelt_out = true;
        for (; at_ != end_ && is_of_number(*at_); ++at_) {
            is_spelt_out = is_spelt_out && *at_ >= '0' && *at_ <= '9';
            number = number * 10 + (*at_ - '0');
        }
        // So many digits are exact; the rest is the library's to round.
        constexpr std::ptrdiff_t kExactDigits = 15;
        if (!is_spelt_out || at_ - begin > kExactDigits)
            number = std::strtod(std::string{begin, at_}.c_str(), nullptr);
        // More than there are numbers for is JSON.
        is_possible_ = is_possible_ && std::isfinite(number);
        return number + 0.0;  // zero has no sign
    }

    // Digits, signs, a point and an exponent's letter; behind a number in JSON there is no slash.
    static bool is_of_number(char c) {
        return (c >= '+' && c <= '9' && c != ',') || (c | 0x20) == 'e';
    }

    // From behind the first quote to behind the last.
    std::string_view string() {
        char* const begin = free_;
        for (char c = *at_++; c != '"'; c = *at_++) {
            if (c == '\\') {
                escape();
            } else {
                add(c);
            }
        }
        return {begin, static_cast<std::size_t>(free_ - begin)};
    }

    void escape() {
        constexpr std::string_view kNames = "bfnrt";
        constexpr std::string_view kMeanings = "\b\f\n\r\t";
        const char c = *at_++;
        if (c == 'u') return code();
        const std::size_t place = kNames.find(c);
        add(place < kNames.size() ? kMeanings[place] : c);
    }

    // \uXXXX, or two of them for what lies beyond 16 bits. Half of two is JSON, and no text.
    void code() {
        int code = hex();
        if (code >= 0xD800 && code <= 0xDFFF) {
            const bool is_first = code < 0xDC00 && at_[0] == '\\' && at_[1] == 'u';
            if (is_first) at_ += 2;
            const int low = is_first ? hex() : 0;
            is_possible_ = is_possible_ && low >= 0xDC00 && low <= 0xDFFF;
            code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
        }
        int shift = code < 0x80 ? 0 : code < 0x800 ? 6 : code < 0x10000 ? 12 : 18;
        const int lead = shift == 0 ? 0 : shift == 6 ? 0xC0 : shift == 12 ? 0xE0 : 0xF0;
        add(lead + (code >> shift));
        for (; shift > 0; shift -= 6) add(0x80 + ((code >> (shift - 6)) & 0x3F));
    }

    int hex() {
        int code = 0;
        for (int i = 0; i < 4; ++i) {
            const char c = *at_++;
            code = code * 16 + (c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
        }
        return code;
    }

    void add(int byte) { *free_++ = static_cast<char>(byte); }

    const char* at_;
    const char* end_;
    char* free_;  // where the next text goes: none is longer than it is written
    Json* next_node_;
    Json* last_node_;
    bool is_possible_ = true;
};

std::optional<JsonDocument> parse_json_known(std::string_view text, std::size_t values) {
    std::optional<JsonDocument> document{std::in_place};
    if (!KnownParser{text, values, *document}.parse()) document.reset();
    return document;
}

}  // namespace stockline

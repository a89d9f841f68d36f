#include <cmath>
#include <cstdlib>
#include <string>

#include "json/tree_builder.h"

namespace stockline {
namespace {

/// By its first character; the ends of the text and of sense have their own.
using Token = char;
constexpr Token kNumber = '0';
constexpr Token kString = '"';
constexpr Token kEnd = '.';
constexpr Token kError = '?';

constexpr int kNothing = -1;

bool is_digit(int c) { return c >= '0' && c <= '9'; }

// RFC 8259. It reads as far into what is wrong as nlohmann_json does before it gives up, so that both
// point at the same place.
class SmallParser {
public:
    SmallParser(std::string_view text, TreeBuilder& tree) : text_(text), tree_(tree) {}

    void parse() {
        constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
        for (const char c : kByteOrderMark) {
            if (get() != static_cast<unsigned char>(c)) {
                if (read_ != 1) {
                    fail();
                    return;
                }
                --read_;
                break;
            }
        }
        if (value(scan()) && scan() != kEnd) fail();
    }

private:
    // Gives false, for the caller to end with.
    bool fail() {
        tree_.fail(read_);
        return false;
    }

    /// A byte, or kNothing at the end.
    int get() {
        const std::size_t at = read_++;
        return at < text_.size() ? static_cast<unsigned char>(text_[at]) : kNothing;
    }

    /// A value from its first token to its last.
    bool value(Token token) {
        switch (token) {
            case '{':
                return container(Json::Kind::object, '}');
            case '[':
                return container(Json::Kind::array, ']');
            case kString:
                tree_.string(content_);
                return true;
            case kNumber:
                tree_.number(number_);
                return true;
            case 't':
            case 'f':
                tree_.boolean(token == 't');
                return true;
            case 'n':
                tree_.null();
                return true;
            default:
                return fail();
        }
    }

    bool container(Json::Kind kind, Token closing) {
        if (!tree_.open(kind)) return false;
        Token token = scan();
        while (token != closing) {
            if (kind == Json::Kind::object) {
                if (token != kString) return fail();
                tree_.key(content_);
                if (scan() != ':') return fail();
                token = scan();
            }
            if (!value(token)) return false;
            token = scan();
            if (token == closing) break;
            if (token != ',') return fail();
            token = scan();
            if (token == closing) return fail();
        }
        tree_.close();
        return true;
    }

    Token scan() {
        int c = get();
        while (c == ' ' || c == '\t' || c == '\n' || c == '\r') c = get();
        switch (c) {
            case '{':
            case '}':
            case '[':
            case ']':
            case ':':
            case ',':
                return static_cast<Token>(c);
            case '"':
                return scan_string();
            case 't':
                return scan_word("true");
            case 'f':
                return scan_word("false");
            case 'n':
                return scan_word("null");
            case kNothing:
                return kEnd;
            default:
                return c == '-' || is_digit(c) ? scan_number(c) : kError;
        }
    }

    Token scan_word(std::string_view word) {
        for (const char c : word.substr(1)) {
            if (get() != c) return kError;
        }
        return word.front();
    }

    Token scan_number(int c) {
        const std::size_t begin = read_ - 1;
        number_ = 0.0;
        if (c == '-') c = get();
        if (!is_digit(c)) return kError;
        bool is_spelt_out = true;
        if (c == '0') {
            c = get();
        } else {
            for (; is_digit(c); c = get()) number_ = number_ * 10 + (c - '0');
        }
        if (c == '.') {
            is_spelt_out = false;
            c = get();
            if (!is_digit(c)) return kError;
            while (is_digit(c)) c = get();
        }
        if (c == 'e' || c == 'E') {
            is_spelt_out = false;
            c = get();
            if (c == '+' || c == '-') c = get();
            if (!is_digit(c)) return kError;
            while (is_digit(c)) c = get();
        }
        --read_;
        // So many digits are exact; the rest is the library's to round.
        constexpr std::size_t kExactDigits = 15;
        const std::string_view spelling = text_.substr(begin, read_ - begin);
        if (!is_spelt_out || spelling.front() == '-' || spelling.size() > kExactDigits) {
            content_ = spelling;
            number_ = std::strtod(content_.c_str(), nullptr);
        }
        return std::isfinite(number_) ? kNumber : kError;
    }

    Token scan_string() {
        content_.clear();
        for (int c = get(); c != '"'; c = get()) {
            const bool is_read = c == '\\' ? scan_escape() : scan_character(c);
            if (!is_read) return kError;
        }
        return kString;
    }

    // Well-formed UTF-8 only (Unicode, table 3-7).
    bool scan_character(int c) {
        if (c < ' ') return false;
        add(c);
        if (c < 0x80) return true;
        if (c < 0xC2 || c > 0xF4) return false;
        int least = c == 0xE0 ? 0xA0 : c == 0xF0 ? 0x90 : 0x80;
        int greatest = c == 0xED ? 0x9F : c == 0xF4 ? 0x8F : 0xBF;
        for (int more = c < 0xE0 ? 1 : c < 0xF0 ? 2 : 3; more > 0; --more) {
            c = get();
            if (c < least || c > greatest) return false;
            add(c);
            least = 0x80;
            greatest = 0xBF;
        }
        return true;
    }

    bool scan_escape() {
        constexpr std::string_view kNames = "\"\\/bfnrt";
        constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
        const int c = get();
        if (c == 'u') return scan_code();
        for (std::size_t i = 0; i < kNames.size(); ++i) {
            if (c != kNames[i]) continue;
            add(kMeanings[i]);
            return true;
        }
        return false;
    }

    // \uXXXX, or two of them for what lies beyond 16 bits.
    bool scan_code() {
        int code = scan_hex();
        if (code < 0 || (code >= 0xDC00 && code <= 0xDFFF)) return false;
        if (code >= 0xD800 && code <= 0xDBFF) {
            if (get() != '\\' || get() != 'u') return false;
            const int low = scan_hex();
            if (low < 0xDC00 || low > 0xDFFF) return false;
            code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
        }
        int shift = code < 0x80 ? 0 : code < 0x800 ? 6 : code < 0x10000 ? 12 : 18;
        const int lead = shift == 0 ? 0 : shift == 6 ? 0xC0 : shift == 12 ? 0xE0 : 0xF0;
        add(lead + (code >> shift));
        for (; shift > 0; shift -= 6) add(0x80 + ((code >> (shift - 6)) & 0x3F));
        return true;
    }

    int scan_hex() {
        int code = 0;
        for (int i = 0; i < 4; ++i) {
            const int c = get();
            const int letter = c | 0x20;
            const int digit = is_digit(c)                      ? c - '0'
                              : letter >= 'a' && letter <= 'f' ? letter - 'a' + 10
                                                               : -1;
            if (digit < 0) return -1;
            code = code * 16 + digit;
        }
        return code;
    }

    void add(int byte) { content_ += static_cast<char>(byte); }

    std::string_view text_;
    TreeBuilder& tree_;
    std::size_t read_ = 0;
    std::string content_;  // of the latest string
    double number_ = 0.0;  // the latest
};

}  // namespace

Result<JsonDocument> parse_json_small(std::string_view text) {
    TreeBuilder tree{text};
    SmallParser{text, tree}.parse();
    return tree.finish();
}

}  // namespace stockline

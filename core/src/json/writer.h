// Writes JSON text, canonically: no blanks, members in the order in which they are given.
//
// Numbers other than whole ones are probabilities and percentages; they are written with at most 12
// decimals, by whole-number arithmetic, so that every platform writes the same bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "stockline/day.h"

namespace stockline {

class JsonWriter {
public:
    JsonWriter& begin_object() { return open('{'); }
    JsonWriter& end_object() { return close('}'); }
    JsonWriter& begin_array() { return open('['); }
    JsonWriter& end_array() { return close(']'); }

    /// A name that stands in the source is told by one address, there are hundreds, and has no signs to mark.
    JsonWriter& key(const char* name);
    JsonWriter& key(std::string_view name);
    JsonWriter& key(const std::string& name) { return key(std::string_view{name}); }
    JsonWriter& value(std::string_view text);
    JsonWriter& value(const char* text) { return value(std::string_view{text}); }
    JsonWriter& value(bool truth);
    JsonWriter& value(std::int64_t number);
    JsonWriter& value(int number) { return value(std::int64_t{number}); }
    JsonWriter& value(double number);
    JsonWriter& value(Day day) { return plain(format_day(day)); }
    JsonWriter& value(Instant instant) { return plain(format_instant(instant)); }

    /// A number in units of 1 / kScale.
    JsonWriter& value_scaled(std::int64_t number);

    static constexpr std::int64_t kScale = 1'000'000'000'000;
    [[nodiscard]] static std::int64_t scaled(double number);

    /// A value that is JSON already.
    JsonWriter& raw(std::string_view json);

    template <class Value>
    JsonWriter& member(const char* name, const Value& content) {
        return key(name).value(content);
    }

    /// Where there is one.
    template <class Value>
    JsonWriter& member(const char* name, const std::optional<Value>& content) {
        return content ? key(name).value(*content) : *this;
    }

    [[nodiscard]] std::string take();

private:
    JsonWriter& open(char bracket);
    JsonWriter& close(char bracket);
    /// A text that has no signs to mark.
    JsonWriter& plain(std::string_view text);
    /// As plain(); where so many more characters have room after it.
    char* quoted(std::string_view text, std::size_t more);
    /// Room for so many more characters, after a comma where one is due.
    char* begin_value(std::size_t size);
    char* room(std::size_t size);

    /// Longer than what is written so far, so that it seldom grows.
    std::string text_;
    std::size_t size_ = 0;
    bool needs_comma_ = false;
};

}  // namespace stockline

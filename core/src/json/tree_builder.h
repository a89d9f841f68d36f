// Builds a document's tree from a parser's events, and finds what a parser does not look for: nesting that no
// document of ours needs, and keys that stand twice.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "json/value.h"

namespace stockline {

/// The events come in document order. Where one gives false, parsing ends.
class TreeBuilder {
public:
    explicit TreeBuilder(std::string_view text);

    void null() { add(Json::Kind::null); }
    void boolean(bool value) { add(Json::Kind::boolean).boolean = value; }
    /// Zero has no sign here, however it is written.
    void number(double value) { add(Json::Kind::number).number = value + 0.0; }
    void string(std::string_view value) { add(Json::Kind::string).text = keep(value); }
    void key(std::string_view name) { key_ = keep(name); }
    [[nodiscard]] bool open(Json::Kind container);
    void close();

    /// Notes that it is no JSON, as seen when so many of its characters were read.
    void fail(std::size_t characters);

    /// Ends the building.
    [[nodiscard]] Result<JsonDocument> finish();

private:
    Json& add(Json::Kind kind);
    [[nodiscard]] std::string_view keep(std::string_view value);
    void check_keys(const Json& object);
    /// Of the innermost open container: it is nested deeper than so many levels.
    void fault_too_deep(std::int64_t most);
    /// Of that one: it has this key twice.
    void fault_twice(std::string_view key);
    [[nodiscard]] std::string pointer() const;

    std::string_view text_;
    JsonDocument document_;
    char* free_;                     // where the next text goes
    std::string_view key_;           // of the next value
    std::vector<std::size_t> open_;  // containers, outermost first
    Faults faults_;
};

}  // namespace stockline
